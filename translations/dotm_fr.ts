<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutFigure</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>AccountFoot</name>
    <message>
        <source>Member %1</source>
        <translation>Membre %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte : %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro de membre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>No keychain: you stay signed in until you close DOTM Desktop.</source>
        <translation>Pas de trousseau : vous restez connecté jusqu’à la fermeture de DOTM Desktop.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Change to admin mode</source>
        <translation>Passer au mode administration</translation>
    </message>
    <message>
        <source>Change to customer mode</source>
        <translation>Passer au mode client</translation>
    </message>
    <message>
        <source>Asks you to sign in again</source>
        <translation>Vous demande de vous reconnecter</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>ActionError</name>
    <message>
        <source>%1 %2</source>
        <comment>what it means. what to do.</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ActivatePage</name>
    <message>
        <source>Get your line</source>
        <translation>Obtenir votre ligne</translation>
    </message>
    <message>
        <source>Phone check</source>
        <translation>Vérification du téléphone</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What is shown was read before. We try again by ourselves.</source>
        <translation>Ce qui est affiché a été lu plus tôt. Nous réessayons de nous-mêmes.</translation>
    </message>
</context>
<context>
    <name>ActivationDetails</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last fault: %1. %2</source>
        <comment>a cause in words, then the sentence as it was noted</comment>
        <translation>Dernière défaillance : %1. %2</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Show the subscriber</source>
        <translation>Afficher l’abonné</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>To quote</source>
        <translation>À citer</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>did not leave</source>
        <translation>n’est pas parti</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>since when, and how long that is: &quot;9:12 AM, 41 min&quot;</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>amount, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>aucune d’elle-même</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <extracomment>place in the queue of the hour, how long it still takes</extracomment>
        <translation>Place dans la file</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>Identifiant d’activation</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Identifiant de ligne</translation>
    </message>
</context>
<context>
    <name>ActivationHour</name>
    <message numerus="yes">
        <source>All who wait: %Ln</source>
        <translation>
            <numerusform>Tous ceux qui attendent : %Ln</numerusform>
            <numerusform>Tous ceux qui attendent : %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 this rolling hour</source>
        <translation>%1 sur %2 pendant cette heure glissante</translation>
    </message>
    <message>
        <source>The hour is not known yet</source>
        <translation>L’heure n’est pas encore connue</translation>
    </message>
</context>
<context>
    <name>ActivationHourSheet</name>
    <message>
        <source>The rolling hour</source>
        <translation>L’heure glissante</translation>
    </message>
</context>
<context>
    <name>ActivationList</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
</context>
<context>
    <name>ActivationRetrySheet</name>
    <message>
        <source>Try %1 again</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <source>This is what would be done. Nothing has been changed yet.</source>
        <translation>Voici ce qui serait fait. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Asking what would be done</source>
        <translation>On demande ce qui serait fait</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>Activations</name>
    <message>
        <source>Customer at the payment provider</source>
        <translation>Client chez le prestataire de paiement</translation>
    </message>
    <message>
        <source>Bill made and sent</source>
        <translation>Facture établie et envoyée</translation>
    </message>
    <message>
        <source>Bill read again</source>
        <translation>Facture relue</translation>
    </message>
    <message>
        <source>Bill withdrawn</source>
        <translation>Facture retirée</translation>
    </message>
    <message>
        <source>Person at the carrier</source>
        <translation>Personne chez l’opérateur</translation>
    </message>
    <message>
        <source>Line ordered at the carrier</source>
        <translation>Ligne commandée chez l’opérateur</translation>
    </message>
    <message>
        <source>Line watched until it works</source>
        <translation>Ligne suivie jusqu’à ce qu’elle marche</translation>
    </message>
    <message>
        <source>Mail with the code</source>
        <translation>Message avec le code</translation>
    </message>
    <message numerus="yes">
        <source>given up after %n try/tries</source>
        <translation>
            <numerusform>abandonné après %n tentative</numerusform>
            <numerusform>abandonné après %n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again now; %1.</source>
        <extracomment>%1: &quot;given up after 12 tries&quot;</extracomment>
        <translation>Réessayé maintenant ; %1.</translation>
    </message>
    <message>
        <source>Tried now instead of later.</source>
        <translation>Essayé maintenant au lieu de plus tard.</translation>
    </message>
    <message>
        <source>Begins now.</source>
        <translation>Commence maintenant.</translation>
    </message>
    <message>
        <source>Is being tried at this moment; left alone.</source>
        <translation>Essayé en ce moment même ; laissé tel quel.</translation>
    </message>
    <message>
        <source>Follows by itself.</source>
        <translation>Suit de lui-même.</translation>
    </message>
    <message>
        <source>A mail that may have left is not sent twice where the mail service knows its key.</source>
        <translation>Un message peut-être déjà parti n’est pas envoyé deux fois si le service de messagerie connaît sa clé.</translation>
    </message>
    <message>
        <source>Only reads at the carrier.</source>
        <translation>Lit seulement chez l’opérateur.</translation>
    </message>
    <message>
        <source>Only reads at the payment provider.</source>
        <translation>Lit seulement chez le prestataire de paiement.</translation>
    </message>
    <message>
        <source>The carrier is read first: what is there already is taken, nothing is made twice.</source>
        <translation>L’opérateur est lu d’abord : ce qui existe déjà est repris, rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>The payment provider is read first: what is there already is taken, nothing is made twice.</source>
        <translation>Le prestataire de paiement est lu d’abord : ce qui existe déjà est repris, rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>An earlier try may have got through.</source>
        <translation>Une tentative précédente a peut-être abouti.</translation>
    </message>
    <message>
        <source>The other side was not reached</source>
        <translation>L’autre côté n’a pas été joint</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse à temps</translation>
    </message>
    <message>
        <source>The other side asked to wait</source>
        <translation>L’autre côté a demandé d’attendre</translation>
    </message>
    <message>
        <source>The other side does not accept our key</source>
        <translation>L’autre côté n’accepte pas notre clé</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Un réglage manque</translation>
    </message>
    <message>
        <source>The other side was out of order</source>
        <translation>L’autre côté était en panne</translation>
    </message>
    <message>
        <source>The answer could not be used</source>
        <translation>La réponse était inutilisable</translation>
    </message>
    <message>
        <source>It was not there</source>
        <translation>Ce n’était pas là</translation>
    </message>
    <message>
        <source>The other side refused</source>
        <translation>L’autre côté a refusé</translation>
    </message>
    <message>
        <source>A fault of ours</source>
        <translation>Une erreur de notre part</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>being tried now</source>
        <translation>essai en cours</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>prochaine tentative %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how often it was tried in vain, when the next try is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries failed</source>
        <translation>
            <numerusform>%n tentative échouée</numerusform>
            <numerusform>%n tentatives échouées</numerusform>
        </translation>
    </message>
    <message>
        <source>Line asked for</source>
        <translation>Ligne demandée</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>Facture payée</translation>
    </message>
    <message>
        <source>Line active</source>
        <translation>Ligne active</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>how long somebody in the queue still waits</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>how long somebody in the queue still waits: &quot;about 8 min&quot;</extracomment>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>ActivationsExport</name>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
</context>
<context>
    <name>ActivationsPage</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Which activations</source>
        <translation>Quelles activations</translation>
    </message>
    <message>
        <source>Older ones could not be read. What is listed stays.</source>
        <translation>Les plus anciennes n’ont pas pu être lues. Ce qui est listé reste.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Ce qui est listé a été lu avant.</translation>
    </message>
    <message>
        <source>Choose an activation; where it stands and its steps appear here.</source>
        <translation>Choisissez une activation ; son état et ses étapes apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing is stuck. A paid line that takes longer than ten minutes appears here by itself.</source>
        <translation>Rien n’est bloqué. Une ligne payée qui prend plus de dix minutes apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>Nobody waits: every line that was paid for is made.</source>
        <translation>Personne n’attend : chaque ligne payée est faite.</translation>
    </message>
    <message>
        <source>No line is active yet.</source>
        <translation>Aucune ligne n’est encore active.</translation>
    </message>
    <message>
        <source>Nothing has failed: no bill that could not be made, no mail that did not leave.</source>
        <translation>Rien n’a échoué : aucune facture impossible, aucun message resté bloqué.</translation>
    </message>
    <message>
        <source>Every activation of this group. What is covered here is covered in the file.</source>
        <translation>Toutes les activations de ce groupe. Ce qui est masqué ici l’est aussi dans le fichier.</translation>
    </message>
</context>
<context>
    <name>AdminVoice</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Nouveauté</translation>
    </message>
    <message>
        <source>Text of one’s own</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Canadian Rockstar</source>
        <translation>Rockstar canadien</translation>
    </message>
    <message>
        <source>Energetic and enthusiastic</source>
        <translation>Énergique et enthousiaste</translation>
    </message>
    <message>
        <source>Science Teacher</source>
        <translation>Professeure de sciences</translation>
    </message>
    <message>
        <source>Clear and professional</source>
        <translation>Claire et professionnelle</translation>
    </message>
    <message>
        <source>Buddy Friend</source>
        <translation>Bon copain</translation>
    </message>
    <message>
        <source>Warm and friendly</source>
        <translation>Chaleureuse et amicale</translation>
    </message>
    <message>
        <source>captions alone</source>
        <translation>sous-titres seuls</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>jusqu’à la fin</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>how far somebody listened; %1 is minutes and seconds, as &quot;1:05&quot;</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>The local voice speaks</source>
        <translation>La voix locale parle</translation>
    </message>
    <message>
        <source>This month’s characters of ElevenLabs are used up. ElevenLabs speaks again when %1 begins.</source>
        <extracomment>%1 is a month</extracomment>
        <translation>Les caractères d’ElevenLabs de ce mois sont épuisés. ElevenLabs parlera de nouveau au début du mois suivant (%1).</translation>
    </message>
    <message>
        <source>Nobody speaks what is new</source>
        <translation>Personne ne dit ce qui est nouveau</translation>
    </message>
    <message>
        <source>This month’s characters of ElevenLabs are used up, and espeak-ng is not installed. What is kept can be heard; the rest is shown as captions until %1 begins.</source>
        <translation>Les caractères d’ElevenLabs de ce mois sont épuisés et espeak-ng n’est pas installé. Ce qui est conservé peut être écouté ; le reste est affiché en sous-titres jusqu’au début du mois suivant (%1).</translation>
    </message>
    <message>
        <source>A simulated voice speaks</source>
        <translation>Une voix simulée parle</translation>
    </message>
    <message>
        <source>The sandbox takes the place of ElevenLabs. Nothing is billed.</source>
        <translation>Le bac à sable remplace ElevenLabs. Rien n’est facturé.</translation>
    </message>
    <message>
        <source>ElevenLabs speaks</source>
        <translation>ElevenLabs parle</translation>
    </message>
    <message>
        <source>Each sentence once: whoever hears the same hears what is kept.</source>
        <translation>Chaque phrase une seule fois : qui écoute la même écoute ce qui est conservé.</translation>
    </message>
    <message>
        <source>ELEVENLABS_API_KEY is not set. The espeak-ng program reads the languages it can; the others are shown as captions.</source>
        <translation>ELEVENLABS_API_KEY n’est pas défini. Le programme espeak-ng lit les langues qu’il peut ; les autres sont affichées en sous-titres.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Personne ne parle</translation>
    </message>
    <message>
        <source>ELEVENLABS_API_KEY is not set and espeak-ng is not installed. Messages are shown as captions.</source>
        <translation>ELEVENLABS_API_KEY n’est pas défini et espeak-ng n’est pas installé. Les messages sont affichés en sous-titres.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>Il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>Beyond them the local voice speaks, until %1 begins (UTC).</source>
        <translation>Au-delà, la voix locale parle, jusqu’au début du mois suivant (%1, UTC).</translation>
    </message>
    <message>
        <source>Beyond them there are captions alone, until %1 begins (UTC).</source>
        <translation>Au-delà, il n’y a que des sous-titres, jusqu’au début du mois suivant (%1, UTC).</translation>
    </message>
    <message>
        <source>Characters of ElevenLabs in %1</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>Caractères d’ElevenLabs, %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences spoken</source>
        <translation>
            <numerusform>%Ln phrase dite</numerusform>
            <numerusform>%Ln phrases dites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences could not be spoken. They are tried again when somebody wants to hear them.</source>
        <translation>
            <numerusform>%Ln phrase n’a pas pu être dite. Elle sera réessayée quand quelqu’un voudra l’écouter.</numerusform>
            <numerusform>%Ln phrases n’ont pas pu être dites. Elles seront réessayées quand quelqu’un voudra les écouter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those kept are by the local voice, until ElevenLabs has spoken them.</source>
        <translation>
            <numerusform>%Ln de celles conservées est de la voix locale, jusqu’à ce qu’ElevenLabs l’ait dite.</numerusform>
            <numerusform>%Ln de celles conservées sont de la voix locale, jusqu’à ce qu’ElevenLabs les ait dites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message>
        <source>d MMM</source>
        <extracomment>day and month without the year, as QDate::toString() takes it, e.g. &quot;MMM d&quot; for &quot;Nov 12&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <extracomment>beside a figure: it was read at this time and kept on this computer</extracomment>
        <translation>enregistré %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date as QDate::toString() takes it, e.g. &quot;MMM d, yyyy&quot; for &quot;Nov 12, 2025&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeChip</name>
    <message>
        <source>saved %1</source>
        <comment>time</comment>
        <translation>enregistré %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulé</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, ancien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>certainty: time and source</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>amount, currency code</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 DOTM</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>%1 DOTM</translation>
    </message>
</context>
<context>
    <name>ApprovalDetails</name>
    <message>
        <source>Beta request</source>
        <translation>Demande d’accès bêta</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nothing is charged. Held here for 8 seconds before anything leaves this machine.</source>
        <translation>Rien n’est facturé. Retenu ici 8 secondes avant que quoi que ce soit ne quitte cette machine.</translation>
    </message>
</context>
<context>
    <name>ApprovalList</name>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionnée</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Approve %1</source>
        <extracomment>%1: a covered mail address, or &quot;12 requests&quot;</extracomment>
        <translation>Approuver %1</translation>
    </message>
    <message>
        <source>Close %1 as a duplicate</source>
        <translation>Fermer %1 comme doublon</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>Put off %1</source>
        <translation>Reporter %1</translation>
    </message>
    <message>
        <source>Propose to approve %1</source>
        <translation>Proposer d’approuver %1</translation>
    </message>
    <message>
        <source>approving</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>declining</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>putting off</source>
        <translation>report</translation>
    </message>
    <message>
        <source>proposing</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Approuvée : %1</translation>
    </message>
    <message>
        <source>Closed as a duplicate: %1</source>
        <translation>Fermée comme doublon : %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Refusée : %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Reportée : %1</translation>
    </message>
    <message>
        <source>Waits for a second person: %1</source>
        <translation>Attend une deuxième personne : %1</translation>
    </message>
</context>
<context>
    <name>ApprovalsExport</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Reporté au</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Beta access, waiting for a decision</source>
        <translation>Accès bêta, en attente d’une décision</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: clear</source>
        <translation>
            <numerusform>%n sélectionnée : effacer</numerusform>
            <numerusform>%n sélectionnées : effacer</numerusform>
        </translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Tout est traité</translation>
    </message>
    <message>
        <source>Not sent: %1. It goes when the service is reached.</source>
        <translation>Non envoyé : %1. Partira dès que le service sera joignable.</translation>
    </message>
    <message>
        <source>Everyone who waits for a decision, oldest first.</source>
        <translation>Toutes les personnes qui attendent une décision, la plus ancienne d’abord.</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Retirer ce message</translation>
    </message>
</context>
<context>
    <name>AskingFrame</name>
    <message>
        <source>All assistants are stopped</source>
        <translation>Tous les assistants sont arrêtés</translation>
    </message>
</context>
<context>
    <name>AssistantAskedRow</name>
    <message>
        <source>Hold to allow the next try, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Maintenir pour autoriser le prochain essai, %1</translation>
    </message>
    <message>
        <source>Hold to allow the next try</source>
        <translation>Maintenir pour autoriser le prochain essai</translation>
    </message>
    <message>
        <source>Allow the next try, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Autoriser le prochain essai, %1</translation>
    </message>
    <message>
        <source>Allow the next try</source>
        <translation>Autoriser le prochain essai</translation>
    </message>
    <message>
        <source>Yes, allow %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Oui, autoriser %1</translation>
    </message>
    <message>
        <source>Yes, allow it</source>
        <translation>Oui, autoriser</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer l’autorisation</translation>
    </message>
    <message>
        <source>Hold instead</source>
        <translation>Plutôt maintenir</translation>
    </message>
    <message>
        <source>Cannot hold? Two steps</source>
        <translation>Maintenir impossible ? Deux étapes</translation>
    </message>
</context>
<context>
    <name>AssistantCallLine</name>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Asked with</source>
        <translation>Demandé avec</translation>
    </message>
</context>
<context>
    <name>AssistantDiff</name>
    <message>
        <source>What changes in the file</source>
        <translation>Ce qui change dans le fichier</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>added or removed: line</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>lines are left out here</source>
        <translation>des lignes sont omises ici</translation>
    </message>
</context>
<context>
    <name>AssistantFact</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1,</source>
        <extracomment>an exact value; what to know about it follows</extracomment>
        <translation>%1,</translation>
    </message>
</context>
<context>
    <name>AssistantKeySheet</name>
    <message>
        <source>The key of %1</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>La clé de %1</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it comes in as %1.</source>
        <translation>Elle est montrée cette seule fois. Qui la possède entre en tant que %1.</translation>
    </message>
    <message>
        <source>For a program on this computer that speaks MCP over HTTP.</source>
        <translation>Pour un programme de cet ordinateur qui parle MCP par HTTP.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you want to see it here, such as Laptop or travel-planner.</source>
        <translation>Comme vous voulez le voir ici, par exemple Portable ou travel-planner.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copié. Il quitte le presse-papiers après 45 secondes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Settings, as many programs take them</source>
        <translation>Réglages, tels que beaucoup de programmes les acceptent</translation>
    </message>
    <message>
        <source>Settings with the address and the key</source>
        <translation>Réglages avec l’adresse et la clé</translation>
    </message>
    <message>
        <source>Copy the settings</source>
        <translation>Copier les réglages</translation>
    </message>
    <message>
        <source>The copy holds the key and leaves the clipboard after 45 s.</source>
        <translation>La copie contient la clé et quitte le presse-papiers après 45 s.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Saisissez d’abord un nom</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>AssistantLimits</name>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Prices, your line, your purchases. Reading never asks.</source>
        <translation>Les prix, votre ligne, vos achats. Lire ne demande jamais.</translation>
    </message>
    <message>
        <source>Ask to change something</source>
        <translation>Demander un changement</translation>
    </message>
    <message>
        <source>You are asked each time. What costs money has to be held for.</source>
        <translation>On vous demande chaque fois. Ce qui coûte exige de maintenir.</translation>
    </message>
    <message>
        <source>Money a day</source>
        <translation>Argent par jour</translation>
    </message>
    <message>
        <source>Calls an hour</source>
        <translation>Appels par heure</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
</context>
<context>
    <name>AssistantLog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nobody has asked yet. What assistants ask for appears here, with what was decided and what came of it.</source>
        <translation>Personne n’a encore rien demandé. Ce que demandent les assistants apparaît ici, avec la décision et le résultat.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No call in the log holds “%1”.</source>
        <extracomment>%1 is what was typed to find</extracomment>
        <translation>Aucun appel du journal ne contient « %1 ».</translation>
    </message>
    <message>
        <source>There is no such call in the log.</source>
        <translation>Il n’y a pas d’appel de ce genre dans le journal.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Afficher les plus anciens</translation>
    </message>
</context>
<context>
    <name>AssistantLogBar</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
</context>
<context>
    <name>AssistantPasteSheet</name>
    <message>
        <source>Connect %1 by hand</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Connecter %1 à la main</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AssistantPlanSheet</name>
    <message>
        <source>Connect %1</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>This changes its settings. Nothing else in them is touched.</source>
        <translation>Cela modifie ses réglages. Rien d’autre n’y est touché.</translation>
    </message>
    <message>
        <source>Reading its settings</source>
        <translation>Lecture de ses réglages</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>Copie d’avant</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>AssistantRequest</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>one time</source>
        <translation>une seule fois</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Une nouvelle</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>pour vous</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>A bill</source>
        <translation>Une facture</translation>
    </message>
    <message>
        <source>you pay it on the payment page</source>
        <translation>vous la payez sur la page de paiement</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>leaves %1 of today’s %2 limit</source>
        <extracomment>amounts of money</extracomment>
        <translation>laisse %1 de la limite du jour de %2</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Coût maintenant</translation>
    </message>
    <message>
        <source>Cost later</source>
        <translation>Coût plus tard</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>it does not repeat</source>
        <translation>cela ne se répète pas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>this version does not know the tool</source>
        <translation>cette version ne connaît pas l’outil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>nothing is changed</source>
        <translation>rien n’est changé</translation>
    </message>
    <message>
        <source>Until it is paid</source>
        <translation>Jusqu’au paiement</translation>
    </message>
    <message>
        <source>the bill can be withdrawn</source>
        <translation>la facture peut être retirée</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>it is only tried again, nothing is paid twice</source>
        <translation>c’est seulement un nouvel essai, rien n’est payé deux fois</translation>
    </message>
    <message>
        <source>a mail that was sent stays sent</source>
        <translation>un e-mail envoyé reste envoyé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a new line can be asked for at any time</source>
        <translation>une nouvelle ligne peut être demandée à tout moment</translation>
    </message>
    <message>
        <source>take it as final</source>
        <translation>considérez-le comme définitif</translation>
    </message>
</context>
<context>
    <name>AssistantRequestButtons</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>Dans un instant</translation>
    </message>
    <message>
        <source>Hold to allow once, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Maintenir pour autoriser une fois, %1</translation>
    </message>
    <message>
        <source>Hold to allow once</source>
        <translation>Maintenir pour autoriser une fois</translation>
    </message>
    <message>
        <source>Allow once, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Autoriser une fois, %1</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>Yes, allow %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Oui, autoriser %1</translation>
    </message>
    <message>
        <source>Yes, allow it</source>
        <translation>Oui, autoriser</translation>
    </message>
</context>
<context>
    <name>AssistantRequestTail</name>
    <message>
        <source>Allow this kind until tonight</source>
        <translation>Autoriser ce genre jusqu’à ce soir</translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>Dans un instant</translation>
    </message>
    <message>
        <source>you can end it at any time</source>
        <translation>vous pouvez y mettre fin à tout moment</translation>
    </message>
    <message>
        <source>only for free, reversible things</source>
        <translation>seulement pour ce qui est gratuit et réversible</translation>
    </message>
    <message>
        <source>No answer counts as “not now”. The request stays listed.</source>
        <translation>Sans réponse, c’est « pas maintenant ». La demande reste listée.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) behind it.</source>
        <translation>
            <numerusform>%n autre attend derrière.</numerusform>
            <numerusform>%n autres attendent derrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold instead</source>
        <translation>Plutôt maintenir</translation>
    </message>
    <message>
        <source>Cannot hold? Two steps</source>
        <translation>Maintenir impossible ? Deux étapes</translation>
    </message>
</context>
<context>
    <name>AssistantRow</name>
    <message>
        <source>last seen %1</source>
        <comment>time</comment>
        <translation>vu la dernière fois %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>limits of a program, when it was seen</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu la dernière fois</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Dit être</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Dépensé aujourd’hui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Type another name first</source>
        <translation>Saisissez d’abord un autre nom</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
</context>
<context>
    <name>AssistantSetup</name>
    <message>
        <source>Its settings are too large to be changed from here</source>
        <translation>Ses réglages sont trop gros pour être changés d’ici</translation>
    </message>
    <message>
        <source>Its settings are not plain text</source>
        <translation>Ses réglages ne sont pas du texte brut</translation>
    </message>
    <message>
        <source>Line %1 of its settings is not understood</source>
        <translation>La ligne %1 de ses réglages n’est pas comprise</translation>
    </message>
    <message>
        <source>Its settings are not understood</source>
        <translation>Ses réglages ne sont pas compris</translation>
    </message>
    <message>
        <source>One name stands twice in its settings</source>
        <translation>Un nom figure deux fois dans ses réglages</translation>
    </message>
    <message>
        <source>Its settings hold something else where programs are listed</source>
        <translation>Ses réglages contiennent autre chose là où sont les programmes</translation>
    </message>
    <message>
        <source>Has an entry “dotm” that is not ours</source>
        <translation>A une entrée « dotm » qui n’est pas la nôtre</translation>
    </message>
    <message>
        <source>Its settings do not show which form they have</source>
        <translation>Ses réglages ne montrent pas quelle forme ils ont</translation>
    </message>
    <message>
        <source>Its settings are not a plain file</source>
        <translation>Ses réglages ne sont pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Its settings may not be read</source>
        <translation>Ses réglages ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Its settings belong to another account</source>
        <translation>Ses réglages appartiennent à un autre compte</translation>
    </message>
    <message>
        <source>The folder of its settings is not there</source>
        <translation>Le dossier de ses réglages n’existe pas</translation>
    </message>
    <message>
        <source>Its settings cannot be changed from here</source>
        <translation>Ses réglages ne peuvent pas être changés d’ici</translation>
    </message>
    <message>
        <source>It sees that at once.</source>
        <translation>Il le voit aussitôt.</translation>
    </message>
    <message>
        <source>It sees that in its next conversation.</source>
        <translation>Il le voit dans sa prochaine conversation.</translation>
    </message>
    <message>
        <source>Start %1 again, so that it sees that.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Redémarrez %1 pour qu’il le voie.</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Voir le texte</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Trouvé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Connected, but to another place</source>
        <translation>Connecté, mais ailleurs</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Found on this computer, to be connected by hand</source>
        <translation>Trouvé sur cet ordinateur, à connecter à la main</translation>
    </message>
    <message>
        <source>%1 has an entry “dotm” that was not made here. Look at it, then put this in its place.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 a une entrée « dotm » qui n’a pas été faite ici. Regardez-la, puis mettez ceci à sa place.</translation>
    </message>
    <message>
        <source>%1. So they are left as they are: put this into them by hand.</source>
        <extracomment>what is the matter with the settings of a program</extracomment>
        <translation>%1. Ils restent donc tels quels : ajoutez-y ceci à la main.</translation>
    </message>
    <message>
        <source>The settings of %1 are not changed from here. Put this into them by hand.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Les réglages de %1 ne sont pas changés d’ici. Ajoutez-y ceci à la main.</translation>
    </message>
    <message>
        <source>The file was written, but read again it does not say so. Look at it before you go on.</source>
        <translation>Le fichier a été écrit, mais relu, il ne le dit pas. Regardez-le avant de continuer.</translation>
    </message>
    <message>
        <source>Read again: DOTM is not in the settings of %1 any more.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Relu : DOTM n’est plus dans les réglages de %1.</translation>
    </message>
    <message>
        <source>Read again: DOTM is in the settings of %1. %2</source>
        <extracomment>%1 is the name of a program, %2 a sentence</extracomment>
        <translation>Relu : DOTM est dans les réglages de %1. %2</translation>
    </message>
    <message>
        <source>there is no such file yet</source>
        <translation>ce fichier n’existe pas encore</translation>
    </message>
    <message>
        <source>the file holds nothing but this entry, and goes with it</source>
        <translation>le fichier ne contient que cette entrée et part avec elle</translation>
    </message>
</context>
<context>
    <name>AssistantUse</name>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Use over time</source>
        <translation>Utilisation au fil du temps</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Derniers</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisés</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>%1 calls: %2 let through, %3 not</source>
        <extracomment>numbers of calls</extracomment>
        <translation>%1 appels : %2 acceptés, %3 non</translation>
    </message>
</context>
<context>
    <name>Assistants</name>
    <message>
        <source>More calls in an hour than you allow it.</source>
        <translation>Plus d’appels en une heure que vous ne lui en autorisez.</translation>
    </message>
    <message>
        <source>More money in a day than you allow it.</source>
        <translation>Plus d’argent en un jour que vous ne lui en autorisez.</translation>
    </message>
    <message>
        <source>You do not let it read.</source>
        <translation>Vous ne le laissez pas lire.</translation>
    </message>
    <message>
        <source>You do not let it change anything.</source>
        <translation>Vous ne le laissez rien changer.</translation>
    </message>
    <message>
        <source>The time you gave it is over.</source>
        <translation>Le temps que vous lui avez donné est écoulé.</translation>
    </message>
    <message>
        <source>What it asked for was not understood.</source>
        <translation>Sa demande n’a pas été comprise.</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Personne n’était connecté.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>Reading, not asked</source>
        <translation>Lecture, sans demander</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Autorisé une fois</translation>
    </message>
    <message>
        <source>Allowed ahead</source>
        <translation>Autorisé d’avance</translation>
    </message>
    <message>
        <source>Allowed until tonight</source>
        <translation>Autorisé jusqu’à ce soir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Read again: it is so</source>
        <translation>Relu : c’est bien le cas</translation>
    </message>
    <message>
        <source>Read again: it is not so</source>
        <translation>Relu : ce n’est pas le cas</translation>
    </message>
    <message>
        <source>Could not be read again</source>
        <translation>N’a pas pu être relu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what the second read says of it, what it showed</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Terminé le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Jusqu’à ce soir</translation>
    </message>
    <message>
        <source>Work out prices</source>
        <translation>Calculer des prix</translation>
    </message>
    <message>
        <source>Look through the catalog</source>
        <translation>Parcourir le catalogue</translation>
    </message>
    <message>
        <source>Read about a service</source>
        <translation>Lire sur un service</translation>
    </message>
    <message>
        <source>Compare memberships</source>
        <translation>Comparer les adhésions</translation>
    </message>
    <message>
        <source>Read your line</source>
        <translation>Lire votre ligne</translation>
    </message>
    <message>
        <source>Read your purchases</source>
        <translation>Lire vos achats</translation>
    </message>
    <message>
        <source>As “%1”</source>
        <extracomment>by the name the program gave, such as claude-desktop</extracomment>
        <translation>En tant que « %1 »</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Lit seulement</translation>
    </message>
    <message>
        <source>May do nothing</source>
        <translation>Ne peut rien faire</translation>
    </message>
    <message>
        <source>Reads and changes, spends nothing</source>
        <translation>Lit et change, ne dépense rien</translation>
    </message>
    <message>
        <source>Changes, spends nothing</source>
        <translation>Change, ne dépense rien</translation>
    </message>
    <message>
        <source>Reads and changes, up to %1 a day</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Lit et change, jusqu’à %1 par jour</translation>
    </message>
    <message>
        <source>Changes, up to %1 a day</source>
        <translation>Change, jusqu’à %1 par jour</translation>
    </message>
    <message>
        <source>Let it read your details?</source>
        <translation>Le laisser lire vos informations ?</translation>
    </message>
    <message>
        <source>Buy a new line?</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Acheter une nouvelle ligne ?</translation>
    </message>
    <message>
        <source>Buy a new line, %1?</source>
        <translation>Acheter une nouvelle ligne, %1 ?</translation>
    </message>
    <message>
        <source>Try again to make your line?</source>
        <translation>Réessayer de créer votre ligne ?</translation>
    </message>
    <message>
        <source>Send the activation mail again?</source>
        <translation>Renvoyer l’e-mail d’activation ?</translation>
    </message>
    <message>
        <source>Withdraw your open bill?</source>
        <translation>Retirer votre facture ouverte ?</translation>
    </message>
    <message>
        <source>Let it use “%1”?</source>
        <extracomment>%1 is what a tool is called</extracomment>
        <translation>Le laisser utiliser « %1 » ?</translation>
    </message>
    <message>
        <source>%1 wants to read your details</source>
        <translation>%1 veut lire vos informations</translation>
    </message>
    <message>
        <source>%1 wanted to read your details</source>
        <translation>%1 voulait lire vos informations</translation>
    </message>
    <message>
        <source>%1 may read your details at its next try</source>
        <translation>%1 peut lire vos informations à son prochain essai</translation>
    </message>
    <message>
        <source>%1 wants to buy a new line, %2</source>
        <translation>%1 veut acheter une nouvelle ligne, %2</translation>
    </message>
    <message>
        <source>%1 wanted to buy a new line, %2</source>
        <translation>%1 voulait acheter une nouvelle ligne, %2</translation>
    </message>
    <message>
        <source>%1 may buy a new line, %2, at its next try</source>
        <translation>%1 peut acheter une nouvelle ligne, %2, à son prochain essai</translation>
    </message>
    <message>
        <source>%1 wants your line to be tried again</source>
        <translation>%1 veut que votre ligne soit réessayée</translation>
    </message>
    <message>
        <source>%1 wanted your line to be tried again</source>
        <translation>%1 voulait que votre ligne soit réessayée</translation>
    </message>
    <message>
        <source>%1 may have your line tried again at its next try</source>
        <translation>%1 peut faire réessayer votre ligne à son prochain essai</translation>
    </message>
    <message>
        <source>%1 wants the activation mail to be sent again</source>
        <translation>%1 veut que l’e-mail d’activation soit renvoyé</translation>
    </message>
    <message>
        <source>%1 wanted the activation mail to be sent again</source>
        <translation>%1 voulait que l’e-mail d’activation soit renvoyé</translation>
    </message>
    <message>
        <source>%1 may have the activation mail sent again at its next try</source>
        <translation>%1 peut faire renvoyer l’e-mail d’activation à son prochain essai</translation>
    </message>
    <message>
        <source>%1 wants to withdraw your open bill</source>
        <translation>%1 veut retirer votre facture ouverte</translation>
    </message>
    <message>
        <source>%1 wanted to withdraw your open bill</source>
        <translation>%1 voulait retirer votre facture ouverte</translation>
    </message>
    <message>
        <source>%1 may withdraw your open bill at its next try</source>
        <translation>%1 peut retirer votre facture ouverte à son prochain essai</translation>
    </message>
    <message>
        <source>%1 wants to use “%2”</source>
        <translation>%1 veut utiliser « %2 »</translation>
    </message>
    <message>
        <source>%1 wanted to use “%2”</source>
        <translation>%1 voulait utiliser « %2 »</translation>
    </message>
    <message>
        <source>%1 may use “%2” at its next try</source>
        <translation>%1 peut utiliser « %2 » à son prochain essai</translation>
    </message>
    <message>
        <source>Asked at %1. It waits for your answer.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Demandé à %1. Il attend votre réponse.</translation>
    </message>
    <message>
        <source>Asked at %1. Nobody answered, so it was told “not now”.</source>
        <translation>Demandé à %1. Personne n’a répondu, il a donc reçu « pas maintenant ».</translation>
    </message>
    <message>
        <source>Asked at %1. The next try of this kind needs no question, until midnight.</source>
        <translation>Demandé à %1. Le prochain essai de ce genre ne demande rien, jusqu’à minuit.</translation>
    </message>
    <message>
        <source>Buy a new line</source>
        <translation>Acheter une nouvelle ligne</translation>
    </message>
    <message>
        <source>Try your line again</source>
        <translation>Réessayer votre ligne</translation>
    </message>
    <message>
        <source>Send the activation mail again</source>
        <translation>Renvoyer l’e-mail d’activation</translation>
    </message>
    <message>
        <source>Withdraw the bill</source>
        <translation>Retirer la facture</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Changes something</source>
        <translation>Change quelque chose</translation>
    </message>
    <message>
        <source>Costs money</source>
        <translation>Coûte de l’argent</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Attend votre réponse</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Rien n’a été fait</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N’a pas pu être lu</translation>
    </message>
    <message>
        <source>Not known whether it was read</source>
        <translation>On ne sait pas si cela a été lu</translation>
    </message>
    <message>
        <source>The bill is being made</source>
        <translation>La facture est en cours de création</translation>
    </message>
    <message>
        <source>The bill was made</source>
        <translation>La facture a été créée</translation>
    </message>
    <message>
        <source>Answered without a new bill</source>
        <translation>Répondu sans nouvelle facture</translation>
    </message>
    <message>
        <source>No bill was made</source>
        <translation>Aucune facture n’a été créée</translation>
    </message>
    <message>
        <source>Not known whether a bill was made</source>
        <translation>On ne sait pas si une facture a été créée</translation>
    </message>
    <message>
        <source>Your line is being tried again</source>
        <translation>Votre ligne est réessayée</translation>
    </message>
    <message>
        <source>Your line was tried again</source>
        <translation>Votre ligne a été réessayée</translation>
    </message>
    <message>
        <source>Your line was not tried again</source>
        <translation>Votre ligne n’a pas été réessayée</translation>
    </message>
    <message>
        <source>Not known whether your line was tried again</source>
        <translation>On ne sait pas si votre ligne a été réessayée</translation>
    </message>
    <message>
        <source>The mail is being sent</source>
        <translation>L’e-mail est en cours d’envoi</translation>
    </message>
    <message>
        <source>The mail was sent again</source>
        <translation>L’e-mail a été renvoyé</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>L’e-mail n’a pas été envoyé</translation>
    </message>
    <message>
        <source>Not known whether the mail was sent</source>
        <translation>On ne sait pas si l’e-mail a été envoyé</translation>
    </message>
    <message>
        <source>The bill is being withdrawn</source>
        <translation>La facture est en cours de retrait</translation>
    </message>
    <message>
        <source>The bill was withdrawn</source>
        <translation>La facture a été retirée</translation>
    </message>
    <message>
        <source>The bill was not withdrawn</source>
        <translation>La facture n’a pas été retirée</translation>
    </message>
    <message>
        <source>Not known whether the bill was withdrawn</source>
        <translation>On ne sait pas si la facture a été retirée</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not known whether it was done</source>
        <translation>On ne sait pas si cela a été fait</translation>
    </message>
    <message>
        <source>With its own key</source>
        <translation>Avec sa propre clé</translation>
    </message>
    <message>
        <source>On this computer, with its own key, since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Sur cet ordinateur, avec sa propre clé, depuis le %1</translation>
    </message>
    <message>
        <source>On this computer, as “%1”, since %2</source>
        <extracomment>by the name the program gave, such as claude-desktop; %2 is a date</extracomment>
        <translation>Sur cet ordinateur, en tant que « %1 », depuis le %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s)</source>
        <translation>
            <numerusform>Pendant %Ln jour</numerusform>
            <numerusform>Pendant %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssistantsAsked</name>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>Allowed ahead</source>
        <translation>Autorisé d’avance</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
</context>
<context>
    <name>AssistantsConnect</name>
    <message>
        <source>Connect a program</source>
        <translation>Connecter un programme</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: what the button does</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>With an address and a key</source>
        <translation>Avec une adresse et une clé</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Not found on this computer: %1</source>
        <extracomment>names of programs</extracomment>
        <translation>Absents de cet ordinateur : %1</translation>
    </message>
</context>
<context>
    <name>AssistantsConnected</name>
    <message>
        <source>Connected</source>
        <translation>Connectés</translation>
    </message>
    <message>
        <source>Connected programs</source>
        <translation>Programmes connectés</translation>
    </message>
</context>
<context>
    <name>AssistantsGrants</name>
    <message>
        <source>Allowed until tonight</source>
        <translation>Autorisé jusqu’à ce soir</translation>
    </message>
    <message>
        <source>Permissions that last</source>
        <translation>Autorisations durables</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End: %1</source>
        <comment>a permission</comment>
        <translation>Terminer : %1</translation>
    </message>
</context>
<context>
    <name>AssistantsHead</name>
    <message>
        <source>Programs on this computer that act for you, within limits you set.</source>
        <translation>Des programmes de cet ordinateur qui agissent pour vous, dans les limites que vous fixez.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>All assistants are stopped</source>
        <translation>Tous les assistants sont arrêtés</translation>
    </message>
    <message>
        <source>Whatever they ask is refused, after a restart as well. What was under way is ended, and so are permissions that lasted.</source>
        <translation>Tout ce qu’ils demandent est refusé, même après un redémarrage. Ce qui était en cours est terminé, ainsi que les autorisations durables.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Assistants cannot come in at the moment. What you set here holds as soon as they can.</source>
        <translation>Les assistants ne peuvent pas entrer pour le moment. Ce que vous réglez ici vaut dès qu’ils le peuvent.</translation>
    </message>
    <message>
        <source>What assistants ask for fails until you are online again. What you set here holds at once.</source>
        <translation>Ce que demandent les assistants échoue jusqu’à votre retour en ligne. Ce que vous réglez ici vaut aussitôt.</translation>
    </message>
</context>
<context>
    <name>AssistantsPage</name>
    <message>
        <source>Assistants</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>They look up prices, read your line and get a line for you. Reading never asks; before anything is changed or paid, you are asked.</source>
        <translation>Ils consultent les prix, lisent votre ligne et vous en obtiennent une. Lire ne demande jamais ; avant tout changement ou paiement, on vous demande.</translation>
    </message>
    <message>
        <source>Save the log as CSV</source>
        <translation>Enregistrer le journal en CSV</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>Déconnecter %1 ?</translation>
    </message>
    <message>
        <source>It is not let in any more: its key, its permissions and what it has under way end. The log stays.</source>
        <translation>Il n’est plus admis : sa clé, ses autorisations et ce qu’il a en cours prennent fin. Le journal reste.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Your assistants live here</source>
        <translation>Vos assistants vivent ici</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>No assistant yet</source>
        <translation>Pas encore d’assistant</translation>
    </message>
</context>
<context>
    <name>AssistantsTryIt</name>
    <message>
        <source>Try it</source>
        <translation>Essayez</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Obtenir votre ligne</translation>
    </message>
    <message>
        <source>Say “%1” or “%2” in a sentence, to a connected program or here after %3: it leads to your line.</source>
        <extracomment>two phrases that stay in English, keys of the palette</extracomment>
        <translation>Dites « %1 » ou « %2 » dans une phrase, à un programme connecté ou ici après %3 : cela mène à votre ligne.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Role changed</source>
        <translation>Rôle modifié</translation>
    </message>
    <message>
        <source>Activation asked for</source>
        <translation>Activation demandée</translation>
    </message>
    <message>
        <source>Activation cancelled</source>
        <translation>Activation annulée</translation>
    </message>
    <message>
        <source>Activation mail sent again</source>
        <translation>E-mail d’activation renvoyé</translation>
    </message>
    <message>
        <source>Activation tried again</source>
        <translation>Activation retentée</translation>
    </message>
    <message>
        <source>Beta access asked for</source>
        <translation>Accès bêta demandé</translation>
    </message>
    <message>
        <source>Beta access approved</source>
        <translation>Accès bêta approuvé</translation>
    </message>
    <message>
        <source>Beta access declined</source>
        <translation>Accès bêta refusé</translation>
    </message>
    <message>
        <source>Beta request put off</source>
        <translation>Demande d’accès bêta reportée</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Clé créée</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>Text saved</source>
        <translation>Texte enregistré</translation>
    </message>
    <message>
        <source>Text restored</source>
        <translation>Texte restauré</translation>
    </message>
    <message>
        <source>Test mail sent</source>
        <translation>E-mail de test envoyé</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>Connexion testée</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Autre requête</translation>
    </message>
    <message>
        <source>Assistant’s tool used</source>
        <translation>Outil d’assistant utilisé</translation>
    </message>
    <message>
        <source>Account details set</source>
        <translation>Détails du compte définis</translation>
    </message>
    <message>
        <source>Decision proposed to a second person</source>
        <translation>Décision proposée à une deuxième personne</translation>
    </message>
    <message>
        <source>Proposal taken back</source>
        <translation>Proposition retirée</translation>
    </message>
    <message>
        <source>Payment matched with a line</source>
        <translation>Paiement associé à une ligne</translation>
    </message>
    <message>
        <source>Two-person rule changed</source>
        <translation>Règle des deux personnes modifiée</translation>
    </message>
    <message>
        <source>List saved as a file</source>
        <translation>Liste enregistrée dans un fichier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Support agent</source>
        <translation>Agent d’assistance</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Link in a mail</source>
        <translation>Lien d’un e-mail</translation>
    </message>
    <message>
        <source>Program (API)</source>
        <translation>Programme (API)</translation>
    </message>
    <message>
        <source>Assistant (MCP)</source>
        <translation>Assistant (MCP)</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>D’elle-même</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Beta request</source>
        <translation>Demande bêta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Another service was out of reach</source>
        <translation>Un autre service était injoignable</translation>
    </message>
    <message>
        <source>No answer in time: what happened is not known</source>
        <translation>Pas de réponse à temps : on ignore ce qui s’est passé</translation>
    </message>
    <message>
        <source>Refused: too many at once</source>
        <translation>Refusé : trop à la fois</translation>
    </message>
    <message>
        <source>Refused: not signed in</source>
        <translation>Refusé : non connecté</translation>
    </message>
    <message>
        <source>Refused: the role may not</source>
        <translation>Refusé : le rôle ne le permet pas</translation>
    </message>
    <message>
        <source>There was no such thing</source>
        <translation>Cela n’existait pas</translation>
    </message>
    <message>
        <source>Refused: somebody was first</source>
        <translation>Refusé : quelqu’un a été plus rapide</translation>
    </message>
    <message>
        <source>Refused: not valid</source>
        <translation>Refusé : non valide</translation>
    </message>
    <message>
        <source>Another service answered wrongly</source>
        <translation>Un autre service a mal répondu</translation>
    </message>
    <message>
        <source>The database failed</source>
        <translation>La base de données a échoué</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not possible at that time</source>
        <translation>Impossible à ce moment-là</translation>
    </message>
    <message>
        <source>Failed inside the service</source>
        <translation>Échec au sein du service</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>La fin du journal manque.</translation>
    </message>
    <message>
        <source>The head of the chain is missing.</source>
        <translation>La tête de la chaîne manque.</translation>
    </message>
    <message>
        <source>The head of the chain does not fit its last entry.</source>
        <translation>La tête de la chaîne ne correspond pas à sa dernière entrée.</translation>
    </message>
    <message>
        <source>There are entries behind the head of the chain.</source>
        <translation>Il y a des entrées après la tête de la chaîne.</translation>
    </message>
    <message>
        <source>It does not follow the one before it.</source>
        <translation>Elle ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>Elle a été modifiée après son écriture.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Elle manque.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plateforme</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>the service’s own machine</source>
        <extracomment>from where a request came: the machine the service runs on</extracomment>
        <translation>la machine même du service</translation>
    </message>
    <message>
        <source>Role change proposed to a second person</source>
        <translation>Changement de rôle proposé à une seconde personne</translation>
    </message>
    <message>
        <source>Proposed role change taken back</source>
        <translation>Changement de rôle proposé retiré</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Wallet linked</source>
        <translation>Portefeuille lié</translation>
    </message>
    <message>
        <source>Wallet watched</source>
        <translation>Portefeuille observé</translation>
    </message>
    <message>
        <source>Wallet unlinked</source>
        <translation>Portefeuille dissocié</translation>
    </message>
    <message>
        <source>Founder named</source>
        <translation>Fondateur nommé</translation>
    </message>
    <message>
        <source>Founding grant given</source>
        <translation>Dotation de fondateur accordée</translation>
    </message>
    <message>
        <source>Reward tried again</source>
        <translation>Récompense retentée</translation>
    </message>
    <message>
        <source>Reward rate changed</source>
        <translation>Taux de récompense modifié</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Transfer prepared</source>
        <translation>Transfert préparé</translation>
    </message>
    <message>
        <source>Transfer sent</source>
        <translation>Transfert envoyé</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Nothing was noted that differs.</source>
        <translation>Rien de différent n’a été noté.</translation>
    </message>
    <message>
        <source>To quote</source>
        <translation>À citer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Au moyen de</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>what kind of thing an entry of the log is about: &quot;Activation&quot;</extracomment>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>Son identifiant</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Qui cela concerne</translation>
    </message>
    <message>
        <source>Who, by id</source>
        <translation>Qui, par identifiant</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Heure UTC</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <extracomment>member: value before, value after</extracomment>
        <translation>%1 : avant %2, après %3</translation>
    </message>
    <message>
        <source>Whoever held the link of the mail did this. The log cannot say who it was.</source>
        <translation>Quiconque détenait le lien de l’e-mail a fait cela. Le journal ne peut dire qui c’était.</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>member: value before, value after</extracomment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Au moyen de</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>from the audit log</source>
        <translation>du journal d’audit</translation>
    </message>
</context>
<context>
    <name>AuditFilterSheet</name>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>A mail address or a user id</source>
        <translation>Une adresse e-mail ou un identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <translation>Sur qui ou quoi</translation>
    </message>
    <message>
        <source>An id, as the log shows it</source>
        <translation>Un identifiant, tel que le journal l’affiche</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>Up to and with the day</source>
        <translation>Jusqu’au jour inclus</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>local · %1</source>
        <extracomment>mark of an entry that was made on the service&apos;s own computer, before its time</extracomment>
        <translation>local · %1</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Older entries could not be read. What is listed stays.</source>
        <translation>Les entrées plus anciennes n’ont pas pu être lues. Ce qui est affiché reste.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Ce qui est affiché a été lu auparavant.</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Aucune entrée ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Every change on the platform appears here, with who made it.</source>
        <translation>Chaque changement sur la plateforme apparaît ici, avec son auteur.</translation>
    </message>
    <message>
        <source>What the filter leaves.</source>
        <translation>Ce que le filtre laisse.</translation>
    </message>
    <message>
        <source>The whole log.</source>
        <translation>Tout le journal.</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Approuver %n demande</numerusform>
            <numerusform>Approuver %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n request(s) as duplicates</source>
        <translation>
            <numerusform>Fermer %n demande comme doublon</numerusform>
            <numerusform>Fermer %n demandes comme doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>Refuser %n demande</numerusform>
            <numerusform>Refuser %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %n request(s) until tomorrow</source>
        <translation>
            <numerusform>Reporter %n demande à demain</numerusform>
            <numerusform>Reporter %n demandes à demain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose to approve %n request(s)</source>
        <translation>
            <numerusform>Proposer d’approuver %n demande</numerusform>
            <numerusform>Proposer d’approuver %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is decided on its own; what fails stays selected. Held here for 8 seconds before anything leaves this machine.</source>
        <translation>Chacune est décidée séparément ; ce qui échoue reste sélectionné. Retenu ici 8 secondes avant que quoi que ce soit ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Every one of these customers reads it.</source>
        <translation>Chacun de ces clients le lit.</translation>
    </message>
    <message>
        <source>carrier user, number, mail</source>
        <translation>utilisateur chez l’opérateur, numéro, e-mail</translation>
    </message>
    <message>
        <source>comes back tomorrow</source>
        <translation>revient demain</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>attend une deuxième personne</translation>
    </message>
    <message>
        <source>closed, one mail</source>
        <translation>fermée, un e-mail</translation>
    </message>
    <message>
        <source>Hold and send</source>
        <translation>Retenir puis envoyer</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indiquez un motif</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation>Saisissez d’abord le nombre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>CertaintyGlyph</name>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ChainSheet</name>
    <message>
        <source>Check the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Every entry carries the seal of all before it. The check reads the whole log and counts the seals again.</source>
        <translation>Chaque entrée porte le sceau de toutes les précédentes. La vérification lit tout le journal et recalcule les sceaux.</translation>
    </message>
    <message>
        <source>Head of the chain, to compare with one kept elsewhere</source>
        <translation>Tête de la chaîne, à comparer avec une conservée ailleurs</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Join Wi-Fi.</source>
        <translation>Connectez-vous au Wi-Fi.</translation>
    </message>
    <message>
        <source>Open the settings for mobile service and choose to add an eSIM.</source>
        <translation>Ouvrez les réglages du réseau mobile et choisissez d’ajouter une eSIM.</translation>
    </message>
    <message>
        <source>Point the camera at the square, then confirm.</source>
        <translation>Pointez l’appareil photo vers le carré, puis confirmez.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this line.</source>
        <translation>Activez les données à l’étranger pour cette ligne.</translation>
    </message>
    <message>
        <source>Do not delete anything before it works.</source>
        <translation>Ne supprimez rien avant que cela fonctionne.</translation>
    </message>
    <message>
        <source>Keep this sheet like a key</source>
        <translation>Gardez cette feuille comme une clé</translation>
    </message>
    <message>
        <source>Your eSIM code</source>
        <translation>Votre code eSIM</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>left out at your request</source>
        <translation>omis à votre demande</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>Or type it in</source>
        <translation>Ou saisissez-le</translation>
    </message>
    <message>
        <source>Needed: you get it apart from this sheet</source>
        <translation>Nécessaire : vous le recevez à part de cette feuille</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Adresse SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Code d’activation</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Code de confirmation</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Sur le téléphone</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Scan it with your phone</source>
        <translation>Scannez-le avec votre téléphone</translation>
    </message>
    <message>
        <source>There is no usable code</source>
        <translation>Il n’y a pas de code utilisable</translation>
    </message>
    <message>
        <source>Join Wi-Fi first. Install it before you delete anything on the phone.</source>
        <translation>Connectez-vous d’abord au Wi-Fi. Installez-le avant de supprimer quoi que ce soit sur le téléphone.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>Facts for support</source>
        <translation>Informations pour l’assistance</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, covered</source>
        <translation>%1, masqué</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show the code first</source>
        <translation>Affichez d’abord le code</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier : %1</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Scan this with your phone</source>
        <translation>Scannez ceci avec votre téléphone</translation>
    </message>
    <message>
        <source>This code is not usable</source>
        <translation>Ce code n’est pas utilisable</translation>
    </message>
    <message>
        <source>Your code is not here yet</source>
        <translation>Votre code n’est pas encore là</translation>
    </message>
    <message>
        <source>Install it before you delete anything on the phone.</source>
        <translation>Installez-le avant de supprimer quoi que ce soit sur le téléphone.</translation>
    </message>
    <message>
        <source>Your line is active.</source>
        <translation>Votre ligne est active.</translation>
    </message>
    <message>
        <source>Ask support for a new one and hand over these facts. They hold no code.</source>
        <translation>Demandez-en un nouveau à l’assistance et transmettez ces informations. Elles ne contiennent aucun code.</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>Copier les informations</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Type de téléphone</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Samsung</source>
        <translation>Samsung</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Or type it in</source>
        <translation>Ou saisissez-le</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Adresse SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Code d’activation</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copié. Il quitte le presse-papiers après 45 secondes.</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Code de confirmation</translation>
    </message>
    <message>
        <source>Needed: it comes apart from this</source>
        <translation>Nécessaire : il arrive à part</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Link for the phone</source>
        <translation>Lien pour le téléphone</translation>
    </message>
    <message>
        <source>Open it on the phone itself</source>
        <translation>Ouvrez-le sur le téléphone lui-même</translation>
    </message>
    <message>
        <source>A copied code leaves the clipboard after 45 s.</source>
        <translation>Un code copié quitte le presse-papiers après 45 s.</translation>
    </message>
    <message>
        <source>This sheet closes when the line is seen active.</source>
        <translation>Cette feuille se ferme dès que la ligne est vue active.</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Imprimer la carte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Find or do</source>
        <translation>Chercher ou faire</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Close, or back</source>
        <translation>Fermer, ou revenir</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Cover all numbers and codes</source>
        <translation>Masquer tous les numéros et codes</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>the key, as printed on keyboards</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>the key, as printed on keyboards</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>the key, as printed on keyboards</extracomment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>the key, as printed on keyboards</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stop all assistants</source>
        <translation>Arrêter tous les assistants</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>Annuler, tant que c’est proposé</translation>
    </message>
    <message>
        <source>Section of the rail</source>
        <translation>Rubrique de la barre</translation>
    </message>
    <message>
        <source>Approve or confirm</source>
        <translation>Approuver ou confirmer</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>Fermer comme doublon</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>Refuser, avec un motif</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Reporter à demain</translation>
    </message>
    <message>
        <source>Put off, pick a time</source>
        <translation>Reporter, choisir quand</translation>
    </message>
    <message>
        <source>Propose to a second person</source>
        <translation>Proposer à une deuxième personne</translation>
    </message>
    <message>
        <source>Select all that is shown</source>
        <translation>Sélectionner tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Try a stuck activation again</source>
        <translation>Réessayer une activation bloquée</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 secondes en arrière</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>5 secondes en avant</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Parler plus lentement</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Parler plus vite</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Langue de la voix</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Last good answer</source>
        <translation>Dernière bonne réponse</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Dernière défaillance</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Reads only; changes nothing there.</source>
        <translation>Lecture seule ; rien n’y est changé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Values are never shown here, nor do they leave the service layer.</source>
        <translation>Les valeurs ne sont jamais affichées ici et ne quittent pas la couche de service.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Payments and invoices</source>
        <translation>Paiements et factures</translation>
    </message>
    <message>
        <source>Carrier: lines and numbers</source>
        <translation>Opérateur : lignes et numéros</translation>
    </message>
    <message>
        <source>Sign-in and accounts</source>
        <translation>Connexion et comptes</translation>
    </message>
    <message>
        <source>Mail, first way</source>
        <translation>E-mail, première voie</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Serveur de messagerie (SMTP)</translation>
    </message>
    <message>
        <source>Mail, when Resend cannot</source>
        <translation>E-mail, quand Resend ne peut pas</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Everything that is kept</source>
        <translation>Tout ce qui est conservé</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Sandbox, simulated</source>
        <translation>Bac à sable, simulé</translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation>du trousseau</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>de l’environnement</translation>
    </message>
    <message>
        <source>from the settings file of the user</source>
        <translation>du fichier de paramètres de l’utilisateur</translation>
    </message>
    <message>
        <source>from the settings file of the machine</source>
        <translation>du fichier de paramètres de la machine</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>de la ligne de commande</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>Impossible de le joindre.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It asks us to slow down.</source>
        <translation>Il nous demande de ralentir.</translation>
    </message>
    <message>
        <source>It refused our credentials.</source>
        <translation>Il a refusé nos identifiants.</translation>
    </message>
    <message>
        <source>Our credentials may not do that.</source>
        <translation>Nos identifiants ne le permettent pas.</translation>
    </message>
    <message>
        <source>It said that it failed.</source>
        <translation>Il a signalé une défaillance.</translation>
    </message>
    <message>
        <source>A setting that it needs is missing.</source>
        <translation>Il manque un paramètre nécessaire.</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>La base de données a échoué.</translation>
    </message>
    <message>
        <source>It answered something we cannot use.</source>
        <translation>Sa réponse est inutilisable.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>not set, not needed</source>
        <translation>non défini, pas nécessaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a setting, then whether it is set and where from</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>In the demo the sandbox stands in, and nothing needs to be set. For the real one, start with the live profile.</source>
        <translation>Dans la démo, le bac à sable le remplace et rien n’est à définir. Pour le vrai, démarrez avec le profil « live ».</translation>
    </message>
    <message>
        <source>Put %1 into the keychain under the service “%3” (one entry of that name each), into the environment, or into a settings file that only you can read: %2. Then start the service layer again.</source>
        <extracomment>%1 names of settings, %2 paths of files</extracomment>
        <translation>Mettez %1 dans le trousseau sous le service « %3 » (une entrée de ce nom pour chacun), dans l’environnement ou dans un fichier de paramètres que vous seul pouvez lire : %2. Redémarrez ensuite la couche de service.</translation>
    </message>
    <message>
        <source>Put %1 into the environment or into a settings file: %2. Then start the service layer again.</source>
        <translation>Mettez %1 dans l’environnement ou dans un fichier de paramètres : %2. Redémarrez ensuite la couche de service.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checked %1: it answered well.</source>
        <translation>Vérifié %1 : il a bien répondu.</translation>
    </message>
    <message>
        <source>Checked %1. %2</source>
        <extracomment>%1 a time, %2 a sentence</extracomment>
        <translation>Vérifié %1. %2</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <extracomment>%1 a sentence, %2 the number of an HTTP status</extracomment>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>none since %1</source>
        <translation>aucune depuis %1</translation>
    </message>
    <message>
        <source>DOTM tokens: balances and rewards</source>
        <translation>Jetons DOTM : soldes et récompenses</translation>
    </message>
    <message>
        <source>The voice of messages</source>
        <translation>La voix des messages</translation>
    </message>
</context>
<context>
    <name>ConnectionsExport</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>from the service layer</source>
        <translation>de la couche de service</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Missing settings</source>
        <translation>Réglages manquants</translation>
    </message>
    <message>
        <source>Last good answer</source>
        <translation>Dernière bonne réponse</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Dernière défaillance</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Ce qui est affiché a été lu auparavant.</translation>
    </message>
    <message>
        <source>No provider is set up. Choose one to see what is missing and where to put it.</source>
        <translation>Aucun fournisseur n’est configuré. Choisissez-en un pour voir ce qui manque et où le mettre.</translation>
    </message>
    <message>
        <source>How every provider stands, with the names of the settings that are missing; never a value.</source>
        <translation>L’état de chaque fournisseur, avec les noms des réglages manquants ; jamais une valeur.</translation>
    </message>
</context>
<context>
    <name>CopyFact</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>%1, never expires</source>
        <extracomment>amount of data</extracomment>
        <translation>%1, sans expiration</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n day(s)</source>
        <extracomment>amount of data</extracomment>
        <translation>
            <numerusform>%1 pour %n jour</numerusform>
            <numerusform>%1 pour %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reserved, not confirmed</source>
        <extracomment>%1 is a covered phone number</extracomment>
        <translation>%1 · réservé, non confirmé</translation>
    </message>
    <message>
        <source>Preparing your bill</source>
        <translation>Préparation de votre facture</translation>
    </message>
    <message>
        <source>Ready to pay</source>
        <translation>Prête à payer</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Paiement reçu</translation>
    </message>
    <message>
        <source>Waiting for your turn</source>
        <translation>En attente de votre tour</translation>
    </message>
    <message>
        <source>Your line is being made</source>
        <translation>Votre ligne est en cours de création</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Stopped for now</source>
        <translation>Arrêtée pour l’instant</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Line asked for</source>
        <translation>Ligne demandée</translation>
    </message>
    <message>
        <source>Bill made</source>
        <translation>Facture créée</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>Facture payée</translation>
    </message>
    <message>
        <source>By payment provider</source>
        <translation>Par le prestataire de paiement</translation>
    </message>
    <message>
        <source>Line made</source>
        <translation>Ligne créée</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>Par l’opérateur</translation>
    </message>
    <message>
        <source>Line became active</source>
        <translation>Ligne devenue active</translation>
    </message>
    <message>
        <source>Bill withdrawn</source>
        <translation>Facture retirée</translation>
    </message>
</context>
<context>
    <name>CustomerFrame</name>
    <message>
        <source>%1, %2</source>
        <comment>language, voice</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CustomerLineCard</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro : %1</translation>
    </message>
    <message>
        <source>Number, covered</source>
        <translation>Numéro, masqué</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cover the number</source>
        <translation>Masquer le numéro</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Afficher le numéro</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Active depuis</translation>
    </message>
</context>
<context>
    <name>DataFigure</name>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>value unit left-of-total</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>DeclineSheet</name>
    <message>
        <source>Decline %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>The customer reads the reason in a mail and may ask again.</source>
        <translation>Le client lit le motif dans un e-mail et peut redemander.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indiquez un motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message>
        <source>less: %1</source>
        <translation>en moins : %1</translation>
    </message>
    <message>
        <source>more: %1</source>
        <translation>en plus : %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This was stopped</source>
        <translation>Ceci a été arrêté</translation>
    </message>
    <message>
        <source>It may not be finished.</source>
        <translation>Ce n’est peut-être pas terminé.</translation>
    </message>
    <message>
        <source>Look at the state shown here, then try again if needed.</source>
        <translation>Regardez l’état affiché ici, puis réessayez si nécessaire.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the connection of this computer and try again.</source>
        <translation>Vérifiez la connexion de cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Aucune réponse n’est arrivée à temps</translation>
    </message>
    <message>
        <source>It is not known yet whether it was done.</source>
        <translation>On ne sait pas encore si cela a été fait.</translation>
    </message>
    <message>
        <source>Refresh and look at the state before you try again.</source>
        <translation>Actualisez et regardez l’état avant de réessayer.</translation>
    </message>
    <message>
        <source>Too many tries in a short time</source>
        <translation>Trop d’essais en peu de temps</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>The service did not accept who you are.</source>
        <translation>Le service n’a pas accepté votre identité.</translation>
    </message>
    <message>
        <source>Sign in again. Nothing is lost.</source>
        <translation>Reconnectez-vous. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>Ask an administrator if you need it.</source>
        <translation>Demandez à un administrateur si vous en avez besoin.</translation>
    </message>
    <message>
        <source>This is not there</source>
        <translation>Ceci n’existe pas</translation>
    </message>
    <message>
        <source>It may have been removed, or it never existed.</source>
        <translation>Cela a peut-être été supprimé, ou n’a jamais existé.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Actualisez pour voir ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Ce n’est pas possible maintenant</translation>
    </message>
    <message>
        <source>The state has changed in the meantime.</source>
        <translation>L’état a changé entre-temps.</translation>
    </message>
    <message>
        <source>Refresh to see the state as it is.</source>
        <translation>Actualisez pour voir l’état actuel.</translation>
    </message>
    <message>
        <source>Something needs to be corrected</source>
        <translation>Quelque chose doit être corrigé</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <translation>Vérifiez votre saisie et réessayez.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>La réponse n’a pas été comprise</translation>
    </message>
    <message>
        <source>It is not known whether it was done.</source>
        <translation>On ne sait pas si cela a été fait.</translation>
    </message>
    <message>
        <source>Refresh and look at the state. If it stays like this, send the code to support.</source>
        <translation>Actualisez et regardez l’état. Si cela persiste, envoyez le code à l’assistance.</translation>
    </message>
    <message>
        <source>The data could not be read or written</source>
        <translation>Les données n’ont pas pu être lues ou écrites</translation>
    </message>
    <message>
        <source>What was stored before is still there.</source>
        <translation>Ce qui était enregistré est toujours là.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, send the code to support.</source>
        <translation>Réessayez. Si cela persiste, envoyez le code à l’assistance.</translation>
    </message>
    <message>
        <source>This is not set up</source>
        <translation>Ceci n’est pas configuré</translation>
    </message>
    <message>
        <source>The service works without it.</source>
        <translation>Le service fonctionne sans cela.</translation>
    </message>
    <message>
        <source>Whoever runs the service can switch it on.</source>
        <translation>La personne qui gère le service peut l’activer.</translation>
    </message>
    <message>
        <source>The service is out of order at the moment</source>
        <translation>Le service est en panne pour le moment</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Un problème est survenu de notre côté</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Ce n’est pas votre faute.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>what happened. what it means what to do</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Try again in about %n minute(s).</source>
        <translation>
            <numerusform>Réessayez dans environ %n minute.</numerusform>
            <numerusform>Réessayez dans environ %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportButtons</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>%1 That it was saved stands in the log.</source>
        <translation>%1 L’enregistrement figure dans le journal.</translation>
    </message>
    <message>
        <source>That it was saved stands in the log.</source>
        <translation>L’enregistrement figure dans le journal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln ligne enregistrée sous %1</numerusform>
            <numerusform>%Ln lignes enregistrées sous %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>Arrêté. Aucun fichier n’a été laissé.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear %1</source>
        <translation>Effacer : %1</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>Masquer : %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher : %1</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find or do</source>
        <translation>Chercher ou faire</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>FounderSheet</name>
    <message>
        <source>Add a founding member</source>
        <translation>Ajouter un membre fondateur</translation>
    </message>
    <message>
        <source>Give a mail address</source>
        <translation>Indiquez une adresse e-mail</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indiquez un motif</translation>
    </message>
    <message>
        <source>Mail address of the person</source>
        <translation>Adresse e-mail de la personne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>Elle reste dans le journal.</translation>
    </message>
    <message>
        <source>The person may claim the founding grant, once.</source>
        <translation>La personne peut réclamer la dotation de fondateur, une fois.</translation>
    </message>
    <message>
        <source>Their first purchase brings the bonus of a founding member.</source>
        <translation>Son premier achat apporte la prime de membre fondateur.</translation>
    </message>
    <message>
        <source>This cannot be taken back here.</source>
        <translation>Cela ne peut pas être annulé ici.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Founding members</source>
        <translation>Membres fondateurs</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>keep holding</source>
        <translation>maintenez</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>presque</translation>
    </message>
    <message>
        <source>Two presses</source>
        <translation>Deux pressions</translation>
    </message>
    <message>
        <source>Hold for one second</source>
        <translation>Maintenez une seconde</translation>
    </message>
</context>
<context>
    <name>HomeFirstUse</name>
    <message>
        <source>No line yet</source>
        <translation>Pas encore de ligne</translation>
    </message>
    <message>
        <source>Your line will live here</source>
        <translation>Votre ligne sera ici</translation>
    </message>
    <message>
        <source>Its number, its code, and what the carrier says.</source>
        <translation>Son numéro, son code et ce que dit l’opérateur.</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Obtenir votre ligne</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Il vous faut</translation>
    </message>
    <message>
        <source>An unlocked phone with eSIM</source>
        <translation>Un téléphone déverrouillé avec eSIM</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Il faut</translation>
    </message>
    <message>
        <source>Five steps, with a pause at each</source>
        <translation>Cinq étapes, avec une pause à chacune</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Vous obtenez</translation>
    </message>
    <message>
        <source>A number and a code for your phone</source>
        <translation>Un numéro et un code pour votre téléphone</translation>
    </message>
    <message>
        <source>Five steps to a line</source>
        <translation>Cinq étapes vers une ligne</translation>
    </message>
    <message>
        <source>Phone check</source>
        <translation>Vérification du téléphone</translation>
    </message>
    <message>
        <source>Dial *#06# or look for eSIM in the settings</source>
        <translation>Composez *#06# ou cherchez eSIM dans les réglages</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Pick one, or take the first free one</source>
        <translation>Choisissez-en un, ou prenez le premier libre</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>%1 on the payment page</source>
        <extracomment>%1 is a price</extracomment>
        <translation>%1 sur la page de paiement</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>We tell you when it is your turn</source>
        <translation>Nous vous prévenons quand c’est votre tour</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan it, type it or print it</source>
        <translation>Scannez-le, saisissez-le ou imprimez-le</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Your line keeps working</source>
        <translation>Votre ligne continue de fonctionner</translation>
    </message>
    <message>
        <source>Calls and data do not depend on this. We only cannot read the state. We try again every minute.</source>
        <translation>Les appels et les données n’en dépendent pas. Nous ne pouvons simplement pas lire l’état. Nous réessayons chaque minute.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a figure and its unit, &quot;12 days&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Toute l’activité</translation>
    </message>
</context>
<context>
    <name>HourGauge</name>
    <message>
        <source>%1 of %2 activations this rolling hour</source>
        <translation>%1 activations sur %2 dans l’heure glissante</translation>
    </message>
    <message>
        <source>of %1 this rolling hour</source>
        <translation>sur %1 dans l’heure glissante</translation>
    </message>
</context>
<context>
    <name>InlineError</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened. what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Obtenir de l’aide</translation>
    </message>
    <message>
        <source>Code for support</source>
        <translation>Code pour l’assistance</translation>
    </message>
    <message>
        <source>Copy the code for support</source>
        <translation>Copier le code pour l’assistance</translation>
    </message>
</context>
<context>
    <name>InstallSteps</name>
    <message>
        <source>Join Wi-Fi.</source>
        <translation>Connectez-vous au Wi-Fi.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings › Mobile Service › Add eSIM&lt;/b&gt;.</source>
        <extracomment>the names of settings as they stand on the phone, in bold</extracomment>
        <translation>Ouvrez &lt;b&gt;Réglages › Données cellulaires › Ajouter une eSIM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Use QR Code&lt;/b&gt; and point the camera here.</source>
        <translation>Choisissez &lt;b&gt;Utiliser un code QR&lt;/b&gt; et pointez l’appareil photo ici.</translation>
    </message>
    <message>
        <source>Confirm, then switch on &lt;b&gt;Data Roaming&lt;/b&gt; for this line.</source>
        <translation>Confirmez, puis activez &lt;b&gt;Données à l’étranger&lt;/b&gt; pour cette ligne.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings › Connections › SIM manager › Add eSIM&lt;/b&gt;.</source>
        <translation>Ouvrez &lt;b&gt;Paramètres › Connexions › Gestionnaire SIM › Ajouter une eSIM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Scan QR code&lt;/b&gt; and point the camera here.</source>
        <translation>Choisissez &lt;b&gt;Scanner le code QR&lt;/b&gt; et pointez l’appareil photo ici.</translation>
    </message>
    <message>
        <source>Confirm, then switch on &lt;b&gt;Data roaming&lt;/b&gt; under Mobile networks.</source>
        <translation>Confirmez, puis activez &lt;b&gt;Données à l’étranger&lt;/b&gt; dans Réseaux mobiles.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings › Network &amp; internet › SIMs › Add SIM&lt;/b&gt;.</source>
        <translation>Ouvrez &lt;b&gt;Paramètres › Réseau et Internet › Cartes SIM › Ajouter une carte SIM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Set up an eSIM&lt;/b&gt; and point the camera here.</source>
        <translation>Choisissez &lt;b&gt;Configurer une eSIM&lt;/b&gt; et pointez l’appareil photo ici.</translation>
    </message>
    <message>
        <source>Confirm, then switch on &lt;b&gt;Roaming&lt;/b&gt; for this line.</source>
        <translation>Confirmez, puis activez &lt;b&gt;Itinérance&lt;/b&gt; pour cette ligne.</translation>
    </message>
    <message>
        <source>Open the settings for mobile service and choose to add an eSIM.</source>
        <translation>Ouvrez les réglages du réseau mobile et choisissez d’ajouter une eSIM.</translation>
    </message>
    <message>
        <source>Point the camera here, then confirm.</source>
        <translation>Pointez l’appareil photo ici, puis confirmez.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this line.</source>
        <translation>Activez les données à l’étranger pour cette ligne.</translation>
    </message>
    <message>
        <source>Steps on the phone</source>
        <translation>Étapes sur le téléphone</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number: step</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>KeyDetails</name>
    <message>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Whole days in UTC, today included. Refused requests count.</source>
        <translation>Jours entiers en UTC, aujourd’hui compris. Les requêtes refusées comptent.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>The key of %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>La clé de %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be read again. Whoever has it comes in with it.</source>
        <translation>Elle est montrée cette seule fois et ne peut plus être lue. Qui l’a entre avec elle.</translation>
    </message>
    <message>
        <source>For an assistant or a program that uses the service without anybody signing in.</source>
        <translation>Pour un assistant ou un programme qui utilise le service sans que personne se connecte.</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Donnez un nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is for, as the list shows it</source>
        <translation>À quoi elle sert, comme la liste la montre</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <source>The mail address of an account; left empty, it acts for nobody</source>
        <translation>L’adresse mail d’un compte ; vide, elle n’agit pour personne</translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation>Requêtes par heure</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copié. Il quitte le presse-papiers après 45 secondes.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>KeysExport</name>
    <message>
        <source>Id of the key</source>
        <translation>Id de la clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <source>Requests an hour, at most</source>
        <translation>Requêtes par heure, au plus</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Requêtes jusqu’ici</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Assistants &amp; keys</source>
        <translation>Assistants et clés</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Assistants &amp; keys</source>
        <translation>Assistants et clés</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>Quelles clés</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>No key was revoked.</source>
        <translation>Aucune clé n’a été révoquée.</translation>
    </message>
    <message>
        <source>No keys. An assistant or a program that signs nobody in needs one.</source>
        <translation>Aucune clé. Un assistant ou un programme sans connexion en a besoin d’une.</translation>
    </message>
    <message>
        <source>What the filter leaves. What is covered here is covered in the file.</source>
        <translation>Ce que le filtre laisse. Ce qui est masqué ici l’est aussi dans le fichier.</translation>
    </message>
    <message>
        <source>Every key. What is covered here is covered in the file.</source>
        <translation>Toutes les clés. Ce qui est masqué ici l’est aussi dans le fichier.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LaterSheet</name>
    <message>
        <source>Put off %1</source>
        <translation>Reporter %1</translation>
    </message>
    <message>
        <source>It comes back to the list then. The customer is told nothing.</source>
        <translation>Elle revient alors dans la liste. Le client n’est pas informé.</translation>
    </message>
    <message>
        <source>For four hours</source>
        <translation>Pendant quatre heures</translation>
    </message>
    <message>
        <source>Until tomorrow, this time</source>
        <translation>Jusqu’à demain, même heure</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pendant une semaine</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>%n decision(s) are being sent</source>
        <translation>
            <numerusform>%n décision est en cours d’envoi</numerusform>
            <numerusform>%n décisions sont en cours d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not sent yet</source>
        <translation>
            <numerusform>%n décision n’est pas encore envoyée</numerusform>
            <numerusform>%n décisions ne sont pas encore envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>A moment, until the service has confirmed them.</source>
        <translation>Un instant, le temps que le service les confirme.</translation>
    </message>
    <message>
        <source>The service was not reached. They are still on this computer.</source>
        <translation>Le service n’a pas pu être joint. Elles sont encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>They are held on this computer for a few seconds so that you can take them back.</source>
        <translation>Elles sont retenues quelques secondes sur cet ordinateur afin que vous puissiez les reprendre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>LeaveTextSheet</name>
    <message>
        <source>Changes are not saved</source>
        <translation>Des modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>%1 is changed. A kept draft waits in this window until it is closed.</source>
        <translation>%1 est modifié. Un brouillon conservé attend dans cette fenêtre jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>It cannot be saved yet: %1</source>
        <translation>Impossible d’enregistrer pour l’instant : %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Garder le brouillon</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>DOTM Desktop is free software under the MIT licence. It is built on the work of others:</source>
        <translation>DOTM Desktop est un logiciel libre sous licence MIT. Il s’appuie sur le travail d’autres :</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Put the line on a phone</source>
        <translation>Mettre la ligne sur un téléphone</translation>
    </message>
    <message>
        <source>The code is not here yet</source>
        <translation>Le code n’est pas encore là</translation>
    </message>
    <message>
        <source>The code also opens without a connection. Install it before you delete anything on the phone.</source>
        <translation>Le code s’ouvre aussi sans connexion. Installez-le avant de supprimer quoi que ce soit sur le téléphone.</translation>
    </message>
    <message>
        <source>It comes here and by mail as soon as the carrier has made it.</source>
        <translation>Il arrive ici et par e-mail dès que l’opérateur l’a créé.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Imprimer la carte</translation>
    </message>
    <message>
        <source>See how it stands</source>
        <translation>Voir où cela en est</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Mail with the code</source>
        <translation>E-mail avec le code</translation>
    </message>
    <message>
        <source>Send the mail again</source>
        <translation>Renvoyer l’e-mail</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>My line</source>
        <translation>Ma ligne</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>Pas encore de ligne</translation>
    </message>
    <message>
        <source>Your line will live here</source>
        <translation>Votre ligne sera ici</translation>
    </message>
    <message>
        <source>Its number, its code, and what the carrier says.</source>
        <translation>Son numéro, son code et ce que dit l’opérateur.</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Obtenir votre ligne</translation>
    </message>
    <message>
        <source>Your line keeps working</source>
        <translation>Votre ligne continue de fonctionner</translation>
    </message>
    <message>
        <source>What is shown was read before. We try again every minute.</source>
        <translation>Ce qui est affiché a été lu plus tôt. Nous réessayons chaque minute.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>No browser opened</source>
        <translation>Aucun navigateur ne s’est ouvert</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser of your choice.</source>
        <translation>Copiez cette adresse et ouvrez-la dans le navigateur de votre choix.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Nothing is in this list.</source>
        <translation>Cette liste est vide.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>source, time: &quot;from the audit log, 12 Nov 2026, 14:20&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>More could not be read. What is listed stays.</source>
        <translation>La suite n’a pas pu être lue. Ce qui est listé reste.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Ce qui est affiché a été lu auparavant.</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Could not be read. Try again.</source>
        <translation>Lecture impossible. Réessayez.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Lecture en cours</translation>
    </message>
</context>
<context>
    <name>ListensExport</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Ce qui a été écouté</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
</context>
<context>
    <name>LoadingView</name>
    <message>
        <source>Still reading</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MailSample</name>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Names, numbers and links are samples. Mail programs draw HTML each in its own way, and this one draws less than most. No pictures are loaded here.</source>
        <translation>Les noms, numéros et liens sont des exemples. Chaque logiciel de messagerie affiche le HTML à sa façon, et celui-ci en affiche moins que la plupart. Aucune image n’est chargée ici.</translation>
    </message>
    <message>
        <source>%1. This is not the newest text.</source>
        <translation>%1. Ce n’est pas le texte le plus récent.</translation>
    </message>
    <message>
        <source>HTML body with samples</source>
        <translation>Corps HTML avec des exemples</translation>
    </message>
    <message>
        <source>The HTML body is shown once what is wrong in it is mended.</source>
        <translation>Le corps HTML s’affiche une fois ses erreurs corrigées.</translation>
    </message>
    <message>
        <source>Plain body</source>
        <translation>Corps en texte brut</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>DOTM Desktop</source>
        <translation>DOTM Desktop</translation>
    </message>
    <message>
        <source>Offline. What is shown was saved before.</source>
        <translation>Hors ligne. Ce qui est affiché a été enregistré plus tôt.</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
</context>
<context>
    <name>MenuAction</name>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>ModeMark</name>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Mode : %1</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n en attente</numerusform>
            <numerusform>%1, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>NavigationDrawer</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Give the whole name of the file, beginning with /.</source>
        <translation>Indiquez le nom complet du fichier, commençant par /.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Le fichier n’a pas pu être créé.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>NoRolePage</name>
    <message>
        <source>Admin mode</source>
        <translation>Mode administration</translation>
    </message>
    <message>
        <source>Your role cannot open this. Admin mode is for administrators and owners.</source>
        <translation>Votre rôle ne permet pas d’ouvrir ceci. Le mode administration est réservé aux administrateurs et propriétaires.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>An owner or administrator of this platform can give you the role. Ask them and name the address above; it works as soon as you sign in again.</source>
        <translation>Un propriétaire ou administrateur de cette plateforme peut vous donner ce rôle. Demandez-le en indiquant l’adresse ci-dessus ; cela fonctionne dès que vous vous reconnectez.</translation>
    </message>
    <message>
        <source>Change to customer mode</source>
        <translation>Passer au mode client</translation>
    </message>
</context>
<context>
    <name>NumberPane</name>
    <message>
        <source>Any area</source>
        <translation>N’importe quelle zone</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>Choisir un numéro</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Indicatif</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Autres numéros</translation>
    </message>
    <message>
        <source>You can go on without choosing</source>
        <translation>Vous pouvez continuer sans choisir</translation>
    </message>
    <message>
        <source>The carrier then gives you the first free number.</source>
        <translation>L’opérateur vous donne alors le premier numéro libre.</translation>
    </message>
    <message>
        <source>Free numbers</source>
        <translation>Numéros libres</translation>
    </message>
    <message>
        <source>There is no free number in this area at the moment. Try another area, or take the first free one.</source>
        <translation>Il n’y a pas de numéro libre dans cette zone pour le moment. Essayez une autre zone, ou prenez le premier libre.</translation>
    </message>
    <message>
        <source>Then you get a bill</source>
        <translation>Ensuite, vous recevez une facture</translation>
    </message>
    <message>
        <source>%1, once. Nothing is charged before you pay it on the payment page.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>%1, une seule fois. Rien n’est débité avant que vous payiez sur la page de paiement.</translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>Prendre ce numéro</translation>
    </message>
    <message>
        <source>Take the first free one</source>
        <translation>Prendre le premier libre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The number you pick is reserved, not confirmed: the carrier confirms it when the line is made.</source>
        <translation>Le numéro choisi est réservé, non confirmé : l’opérateur le confirme à la création de la ligne.</translation>
    </message>
</context>
<context>
    <name>OfflineBar</name>
    <message>
        <source>Saved details from %1. Your code and your receipts still open.</source>
        <translation>Données enregistrées de %1. Votre code et vos reçus restent accessibles.</translation>
    </message>
    <message>
        <source>Nothing is saved on this computer yet.</source>
        <translation>Rien n’est encore enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Offline. %1</source>
        <translation>Hors ligne. %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Offline.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Hors ligne.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>PaidFacts</name>
    <message>
        <source>Your money is safe</source>
        <translation>Votre argent est en sécurité</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>product, what comes with it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Later charges</source>
        <translation>Frais ultérieurs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>by payment provider</source>
        <translation>par le prestataire de paiement</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do</source>
        <translation>Chercher ou faire</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Type to find pages, actions and records</source>
        <translation>Saisissez pour trouver des pages, des actions et des données</translation>
    </message>
    <message>
        <source>↑ ↓ move   Enter open   Esc close</source>
        <translation>↑ ↓ déplacer   Entrée ouvrir   Échap fermer</translation>
    </message>
    <message>
        <source>Nothing here pays or sends on its own</source>
        <translation>Rien ici ne paie ni n’envoie de lui-même</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Found in your records</source>
        <translation>Trouvé dans vos données</translation>
    </message>
    <message>
        <source>The row you are on</source>
        <translation>La ligne où vous êtes</translation>
    </message>
</context>
<context>
    <name>PayPane</name>
    <message>
        <source>once</source>
        <extracomment>beside a price: it is paid one time only</extracomment>
        <translation>une fois</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>product, what comes with it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro : %1</translation>
    </message>
    <message>
        <source>Card details are typed on the payment provider’s page, never here. Paying twice is not possible: an open bill is used again.</source>
        <translation>Les données de carte se saisissent sur la page du prestataire de paiement, jamais ici. Impossible de payer deux fois : une facture ouverte est réutilisée.</translation>
    </message>
    <message>
        <source>Pay in your browser</source>
        <translation>Payer dans votre navigateur</translation>
    </message>
    <message>
        <source>The payment page opens there. When it is paid, this window goes on by itself.</source>
        <translation>La page de paiement s’y ouvre. Une fois payée, cette fenêtre continue d’elle-même.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Payer %1</translation>
    </message>
    <message>
        <source>What you pay</source>
        <translation>Ce que vous payez</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>what is to be paid later</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Bill goes to</source>
        <translation>La facture va à</translation>
    </message>
    <message>
        <source>Withdraw the bill</source>
        <translation>Retirer la facture</translation>
    </message>
    <message>
        <source>Withdraw the bill?</source>
        <translation>Retirer la facture ?</translation>
    </message>
    <message>
        <source>The bill of %1 can then no longer be paid, and the reserved number is given back. You can ask for a new line at any time.</source>
        <translation>La facture de %1 ne pourra plus être payée et le numéro réservé est rendu. Vous pouvez demander une nouvelle ligne à tout moment.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PaymentAnswer</name>
    <message>
        <source>At the payment provider</source>
        <translation>Chez le prestataire de paiement</translation>
    </message>
    <message>
        <source>Not asked yet. Asking changes nothing, there or here.</source>
        <translation>Pas encore interrogé. Interroger ne change rien, ni là-bas ni ici.</translation>
    </message>
    <message>
        <source>There is no invoice to ask about.</source>
        <translation>Il n’y a aucune facture à vérifier.</translation>
    </message>
    <message>
        <source>Ask the payment provider</source>
        <translation>Interroger le prestataire de paiement</translation>
    </message>
</context>
<context>
    <name>PaymentDetails</name>
    <message>
        <source>%1 · %2</source>
        <comment>amount · who paid</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a payment without real money</comment>
        <translation>test</translation>
    </message>
    <message>
        <source>The subscriber</source>
        <translation>L’abonné</translation>
    </message>
    <message>
        <source>The activation</source>
        <translation>L’activation</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>PaymentList</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a payment without real money</comment>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>It was paid, but nobody has asked for a line with it.</source>
        <translation>C’est payé, mais personne n’a demandé de ligne avec.</translation>
    </message>
    <message>
        <source>It was paid, and the activation is stuck before there is a line.</source>
        <translation>C’est payé, et l’activation est bloquée avant qu’il y ait une ligne.</translation>
    </message>
    <message>
        <source>It was paid more than ten minutes ago, and there is still no line.</source>
        <translation>C’est payé depuis plus de dix minutes, et il n’y a toujours pas de ligne.</translation>
    </message>
    <message>
        <source>It was paid at the payment provider, but could not be put down to anybody here.</source>
        <translation>C’est payé chez le prestataire de paiement, mais n’a pu être attribué à personne ici.</translation>
    </message>
    <message>
        <source>There is a line, but it was never paid.</source>
        <translation>Il y a une ligne, mais elle n’a jamais été payée.</translation>
    </message>
    <message>
        <source>The line is noted as paid, but its payment is not in the records.</source>
        <translation>La ligne est notée comme payée, mais son paiement n’est pas dans les registres.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open, not paid</source>
        <translation>Ouverte, non payée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Given up as uncollectible</source>
        <translation>Abandonnée comme irrécouvrable</translation>
    </message>
    <message>
        <source>Provider says: paid</source>
        <translation>Le prestataire dit : payé</translation>
    </message>
    <message>
        <source>Provider says: payment succeeded</source>
        <translation>Le prestataire dit : paiement réussi</translation>
    </message>
    <message>
        <source>Provider says: withdrawn</source>
        <translation>Le prestataire dit : retirée</translation>
    </message>
    <message>
        <source>Provider says: uncollectible</source>
        <translation>Le prestataire dit : irrécouvrable</translation>
    </message>
    <message>
        <source>Payment and line</source>
        <translation>Paiement et ligne</translation>
    </message>
    <message>
        <source>Line on its way</source>
        <translation>Ligne en route</translation>
    </message>
    <message>
        <source>Paid, no line</source>
        <translation>Payé, sans ligne</translation>
    </message>
    <message>
        <source>Line, no payment</source>
        <translation>Ligne, sans paiement</translation>
    </message>
    <message>
        <source>Needs no line</source>
        <translation>N’a pas besoin de ligne</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>Amount not known</source>
        <translation>Montant inconnu</translation>
    </message>
    <message>
        <source>could not be recorded</source>
        <translation>n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Provider says: given back</source>
        <translation>Le prestataire dit : remboursé</translation>
    </message>
</context>
<context>
    <name>PaymentsExport</name>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Quels paiements</translation>
    </message>
    <message>
        <source>Older payments could not be read. What is listed stays.</source>
        <translation>Les paiements plus anciens n’ont pas pu être lus. Ce qui est listé reste.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Ce qui est listé a été lu avant.</translation>
    </message>
    <message>
        <source>Refunds are made and listed at the payment provider; they are not recorded here.</source>
        <translation>Les remboursements se font et figurent chez le prestataire de paiement ; ils ne sont pas enregistrés ici.</translation>
    </message>
    <message>
        <source>Choose a payment; both its sides appear here.</source>
        <translation>Choisissez un paiement ; ses deux côtés apparaissent ici.</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Aucun paiement pour l’instant.</translation>
    </message>
    <message>
        <source>Every line that costs something has its payment.</source>
        <translation>Chaque ligne qui coûte quelque chose a son paiement.</translation>
    </message>
    <message>
        <source>Every payment has its line.</source>
        <translation>Chaque paiement a sa ligne.</translation>
    </message>
    <message>
        <source>Every payment. What is covered here is covered in the file.</source>
        <translation>Tous les paiements. Ce qui est masqué ici l’est aussi dans le fichier.</translation>
    </message>
    <message>
        <source>What the filter leaves. What is covered here is covered in the file.</source>
        <translation>Ce que le filtre laisse. Ce qui est masqué ici l’est aussi dans le fichier.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>a role before, a role after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no role given</source>
        <translation>aucun rôle donné</translation>
    </message>
    <message>
        <source>given here</source>
        <translation>donné ici</translation>
    </message>
    <message>
        <source>comes with the sign-in</source>
        <translation>vient avec la connexion</translation>
    </message>
    <message>
        <source>set by OWNER_EMAIL</source>
        <translation>fixé par OWNER_EMAIL</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another administrator.</source>
        <translation>Personne ne change son propre rôle. Demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>The setting OWNER_EMAIL of the service names this person. Change it there.</source>
        <translation>Le réglage OWNER_EMAIL du service nomme cette personne. Changez-le là-bas.</translation>
    </message>
    <message>
        <source>The role comes with the sign-in, as the claim “role” of the Firebase account. Change it there.</source>
        <translation>Le rôle vient avec la connexion, comme attribut « role » du compte Firebase. Changez-le là-bas.</translation>
    </message>
    <message>
        <source>Only an owner changes the role of an owner.</source>
        <translation>Seul un propriétaire change le rôle d’un propriétaire.</translation>
    </message>
    <message>
        <source>Sees and does what is their own.</source>
        <translation>Voit et fait ce qui est à lui.</translation>
    </message>
    <message>
        <source>Helps customers: sees their lines, decides nothing.</source>
        <translation>Aide les clients : voit leurs lignes, ne décide rien.</translation>
    </message>
    <message>
        <source>Decides requests, gives roles and keys, reads the audit log.</source>
        <translation>Décide des demandes, donne rôles et clés, lit le journal.</translation>
    </message>
    <message>
        <source>As an administrator; also gives and takes the role owner.</source>
        <translation>Comme un administrateur ; donne et retire aussi le rôle propriétaire.</translation>
    </message>
    <message>
        <source>The sign-in gives more than this.</source>
        <translation>La connexion donne plus que cela.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>It becomes a proposal. Nothing changes until another administrator confirms it.</source>
        <translation>Cela devient une proposition. Rien ne change avant qu’un autre administrateur la confirme.</translation>
    </message>
    <message>
        <source>%1 instead of %2, from the person’s next request on.</source>
        <translation>%1 au lieu de %2, dès la prochaine requête de la personne.</translation>
    </message>
    <message>
        <source>They can decide about customers and give roles to others.</source>
        <translation>La personne pourra décider pour les clients et donner des rôles.</translation>
    </message>
    <message>
        <source>They can no longer open the back office’s decisions; what they decided stays.</source>
        <translation>La personne ne pourra plus décider ici ; ce qu’elle a décidé reste.</translation>
    </message>
    <message>
        <source>The change and your reason stand in the audit log. It can be changed back.</source>
        <translation>Le changement et votre raison restent dans le journal. On peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Switch the two-person rule off</source>
        <translation>Désactiver la règle des deux personnes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a mail address; a role before and after</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the one who proposed, the one who confirmed</extracomment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>User id</source>
        <translation>Identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Compte depuis</translation>
    </message>
    <message>
        <source>Change proposed by</source>
        <translation>Changement proposé par</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Which role</source>
        <translation>Quel rôle</translation>
    </message>
    <message>
        <source>Nobody has this role.</source>
        <translation>Personne n’a ce rôle.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Personne ne s’est encore connecté.</translation>
    </message>
    <message>
        <source>Everybody with this role. What is covered here is covered in the file.</source>
        <translation>Toutes les personnes qui ont ce rôle. Ce qui est masqué ici l’est aussi dans le fichier.</translation>
    </message>
    <message>
        <source>Everybody. What is covered here is covered in the file.</source>
        <translation>Tout le monde. Ce qui est masqué ici l’est aussi dans le fichier.</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Changes of the role</source>
        <translation>Changements du rôle</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Show as a subscriber</source>
        <translation>Voir comme abonné</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>No change stands in the log.</source>
        <translation>Aucun changement dans le journal.</translation>
    </message>
</context>
<context>
    <name>PhoneCheckPane</name>
    <message>
        <source>Look at your phone</source>
        <translation>Regardez votre téléphone</translation>
    </message>
    <message>
        <source>Dial this on the phone. If the answer shows an EID, it takes an eSIM.</source>
        <translation>Composez ceci sur le téléphone. Si la réponse montre un EID, il accepte une eSIM.</translation>
    </message>
    <message>
        <source>Or look for “Add eSIM” in the settings for mobile networks.</source>
        <translation>Ou cherchez « Ajouter une eSIM » dans les réglages des réseaux mobiles.</translation>
    </message>
    <message>
        <source>Your earlier bill was withdrawn before it was paid. Nothing was charged.</source>
        <translation>Votre facture précédente a été retirée avant d’être payée. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The phone must be unlocked: not tied to another company.</source>
        <translation>Le téléphone doit être déverrouillé : non lié à un autre opérateur.</translation>
    </message>
    <message>
        <source>Does it show an EID?</source>
        <translation>Affiche-t-il un EID ?</translation>
    </message>
    <message>
        <source>This program cannot see your phone, so you tell it. You can leave at any step and come back.</source>
        <translation>Ce programme ne voit pas votre téléphone : c’est vous qui le lui dites. Vous pouvez quitter à toute étape et revenir.</translation>
    </message>
    <message>
        <source>Yes, it takes an eSIM</source>
        <translation>Oui, il accepte une eSIM</translation>
    </message>
    <message>
        <source>If it does not, a line would be of no use to it: nothing has been bought, and you can simply go back.</source>
        <translation>Sinon, une ligne ne lui servirait à rien : rien n’a été acheté et vous pouvez simplement revenir.</translation>
    </message>
</context>
<context>
    <name>PlannedSteps</name>
    <message>
        <source>What this will do</source>
        <translation>Ce que cela fera</translation>
    </message>
</context>
<context>
    <name>PlayRing</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En préparation</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the code card</source>
        <translation>Imprimer la carte du code</translation>
    </message>
    <message>
        <source>Keep the sheet like a key: whoever has it can take the line.</source>
        <translation>Gardez la feuille comme une clé : qui la possède peut prendre la ligne.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>%1 is the name of a printer</extracomment>
        <translation>Envoyé à %1</translation>
    </message>
    <message>
        <source>Leave the phone number out</source>
        <translation>Omettre le numéro de téléphone</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>Recherche d’imprimantes</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it as a file and print it elsewhere.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Enregistrez-le comme fichier et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Nothing that exists is written over. Delete the file when you are done.</source>
        <translation>Rien d’existant n’est écrasé. Supprimez le fichier quand vous avez terminé.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save the QR code alone</source>
        <translation>Enregistrer seulement le code QR</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Your money is safe</source>
        <translation>Votre argent est en sécurité</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Rien n’a été débité</translation>
    </message>
    <message>
        <source>The payment is on record and is not asked for again. Trying again goes on where it stopped.</source>
        <translation>Le paiement est enregistré et n’est pas redemandé. Réessayer reprend là où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>Trying again goes on where it stopped.</source>
        <translation>Réessayer reprend là où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>Ce que vous avez payé</translation>
    </message>
</context>
<context>
    <name>ProfileBeta</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Vous y êtes</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>Ce qui est affiché a été lu avant.</translation>
    </message>
    <message>
        <source>Beta access gives you a number of the beta network before it opens for everybody. Somebody of our team looks at each request; an answer takes 1–2 business days.</source>
        <translation>L’accès bêta vous donne un numéro du réseau bêta avant son ouverture à tous. Quelqu’un de notre équipe examine chaque demande ; la réponse prend 1 à 2 jours ouvrés.</translation>
    </message>
    <message>
        <source>Somebody of our team looks at it; that takes 1–2 business days. This page changes by itself, and a mail tells you too.</source>
        <translation>Quelqu’un de notre équipe l’examine ; cela prend 1 à 2 jours ouvrés. Cette page change d’elle-même, et un e-mail vous prévient aussi.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>when a request was declined</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>You may ask again whenever you like.</source>
        <translation>Vous pouvez redemander quand vous voulez.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask for beta access</source>
        <translation>Demander l’accès bêta</translation>
    </message>
</context>
<context>
    <name>ProfileBetaAccess</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Reserved, not confirmed: it becomes yours with your line. Do not give it to others yet.</source>
        <translation>Réservé, non confirmé : il devient le vôtre avec votre ligne. Ne le donnez pas encore.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Number as a QR code</source>
        <translation>Le numéro en code QR</translation>
    </message>
    <message>
        <source>A phone that scans it offers to call %1.</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>Un téléphone qui le scanne propose d’appeler le %1.</translation>
    </message>
    <message>
        <source>QR code of your phone number</source>
        <translation>Code QR de votre numéro de téléphone</translation>
    </message>
    <message>
        <source>Hide the line data</source>
        <translation>Masquer les données de la ligne</translation>
    </message>
    <message>
        <source>Show the line data</source>
        <translation>Afficher les données de la ligne</translation>
    </message>
    <message>
        <source>Line data (RESIN)</source>
        <translation>Données de la ligne (RESIN)</translation>
    </message>
    <message>
        <source>For our team and for partners. It is not for installing: no phone takes a line from it.</source>
        <translation>Pour notre équipe et nos partenaires. Il ne sert pas à l’installation : aucun téléphone n’en tire une ligne.</translation>
    </message>
    <message>
        <source>QR code of your line data</source>
        <translation>Code QR des données de votre ligne</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copié. Il quitte le presse-papiers après 45 secondes.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro de membre</translation>
    </message>
    <message>
        <source>Beta access</source>
        <translation>Accès bêta</translation>
    </message>
</context>
<context>
    <name>ProposalsSheet</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>En attente d’une deuxième personne</translation>
    </message>
    <message>
        <source>Nothing of this is done yet. Nobody confirms their own proposal.</source>
        <translation>Rien de cela n’est encore fait. Personne ne confirme sa propre proposition.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmer : %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <translation>Refuser : %1</translation>
    </message>
</context>
<context>
    <name>PurchaseBar</name>
    <message>
        <source>Kind of purchase</source>
        <translation>Type d’achat</translation>
    </message>
    <message>
        <source>Find in purchases</source>
        <translation>Chercher dans les achats</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>PurchaseExport</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
</context>
<context>
    <name>PurchaseRow</name>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 · simulé</translation>
    </message>
    <message>
        <source>%1 · paid</source>
        <translation>%1 · payé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce que cela apporte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Acheté le</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
</context>
<context>
    <name>Purchases</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>PurchasesPage</name>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Nothing bought yet</source>
        <translation>Rien d’acheté pour l’instant</translation>
    </message>
    <message>
        <source>Purchases appear here</source>
        <translation>Les achats apparaissent ici</translation>
    </message>
    <message>
        <source>Each with its bill, what it brought, and when it was paid.</source>
        <translation>Chacun avec sa facture, ce qu’il a apporté et la date de paiement.</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Obtenir votre ligne</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Ce qui est listé a été lu plus tôt.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No purchase holds “%1”.</source>
        <extracomment>%1 is what was typed to find</extracomment>
        <translation>Aucun achat ne contient « %1 ».</translation>
    </message>
    <message>
        <source>There is none of this kind.</source>
        <translation>Il n’y en a aucun de ce type.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Afficher les plus anciens</translation>
    </message>
    <message>
        <source>Older purchases could not be read. What is listed stays.</source>
        <translation>Les achats plus anciens n’ont pas pu être lus. Ce qui est listé reste.</translation>
    </message>
    <message>
        <source>Save purchases as CSV</source>
        <translation>Enregistrer les achats en CSV</translation>
    </message>
    <message>
        <source>Save purchases as PDF</source>
        <translation>Enregistrer les achats en PDF</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>QR code of your eSIM</source>
        <translation>Code QR de votre eSIM</translation>
    </message>
    <message>
        <source>%1, covered</source>
        <translation>%1, masqué</translation>
    </message>
    <message>
        <source>%1, not usable</source>
        <translation>%1, non utilisable</translation>
    </message>
    <message>
        <source>Covered, so that nobody reads it over your shoulder.</source>
        <translation>Masqué, pour que personne ne le lise par-dessus votre épaule.</translation>
    </message>
    <message>
        <source>This code is not usable.</source>
        <translation>Ce code n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Afficher le code</translation>
    </message>
    <message numerus="yes">
        <source>Covers itself in %n s</source>
        <translation>
            <numerusform>Se masque dans %n s</numerusform>
            <numerusform>Se masque dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>Garder affiché</translation>
    </message>
</context>
<context>
    <name>QueueCards</name>
    <message>
        <source>Being set up now</source>
        <translation>En cours de configuration</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>QueueRows</name>
    <message>
        <source>In the queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Nobody waits for a place.</source>
        <translation>Personne n’attend de place.</translation>
    </message>
    <message>
        <source>More wait behind these.</source>
        <translation>D’autres attendent derrière.</translation>
    </message>
</context>
<context>
    <name>RevokeSheet</name>
    <message>
        <source>Revoke %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>RewardDetails</name>
    <message>
        <source>%1 · %2</source>
        <comment>amount · who gets it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The subscriber</source>
        <translation>L’abonné</translation>
    </message>
    <message>
        <source>In the explorer</source>
        <translation>Dans l’explorateur</translation>
    </message>
</context>
<context>
    <name>RewardList</name>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
</context>
<context>
    <name>RewardRatesSheet</name>
    <message>
        <source>Rate of %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Taux de %1</translation>
    </message>
    <message>
        <source>Reward rates</source>
        <translation>Taux de récompense</translation>
    </message>
    <message>
        <source>The share of a purchase that comes back in DOTM, at 1 DOTM for a dollar.</source>
        <translation>La part d’un achat qui revient en DOTM, à 1 DOTM pour un dollar.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indiquez un motif</translation>
    </message>
    <message>
        <source>Per cent of the purchase</source>
        <translation>Pour cent de l’achat</translation>
    </message>
    <message>
        <source>From 0 to 100, at most two decimals.</source>
        <translation>De 0 à 100, deux décimales au plus.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>Elle reste dans le journal.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Il n’y a encore aucun produit.</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>Changer le taux</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>RewardRetrySheet</name>
    <message>
        <source>Try %1 for %2 again</source>
        <extracomment>an amount of tokens, a name</extracomment>
        <translation>Réessayer %1 pour %2</translation>
    </message>
    <message>
        <source>This is what would be done. Nothing has been changed yet.</source>
        <translation>Voici ce qui serait fait. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Asking what would be done</source>
        <translation>On demande ce qui serait fait</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>Rewards</name>
    <message>
        <source>Joining</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Premier achat</translation>
    </message>
    <message>
        <source>First purchase of a founder</source>
        <translation>Premier achat d’un fondateur</translation>
    </message>
    <message>
        <source>Founding grant</source>
        <translation>Dotation de fondateur</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Pas encore de portefeuille</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>On chain</source>
        <translation>Sur la chaîne</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Send the same again</source>
        <translation>Renvoyer la même</translation>
    </message>
    <message>
        <source>The transaction that was signed before goes to the network once more. It has the same number, so it can count only once.</source>
        <translation>La transaction déjà signée part au réseau une fois de plus. Elle a le même numéro et ne peut donc compter qu’une fois.</translation>
    </message>
    <message>
        <source>Wait for a wallet</source>
        <translation>Attendre un portefeuille</translation>
    </message>
    <message>
        <source>There is no proven wallet to send it to. It is kept and sent as soon as there is one.</source>
        <translation>Il n’y a aucun portefeuille prouvé où l’envoyer. Elle est gardée et envoyée dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>Mint it</source>
        <translation>L’émettre</translation>
    </message>
    <message>
        <source>A new transaction is signed with the next free number and sent. Nothing of this reward is on the chain before.</source>
        <translation>Une nouvelle transaction est signée avec le prochain numéro libre et envoyée. Rien de cette récompense n’est sur la chaîne avant.</translation>
    </message>
    <message>
        <source>The contract answers as it should.</source>
        <translation>Le contrat répond comme il faut.</translation>
    </message>
    <message>
        <source>There is no contract at the address that is set (TOKEN_ADDRESS).</source>
        <translation>Il n’y a aucun contrat à l’adresse réglée (TOKEN_ADDRESS).</translation>
    </message>
    <message>
        <source>The node is on another chain than the one that is set (ETHEREUM_URL and DOTM_ETHEREUM_CHAIN_ID).</source>
        <translation>Le nœud est sur une autre chaîne que celle qui est réglée (ETHEREUM_URL et DOTM_ETHEREUM_CHAIN_ID).</translation>
    </message>
    <message>
        <source>No node of the network answers. Rewards wait and are sent when one does.</source>
        <translation>Aucun nœud du réseau ne répond. Les récompenses attendent et partent quand l’un d’eux répond.</translation>
    </message>
    <message>
        <source>The network is not set up (ETHEREUM_URL and TOKEN_ADDRESS). Rewards are kept until it is.</source>
        <translation>Le réseau n’est pas réglé (ETHEREUM_URL et TOKEN_ADDRESS). Les récompenses sont gardées jusque-là.</translation>
    </message>
</context>
<context>
    <name>RewardsExport</name>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Role of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indiquez un motif</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>Elle reste dans le journal.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Choose another role first</source>
        <translation>Choisissez d’abord un autre rôle</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>RoleWaitPage</name>
    <message>
        <source>Admin mode</source>
        <translation>Mode administration</translation>
    </message>
    <message>
        <source>Reading your role</source>
        <translation>Lecture de votre rôle</translation>
    </message>
    <message>
        <source>Your role cannot be read without the service. Nothing is shown until it is known.</source>
        <translation>Votre rôle ne peut pas être lu sans le service. Rien n’est affiché avant de le connaître.</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Two-person rule</source>
        <translation>Règle des deux personnes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Nothing that exists is written over.</source>
        <translation>Rien d’existant n’est écrasé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, covered</source>
        <translation>%1, masqué</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>Masquer : %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show it first</source>
        <translation>Affichez-le d’abord</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier : %1</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>My line</source>
        <translation>Ma ligne</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Obtenir votre ligne</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <translation>Code pour votre téléphone</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Assistants &amp; keys</source>
        <translation>Assistants et clés</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Activations per hour</source>
        <translation>Activations par heure</translation>
    </message>
    <message>
        <source>Paid per day</source>
        <translation>Payé par jour</translation>
    </message>
    <message>
        <source>Sign-ups per day</source>
        <translation>Inscriptions par jour</translation>
    </message>
    <message>
        <source>Metered requests per day</source>
        <translation>Requêtes comptées par jour</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>ces dernières 24 heures</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>ces 30 derniers jours</translation>
    </message>
    <message>
        <source>No activation in these 24 hours.</source>
        <translation>Aucune activation pendant ces 24 heures.</translation>
    </message>
    <message>
        <source>No payment in these 30 days.</source>
        <translation>Aucun paiement pendant ces 30 jours.</translation>
    </message>
    <message>
        <source>Nobody signed up in these 30 days.</source>
        <translation>Personne ne s’est inscrit pendant ces 30 jours.</translation>
    </message>
    <message>
        <source>No metered request in these 30 days.</source>
        <translation>Aucune requête comptée pendant ces 30 jours.</translation>
    </message>
    <message>
        <source>lines made by the carrier</source>
        <translation>lignes créées par l’opérateur</translation>
    </message>
    <message>
        <source>recorded payments, before refunds</source>
        <translation>paiements enregistrés, avant remboursements</translation>
    </message>
    <message>
        <source>accounts made and not deleted</source>
        <translation>comptes créés et non supprimés</translation>
    </message>
    <message>
        <source>answered requests of keys with an owner</source>
        <translation>requêtes traitées des clés ayant un propriétaire</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Show as bars</source>
        <translation>Afficher en barres</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Copy as CSV text</source>
        <translation>Copier en texte CSV</translation>
    </message>
    <message>
        <source>Copied. %1</source>
        <translation>Copié. %1</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This setting did not hold</source>
        <translation>Ce réglage n’a pas été retenu</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Motion, privacy and keys</source>
        <translation>Mouvement, confidentialité et touches</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mouvement réduit</translation>
    </message>
    <message>
        <source>Nothing on screen moves.</source>
        <translation>Rien ne bouge à l’écran.</translation>
    </message>
    <message>
        <source>Cover numbers and codes again after 60 seconds</source>
        <translation>Masquer à nouveau numéros et codes après 60 secondes</translation>
    </message>
    <message>
        <source>They are always covered until you ask for them.</source>
        <translation>Ils sont toujours masqués jusqu’à ce que vous les demandiez.</translation>
    </message>
    <message>
        <source>Shortcuts of one character</source>
        <translation>Raccourcis d’un seul caractère</translation>
    </message>
    <message>
        <source>Such as ? for the list of shortcuts. They never fire in a text field.</source>
        <translation>Comme ? pour la liste des raccourcis. Ils n’agissent jamais dans un champ de texte.</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Staying signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps you signed in, and holds the key of the data saved here.</source>
        <translation>Le trousseau de cet ordinateur vous garde connecté et contient la clé des données enregistrées ici.</translation>
    </message>
    <message>
        <source>No keychain: you stay signed in until you close DOTM Desktop, and nothing is saved for offline use.</source>
        <translation>Pas de trousseau : vous restez connecté jusqu’à la fermeture de DOTM Desktop, et rien n’est enregistré pour l’usage hors ligne.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>DOTM Desktop</source>
        <translation>DOTM Desktop</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <comment>version</comment>
        <translation>%1, simulé</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Open the simulated mailbox</source>
        <translation>Ouvrir la boîte aux lettres simulée</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShellFrame</name>
    <message>
        <source>Reading everything again</source>
        <translation>Relecture complète</translation>
    </message>
    <message>
        <source>All numbers and codes are covered</source>
        <translation>Tous les numéros et codes sont masqués</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Chercher ou faire</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keys of one character work while no text field has the focus. Settings can switch them off.</source>
        <translation>Les touches d’un caractère agissent tant qu’aucun champ de texte n’a le focus. Les réglages permettent de les désactiver.</translation>
    </message>
    <message>
        <source>Keys of one character are switched off in Settings.</source>
        <translation>Les touches d’un caractère sont désactivées dans les réglages.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: keys</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Make an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Définir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>We send a link to your address. The password you have keeps working until you use it.</source>
        <translation>Nous envoyons un lien à votre adresse. Votre mot de passe actuel reste valable jusqu’à ce que vous l’utilisiez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you want to be called. You can leave it empty.</source>
        <translation>Comme vous voulez être appelé. Vous pouvez le laisser vide.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Type an address such as name@example.com.</source>
        <translation>Saisissez une adresse comme nom@example.com.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters. Longer is better than complicated.</source>
        <translation>Au moins 8 caractères. Long vaut mieux que compliqué.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Utilisez au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Envoyer le lien</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Se connecter plutôt</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The service does not answer. Signing in needs a connection.</source>
        <translation>Le service ne répond pas. La connexion au compte nécessite le réseau.</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Try it at once</source>
        <translation>Essayez tout de suite</translation>
    </message>
    <message>
        <source>Nothing here costs money and no real line is made. Lines, payments and mail are simulated on this computer.</source>
        <translation>Rien ici ne coûte d’argent et aucune vraie ligne n’est créée. Lignes, paiements et e-mails sont simulés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No keychain: you stay signed in until you close DOTM Desktop.</source>
        <translation>Pas de trousseau : vous restez connecté jusqu’à la fermeture de DOTM Desktop.</translation>
    </message>
    <message>
        <source>Demo customer</source>
        <translation>Client de démo</translation>
    </message>
    <message>
        <source>Demo agent</source>
        <translation>Agent de démo</translation>
    </message>
    <message>
        <source>Demo admin</source>
        <translation>Admin de démo</translation>
    </message>
    <message>
        <source>Demo owner</source>
        <translation>Propriétaire de démo</translation>
    </message>
</context>
<context>
    <name>SourcedNumber</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>label: value unit</comment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: not available</source>
        <translation>%1 : non disponible</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <comment>last value, time</comment>
        <translation>dernier %1, %2</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>StartFailedPage</name>
    <message>
        <source>DOTM Desktop</source>
        <translation>DOTM Desktop</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>DOTM Desktop is starting</source>
        <translation>DOTM Desktop démarre</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Starting the service on this computer</source>
        <translation>Démarrage du service sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>You are offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <source>Your role cannot open this</source>
        <translation>Votre rôle ne peut pas ouvrir ceci</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Ceci n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Nothing of this page is saved on this computer yet.</source>
        <translation>Rien de cette page n’est encore enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Still reading</source>
        <translation>Lecture en cours</translation>
    </message>
</context>
<context>
    <name>StepPiece</name>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, étape en cours</translation>
    </message>
    <message>
        <source>%1, later</source>
        <translation>%1, plus tard</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>All %n steps done</source>
        <translation>
            <numerusform>L’étape est terminée</numerusform>
            <numerusform>Les %n étapes sont terminées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberDetails</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>No line yet, and none asked for.</source>
        <translation>Pas encore de ligne, ni de demande.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Ce qui est affiché a été lu auparavant.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Afficher les plus anciens</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>What of this person</source>
        <translation>Que voir de cette personne</translation>
    </message>
    <message>
        <source>Lines and events</source>
        <translation>Lignes et événements</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>SubscriberLine</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Show the activation</source>
        <translation>Afficher l’activation</translation>
    </message>
</context>
<context>
    <name>SubscriberReward</name>
    <message>
        <source>%1. Opens it among the tokens.</source>
        <comment>what a reward is, in words</comment>
        <translation>%1. L’ouvre parmi les jetons.</translation>
    </message>
</context>
<context>
    <name>SubscriberTokensPane</name>
    <message>
        <source>Balance not known</source>
        <translation>Solde inconnu</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Solde : %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>No reward yet.</source>
        <translation>Pas encore de récompense.</translation>
    </message>
    <message>
        <source>Older rewards could not be read. What is listed stays.</source>
        <translation>Les récompenses plus anciennes n’ont pas pu être lues. Ce qui est affiché reste.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Afficher les plus anciens</translation>
    </message>
    <message>
        <source>No wallet and no reward yet.</source>
        <translation>Ni portefeuille ni récompense pour l’instant.</translation>
    </message>
</context>
<context>
    <name>Subscribers</name>
    <message>
        <source>%1: %2</source>
        <extracomment>how somebody was found: what it is called, and the value itself</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation>adresses e-mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numéros</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>ICCIDs</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Identifiant de ligne</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>Identifiant d’activation</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activations</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Identifiant de paiement</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Identifiant de requête</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>user ids</source>
        <translation>identifiants d’utilisateur</translation>
    </message>
    <message>
        <source>Line asked for</source>
        <translation>Ligne demandée</translation>
    </message>
    <message>
        <source>Bill made</source>
        <translation>Facture créée</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>Facture payée</translation>
    </message>
    <message>
        <source>Line made by the carrier</source>
        <translation>Ligne créée par l’opérateur</translation>
    </message>
    <message>
        <source>Line active</source>
        <translation>Ligne active</translation>
    </message>
    <message>
        <source>Activation stuck</source>
        <translation>Activation bloquée</translation>
    </message>
    <message>
        <source>Activation withdrawn</source>
        <translation>Activation retirée</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Looked among %1.</source>
        <extracomment>%1 is a list: &quot;mail addresses, numbers and ICCIDs&quot;</extracomment>
        <translation>Recherché parmi %1.</translation>
    </message>
    <message>
        <source>Bill being made</source>
        <translation>Facture en préparation</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>En attente de paiement</translation>
    </message>
    <message>
        <source>Paid, no line yet</source>
        <translation>Payée, pas encore de ligne</translation>
    </message>
    <message>
        <source>Paid, in the queue</source>
        <translation>Payée, dans la file</translation>
    </message>
    <message>
        <source>Carrier makes the line</source>
        <translation>L’opérateur crée la ligne</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>SubscribersExport</name>
    <message>
        <source>Found by “%1”</source>
        <extracomment>%1 is what was typed into the search</extracomment>
        <translation>Trouvé par « %1 »</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Il y en a davantage.</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>What matched</source>
        <translation>Ce qui correspond</translation>
    </message>
</context>
<context>
    <name>SubscribersPage</name>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvée</numerusform>
            <numerusform>%Ln trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>At least three characters</source>
        <translation>Au moins trois caractères</translation>
    </message>
    <message>
        <source>Mail, number, ICCID, line, payment, request or user id</source>
        <translation>E-mail, numéro, ICCID, ligne, paiement, requête ou identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>There are more. Type more of what you look for.</source>
        <translation>Il y en a d’autres. Précisez votre recherche.</translation>
    </message>
    <message>
        <source>Find somebody; who they are, their lines and what happened to them appear here.</source>
        <translation>Cherchez quelqu’un ; son identité, ses lignes et ce qui s’est passé s’affichent ici.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Personne n’a été trouvé.</translation>
    </message>
    <message>
        <source>Who is listed; there are more.</source>
        <translation>Les personnes affichées ; il y en a davantage.</translation>
    </message>
    <message>
        <source>Everyone who was found.</source>
        <translation>Toutes les personnes trouvées.</translation>
    </message>
</context>
<context>
    <name>TestMailSheet</name>
    <message>
        <source>Test mail to yourself</source>
        <translation>Courriel de test à vous-même</translation>
    </message>
    <message>
        <source>What stands in the editor goes to %1, saved or not. Names, numbers and links are samples, and the subject begins with [Test].</source>
        <translation>Ce qui se trouve dans l’éditeur part à %1, enregistré ou non. Les noms, numéros et liens sont des exemples, et l’objet commence par [Test].</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>TextEditorPane</name>
    <message>
        <source>Changed, not saved</source>
        <translation>Modifié, non enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Courriel de test</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>It can be saved once what is wrong below is mended.</source>
        <translation>Il pourra être enregistré une fois corrigé ce qui ne va pas ci-dessous.</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>La vérification a échoué : %1</translation>
    </message>
    <message>
        <source>Somebody saved this text meanwhile: %1.</source>
        <translation>Quelqu’un a enregistré ce texte entre-temps : %1.</translation>
    </message>
    <message>
        <source>Compare with mine</source>
        <translation>Comparer avec le mien</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Continuer avec le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le sien</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Parts of the mail</source>
        <translation>Parties du courriel</translation>
    </message>
    <message>
        <source>HTML body (!)</source>
        <translation>Corps HTML (!)</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>Corps HTML</translation>
    </message>
    <message>
        <source>Plain body (!)</source>
        <translation>Corps en texte brut (!)</translation>
    </message>
    <message>
        <source>Plain body</source>
        <translation>Corps en texte brut</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>TextHistorySheet</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Choose one to see what is different in the editor.</source>
        <translation>Choisissez-en une pour voir ce qui diffère dans l’éditeur.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Versions plus anciennes</translation>
    </message>
    <message>
        <source>Put it into the editor</source>
        <translation>La mettre dans l’éditeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Modifié, non enregistré</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The eSIM is ready</source>
        <translation>L’eSIM est prête</translation>
    </message>
    <message>
        <source>Somebody asks for beta access</source>
        <translation>Quelqu’un demande l’accès à la bêta</translation>
    </message>
    <message>
        <source>Beta access is given</source>
        <translation>L’accès à la bêta est accordé</translation>
    </message>
    <message>
        <source>Beta access is declined</source>
        <translation>L’accès à la bêta est refusé</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Mail address of the customer</source>
        <translation>Adresse e-mail du client</translation>
    </message>
    <message>
        <source>When the customer asked</source>
        <translation>Quand le client l’a demandé</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>SM-DP+ address to type in</source>
        <translation>Adresse SM-DP+ à saisir</translation>
    </message>
    <message>
        <source>Activation code to type in</source>
        <translation>Code d’activation à saisir</translation>
    </message>
    <message>
        <source>Whether a confirmation code is needed</source>
        <translation>Si un code de confirmation est nécessaire</translation>
    </message>
    <message>
        <source>Link that installs on an iPhone</source>
        <translation>Lien qui installe sur un iPhone</translation>
    </message>
    <message>
        <source>Link that installs on Android</source>
        <translation>Lien qui installe sur Android</translation>
    </message>
    <message>
        <source>Link to approve; it asks once more</source>
        <translation>Lien pour approuver ; il redemande</translation>
    </message>
    <message>
        <source>Link to decline; it asks once more</source>
        <translation>Lien pour refuser ; il redemande</translation>
    </message>
    <message>
        <source>Link that opens DOTM Desktop</source>
        <translation>Lien qui ouvre DOTM Desktop</translation>
    </message>
    <message>
        <source>Group at the carrier</source>
        <translation>Groupe chez l’opérateur</translation>
    </message>
    <message>
        <source>Reason, as whoever decided wrote it</source>
        <translation>Motif, tel que l’a écrit la personne qui a décidé</translation>
    </message>
    <message>
        <source>Says so when everything is simulated; else nothing</source>
        <translation>Le dit quand tout est simulé ; sinon rien</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Ceci ne peut pas être vide.</translation>
    </message>
    <message>
        <source>This may have at most %1 characters.</source>
        <translation>Ceci peut avoir au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This may have one line only.</source>
        <translation>Ceci ne peut avoir qu’une ligne.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen.</source>
        <translation>Il contient un caractère invisible.</translation>
    </message>
    <message>
        <source>{{%1}} is no variable of this mail.</source>
        <translation>{{%1}} n’est pas une variable de ce courriel.</translation>
    </message>
    <message>
        <source>These braces are no variable: %1</source>
        <translation>Ces accolades ne sont pas une variable : %1</translation>
    </message>
    <message>
        <source>{{%1}} must be in it.</source>
        <translation>Il doit contenir {{%1}}.</translation>
    </message>
    <message>
        <source>No variable may stand here: %1</source>
        <translation>Aucune variable n’est permise ici : %1</translation>
    </message>
    <message>
        <source>The element %1 may not be used.</source>
        <translation>L’élément %1 n’est pas permis.</translation>
    </message>
    <message>
        <source>The attribute %1 may not be used.</source>
        <translation>L’attribut %1 n’est pas permis.</translation>
    </message>
    <message>
        <source>Links may lead to https and mailto only: %1</source>
        <translation>Les liens ne peuvent mener qu’à https et mailto : %1</translation>
    </message>
    <message>
        <source>Pictures may come by https only: %1</source>
        <translation>Les images ne peuvent venir que par https : %1</translation>
    </message>
    <message>
        <source>This style may not be used: %1</source>
        <translation>Ce style n’est pas permis : %1</translation>
    </message>
    <message>
        <source>The element %1 is not closed where it should be.</source>
        <translation>L’élément %1 n’est pas fermé là où il devrait l’être.</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Ceci ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>The nearest is {{%1}}.</source>
        <translation>La plus proche est {{%1}}.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>the number of a line, and what is wrong in it</extracomment>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%1 is a number, %2 a name and a time</extracomment>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Texte intégré</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <extracomment>%1 is a name, %2 a time</extracomment>
        <translation>par %1, %2</translation>
    </message>
</context>
<context>
    <name>TextsExport</name>
    <message>
        <source>Texts of mails</source>
        <translation>Textes des e-mails</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Enregistré par</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Texte intégré</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Écrit ici</translation>
    </message>
    <message>
        <source>The English text</source>
        <translation>Le texte anglais</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Ce qui est affiché a été lu auparavant.</translation>
    </message>
    <message>
        <source>The earlier version is in the editor. Save it to use it.</source>
        <translation>La version antérieure est dans l’éditeur. Enregistrez-la pour l’utiliser.</translation>
    </message>
    <message>
        <source>Every mail in every language, and whose text is used there. Not the texts themselves.</source>
        <translation>Chaque e-mail dans chaque langue et le texte utilisé. Pas les textes eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>TickGrid</name>
    <message>
        <source>The arrow keys move, Space ticks.</source>
        <translation>Les flèches déplacent, Espace coche.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>%1: simulated</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>%1 : simulé</translation>
    </message>
    <message>
        <source>%1: a test network</source>
        <translation>%1 : un réseau de test</translation>
    </message>
    <message>
        <source>Minted: %1</source>
        <translation>Émis : %1</translation>
    </message>
    <message>
        <source>Minted: not available</source>
        <translation>Émis : non disponible</translation>
    </message>
    <message>
        <source>Contract, rates, founders</source>
        <translation>Contrat, taux, fondateurs</translation>
    </message>
    <message>
        <source>Contract and sums</source>
        <translation>Contrat et sommes</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Add a founding member</source>
        <translation>Ajouter un membre fondateur</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Fondateur</translation>
    </message>
</context>
<context>
    <name>TokensContractSheet</name>
    <message>
        <source>Contract and sums</source>
        <translation>Contrat et sommes</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>Minted: %1</source>
        <translation>Émis : %1</translation>
    </message>
    <message>
        <source>Supply not available</source>
        <translation>Quantité émise non disponible</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where a reward function is missing, the exact amount is minted instead.</source>
        <translation>Là où une fonction de récompense manque, le montant exact est émis à la place.</translation>
    </message>
    <message>
        <source>Minting account</source>
        <translation>Compte émetteur</translation>
    </message>
    <message>
        <source>Ether for transactions</source>
        <translation>Ether pour les transactions</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Owns the contract</source>
        <translation>Possède le contrat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a state of rewards and how many there are: &quot;Failed · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Which rewards</source>
        <translation>Quelles récompenses</translation>
    </message>
    <message>
        <source>Mail, hash or id</source>
        <translation>E-mail, hash ou id</translation>
    </message>
    <message>
        <source>Choose a reward; what is known of it appears here.</source>
        <translation>Choisissez une récompense ; ce qu’on en sait apparaît ici.</translation>
    </message>
    <message>
        <source>No reward fits “%1”.</source>
        <extracomment>%1 is what was typed to find</extracomment>
        <translation>Aucune récompense ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Every reward came through.</source>
        <translation>Toutes les récompenses sont passées.</translation>
    </message>
    <message>
        <source>No reward stands like this.</source>
        <translation>Aucune récompense n’est dans cet état.</translation>
    </message>
    <message>
        <source>No reward yet. The first purchase brings one.</source>
        <translation>Pas encore de récompense. Le premier achat en apporte une.</translation>
    </message>
    <message>
        <source>What the filter leaves. What is covered here is covered in the file.</source>
        <translation>Ce que le filtre laisse. Ce qui est masqué ici l’est aussi dans le fichier.</translation>
    </message>
    <message>
        <source>Every reward. What is covered here is covered in the file.</source>
        <translation>Toutes les récompenses. Ce qui est masqué ici l’est aussi dans le fichier.</translation>
    </message>
</context>
<context>
    <name>TwoPersonCard</name>
    <message>
        <source>Two-person rule</source>
        <translation>Règle des deux personnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>proposals for a second person</comment>
        <translation>
            <numerusform>%Ln attend</numerusform>
            <numerusform>%Ln attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for a second person</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%Ln attend une seconde personne</numerusform>
            <numerusform>%Ln attendent une seconde personne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>%1. Undo is possible</source>
        <comment>what is held back</comment>
        <translation>%1. Annulation possible</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n s</source>
        <comment>what happens in how many seconds</comment>
        <translation>
            <numerusform>%1 dans %n s</numerusform>
            <numerusform>%1 dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message numerus="yes">
        <source>%1. Undo within %n s</source>
        <comment>what was done; how many seconds it can be undone</comment>
        <translation>
            <numerusform>%1. Annulation possible pendant %n s</numerusform>
            <numerusform>%1. Annulation possible pendant %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariableChips</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Insert %1, which must be in the text</source>
        <translation>Insérer %1, qui doit être dans le texte</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>* must be in both bodies</source>
        <translation>* doit être dans les deux corps</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an action and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Masquer les sous-titres</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Afficher les sous-titres</translation>
    </message>
</context>
<context>
    <name>VoiceCaptionList</name>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
</context>
<context>
    <name>VoiceHeard</name>
    <message>
        <source>What was heard</source>
        <translation>Ce qui a été écouté</translation>
    </message>
    <message>
        <source>More could not be read. What is listed stays.</source>
        <translation>La suite n’a pas pu être lue. Ce qui est listé reste.</translation>
    </message>
    <message>
        <source>Nobody has listened yet. Whoever does appears here, with how far.</source>
        <translation>Personne n’a encore écouté. Qui le fait apparaît ici, avec jusqu’où.</translation>
    </message>
</context>
<context>
    <name>VoiceHeardRow</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>which message, in which language, how far</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>VoiceHistorySheet</name>
    <message>
        <source>What you heard</source>
        <translation>Ce que vous avez écouté</translation>
    </message>
    <message>
        <source>What you listen to appears here.</source>
        <translation>Ce que vous écoutez apparaît ici.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>language and voice, moment, how far</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Play again: %1</source>
        <translation>Réécouter : %1</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Afficher les plus anciens</translation>
    </message>
</context>
<context>
    <name>VoiceLanguageList</name>
    <message>
        <source>Language of the voice</source>
        <translation>Langue de la voix</translation>
    </message>
</context>
<context>
    <name>VoiceMessages</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a message and whether it was heard</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation>Ce que vous avez écouté</translation>
    </message>
</context>
<context>
    <name>VoiceNames</name>
    <message>
        <source>Science teacher</source>
        <translation>Professeur de sciences</translation>
    </message>
    <message>
        <source>Canadian rock star</source>
        <translation>Rockstar canadienne</translation>
    </message>
    <message>
        <source>Good friend</source>
        <translation>Bon ami</translation>
    </message>
    <message>
        <source>Clear and calm</source>
        <translation>Claire et calme</translation>
    </message>
    <message>
        <source>Full of energy</source>
        <translation>Pleine d’énergie</translation>
    </message>
    <message>
        <source>Warm and friendly</source>
        <translation>Chaleureuse et amicale</translation>
    </message>
</context>
<context>
    <name>VoiceNow</name>
    <message>
        <source>What is shown was read before.</source>
        <translation>Ce qui est affiché a été lu avant.</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>All that was heard. What is covered here is covered in the file.</source>
        <translation>Tout ce qui a été écouté. Ce qui est masqué ici l’est aussi dans le fichier.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is the next message, &quot;Tips&quot;</extracomment>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Langue de la voix</translation>
    </message>
</context>
<context>
    <name>VoicePrepare</name>
    <message>
        <source>Prepare in advance</source>
        <translation>Préparer à l’avance</translation>
    </message>
    <message>
        <source>The sentences of welcome, tip and update that name nobody. Prepared, they are heard at once; each is spoken only once.</source>
        <translation>Les phrases de bienvenue, de conseil et de nouveauté qui ne nomment personne. Préparées, elles s’écoutent tout de suite ; chacune n’est dite qu’une fois.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Tick all languages</source>
        <translation>Cocher toutes les langues</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Tick no language</source>
        <translation>Ne cocher aucune langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>Ce que cela coûterait</translation>
    </message>
    <message>
        <source>Counts only; nothing is spoken yet.</source>
        <translation>Compte seulement ; rien n’est encore dit.</translation>
    </message>
    <message>
        <source>It goes on when you leave this page.</source>
        <translation>Cela continue quand vous quittez cette page.</translation>
    </message>
</context>
<context>
    <name>VoiceSay</name>
    <message>
        <source>Play any text</source>
        <translation>Écouter un texte libre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play the text</source>
        <translation>Écouter le texte</translation>
    </message>
    <message>
        <source>What was not spoken before costs its characters.</source>
        <translation>Ce qui n’a pas encore été dit coûte ses caractères.</translation>
    </message>
</context>
<context>
    <name>VoiceSide</name>
    <message>
        <source>Speaker</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Vitesse %1</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Périphérique audio</translation>
    </message>
</context>
<context>
    <name>VoiceStrip</name>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>position and length of what is heard</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Captions, language and voice</source>
        <translation>Sous-titres, langue et voix</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Welcome message</source>
        <translation>Message de bienvenue</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>local voice</source>
        <translation>voix locale</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>texte seul</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Place in the queue</source>
        <translation>Place dans la file</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a place in a queue, shown large</extracomment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Your turn in</source>
        <translation>Votre tour dans</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <extracomment>%1 is a number of minutes, shown large</extracomment>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>It takes a moment</source>
        <translation>Cela prend un instant</translation>
    </message>
    <message>
        <source>The carrier is at it. The code comes here by itself.</source>
        <translation>L’opérateur s’en occupe. Le code arrive ici de lui-même.</translation>
    </message>
    <message>
        <source>Your place is kept. We read it again as soon as the service answers.</source>
        <translation>Votre place est gardée. Nous la relisons dès que le service répond.</translation>
    </message>
    <message>
        <source>We read your place again every 30 seconds. It never counts down on its own.</source>
        <translation>Nous relisons votre place toutes les 30 secondes. Elle ne décompte jamais d’elle-même.</translation>
    </message>
    <message>
        <source>You can close this window</source>
        <translation>Vous pouvez fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Your place is kept. We tell you here and by mail to %1 when the code is ready.</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>Votre place est gardée. Nous vous prévenons ici et par e-mail à %1 quand le code est prêt.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’accueil</translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Start with the oldest</source>
        <translation>Commencer par le plus ancien</translation>
    </message>
</context>
<context>
    <name>Wallet</name>
    <message>
        <source>Joined</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Premier achat</translation>
    </message>
    <message>
        <source>First purchase of a founding member</source>
        <translation>Premier achat d’un membre fondateur</translation>
    </message>
    <message>
        <source>Founding grant</source>
        <translation>Dotation de fondateur</translation>
    </message>
    <message>
        <source>Reward, %1</source>
        <extracomment>%1 is what was bought</extracomment>
        <translation>Récompense, %1</translation>
    </message>
    <message>
        <source>Reward for a purchase</source>
        <translation>Récompense pour un achat</translation>
    </message>
    <message>
        <source>once per member</source>
        <translation>une fois par membre</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Another token, not DOTM</source>
        <translation>Un autre jeton, pas DOTM</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>DOTM that left the wallet</comment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a shortened address</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>%1 is a shortened address</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Waits for your wallet</source>
        <translation>Attend votre portefeuille</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>N’a pas marché</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>On chain</source>
        <translation>Sur la chaîne</translation>
    </message>
    <message>
        <source>This is not DOTM: it comes from another contract, which may use the same name. It counts for nothing here. Do not follow links in its name.</source>
        <translation>Ce n’est pas du DOTM : cela vient d’un autre contrat, qui peut porter le même nom. Cela ne compte pas ici. Ne suivez pas les liens dans son nom.</translation>
    </message>
    <message>
        <source>This address begins and ends like one you know, but it is another one. Somebody may hope that you copy it. Compare every digit.</source>
        <translation>Cette adresse commence et finit comme une que vous connaissez, mais c’en est une autre. Quelqu’un espère peut-être que vous la copiiez. Comparez chaque chiffre.</translation>
    </message>
    <message>
        <source>%1, matches</source>
        <extracomment>%1 is the shortened address of the token&apos;s contract, which answers as it should</extracomment>
        <translation>%1, conforme</translation>
    </message>
    <message>
        <source>Not found on this network</source>
        <translation>Introuvable sur ce réseau</translation>
    </message>
    <message>
        <source>On another network</source>
        <translation>Sur un autre réseau</translation>
    </message>
    <message>
        <source>Not checked now</source>
        <translation>Pas vérifié maintenant</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non réglé</translation>
    </message>
    <message>
        <source>There is no DOTM contract at the address that is set. Nothing can be read until that is mended.</source>
        <translation>Il n’y a aucun contrat DOTM à l’adresse réglée. Rien ne peut être lu avant correction.</translation>
    </message>
    <message>
        <source>The service is connected to another network than it should be. Nothing can be read until that is mended.</source>
        <translation>Le service est relié à un autre réseau que prévu. Rien ne peut être lu avant correction.</translation>
    </message>
    <message>
        <source>The network does not answer at the moment. Your DOTM are safe: they are on the chain, not here.</source>
        <translation>Le réseau ne répond pas en ce moment. Vos DOTM sont en sécurité : ils sont sur la chaîne, pas ici.</translation>
    </message>
    <message>
        <source>This service is not connected to the token network. Rewards are kept until it is.</source>
        <translation>Ce service n’est pas relié au réseau de jetons. Les récompenses sont gardées jusque-là.</translation>
    </message>
    <message>
        <source>None, it is simulated</source>
        <translation>Aucune, c’est simulé</translation>
    </message>
    <message>
        <source>None, it is a test network</source>
        <translation>Aucune, c’est un réseau de test</translation>
    </message>
    <message>
        <source>Not shown, no price source</source>
        <translation>Non affichée, pas de source de prix</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>1 DOTM is %1 by our own definition. It is no market&apos;s price.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>1 DOTM vaut %1 selon notre propre définition. Ce n’est pas un prix de marché.</translation>
    </message>
</context>
<context>
    <name>WalletBalance</name>
    <message>
        <source>You hold %1 DOTM</source>
        <translation>Vous avez %1 DOTM</translation>
    </message>
    <message>
        <source>Balance not available. It was %1, %2</source>
        <translation>Solde non disponible. Il était de %1, %2</translation>
    </message>
    <message>
        <source>Balance not available</source>
        <translation>Solde non disponible</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>It was %1, %2</source>
        <extracomment>an amount, a time</extracomment>
        <translation>Il était de %1, %2</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Voir en graphique</translation>
    </message>
    <message>
        <source>Show chart as table</source>
        <translation>Voir le graphique en tableau</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenus</translation>
    </message>
    <message>
        <source>Nothing has been read of this time yet.</source>
        <translation>Rien de cette période n’a encore été lu.</translation>
    </message>
</context>
<context>
    <name>WalletCreateSheet</name>
    <message>
        <source>Use the wallet on this computer</source>
        <translation>Utiliser le portefeuille de cet ordinateur</translation>
    </message>
    <message>
        <source>A wallet on this computer</source>
        <translation>Un portefeuille sur cet ordinateur</translation>
    </message>
    <message>
        <source>Its key is made here and kept in the keychain of this computer; we never see it. Whoever loses the computer and has not kept the key elsewhere loses what the wallet holds.</source>
        <translation>Sa clé est créée ici et gardée dans le trousseau de cet ordinateur ; nous ne la voyons jamais. Qui perd l’ordinateur sans avoir gardé la clé ailleurs perd ce que contient le portefeuille.</translation>
    </message>
    <message>
        <source>It takes the place of the wallet %1. What that one holds stays in it; what you earn from now on goes to the new one.</source>
        <extracomment>%1 is a covered address</extracomment>
        <translation>Il remplace le portefeuille %1. Ce que celui-ci contient y reste ; ce que vous gagnez désormais va au nouveau.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Le créer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>WalletEntrySheet</name>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>%1 DOTM</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>%1 DOTM</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copié. Il quitte le presse-papiers après 45 secondes.</translation>
    </message>
    <message>
        <source>This network has no explorer to look it up in.</source>
        <translation>Ce réseau n’a pas d’explorateur où le chercher.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Look it up in the explorer</source>
        <translation>Chercher dans l’explorateur</translation>
    </message>
</context>
<context>
    <name>WalletExport</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
</context>
<context>
    <name>WalletFacts</name>
    <message>
        <source>This wallet</source>
        <translation>Ce portefeuille</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Value in dollars</source>
        <translation>Valeur en dollars</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copié. Il quitte le presse-papiers après 45 secondes.</translation>
    </message>
    <message>
        <source>Prove it is yours</source>
        <translation>Prouver qu’il est à vous</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Use another wallet</source>
        <translation>Utiliser un autre portefeuille</translation>
    </message>
    <message>
        <source>Forget it here</source>
        <translation>L’oublier ici</translation>
    </message>
    <message>
        <source>No key is held here: you send from your own wallet.</source>
        <translation>Aucune clé n’est gardée ici : vous envoyez depuis votre propre portefeuille.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The key is on this computer. Whoever loses it without having kept the key elsewhere loses the wallet.</source>
        <translation>La clé est sur cet ordinateur. Qui le perd sans avoir gardé la clé ailleurs perd le portefeuille.</translation>
    </message>
    <message>
        <source>Use the wallet on this computer</source>
        <translation>Utiliser le portefeuille de cet ordinateur</translation>
    </message>
    <message>
        <source>Create a wallet on this computer</source>
        <translation>Créer un portefeuille sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keep the key elsewhere</source>
        <translation>Garder la clé ailleurs</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Supprimer la clé</translation>
    </message>
</context>
<context>
    <name>WalletFounding</name>
    <message>
        <source>You are a founding member: %1 are yours to claim, once.</source>
        <extracomment>%1 is an amount of tokens: &quot;100 DOTM&quot;</extracomment>
        <translation>Vous êtes membre fondateur : %1 vous reviennent, une fois.</translation>
    </message>
    <message>
        <source>Claiming</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Claim them</source>
        <translation>Les réclamer</translation>
    </message>
</context>
<context>
    <name>WalletHistoryList</name>
    <message>
        <source>What came and went</source>
        <translation>Ce qui est entré et sorti</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Older entries could not be read. What is listed stays.</source>
        <translation>Les entrées plus anciennes n’ont pas pu être lues. Ce qui est affiché reste.</translation>
    </message>
    <message>
        <source>Nothing has come in from others.</source>
        <translation>Rien n’est venu d’autres personnes.</translation>
    </message>
    <message>
        <source>Nothing has gone out.</source>
        <translation>Rien n’est sorti.</translation>
    </message>
    <message>
        <source>No reward yet. Every purchase brings one.</source>
        <translation>Pas encore de récompense. Chaque achat en apporte une.</translation>
    </message>
    <message>
        <source>Nothing yet. Every purchase brings a reward; it appears here.</source>
        <translation>Rien encore. Chaque achat apporte une récompense ; elle apparaît ici.</translation>
    </message>
</context>
<context>
    <name>WalletHistoryRow</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>when, how far it is</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>WalletKeySheet</name>
    <message>
        <source>The key of your wallet</source>
        <translation>La clé de votre portefeuille</translation>
    </message>
    <message>
        <source>Whoever has the key has what the wallet holds. Write it down, keep it where only you find it, and give it to nobody, not to us either.</source>
        <translation>Qui a la clé a ce que contient le portefeuille. Notez-la, gardez-la là où vous seul la trouvez et ne la donnez à personne, à nous non plus.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>The one you sign in with. Within two minutes of signing in you need not give it.</source>
        <translation>Celui avec lequel vous vous connectez. Dans les deux minutes qui suivent la connexion, il n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copié. Il quitte le presse-papiers après 45 secondes.</translation>
    </message>
    <message>
        <source>Get the key</source>
        <translation>Obtenir la clé</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Je l’ai gardée</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>WalletLinkForm</name>
    <message>
        <source>You get a text, sign it in your own wallet and bring the signature. That costs nothing, moves nothing and shows nobody a key.</source>
        <translation>Vous recevez un texte, le signez dans votre propre portefeuille et apportez la signature. Cela ne coûte rien, ne déplace rien et ne montre de clé à personne.</translation>
    </message>
    <message>
        <source>The balance and history of the address are shown here. Nothing is sent there.</source>
        <translation>Le solde et l’historique de l’adresse sont affichés ici. Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>Address of your wallet</source>
        <translation>Adresse de votre portefeuille</translation>
    </message>
    <message>
        <source>It begins with 0x.</source>
        <translation>Elle commence par 0x.</translation>
    </message>
    <message>
        <source>Text to sign in your wallet</source>
        <translation>Texte à signer dans votre portefeuille</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>It has expired. Get another one.</source>
        <translation>Il a expiré. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What your wallet shows after signing.</source>
        <translation>Ce que votre portefeuille montre après la signature.</translation>
    </message>
</context>
<context>
    <name>WalletLinkSheet</name>
    <message>
        <source>Link a wallet</source>
        <translation>Lier un portefeuille</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Prove that it is mine</source>
        <translation>Prouver qu’il est à moi</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Seulement observer</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>L’observer</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Le prouver</translation>
    </message>
    <message>
        <source>Get another text</source>
        <translation>Demander un autre texte</translation>
    </message>
    <message>
        <source>Get the text</source>
        <translation>Demander le texte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>%1: simulated. Nothing here is worth money.</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>%1 : simulé. Rien ici n’a de valeur.</translation>
    </message>
    <message>
        <source>%1: a test network. Nothing here is worth money.</source>
        <translation>%1 : un réseau de test. Rien ici n’a de valeur.</translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>Ce qui est affiché a été lu avant.</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Pas encore de portefeuille</translation>
    </message>
    <message>
        <source>Your DOTM will live here</source>
        <translation>Vos DOTM seront ici</translation>
    </message>
    <message>
        <source>Name the wallet that is yours. Until then what you earn is kept for you and nothing is lost. We never hold a key of yours.</source>
        <translation>Indiquez le portefeuille qui est le vôtre. D’ici là, ce que vous gagnez est gardé pour vous et rien n’est perdu. Nous ne gardons jamais de clé à vous.</translation>
    </message>
    <message>
        <source>Link your wallet</source>
        <translation>Lier votre portefeuille</translation>
    </message>
    <message>
        <source>Forget this wallet here</source>
        <translation>Oublier ce portefeuille ici</translation>
    </message>
    <message>
        <source>Your DOTM stay in your wallet. What you earn from now on waits until you link one again.</source>
        <translation>Vos DOTM restent dans votre portefeuille. Ce que vous gagnez désormais attend que vous en liiez un de nouveau.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Use the wallet on this computer</source>
        <translation>Utiliser le portefeuille de cet ordinateur</translation>
    </message>
    <message>
        <source>Create a wallet on this computer</source>
        <translation>Créer un portefeuille sur cet ordinateur</translation>
    </message>
    <message>
        <source>Its key stays in the keychain of this computer. Lose the computer without having kept the key elsewhere, and what the wallet holds is lost.</source>
        <translation>Sa clé reste dans le trousseau de cet ordinateur. Si vous perdez l’ordinateur sans avoir gardé la clé ailleurs, ce que contient le portefeuille est perdu.</translation>
    </message>
</context>
<context>
    <name>WalletReceiveSheet</name>
    <message>
        <source>Receive DOTM</source>
        <translation>Recevoir des DOTM</translation>
    </message>
    <message>
        <source>Only DOTM on %1 arrive here. Anything else may be lost.</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>Seuls les DOTM sur %1 arrivent ici. Tout le reste peut être perdu.</translation>
    </message>
    <message>
        <source>Simulated: no real DOTM can be sent here.</source>
        <translation>Simulé : aucun vrai DOTM ne peut être envoyé ici.</translation>
    </message>
    <message>
        <source>A test network: no real DOTM can be sent here.</source>
        <translation>Réseau de test : aucun vrai DOTM ne peut être envoyé ici.</translation>
    </message>
    <message>
        <source>This address is only watched. Be sure that you hold its key.</source>
        <translation>Cette adresse est seulement observée. Assurez-vous d’en détenir la clé.</translation>
    </message>
    <message>
        <source>QR code of your wallet’s address</source>
        <translation>Code QR de l’adresse de votre portefeuille</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copié. Il quitte le presse-papiers après 45 secondes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>WalletRemoveSheet</name>
    <message>
        <source>%1 DOTM</source>
        <translation>%1 DOTM</translation>
    </message>
    <message>
        <source>Delete the key from this computer</source>
        <translation>Supprimer la clé de cet ordinateur</translation>
    </message>
    <message>
        <source>Without the key nobody can ever move what the wallet holds: %1. We have no copy.</source>
        <extracomment>%1 is an amount of tokens: &quot;25.3085 DOTM&quot;</extracomment>
        <translation>Sans la clé, personne ne pourra jamais déplacer ce que contient le portefeuille : %1. Nous n’en avons pas de copie.</translation>
    </message>
    <message>
        <source>Without the key nobody can ever move what the wallet holds. How much that is cannot be read at the moment. We have no copy.</source>
        <translation>Sans la clé, personne ne pourra jamais déplacer ce que contient le portefeuille. Le montant ne peut pas être lu en ce moment. Nous n’avons pas de copie.</translation>
    </message>
    <message>
        <source>You have seen the key. If you have kept it, another wallet program opens this wallet again. It stays linked.</source>
        <translation>Vous avez vu la clé. Si vous l’avez gardée, un autre programme rouvre ce portefeuille. Il reste lié.</translation>
    </message>
    <message>
        <source>Show me the key first</source>
        <translation>Me montrer d’abord la clé</translation>
    </message>
    <message>
        <source>I do not need the key</source>
        <translation>Je n’ai pas besoin de la clé</translation>
    </message>
    <message>
        <source>The wallet is forgotten here as well: what you earn then waits for another one.</source>
        <translation>Le portefeuille est aussi oublié ici : ce que vous gagnez attend alors un autre.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Keep the key elsewhere, or say that you do not need it.</source>
        <translation>Gardez la clé ailleurs, ou dites que vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>WalletSaveSheet</name>
    <message>
        <source>Save the history as PDF</source>
        <translation>Enregistrer l’historique en PDF</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>Enregistrer l’historique en CSV</translation>
    </message>
    <message>
        <source>What the filter leaves, with addresses in full.</source>
        <translation>Ce que laisse le filtre, avec les adresses en entier.</translation>
    </message>
    <message>
        <source>Everything, with addresses in full.</source>
        <translation>Tout, avec les adresses en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln ligne enregistrée sous %1</numerusform>
            <numerusform>%Ln lignes enregistrées sous %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>Arrêté. Aucun fichier n’a été laissé.</translation>
    </message>
</context>
<context>
    <name>WalletSendForm</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>An address that begins with 0x, or the e-mail of a member.</source>
        <translation>Une adresse qui commence par 0x, ou l’e-mail d’un membre.</translation>
    </message>
    <message>
        <source>Amount in DOTM</source>
        <translation>Montant en DOTM</translation>
    </message>
    <message>
        <source>You hold %1.</source>
        <extracomment>%1 is an amount of tokens: &quot;25.3085 DOTM&quot;</extracomment>
        <translation>Vous détenez %1.</translation>
    </message>
    <message>
        <source>What you hold is not known at the moment.</source>
        <translation>Ce que vous détenez n’est pas connu en ce moment.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>WalletSendResult</name>
    <message>
        <source>Signing.</source>
        <translation>Signature en cours.</translation>
    </message>
    <message>
        <source>You can close this. It goes on, and it stands in your history.</source>
        <translation>Vous pouvez fermer ceci. Cela continue et figure dans votre historique.</translation>
    </message>
</context>
<context>
    <name>WalletSendReview</name>
    <message>
        <source>Simulated: nothing here is worth money.</source>
        <translation>Simulé : rien ici ne vaut de l’argent.</translation>
    </message>
    <message>
        <source>A test network: nothing here is worth money.</source>
        <translation>Un réseau de test : rien ici ne vaut de l’argent.</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>%1 DOTM</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>%1 DOTM</translation>
    </message>
    <message>
        <source>To this address</source>
        <translation>À cette adresse</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Fee of the network</source>
        <translation>Frais du réseau</translation>
    </message>
    <message>
        <source>What is sent cannot be called back, by you or by us. The fee is paid in ether, also when the network refuses the transfer.</source>
        <translation>Ce qui est envoyé ne peut être rappelé, ni par vous ni par nous. Les frais se paient en ether, même quand le réseau refuse le transfert.</translation>
    </message>
</context>
<context>
    <name>WalletSendSheet</name>
    <message>
        <source>Send DOTM</source>
        <translation>Envoyer des DOTM</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>Regardez encore une fois</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Hold to send %1 DOTM</source>
        <extracomment>%1 is an amount of tokens: &quot;4 DOTM&quot;</extracomment>
        <translation>Maintenir pour envoyer %1 DOTM</translation>
    </message>
    <message>
        <source>Send %1 DOTM</source>
        <translation>Envoyer %1 DOTM</translation>
    </message>
    <message>
        <source>Yes, send %1 DOTM</source>
        <translation>Oui, envoyer %1 DOTM</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Hold instead</source>
        <translation>Plutôt maintenir</translation>
    </message>
    <message>
        <source>I cannot hold: use two presses</source>
        <translation>Je ne peux pas maintenir : deux appuis</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look it up in the explorer</source>
        <translation>Chercher dans l’explorateur</translation>
    </message>
</context>
<context>
    <name>WalletSums</name>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Kept for you</source>
        <translation>Gardé pour vous</translation>
    </message>
    <message>
        <source>On its way to your wallet</source>
        <translation>En route vers votre portefeuille</translation>
    </message>
</context>
<context>
    <name>WaveSeek</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times: 0:19 of 0:48</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>WorkKind</name>
    <message>
        <source>Beta requests</source>
        <translation>Demandes d’accès bêta</translation>
    </message>
    <message>
        <source>Paid, but no line</source>
        <translation>Payé, mais sans ligne</translation>
    </message>
    <message>
        <source>Mails that did not leave</source>
        <translation>E-mails non partis</translation>
    </message>
    <message>
        <source>Rewards that were not minted</source>
        <translation>Récompenses non émises</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ActivationListModel</name>
    <message>
        <source>stuck</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>for how long: &quot;for 41 min&quot;</extracomment>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ActivationsViewModel</name>
    <message>
        <source>There is no such activation.</source>
        <translation>Cette activation n’existe pas.</translation>
    </message>
    <message>
        <source>Tried again. Read back: %1.</source>
        <extracomment>after trying again: what a second read shows, &quot;Carrier makes the line&quot;</extracomment>
        <translation>Réessayé. Relu ensuite : %1.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done recently</source>
        <translation>Faites récemment</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Choose an activation first.</source>
        <translation>Choisissez d’abord une activation.</translation>
    </message>
    <message>
        <source>This activation is not stuck; it goes on by itself.</source>
        <translation>Cette activation n’est pas bloquée ; elle continue d’elle-même.</translation>
    </message>
    <message>
        <source>Place %1: %2, %3</source>
        <extracomment>a place in the queue, who has it, how long they still wait</extracomment>
        <translation>Place %1 : %2, %3</translation>
    </message>
    <message>
        <source>from the queue of the hour</source>
        <translation>d’après la file de l’heure</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ApprovalDetailsViewModel</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last declined</source>
        <extracomment>how many earlier requests, and what became of the last of them</extracomment>
        <translation>%1, la dernière refusée</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Beta access</source>
        <translation>Accès bêta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Earlier requests</source>
        <translation>Demandes antérieures</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Compte depuis</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Carrier user</source>
        <translation>Utilisateur chez l’opérateur</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>En a un</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>What approving will do, once a second person confirms it</source>
        <translation>Ce que fera l’approbation, une fois confirmée par une deuxième personne</translation>
    </message>
    <message>
        <source>What approving will do</source>
        <translation>Ce que fera l’approbation</translation>
    </message>
    <message>
        <source>Keep the carrier user</source>
        <translation>Garder l’utilisateur chez l’opérateur</translation>
    </message>
    <message>
        <source>This person has one already</source>
        <translation>Cette personne en a déjà un</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Make a carrier user</source>
        <translation>Créer un utilisateur chez l’opérateur</translation>
    </message>
    <message>
        <source>With this name and mail address</source>
        <translation>Avec ce nom et cette adresse e-mail</translation>
    </message>
    <message>
        <source>Reserve one number of the carrier</source>
        <translation>Réserver un numéro de l’opérateur</translation>
    </message>
    <message>
        <source>The first that is free, with a new group id</source>
        <translation>Le premier libre, avec un nouvel identifiant de groupe</translation>
    </message>
    <message>
        <source>Can be released</source>
        <translation>Peut être libéré</translation>
    </message>
    <message>
        <source>Send one mail</source>
        <translation>Envoyer un e-mail</translation>
    </message>
    <message>
        <source>To this address: approved, with the number</source>
        <translation>À cette adresse : approuvé, avec le numéro</translation>
    </message>
    <message>
        <source>Cannot be unsent</source>
        <translation>Ne peut être repris</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Being approved</source>
        <translation>En cours d’approbation</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Attend depuis %1</translation>
    </message>
    <message>
        <source>%1: proposed by %2, %3. A second person has to confirm it.</source>
        <extracomment>%1: what was proposed, in the words of the service; %2: a name; %3: a time</extracomment>
        <translation>%1 : proposé par %2, %3. Une deuxième personne doit le confirmer.</translation>
    </message>
    <message>
        <source>Approved by %1, %2. It is being carried out.</source>
        <translation>Approuvée par %1, %2. Exécution en cours.</translation>
    </message>
    <message>
        <source>Decided by %1, %2.</source>
        <translation>Décidée par %1, %2.</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Reportée jusqu’à : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) look at this now: %1</source>
        <extracomment>names of one or more other admins</extracomment>
        <translation>
            <numerusform>Une autre personne regarde ceci : %1</numerusform>
            <numerusform>%n autres personnes regardent ceci : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::ApprovalsViewModel</name>
    <message>
        <source>last decided %1</source>
        <translation>dernière décision %1</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>Beta access, oldest first</source>
        <translation>Accès bêta, les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>En attente d’une deuxième personne</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>A decision about this is on its way.</source>
        <translation>Une décision est déjà en route.</translation>
    </message>
    <message>
        <source>A proposal is confirmed or declined.</source>
        <translation>Une proposition se confirme ou se refuse.</translation>
    </message>
    <message>
        <source>Somebody else has to confirm your own proposal.</source>
        <translation>Quelqu’un d’autre doit confirmer votre propre proposition.</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Choisissez d’abord une demande.</translation>
    </message>
    <message>
        <source>This is being carried out already.</source>
        <translation>L’exécution est déjà en cours.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Propose approval</source>
        <translation>Proposer l’approbation</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected can be decided now.</source>
        <translation>Rien de ce qui est sélectionné ne peut être décidé maintenant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whom a decision was about, why it was not carried out</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::AuditChain</name>
    <message>
        <source>Checking: %1 of %2 entries</source>
        <translation>Vérification : %1 sur %2 entrées</translation>
    </message>
    <message>
        <source>Checking: %1 entries so far</source>
        <translation>Vérification : %1 entrées jusqu’ici</translation>
    </message>
    <message>
        <source>Not checked since the service began.</source>
        <translation>Pas vérifiée depuis le démarrage du service.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entries checked at %1.</source>
        <extracomment>%n is the number of entries, %1 a time</extracomment>
        <translation>
            <numerusform>Intacte : %Ln entrée vérifiée à %1.</numerusform>
            <numerusform>Intacte : %Ln entrées vérifiées à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1, checked at %2.</source>
        <extracomment>%1 is the number of an entry, %2 a time</extracomment>
        <translation>Rompue à l’entrée %1, vérifiée à %2.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::AuditViewModel</name>
    <message>
        <source>from the audit log</source>
        <translation>du journal d’audit</translation>
    </message>
    <message>
        <source>Give a day, like %1</source>
        <extracomment>%1 is a date, as an example</extracomment>
        <translation>Indiquez un jour, comme %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ConnectionsViewModel</name>
    <message>
        <source>Answers and faults since %1, when the service layer began.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Réponses et défaillances depuis %1, au démarrage de la couche de service.</translation>
    </message>
    <message>
        <source>from the service layer</source>
        <translation>de la couche de service</translation>
    </message>
    <message>
        <source>There is nothing to check before it is set up.</source>
        <translation>Rien à vérifier avant la configuration.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>the name of a provider, then what its check said</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::DecisionDesk</name>
    <message numerus="yes">
        <source>%1. Held for %n second(s)</source>
        <extracomment>&quot;Approve m•••@example.com. Held for 8 seconds&quot;</extracomment>
        <translation>
            <numerusform>%1. Retenu %n seconde</numerusform>
            <numerusform>%1. Retenu %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Repris : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé : %1</translation>
    </message>
    <message>
        <source>Sent, but it could not be read back yet.</source>
        <translation>Envoyé, mais pas encore relu.</translation>
    </message>
    <message>
        <source>This was not done: the request is still open.</source>
        <translation>Ce n’est pas fait : la demande est toujours ouverte.</translation>
    </message>
    <message>
        <source>This was not done: it still waits for a second person.</source>
        <translation>Ce n’est pas fait : une deuxième personne est toujours attendue.</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmé : %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Refusée : %1</translation>
    </message>
</context>
<context>
    <name>dotm::admin::FounderAdder</name>
    <message>
        <source>Nobody here has this mail address.</source>
        <translation>Personne ici n’a cette adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 is a founding member now.</source>
        <extracomment>a masked mail address</extracomment>
        <translation>%1 est maintenant membre fondateur.</translation>
    </message>
    <message>
        <source>Who is one already cannot be read now.</source>
        <translation>Impossible de lire pour l’instant qui l’est déjà.</translation>
    </message>
    <message>
        <source>Reading who is one already…</source>
        <translation>Lecture de ceux qui le sont déjà…</translation>
    </message>
    <message>
        <source>Nobody is one yet.</source>
        <translation>Personne ne l’est encore.</translation>
    </message>
    <message>
        <source>The service said that it is done, but its list does not show it. Look again in a moment.</source>
        <translation>Le service dit que c’est fait, mais sa liste ne le montre pas. Regardez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>It was done, but the list that would show it cannot be read now.</source>
        <translation>C’est fait, mais la liste qui le montrerait ne peut pas être lue pour l’instant.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeyListModel</name>
    <message>
        <source>acts for nobody</source>
        <translation>n’agit pour personne</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisée</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernier usage : %1</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeyMaker</name>
    <message>
        <source>Give a number from 1 to %L1</source>
        <translation>Donnez un nombre de 1 à %L1</translation>
    </message>
    <message>
        <source>The key of %1 is made. It is shown this once.</source>
        <translation>La clé de %1 est créée. Elle est montrée cette seule fois.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeyViewModel</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>%L1 requests an hour</source>
        <translation>%L1 requêtes par heure</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Web sites</source>
        <translation>Sites web</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Id of the key</source>
        <translation>Id de la clé</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>Whatever uses the key is refused from its next request on.</source>
        <translation>Ce qui utilise la clé est refusé dès sa prochaine requête.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Dernier usage : %1.</translation>
    </message>
    <message>
        <source>It cannot be taken back: a new key has to be made and put in its place.</source>
        <translation>C’est sans retour : il faut créer une nouvelle clé et la mettre à sa place.</translation>
    </message>
    <message>
        <source>What was counted stays, and is billed as before.</source>
        <translation>Ce qui a été compté reste et est facturé comme avant.</translation>
    </message>
    <message>
        <source>counted by the service</source>
        <translation>compté par le service</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>Le service a dit oui, mais rien n’a changé.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>On ne sait pas si cela a été fait : %1</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 est révoquée.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeysViewModel</name>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
</context>
<context>
    <name>dotm::admin::OverviewViewModel</name>
    <message>
        <source>oldest %1</source>
        <extracomment>of several things that wait: how long the oldest does, &quot;oldest 2 days&quot;</extracomment>
        <translation>le plus ancien : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nobody waiting</source>
        <extracomment>free places in the hour, and nobody in the queue: &quot;13 free, nobody waiting&quot;</extracomment>
        <translation>%1, personne n’attend</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, about %1 min</source>
        <extracomment>people in the queue and how long the next one waits: &quot;4 waiting, about 8 min&quot;</extracomment>
        <translation>
            <numerusform>%n en attente, environ %1 min</numerusform>
            <numerusform>%n en attente, environ %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>from the activation window %1 to %2</source>
        <translation>de la fenêtre d’activation de %1 à %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>signed up and not deleted</source>
        <translation>inscrits et non supprimés</translation>
    </message>
    <message>
        <source>Lines active</source>
        <translation>Lignes actives</translation>
    </message>
    <message>
        <source>seen active by the carrier</source>
        <translation>actives selon l’opérateur</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>Payé ce mois-ci</translation>
    </message>
    <message>
        <source>recorded payments, before refunds</source>
        <translation>paiements enregistrés, avant remboursements</translation>
    </message>
    <message>
        <source>Active keys</source>
        <translation>Clés actives</translation>
    </message>
    <message>
        <source>of assistants and programs</source>
        <translation>d’assistants et de programmes</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PaymentListModel</name>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PaymentViewModel</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Told by the provider</source>
        <translation>Annoncé par le prestataire</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Test, no real money</source>
        <translation>Test, sans argent réel</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Payment at the provider</source>
        <translation>Paiement chez le prestataire</translation>
    </message>
    <message>
        <source>Customer at the provider</source>
        <translation>Client chez le prestataire</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Id. de paiement</translation>
    </message>
    <message>
        <source>It costs nothing, so there is nothing to pay.</source>
        <translation>C’est gratuit, il n’y a donc rien à payer.</translation>
    </message>
    <message>
        <source>No payment is recorded.</source>
        <translation>Aucun paiement n’est enregistré.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Active depuis</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Id. de ligne</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>Id. d’activation</translation>
    </message>
    <message>
        <source>No line belongs to what was bought.</source>
        <translation>Aucune ligne ne va avec cet achat.</translation>
    </message>
    <message>
        <source>There is no line.</source>
        <translation>Il n’y a pas de ligne.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nos registres</translation>
    </message>
    <message>
        <source>Of it paid</source>
        <translation>Dont payé</translation>
    </message>
    <message>
        <source>The payment provider says: %1, %2 received.</source>
        <extracomment>the state of an invoice and how much of it is paid: &quot;The payment provider says: Paid, $1.00 received.&quot;</extracomment>
        <translation>Le prestataire de paiement dit : %1, %2 reçus.</translation>
    </message>
    <message>
        <source>from the payment provider</source>
        <translation>du prestataire de paiement</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PaymentsViewModel</name>
    <message>
        <source>from our records</source>
        <translation>de nos registres</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a kind of payments and how many there are: &quot;Paid, no line · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Paid, no line</source>
        <translation>Payé, sans ligne</translation>
    </message>
    <message>
        <source>Line, no payment</source>
        <translation>Ligne, sans paiement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cost nothing, like beta access. They need no payment and are not listed.</source>
        <translation>
            <numerusform>%Ln ligne ne coûte rien, comme l’accès bêta. Elle n’a pas besoin de paiement et n’est pas listée.</numerusform>
            <numerusform>%Ln lignes ne coûtent rien, comme l’accès bêta. Elles n’ont pas besoin de paiement et ne sont pas listées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::PeopleViewModel</name>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PersonListModel</name>
    <message>
        <source>waits for a second person</source>
        <translation>attend une deuxième personne</translation>
    </message>
</context>
<context>
    <name>dotm::admin::RewardListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>what a reward is for, how far it is: &quot;Purchase · Sent&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::RewardRates</name>
    <message>
        <source>standard</source>
        <extracomment>a date, a mail address</extracomment>
        <translation>standard</translation>
    </message>
    <message>
        <source>set %1 by %2</source>
        <translation>réglé %1 par %2</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100, with at most two decimals.</source>
        <translation>Indiquez un pourcentage de 0 à 100, avec deux décimales au plus.</translation>
    </message>
    <message>
        <source>From now on a purchase of %1 brings %2 instead of %3. What was earned before stays.</source>
        <extracomment>amounts of tokens</extracomment>
        <translation>Désormais un achat de %1 apporte %2 au lieu de %3. Ce qui a été gagné avant reste.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>On ne sait pas si cela a été fait : %1</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>Le service a dit oui, mais rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 brings %2 now.</source>
        <extracomment>a product, a percentage</extracomment>
        <translation>%1 apporte maintenant %2.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::RewardViewModel</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>a percentage, an amount of money: what was bought for so much</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 of %2 USD</source>
        <translation>%1 de %2 USD</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Sent to the network</source>
        <translation>Envoyée au réseau</translation>
    </message>
    <message>
        <source>On chain for sure</source>
        <translation>Sur la chaîne à coup sûr</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Number of the transaction</source>
        <translation>Numéro de la transaction</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Purchase id</source>
        <translation>Id de l’achat</translation>
    </message>
    <message>
        <source>Reward id</source>
        <translation>Id de la récompense</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
</context>
<context>
    <name>dotm::admin::RoleViewModel</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation>Donné ici</translation>
    </message>
    <message>
        <source>By the sign-in</source>
        <translation>Par la connexion</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Compte depuis</translation>
    </message>
    <message>
        <source>A change waits for a second person: proposed by %1, %2.</source>
        <translation>Un changement attend une seconde personne : proposé par %1, %2.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>On ne sait pas si cela a été fait : %1</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>Le service a dit oui, mais rien n’a changé.</translation>
    </message>
    <message>
        <source>Proposed. Another administrator confirms it.</source>
        <extracomment>a name; a role</extracomment>
        <translation>Proposé. Un autre administrateur le confirme.</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 est maintenant : %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::SeriesViewModel</name>
    <message>
        <source>%1 so far</source>
        <extracomment>of a bar of a chart that still grows: what it holds so far</extracomment>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>of a bar of a chart: when, how much</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::SubscriberTokens</name>
    <message numerus="yes">
        <source>%1 in %n reward(s)</source>
        <extracomment>an amount, in how many rewards</extracomment>
        <translation>
            <numerusform>%1 dans %n récompense</numerusform>
            <numerusform>%1 dans %n récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>proven to be theirs</source>
        <translation>prouvé comme étant le sien</translation>
    </message>
    <message>
        <source>only looked at, not proven</source>
        <translation>seulement consulté, non prouvé</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Waits for a wallet</source>
        <translation>Attend un portefeuille</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Founding member</source>
        <translation>Membre fondateur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>from the chain</source>
        <translation>de la chaîne</translation>
    </message>
    <message>
        <source>The balance could not be read just now.</source>
        <translation>Le solde n’a pas pu être lu à l’instant.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
</context>
<context>
    <name>dotm::admin::SubscriberViewModel</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro de membre</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identifiant d’utilisateur</translation>
    </message>
    <message>
        <source>Customer at the payment provider</source>
        <translation>Client chez le prestataire de paiement</translation>
    </message>
    <message>
        <source>User at the carrier</source>
        <translation>Utilisateur chez l’opérateur</translation>
    </message>
    <message>
        <source>Group at the carrier</source>
        <translation>Groupe chez l’opérateur</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Identifiant de ligne</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>Identifiant d’activation</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nos registres</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextEditor</name>
    <message>
        <source>Saved as version %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Enregistré comme version %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>Envoyé à %1</translation>
    </message>
    <message>
        <source>On its way to %1</source>
        <translation>En route vers %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a mail, and the language it is written in</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextHistory</name>
    <message>
        <source>Built-in text</source>
        <translation>Texte intégré</translation>
    </message>
    <message>
        <source>the built-in text again</source>
        <extracomment>%1 is the number of an earlier version</extracomment>
        <translation>de nouveau le texte intégré</translation>
    </message>
    <message>
        <source>version %1 again</source>
        <translation>de nouveau la version %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>Corps HTML</translation>
    </message>
    <message>
        <source>Plain body</source>
        <translation>Corps en texte brut</translation>
    </message>
    <message>
        <source>equal lines</source>
        <translation>lignes identiques</translation>
    </message>
    <message>
        <source>The editor has the same text.</source>
        <translation>L’éditeur contient le même texte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines less</source>
        <extracomment>lines of a text</extracomment>
        <translation>
            <numerusform>%Ln ligne en moins</numerusform>
            <numerusform>%Ln lignes en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines more in the editor</source>
        <translation>
            <numerusform>%Ln ligne en plus dans l’éditeur</numerusform>
            <numerusform>%Ln lignes en plus dans l’éditeur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextListModel</name>
    <message>
        <source>Built-in text in use</source>
        <translation>Texte intégré utilisé</translation>
    </message>
    <message>
        <source>The English text is used</source>
        <translation>Le texte anglais est utilisé</translation>
    </message>
    <message>
        <source>The built-in English text is used</source>
        <translation>Le texte anglais intégré est utilisé</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Modifié, non enregistré</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextsViewModel</name>
    <message>
        <source>from the saved texts</source>
        <translation>d’après les textes enregistrés</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TokensOverview</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>minted so far, and at most: &quot;25,308.5 of 10,333,333 DOTM&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 may still be minted</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>%1 peuvent encore être émis</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>est là</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>No minting key is set (ADMIN_PRIVATE_KEY). Rewards wait.</source>
        <translation>Aucune clé d’émission n’est réglée (ADMIN_PRIVATE_KEY). Les récompenses attendent.</translation>
    </message>
    <message>
        <source>This account does not own the contract: it may not mint.</source>
        <translation>Ce compte ne possède pas le contrat : il ne peut pas émettre.</translation>
    </message>
    <message>
        <source>It has no ether to pay for transactions. Rewards wait.</source>
        <translation>Il n’a pas d’ether pour payer les transactions. Les récompenses attendent.</translation>
    </message>
    <message>
        <source>%1 ETH</source>
        <extracomment>an amount of ether</extracomment>
        <translation>%1 ETH</translation>
    </message>
    <message>
        <source>from the chain and our records</source>
        <translation>de la chaîne et de nos registres</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TokensViewModel</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is tried again. Its state follows here.</source>
        <translation>Nouvel essai en cours. Son état suit ici.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TwoPersonViewModel</name>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Decisions about beta access and about administrators need two people, by whichever way they come in.</source>
        <translation>Les décisions sur l’accès bêta et les administrateurs demandent deux personnes, d’où qu’elles viennent.</translation>
    </message>
    <message>
        <source>One administrator decides alone.</source>
        <translation>Un administrateur décide seul.</translation>
    </message>
    <message>
        <source>Switched on by %1, %2</source>
        <extracomment>a name, a time</extracomment>
        <translation>Activée par %1, %2</translation>
    </message>
    <message>
        <source>Switched off by %1, %2</source>
        <translation>Désactivée par %1, %2</translation>
    </message>
    <message>
        <source>%1 proposed to switch it off. Another administrator confirms or declines it.</source>
        <translation>%1 a proposé de la désactiver. Un autre administrateur confirme ou refuse.</translation>
    </message>
    <message>
        <source>Locked until there are two administrators; there are %L1 now.</source>
        <translation>Verrouillée jusqu’à ce qu’il y ait deux administrateurs ; il y en a %L1.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Propose to switch off</source>
        <translation>Proposer de désactiver</translation>
    </message>
    <message>
        <source>Approving or declining beta access becomes a proposal that another administrator confirms.</source>
        <translation>Approuver ou refuser l’accès bêta devient une proposition qu’un autre administrateur confirme.</translation>
    </message>
    <message>
        <source>So does giving or taking the role administrator or owner.</source>
        <translation>De même pour donner ou retirer le rôle administrateur ou propriétaire.</translation>
    </message>
    <message>
        <source>It holds for every way in: screen, command palette, link in a mail, program and assistant, and for owners too.</source>
        <translation>Elle vaut pour toute entrée : écran, palette, lien dans un mail, programme et assistant, et aussi pour les propriétaires.</translation>
    </message>
    <message>
        <source>Switching it off then needs a second person as well.</source>
        <translation>La désactiver demandera alors aussi une seconde personne.</translation>
    </message>
    <message>
        <source>There is nobody left who could confirm it: only an owner can switch it off alone.</source>
        <translation>Il ne reste personne pour confirmer : seul un propriétaire peut la désactiver seul.</translation>
    </message>
    <message>
        <source>Afterwards one administrator decides alone.</source>
        <translation>Ensuite, un administrateur décide seul.</translation>
    </message>
    <message>
        <source>It becomes a proposal. The rule stays on until another administrator confirms it.</source>
        <translation>Cela devient une proposition. La règle reste activée avant qu’un autre administrateur la confirme.</translation>
    </message>
    <message>
        <source>What is proposed already still waits for its second person.</source>
        <translation>Ce qui est déjà proposé attend toujours sa seconde personne.</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>Proposé par %1, %2</translation>
    </message>
    <message>
        <source>Somebody else has to confirm your own proposal.</source>
        <translation>Quelqu’un d’autre doit confirmer votre propre proposition.</translation>
    </message>
    <message>
        <source>Nobody decides about their own role.</source>
        <translation>Personne ne décide de son propre rôle.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>On ne sait pas si cela a été fait : %1</translation>
    </message>
    <message>
        <source>The two-person rule is on.</source>
        <translation>La règle des deux personnes est activée.</translation>
    </message>
    <message>
        <source>The two-person rule is off.</source>
        <translation>La règle des deux personnes est désactivée.</translation>
    </message>
    <message>
        <source>Proposed. The rule stays on until another administrator confirms it.</source>
        <translation>Proposé. La règle reste activée avant qu’un autre administrateur confirme.</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>Le service a dit oui, mais rien n’a changé.</translation>
    </message>
    <message>
        <source>Confirmed and carried out.</source>
        <translation>Confirmé et fait.</translation>
    </message>
    <message>
        <source>Declined. Nothing was changed.</source>
        <translation>Refusé. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ViewModel</name>
    <message>
        <source>Off until you are online again.</source>
        <translation>Désactivé jusqu’au retour de la connexion.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoiceCast</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoiceHistory</name>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoicePreparer</name>
    <message>
        <source>%1 of %2 languages</source>
        <extracomment>how many are ticked of how many</extracomment>
        <translation>%1 langues sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 voices</source>
        <translation>%1 voix sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>languages, voices</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sentences in all</source>
        <translation>Phrases en tout</translation>
    </message>
    <message>
        <source>Of them missing</source>
        <translation>Dont manquantes</translation>
    </message>
    <message>
        <source>Characters that they have</source>
        <translation>Leurs caractères</translation>
    </message>
    <message>
        <source>Characters left this month</source>
        <translation>Caractères restants ce mois</translation>
    </message>
    <message>
        <source>Nobody speaks these languages here. Their messages are shown as captions.</source>
        <translation>Personne ne parle ces langues ici. Leurs messages sont affichés en sous-titres.</translation>
    </message>
    <message>
        <source>Nothing is missing: everything is spoken, or in line.</source>
        <translation>Rien ne manque : tout est dit ou en attente.</translation>
    </message>
    <message>
        <source>Nothing is billed: the local voice speaks.</source>
        <translation>Rien n’est facturé : la voix locale parle.</translation>
    </message>
    <message>
        <source>%1 characters more than are left: the local voice speaks what passes them.</source>
        <translation>%1 caractères de plus que ce qui reste : la voix locale dit ce qui dépasse.</translation>
    </message>
    <message>
        <source>%1 characters more than are left: what passes them is not spoken this month.</source>
        <translation>%1 caractères de plus que ce qui reste : ce qui dépasse n’est pas dit ce mois-ci.</translation>
    </message>
    <message>
        <source>They are counted, not billed: the voice is simulated.</source>
        <translation>Ils sont comptés, non facturés : la voix est simulée.</translation>
    </message>
    <message>
        <source>ElevenLabs bills them once. Whoever hears these sentences later costs nothing.</source>
        <translation>ElevenLabs les facture une fois. Qui écoute ces phrases plus tard ne coûte rien.</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %Ln sentences</source>
        <translation>
            <numerusform>Préparer %Ln phrase</numerusform>
            <numerusform>Préparer %Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Tick a language first.</source>
        <translation>Cochez d’abord une langue.</translation>
    </message>
    <message>
        <source>Tick a voice first.</source>
        <translation>Cochez d’abord une voix.</translation>
    </message>
    <message>
        <source>Ask first what it would cost.</source>
        <translation>Demandez d’abord ce que cela coûterait.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoiceViewModel</name>
    <message numerus="yes">
        <source>Prepared. %Ln sentences are kept now.</source>
        <translation>
            <numerusform>Préparé. %Ln phrase est conservée à présent.</numerusform>
            <numerusform>Préparé. %Ln phrases sont conservées à présent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences kept</source>
        <translation>Phrases conservées</translation>
    </message>
    <message>
        <source>each spoken once</source>
        <translation>chacune dite une fois</translation>
    </message>
    <message>
        <source>Their size</source>
        <translation>Leur taille</translation>
    </message>
    <message>
        <source>on the service’s disk</source>
        <translation>sur le disque du service</translation>
    </message>
    <message>
        <source>Their length</source>
        <translation>Leur durée</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>l’une après l’autre</translation>
    </message>
    <message>
        <source>Used again</source>
        <translation>Réutilisées</translation>
    </message>
    <message>
        <source>times, at no cost</source>
        <translation>fois, sans frais</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences are being spoken</source>
        <translation>
            <numerusform>%Ln phrase est en cours d’enregistrement</numerusform>
            <numerusform>%Ln phrases sont en cours d’enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>Make it shorter: at most %1 characters are spoken at once.</source>
        <translation>Raccourcissez-le : au plus %1 caractères sont dits à la fois.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The languages and voices could not be read.</source>
        <translation>Les langues et les voix n’ont pas pu être lues.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::ActivationViewModel</name>
    <message>
        <source>Being withdrawn</source>
        <translation>Retrait en cours</translation>
    </message>
    <message>
        <source>Your code is ready</source>
        <translation>Votre code est prêt</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nos données</translation>
    </message>
    <message>
        <source>from the activation queue</source>
        <translation>de la file d’activation</translation>
    </message>
    <message>
        <source>Off until you are online again: it opens the payment page.</source>
        <translation>Désactivé jusqu’au retour de la connexion : cela ouvre la page de paiement.</translation>
    </message>
    <message>
        <source>The bill is being withdrawn.</source>
        <translation>La facture est en cours de retrait.</translation>
    </message>
    <message>
        <source>The bill is still being made. It is here in a moment.</source>
        <translation>La facture est encore en préparation. Elle arrive dans un instant.</translation>
    </message>
    <message>
        <source>Your payment is here. Your line is being made.</source>
        <translation>Votre paiement est arrivé. Votre ligne est en cours de création.</translation>
    </message>
    <message>
        <source>Your code is ready.</source>
        <translation>Votre code est prêt.</translation>
    </message>
    <message>
        <source>Making your line has stopped. Nothing is lost.</source>
        <translation>La création de votre ligne s’est arrêtée. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantKeyViewModel</name>
    <message>
        <source>Off until assistants can come in on this computer again.</source>
        <translation>Désactivé jusqu’à ce que les assistants puissent de nouveau entrer sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The key of %1 is made. It is shown once.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>La clé de %1 est créée. Elle est montrée une fois.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantLogViewModel</name>
    <message>
        <source>All assistants</source>
        <translation>Tous les assistants</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisés</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisés</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>from this computer’s log</source>
        <translation>du journal de cet ordinateur</translation>
    </message>
    <message>
        <source>from this computer’s log, which begins %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>du journal de cet ordinateur, qui commence le %1</translation>
    </message>
    <message>
        <source>DOTM assistants</source>
        <extracomment>begin of a file name</extracomment>
        <translation>Assistants DOTM</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln call(s)</source>
        <extracomment>how many of how many calls are listed</extracomment>
        <translation>
            <numerusform>%1 sur %Ln appel</numerusform>
            <numerusform>%1 sur %Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantRequestViewModel</name>
    <message>
        <source>%1:%2</source>
        <extracomment>time left: minutes, seconds of two digits</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left to answer</source>
        <translation>
            <numerusform>Il reste %n minute pour répondre</numerusform>
            <numerusform>Il reste %n minutes pour répondre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>Il reste %n seconde pour répondre</numerusform>
            <numerusform>Il reste %n secondes pour répondre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) and 30 seconds left to answer</source>
        <translation>
            <numerusform>Il reste %n minute et 30 secondes pour répondre</numerusform>
            <numerusform>Il reste %n minutes et 30 secondes pour répondre</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed once. What came of it is in the log.</source>
        <translation>Autorisé une fois. Le résultat est dans le journal.</translation>
    </message>
    <message>
        <source>Allowed until tonight. You can end it under Assistants.</source>
        <translation>Autorisé jusqu’à ce soir. Vous pouvez y mettre fin sous Assistants.</translation>
    </message>
    <message>
        <source>“Not now” was answered.</source>
        <translation>« Pas maintenant » a été répondu.</translation>
    </message>
    <message>
        <source>All assistants are stopped. The request is over.</source>
        <translation>Tous les assistants sont arrêtés. La demande est terminée.</translation>
    </message>
    <message>
        <source>Nobody answered, so %1 was told “not now”. The request stays listed under Assistants.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>Personne n’a répondu, %1 a donc reçu « pas maintenant ». La demande reste listée sous Assistants.</translation>
    </message>
    <message>
        <source>%1 does not wait for an answer any more.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>%1 n’attend plus de réponse.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantSetupViewModel</name>
    <message>
        <source>, </source>
        <extracomment>between names in a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how many lines are added, how many are removed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Le fichier est tel qu’il était.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln ligne ajoutée</numerusform>
            <numerusform>%Ln lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln ligne retirée</numerusform>
            <numerusform>%Ln lignes retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else has changed it or its state. It was left as it is.</source>
        <translation>Autre chose l’a changé, ou son état. Il a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantsViewModel</name>
    <message>
        <source>Its time is over</source>
        <translation>Son temps est écoulé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>amounts of money: spent today, allowed a day</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Assistants cannot come in</source>
        <translation>Les assistants ne peuvent pas entrer</translation>
    </message>
    <message>
        <source>Close DOTM Desktop and start it again. What is kept here is not lost.</source>
        <translation>Fermez DOTM Desktop et rouvrez-le. Ce qui est gardé ici n’est pas perdu.</translation>
    </message>
    <message>
        <source>%1, given %2, ends %3</source>
        <translation>%1, donné %2, prend fin %3</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>Il s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>%1 est déconnecté.</translation>
    </message>
    <message>
        <source>Its next try goes through without a question, until midnight.</source>
        <translation>Son prochain essai passe sans question, jusqu’à minuit.</translation>
    </message>
    <message>
        <source>The permission is ended.</source>
        <translation>L’autorisation a pris fin.</translation>
    </message>
    <message>
        <source>All assistants are stopped.</source>
        <translation>Tous les assistants sont arrêtés.</translation>
    </message>
    <message>
        <source>Assistants may ask again. Permissions that lasted are gone.</source>
        <translation>Les assistants peuvent de nouveau demander. Les autorisations durables ont disparu.</translation>
    </message>
    <message>
        <source>%1, given %2, ends at midnight</source>
        <extracomment>name of an assistant, time it was given, time of its end</extracomment>
        <translation>%1, donné %2, prend fin à minuit</translation>
    </message>
</context>
<context>
    <name>dotm::customer::CodeSheetViewModel</name>
    <message>
        <source>That printer is not there any more.</source>
        <translation>Cette imprimante n’est plus là.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>L’imprimante n’a pas pris la page.</translation>
    </message>
    <message>
        <source>Your code is not issued yet. It comes here and by mail as soon as the carrier has made it.</source>
        <translation>Votre code n’est pas encore émis. Il arrive ici et par e-mail dès que l’opérateur l’a créé.</translation>
    </message>
    <message>
        <source>The carrier sent a code that no phone accepts. It is not shown, so that nobody tries it.</source>
        <translation>L’opérateur a envoyé un code qu’aucun téléphone n’accepte. Il n’est pas affiché, pour que personne ne l’essaie.</translation>
    </message>
    <message>
        <source>The carrier sent the card&apos;s own number in place of a code. It would install nothing.</source>
        <translation>L’opérateur a envoyé le numéro de la carte au lieu d’un code. Il n’installerait rien.</translation>
    </message>
    <message>
        <source>Activation: %1</source>
        <translation>Activation : %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Ligne : %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État : %1</translation>
    </message>
    <message>
        <source>Carrier says: %1</source>
        <translation>L’opérateur dit : %1</translation>
    </message>
    <message>
        <source>Your line is active</source>
        <translation>Votre ligne est active</translation>
    </message>
    <message>
        <source>Waiting for the carrier</source>
        <translation>En attente de l’opérateur</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nos données</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>product name, what comes with it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Printed %1 · code read %2, from our records (simulated)</source>
        <extracomment>foot of a printed card: date, time</extracomment>
        <translation>Imprimé %1 · code lu %2, de nos données (simulé)</translation>
    </message>
    <message>
        <source>Printed %1 · code read %2, from our records</source>
        <translation>Imprimé %1 · code lu %2, de nos données</translation>
    </message>
    <message>
        <source>DOTM eSIM code</source>
        <extracomment>begin of a file name</extracomment>
        <translation>Code eSIM DOTM</translation>
    </message>
</context>
<context>
    <name>dotm::customer::HomeViewModel</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Obtenir votre ligne</translation>
    </message>
    <message>
        <source>Five steps, with a pause at each. You can leave and come back.</source>
        <translation>Cinq étapes, avec une pause à chacune. Vous pouvez quitter et revenir.</translation>
    </message>
    <message>
        <source>Your bill is being made</source>
        <translation>Votre facture est en préparation</translation>
    </message>
    <message>
        <source>It is here in a moment. Nothing is charged before you pay it.</source>
        <translation>Elle arrive dans un instant. Rien n’est débité avant que vous payiez.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pay your bill</source>
        <translation>Payer votre facture</translation>
    </message>
    <message>
        <source>The line is made by itself once the bill is paid.</source>
        <translation>La ligne se crée d’elle-même une fois la facture payée.</translation>
    </message>
    <message>
        <source>Go to payment</source>
        <translation>Aller au paiement</translation>
    </message>
    <message>
        <source>Nothing to do but wait</source>
        <translation>Il n’y a plus qu’à attendre</translation>
    </message>
    <message>
        <source>Your payment is here. The code follows by itself, here and by mail.</source>
        <translation>Votre paiement est arrivé. Le code suit de lui-même, ici et par e-mail.</translation>
    </message>
    <message>
        <source>See how it stands</source>
        <translation>Voir où cela en est</translation>
    </message>
    <message>
        <source>Put the line on your phone</source>
        <translation>Mettez la ligne sur votre téléphone</translation>
    </message>
    <message>
        <source>The code is ready. Scan it with your phone.</source>
        <translation>Le code est prêt. Scannez-le avec votre téléphone.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Afficher le code</translation>
    </message>
    <message>
        <source>This needs another try</source>
        <translation>Il faut un nouvel essai</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Voir ce qui s’est passé</translation>
    </message>
    <message>
        <source>Your code is missing</source>
        <translation>Votre code manque</translation>
    </message>
    <message>
        <source>The line is active, but there is no code that a phone could use.</source>
        <translation>La ligne est active, mais il n’y a pas de code utilisable par un téléphone.</translation>
    </message>
    <message>
        <source>Open my line</source>
        <translation>Ouvrir ma ligne</translation>
    </message>
    <message>
        <source>Scan the code if you have not yet. Install it before you delete anything on the phone.</source>
        <translation>Scannez le code si ce n’est pas encore fait. Installez-le avant de supprimer quoi que ce soit sur le téléphone.</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Payé jusqu’ici</translation>
    </message>
    <message>
        <source>payment provider</source>
        <translation>prestataire de paiement</translation>
    </message>
    <message>
        <source>Line active for</source>
        <translation>Ligne active depuis</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>unit beside a number of days</extracomment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Numéro de membre</translation>
    </message>
    <message>
        <source>our records</source>
        <translation>nos données</translation>
    </message>
    <message>
        <source>%1 once · %2</source>
        <extracomment>price, what comes with it</extracomment>
        <translation>%1 une fois · %2</translation>
    </message>
    <message>
        <source>DOTM balance</source>
        <translation>Solde DOTM</translation>
    </message>
    <message>
        <source>from the chain</source>
        <translation>de la chaîne</translation>
    </message>
</context>
<context>
    <name>dotm::customer::LineViewModel</name>
    <message>
        <source>Line not readable</source>
        <translation>Ligne illisible</translation>
    </message>
    <message>
        <source>Active when last seen</source>
        <translation>Active à la dernière lecture</translation>
    </message>
    <message>
        <source>%1, when last seen</source>
        <extracomment>%1 is the state of a line, e.g. &quot;Waiting for your turn&quot;</extracomment>
        <translation>%1, à la dernière lecture</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nos données</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>N’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>There is no code to send yet.</source>
        <translation>Il n’y a pas encore de code à envoyer.</translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>Un envoi est en cours.</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>L’e-mail a été envoyé.</translation>
    </message>
    <message>
        <source>The mail could not be sent.</source>
        <translation>L’e-mail n’a pas pu être envoyé.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::NumberChoice</name>
    <message>
        <source>The first free one</source>
        <translation>Le premier libre</translation>
    </message>
    <message>
        <source>The carrier picks it when your turn comes.</source>
        <translation>L’opérateur le choisit quand vient votre tour.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::ProfileViewModel</name>
    <message>
        <source>You have asked already.</source>
        <translation>Vous avez déjà demandé.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>d’après nos registres</translation>
    </message>
    <message>
        <source>Your request for beta access waits for an answer.</source>
        <translation>Votre demande d’accès bêta attend une réponse.</translation>
    </message>
    <message>
        <source>You have beta access.</source>
        <translation>Vous avez l’accès bêta.</translation>
    </message>
    <message>
        <source>Your request for beta access was declined.</source>
        <translation>Votre demande d’accès bêta a été refusée.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::PurchasesViewModel</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%n listed, there are older ones</source>
        <translation>
            <numerusform>%n listé, il y en a de plus anciens</numerusform>
            <numerusform>%n listés, il y en a de plus anciens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n payé</numerusform>
            <numerusform>%n payés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paid</source>
        <extracomment>one or more sums of money</extracomment>
        <translation>%1 payés</translation>
    </message>
    <message>
        <source>from the payment provider</source>
        <translation>du prestataire de paiement</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Read %1, from the payment provider (simulated)</source>
        <translation>Lu %1, du prestataire de paiement (simulé)</translation>
    </message>
    <message>
        <source>Read %1, from the payment provider</source>
        <translation>Lu %1, du prestataire de paiement</translation>
    </message>
    <message>
        <source>DOTM purchases</source>
        <extracomment>begin of a file name</extracomment>
        <translation>Achats DOTM</translation>
    </message>
</context>
<context>
    <name>dotm::customer::ViewModel</name>
    <message>
        <source>Off until you are online again.</source>
        <translation>Désactivé jusqu’au retour de la connexion.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::VoiceViewModel</name>
    <message>
        <source>%1: heard to the end</source>
        <extracomment>%1 is &quot;Welcome message&quot;, &quot;Tips&quot; or &quot;News&quot;</extracomment>
        <translation>%1 : écouté jusqu’au bout</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>écouté</translation>
    </message>
    <message>
        <source>next</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>jusqu’au bout</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>language and voice</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletChart</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>of a bar of a chart: when, how much</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>DOTM held at the end of each week of the last year</source>
        <translation>DOTM détenus à la fin de chaque semaine de l’année écoulée</translation>
    </message>
    <message numerus="yes">
        <source>DOTM held at the end of each of the last %n day(s)</source>
        <translation>
            <numerusform>DOTM détenus à la fin du dernier jour</numerusform>
            <numerusform>DOTM détenus à la fin de chacun des %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was held in this time.</source>
        <translation>Rien n’était détenu pendant cette période.</translation>
    </message>
    <message>
        <source>from the chain</source>
        <translation>de la chaîne</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletHistory</name>
    <message>
        <source>In</source>
        <extracomment>DOTM that came into the wallet</extracomment>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>DOTM that left the wallet</extracomment>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Transfers are known up to %1. Newer ones follow when the network has been read.</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Les transferts sont connus jusqu’à %1. Les plus récents suivent quand le réseau aura été lu.</translation>
    </message>
    <message>
        <source>The network has not been read yet: transfers follow, rewards are all here.</source>
        <translation>Le réseau n’a pas encore été lu : les transferts suivent, les récompenses sont toutes là.</translation>
    </message>
    <message>
        <source>from our records and the chain</source>
        <translation>de nos registres et de la chaîne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Pourquoi cela n’a pas marché</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Blocks since</source>
        <translation>Blocs depuis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Wallet history</source>
        <translation>Historique du portefeuille</translation>
    </message>
    <message>
        <source>from our records and the chain (simulated)</source>
        <translation>de nos registres et de la chaîne (simulé)</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletHistoryModel</name>
    <message>
        <source>%1 DOTM</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>%1 DOTM</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletKey</name>
    <message>
        <source>The wallet is yours, and its key is on this computer. What waited for it is sent now.</source>
        <translation>Le portefeuille est à vous et sa clé est sur cet ordinateur. Ce qui l’attendait est envoyé maintenant.</translation>
    </message>
    <message>
        <source>Give the password you sign in with.</source>
        <translation>Donnez le mot de passe avec lequel vous vous connectez.</translation>
    </message>
    <message>
        <source>This is not the password of your account.</source>
        <translation>Ce n’est pas le mot de passe de votre compte.</translation>
    </message>
    <message>
        <source>That took too long. Give your password once more.</source>
        <translation>Cela a pris trop de temps. Donnez encore une fois votre mot de passe.</translation>
    </message>
    <message>
        <source>The key is deleted from this computer.</source>
        <translation>La clé est supprimée de cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>No key was made, shown or deleted.</source>
        <translation>Aucune clé n’a été créée, montrée ou supprimée.</translation>
    </message>
    <message>
        <source>Unlock it, or set one up, and try again.</source>
        <translation>Déverrouillez-le ou installez-en un, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletLinking</name>
    <message>
        <source>Good until %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Valable jusqu’à %1</translation>
    </message>
    <message>
        <source>This address begins and ends like one you know, but it is another one. Compare every digit before you go on.</source>
        <translation>Cette adresse commence et finit comme une que vous connaissez, mais c’en est une autre. Comparez chaque chiffre avant de continuer.</translation>
    </message>
    <message>
        <source>Give the address of your wallet.</source>
        <translation>Indiquez l’adresse de votre portefeuille.</translation>
    </message>
    <message>
        <source>A letter or digit of it is wrong. Copy it again instead of typing it.</source>
        <translation>Une lettre ou un chiffre est faux. Copiez-la de nouveau au lieu de la taper.</translation>
    </message>
    <message>
        <source>An address is 0x and forty digits or letters from a to f.</source>
        <translation>Une adresse est 0x et quarante chiffres ou lettres de a à f.</translation>
    </message>
    <message>
        <source>A signature is 0x and 130 digits or letters from a to f. Copy all of what your wallet shows.</source>
        <translation>Une signature est 0x et 130 chiffres ou lettres de a à f. Copiez tout ce que montre votre portefeuille.</translation>
    </message>
    <message>
        <source>The wallet is yours. What waited for it is sent now.</source>
        <translation>Le portefeuille est à vous. Ce qui l’attendait est envoyé maintenant.</translation>
    </message>
    <message>
        <source>The address is shown here. Nothing is sent there until you prove that it is yours.</source>
        <translation>L’adresse est affichée ici. Rien n’y est envoyé avant que vous prouviez qu’elle est à vous.</translation>
    </message>
    <message>
        <source>The wallet is forgotten here.</source>
        <translation>Le portefeuille est oublié ici.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletSending</name>
    <message>
        <source>This address begins and ends like one you know, but it is another one. Compare every digit before you go on.</source>
        <translation>Cette adresse commence et finit comme une que vous connaissez, mais c’en est une autre. Comparez chaque chiffre avant de continuer.</translation>
    </message>
    <message>
        <source>Say who gets it: an address, or the e-mail of a member.</source>
        <translation>Dites qui le reçoit : une adresse, ou l’e-mail d’un membre.</translation>
    </message>
    <message>
        <source>A letter or digit of it is wrong. Copy it again instead of typing it.</source>
        <translation>Une lettre ou un chiffre est faux. Copiez-la de nouveau au lieu de la taper.</translation>
    </message>
    <message>
        <source>An address is 0x and forty digits or letters from a to f.</source>
        <translation>Une adresse est 0x et quarante chiffres ou lettres de a à f.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>C’est votre propre adresse.</translation>
    </message>
    <message>
        <source>Nobody holds a key of this address: what is sent there is lost.</source>
        <translation>Personne n’a la clé de cette adresse : ce qui y est envoyé est perdu.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Dites combien.</translation>
    </message>
    <message>
        <source>Digits and one decimal sign, at most eighteen digits after it.</source>
        <translation>Des chiffres et un séparateur décimal, suivis d’au plus dix-huit chiffres.</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Donnez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>You hold %1: that is less.</source>
        <extracomment>%1 is an amount: &quot;25.3085 DOTM&quot;</extracomment>
        <translation>Vous détenez %1 : c’est moins.</translation>
    </message>
    <message>
        <source>No member with a wallet of their own has this e-mail.</source>
        <translation>Aucun membre ayant son propre portefeuille n’a cet e-mail.</translation>
    </message>
    <message>
        <source>Nothing was sent to this address before.</source>
        <translation>Rien n’a encore été envoyé à cette adresse.</translation>
    </message>
    <message>
        <source>It begins and ends like %1, to which you have sent before, but it is another address. Compare every digit.</source>
        <extracomment>%1 is a shortened address</extracomment>
        <translation>Elle commence et finit comme %1, à laquelle vous avez déjà envoyé, mais c’est une autre adresse. Comparez chaque caractère.</translation>
    </message>
    <message>
        <source>It was typed without capital letters: a wrong digit would not be noticed. Compare every digit.</source>
        <translation>Elle a été saisie sans majuscules : une erreur ne se remarquerait pas. Comparez chaque caractère.</translation>
    </message>
    <message>
        <source>This is a program on the chain, not somebody’s wallet. What is sent there may be lost.</source>
        <translation>C’est un programme sur la chaîne, pas le portefeuille de quelqu’un. Ce qui y est envoyé peut être perdu.</translation>
    </message>
    <message>
        <source>The fee may cost %1 ETH, and the wallet holds %2 ETH. Put ether into it first.</source>
        <extracomment>both are amounts of ether</extracomment>
        <translation>Les frais peuvent coûter %1 ETH et le portefeuille contient %2 ETH. Mettez-y d’abord de l’ether.</translation>
    </message>
    <message>
        <source>at most %1 ETH</source>
        <extracomment>%1 is an amount of ether</extracomment>
        <translation>au plus %1 ETH</translation>
    </message>
    <message>
        <source>%1 have arrived.</source>
        <extracomment>%1 is an amount: &quot;4 DOTM&quot;</extracomment>
        <translation>%1 sont arrivés.</translation>
    </message>
    <message>
        <source>They are with %1 now, in block %2.</source>
        <extracomment>%1 is a shortened address or a covered e-mail, %2 the number of a block</extracomment>
        <translation>Ils sont maintenant chez %1, dans le bloc %2.</translation>
    </message>
    <message>
        <source>It did not go through.</source>
        <translation>Cela n’a pas abouti.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En route.</translation>
    </message>
    <message>
        <source>It is in block %1. A few more blocks, and it cannot be undone.</source>
        <translation>C’est dans le bloc %1. Encore quelques blocs et ce sera irréversible.</translation>
    </message>
    <message>
        <source>The network has it. It waits for a block.</source>
        <translation>Le réseau l’a reçu. Il attend un bloc.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Signé.</translation>
    </message>
    <message>
        <source>It is handed to the network now.</source>
        <translation>Il est remis au réseau maintenant.</translation>
    </message>
    <message>
        <source>It waits: %1 It is sent as soon as that is over.</source>
        <translation>Il attend : %1 Il est envoyé dès que c’est fini.</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>Why: %1 This transfer moved nothing.</source>
        <translation>Raison : %1 Ce transfert n’a rien déplacé.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletViewModel</name>
    <message>
        <source>Your founding grant is claimed. It is in the list below.</source>
        <translation>Votre dotation de fondateur est réclamée. Elle est dans la liste ci-dessous.</translation>
    </message>
    <message>
        <source>Yours, proven</source>
        <extracomment>%1 is a date</extracomment>
        <translation>À vous, prouvé</translation>
    </message>
    <message>
        <source>Yours, proven %1</source>
        <translation>À vous, prouvé le %1</translation>
    </message>
    <message>
        <source>Only watched</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Seulement observé</translation>
    </message>
    <message>
        <source>Only watched, since %1</source>
        <translation>Seulement observé, depuis le %1</translation>
    </message>
    <message>
        <source>read from the chain, block %1</source>
        <extracomment>%1 is the number of a block</extracomment>
        <translation>lu sur la chaîne, bloc %1</translation>
    </message>
    <message>
        <source>read from the chain</source>
        <translation>lu sur la chaîne</translation>
    </message>
    <message>
        <source>Waits until you prove that the watched wallet is yours.</source>
        <translation>Attend que vous prouviez que le portefeuille observé est à vous.</translation>
    </message>
    <message>
        <source>Waits for a wallet that you prove to be yours.</source>
        <translation>Attend un portefeuille dont vous prouvez qu’il est à vous.</translation>
    </message>
    <message>
        <source>Is sent as soon as the network answers again.</source>
        <translation>Sera envoyé dès que le réseau répondra.</translation>
    </message>
    <message>
        <source>Is being put on the chain. That takes a few minutes.</source>
        <translation>Est en cours d’inscription sur la chaîne. Cela prend quelques minutes.</translation>
    </message>
</context>
<context>
    <name>dotm::ui::AppViewModel</name>
    <message>
        <source>DOTM Desktop could not start its service</source>
        <translation>DOTM Desktop n’a pas pu démarrer son service</translation>
    </message>
    <message>
        <source>Your saved data is untouched. Try again, or quit and look at the reason above.</source>
        <translation>Vos données enregistrées sont intactes. Réessayez, ou quittez et regardez la raison ci-dessus.</translation>
    </message>
</context>
<context>
    <name>dotm::ui::ListExport</name>
    <message>
        <source>The file could not be made.</source>
        <translation>Le fichier n’a pas pu être créé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>%Ln ligne écrite</numerusform>
            <numerusform>%Ln lignes écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <extracomment>rows written, how much of the list that is: &quot;400 rows written, 40 %&quot;</extracomment>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>dotm::ui::SessionViewModel</name>
    <message>
        <source>E-mail and password do not fit together</source>
        <translation>L’e-mail et le mot de passe ne correspondent pas</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Check both, or have a mail sent to set a new password.</source>
        <translation>Vérifiez les deux, ou faites-vous envoyer un e-mail pour définir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>If this address has an account, a mail with a link to set a new password is on its way.</source>
        <translation>Si cette adresse a un compte, un e-mail avec un lien pour définir un nouveau mot de passe est en route.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Support agent</source>
        <translation>Agent d’assistance</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
</context>
<context>
    <name>dotm::ui::VoiceOptions</name>
    <message>
        <source>%1×</source>
        <extracomment>a speed of speech, &quot;1.25×&quot;</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>As the system chooses</source>
        <translation>Selon le choix du système</translation>
    </message>
</context>
<context>
    <name>dotm::ui::VoicePlayer</name>
    <message>
        <source>simulated voice</source>
        <translation>voix simulée</translation>
    </message>
    <message>
        <source>local voice</source>
        <translation>voix locale</translation>
    </message>
    <message>
        <source>captions only</source>
        <translation>sous-titres seuls</translation>
    </message>
    <message>
        <source>There is no sound device that works. The captions go on in time.</source>
        <translation>Aucun périphérique audio ne fonctionne. Les sous-titres continuent à leur rythme.</translation>
    </message>
    <message>
        <source>A sentence could not be fetched. It is shown, and the rest is heard.</source>
        <translation>Une phrase n’a pas pu être chargée. Elle est affichée, et le reste s’entend.</translation>
    </message>
    <message>
        <source>Nobody speaks this language here. It is there to be read.</source>
        <translation>Personne ne parle cette langue ici. Le texte est là pour être lu.</translation>
    </message>
    <message>
        <source>The usual voice cannot be had now. This computer&apos;s own voice stands in.</source>
        <translation>La voix habituelle n’est pas disponible pour le moment. Celle de cet ordinateur la remplace.</translation>
    </message>
</context>
</TS>
