<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutFigure</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AccountFoot</name>
    <message>
        <source>Member %1</source>
        <translation>Miembro %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>No keychain: you stay signed in until you close DOTM Desktop.</source>
        <translation>Sin llavero: la sesión dura hasta que cierres DOTM Desktop.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Change to admin mode</source>
        <translation>Cambiar al modo de administración</translation>
    </message>
    <message>
        <source>Change to customer mode</source>
        <translation>Cambiar al modo de cliente</translation>
    </message>
    <message>
        <source>Asks you to sign in again</source>
        <translation>Le pide que inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
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
        <translation>Consigue tu línea</translation>
    </message>
    <message>
        <source>Phone check</source>
        <translation>Revisión del teléfono</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What is shown was read before. We try again by ourselves.</source>
        <translation>Lo que ves se leyó antes. Volvemos a intentarlo solos.</translation>
    </message>
</context>
<context>
    <name>ActivationDetails</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Last fault: %1. %2</source>
        <comment>a cause in words, then the sentence as it was noted</comment>
        <translation>Último fallo: %1. %2</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Intentar de nuevo…</translation>
    </message>
    <message>
        <source>Show the subscriber</source>
        <translation>Mostrar al abonado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>To quote</source>
        <translation>Para citar</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>did not leave</source>
        <translation>no salió</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>since when, and how long that is: &quot;9:12 AM, 41 min&quot;</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>amount, time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>none by itself</source>
        <translation>ninguno por sí solo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <extracomment>place in the queue of the hour, how long it still takes</extracomment>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>Id. de activación</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id. de usuario</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Id. de línea</translation>
    </message>
</context>
<context>
    <name>ActivationHour</name>
    <message numerus="yes">
        <source>All who wait: %Ln</source>
        <translation>
            <numerusform>Todos los que esperan: %Ln</numerusform>
            <numerusform>Todos los que esperan: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 this rolling hour</source>
        <translation>%1 de %2 en esta hora móvil</translation>
    </message>
    <message>
        <source>The hour is not known yet</source>
        <translation>La hora aún no se conoce</translation>
    </message>
</context>
<context>
    <name>ActivationHourSheet</name>
    <message>
        <source>The rolling hour</source>
        <translation>La hora móvil</translation>
    </message>
</context>
<context>
    <name>ActivationList</name>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
</context>
<context>
    <name>ActivationRetrySheet</name>
    <message>
        <source>Try %1 again</source>
        <translation>Intentar %1 de nuevo</translation>
    </message>
    <message>
        <source>This is what would be done. Nothing has been changed yet.</source>
        <translation>Esto es lo que se haría. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Asking what would be done</source>
        <translation>Preguntando qué se haría</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Activations</name>
    <message>
        <source>Customer at the payment provider</source>
        <translation>Cliente en el proveedor de pagos</translation>
    </message>
    <message>
        <source>Bill made and sent</source>
        <translation>Factura hecha y enviada</translation>
    </message>
    <message>
        <source>Bill read again</source>
        <translation>Factura leída de nuevo</translation>
    </message>
    <message>
        <source>Bill withdrawn</source>
        <translation>Factura retirada</translation>
    </message>
    <message>
        <source>Person at the carrier</source>
        <translation>Persona en el operador</translation>
    </message>
    <message>
        <source>Line ordered at the carrier</source>
        <translation>Línea pedida al operador</translation>
    </message>
    <message>
        <source>Line watched until it works</source>
        <translation>Línea vigilada hasta que funcione</translation>
    </message>
    <message>
        <source>Mail with the code</source>
        <translation>Correo con el código</translation>
    </message>
    <message numerus="yes">
        <source>given up after %n try/tries</source>
        <translation>
            <numerusform>abandonado tras %n intento</numerusform>
            <numerusform>abandonado tras %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried again now; %1.</source>
        <extracomment>%1: &quot;given up after 12 tries&quot;</extracomment>
        <translation>Se intenta de nuevo ahora; %1.</translation>
    </message>
    <message>
        <source>Tried now instead of later.</source>
        <translation>Se intenta ahora en vez de más tarde.</translation>
    </message>
    <message>
        <source>Begins now.</source>
        <translation>Empieza ahora.</translation>
    </message>
    <message>
        <source>Is being tried at this moment; left alone.</source>
        <translation>Se está intentando en este momento; no se toca.</translation>
    </message>
    <message>
        <source>Follows by itself.</source>
        <translation>Sigue por sí solo.</translation>
    </message>
    <message>
        <source>A mail that may have left is not sent twice where the mail service knows its key.</source>
        <translation>Un correo que quizá salió no se envía dos veces si el servicio de correo conoce su clave.</translation>
    </message>
    <message>
        <source>Only reads at the carrier.</source>
        <translation>Solo lee en el operador.</translation>
    </message>
    <message>
        <source>Only reads at the payment provider.</source>
        <translation>Solo lee en el proveedor de pagos.</translation>
    </message>
    <message>
        <source>The carrier is read first: what is there already is taken, nothing is made twice.</source>
        <translation>Primero se lee en el operador: lo que ya existe se toma, nada se hace dos veces.</translation>
    </message>
    <message>
        <source>The payment provider is read first: what is there already is taken, nothing is made twice.</source>
        <translation>Primero se lee en el proveedor de pagos: lo que ya existe se toma, nada se hace dos veces.</translation>
    </message>
    <message>
        <source>An earlier try may have got through.</source>
        <translation>Un intento anterior quizá llegó.</translation>
    </message>
    <message>
        <source>The other side was not reached</source>
        <translation>No se llegó al otro lado</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>No llegó respuesta a tiempo</translation>
    </message>
    <message>
        <source>The other side asked to wait</source>
        <translation>El otro lado pidió esperar</translation>
    </message>
    <message>
        <source>The other side does not accept our key</source>
        <translation>El otro lado no acepta nuestra clave</translation>
    </message>
    <message>
        <source>A setting is missing</source>
        <translation>Falta un ajuste</translation>
    </message>
    <message>
        <source>The other side was out of order</source>
        <translation>El otro lado no funcionaba</translation>
    </message>
    <message>
        <source>The answer could not be used</source>
        <translation>La respuesta no se pudo usar</translation>
    </message>
    <message>
        <source>It was not there</source>
        <translation>No estaba allí</translation>
    </message>
    <message>
        <source>The other side refused</source>
        <translation>El otro lado se negó</translation>
    </message>
    <message>
        <source>A fault of ours</source>
        <translation>Un fallo nuestro</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>being tried now</source>
        <translation>se intenta ahora</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>próximo intento %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how often it was tried in vain, when the next try is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries failed</source>
        <translation>
            <numerusform>%n intento fallido</numerusform>
            <numerusform>%n intentos fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Line asked for</source>
        <translation>Línea pedida</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>Factura pagada</translation>
    </message>
    <message>
        <source>Line active</source>
        <translation>Línea activa</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>how long somebody in the queue still waits</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>how long somebody in the queue still waits: &quot;about 8 min&quot;</extracomment>
        <translation>unos %1</translation>
    </message>
</context>
<context>
    <name>ActivationsExport</name>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>ActivationsPage</name>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Which activations</source>
        <translation>Qué activaciones</translation>
    </message>
    <message>
        <source>Older ones could not be read. What is listed stays.</source>
        <translation>No se pudieron leer las anteriores. Lo que está en la lista se queda.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Lo que está en la lista se leyó antes.</translation>
    </message>
    <message>
        <source>Choose an activation; where it stands and its steps appear here.</source>
        <translation>Elija una activación; su estado y sus pasos aparecen aquí.</translation>
    </message>
    <message>
        <source>Nothing is stuck. A paid line that takes longer than ten minutes appears here by itself.</source>
        <translation>Nada está atascado. Una línea pagada que tarda más de diez minutos aparece aquí por sí sola.</translation>
    </message>
    <message>
        <source>Nobody waits: every line that was paid for is made.</source>
        <translation>Nadie espera: toda línea pagada está hecha.</translation>
    </message>
    <message>
        <source>No line is active yet.</source>
        <translation>Aún no hay ninguna línea activa.</translation>
    </message>
    <message>
        <source>Nothing has failed: no bill that could not be made, no mail that did not leave.</source>
        <translation>Nada ha fallado: ninguna factura sin hacer, ningún correo sin salir.</translation>
    </message>
    <message>
        <source>Every activation of this group. What is covered here is covered in the file.</source>
        <translation>Todas las activaciones de este grupo. Lo que aquí está oculto, lo está también en el archivo.</translation>
    </message>
</context>
<context>
    <name>AdminVoice</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Text of one’s own</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>Canadian Rockstar</source>
        <translation>Estrella de rock canadiense</translation>
    </message>
    <message>
        <source>Energetic and enthusiastic</source>
        <translation>Enérgica y entusiasta</translation>
    </message>
    <message>
        <source>Science Teacher</source>
        <translation>Profesora de ciencias</translation>
    </message>
    <message>
        <source>Clear and professional</source>
        <translation>Clara y profesional</translation>
    </message>
    <message>
        <source>Buddy Friend</source>
        <translation>Buen amigo</translation>
    </message>
    <message>
        <source>Warm and friendly</source>
        <translation>Cálida y amistosa</translation>
    </message>
    <message>
        <source>captions alone</source>
        <translation>solo subtítulos</translation>
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
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>how far somebody listened; %1 is minutes and seconds, as &quot;1:05&quot;</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>The local voice speaks</source>
        <translation>Habla la voz local</translation>
    </message>
    <message>
        <source>This month’s characters of ElevenLabs are used up. ElevenLabs speaks again when %1 begins.</source>
        <extracomment>%1 is a month</extracomment>
        <translation>Se agotaron los caracteres de ElevenLabs de este mes. ElevenLabs volverá a hablar cuando empiece %1.</translation>
    </message>
    <message>
        <source>Nobody speaks what is new</source>
        <translation>Nadie pronuncia lo nuevo</translation>
    </message>
    <message>
        <source>This month’s characters of ElevenLabs are used up, and espeak-ng is not installed. What is kept can be heard; the rest is shown as captions until %1 begins.</source>
        <translation>Se agotaron los caracteres de ElevenLabs de este mes y espeak-ng no está instalado. Lo conservado puede escucharse; el resto se muestra como subtítulos hasta que empiece %1.</translation>
    </message>
    <message>
        <source>A simulated voice speaks</source>
        <translation>Habla una voz simulada</translation>
    </message>
    <message>
        <source>The sandbox takes the place of ElevenLabs. Nothing is billed.</source>
        <translation>El entorno de pruebas sustituye a ElevenLabs. No se factura nada.</translation>
    </message>
    <message>
        <source>ElevenLabs speaks</source>
        <translation>Habla ElevenLabs</translation>
    </message>
    <message>
        <source>Each sentence once: whoever hears the same hears what is kept.</source>
        <translation>Cada frase una sola vez: quien escucha la misma escucha lo conservado.</translation>
    </message>
    <message>
        <source>ELEVENLABS_API_KEY is not set. The espeak-ng program reads the languages it can; the others are shown as captions.</source>
        <translation>ELEVENLABS_API_KEY no está definido. El programa espeak-ng lee los idiomas que puede; los demás se muestran como subtítulos.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <translation>Nadie habla</translation>
    </message>
    <message>
        <source>ELEVENLABS_API_KEY is not set and espeak-ng is not installed. Messages are shown as captions.</source>
        <translation>ELEVENLABS_API_KEY no está definido y espeak-ng no está instalado. Los mensajes se muestran como subtítulos.</translation>
    </message>
    <message>
        <source>There is no limit.</source>
        <translation>No hay límite.</translation>
    </message>
    <message>
        <source>Beyond them the local voice speaks, until %1 begins (UTC).</source>
        <translation>Más allá habla la voz local, hasta que empiece %1 (UTC).</translation>
    </message>
    <message>
        <source>Beyond them there are captions alone, until %1 begins (UTC).</source>
        <translation>Más allá solo hay subtítulos, hasta que empiece %1 (UTC).</translation>
    </message>
    <message>
        <source>Characters of ElevenLabs in %1</source>
        <extracomment>%1 is a month with its year</extracomment>
        <translation>Caracteres de ElevenLabs en %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences spoken</source>
        <translation>
            <numerusform>%Ln frase pronunciada</numerusform>
            <numerusform>%Ln frases pronunciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences could not be spoken. They are tried again when somebody wants to hear them.</source>
        <translation>
            <numerusform>%Ln frase no pudo pronunciarse. Se intentará de nuevo cuando alguien quiera escucharla.</numerusform>
            <numerusform>%Ln frases no pudieron pronunciarse. Se intentarán de nuevo cuando alguien quiera escucharlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those kept are by the local voice, until ElevenLabs has spoken them.</source>
        <translation>
            <numerusform>%Ln de las conservadas es de la voz local, hasta que ElevenLabs la haya pronunciado.</numerusform>
            <numerusform>%Ln de las conservadas son de la voz local, hasta que ElevenLabs las haya pronunciado.</numerusform>
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
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date as QDate::toString() takes it, e.g. &quot;MMM d, yyyy&quot; for &quot;Nov 12, 2025&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeChip</name>
    <message>
        <source>saved %1</source>
        <comment>time</comment>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulado</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, antiguo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>certainty: time and source</comment>
        <translation>%1: %2</translation>
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
        <translation>Solicitud de la beta</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Nothing is charged. Held here for 8 seconds before anything leaves this machine.</source>
        <translation>No se cobra nada. Se retiene aquí 8 segundos antes de que algo salga de este equipo.</translation>
    </message>
</context>
<context>
    <name>ApprovalList</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionada</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Approve %1</source>
        <extracomment>%1: a covered mail address, or &quot;12 requests&quot;</extracomment>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>Close %1 as a duplicate</source>
        <translation>Cerrar %1 como duplicada</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>Put off %1</source>
        <translation>Aplazar %1</translation>
    </message>
    <message>
        <source>Propose to approve %1</source>
        <translation>Proponer aprobar %1</translation>
    </message>
    <message>
        <source>approving</source>
        <translation>aprobando</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cerrando</translation>
    </message>
    <message>
        <source>declining</source>
        <translation>rechazando</translation>
    </message>
    <message>
        <source>putting off</source>
        <translation>aplazando</translation>
    </message>
    <message>
        <source>proposing</source>
        <translation>proponiendo</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Aprobada: %1</translation>
    </message>
    <message>
        <source>Closed as a duplicate: %1</source>
        <translation>Cerrada como duplicada: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Aplazada: %1</translation>
    </message>
    <message>
        <source>Waits for a second person: %1</source>
        <translation>Espera a una segunda persona: %1</translation>
    </message>
</context>
<context>
    <name>ApprovalsExport</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Aplazado hasta</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Beta access, waiting for a decision</source>
        <translation>Acceso beta, a la espera de una decisión</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: clear</source>
        <translation>
            <numerusform>%n seleccionada: borrar</numerusform>
            <numerusform>%n seleccionadas: borrar</numerusform>
        </translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Todo al día</translation>
    </message>
    <message>
        <source>Not sent: %1. It goes when the service is reached.</source>
        <translation>Sin enviar: %1. Saldrá cuando se alcance el servicio.</translation>
    </message>
    <message>
        <source>Everyone who waits for a decision, oldest first.</source>
        <translation>Todas las personas que esperan una decisión, primero la más antigua.</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
</context>
<context>
    <name>AskingFrame</name>
    <message>
        <source>All assistants are stopped</source>
        <translation>Todos los asistentes están detenidos</translation>
    </message>
</context>
<context>
    <name>AssistantAskedRow</name>
    <message>
        <source>Hold to allow the next try, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Mantén pulsado para permitir el próximo intento, %1</translation>
    </message>
    <message>
        <source>Hold to allow the next try</source>
        <translation>Mantén pulsado para permitir el próximo intento</translation>
    </message>
    <message>
        <source>Allow the next try, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Permitir el próximo intento, %1</translation>
    </message>
    <message>
        <source>Allow the next try</source>
        <translation>Permitir el próximo intento</translation>
    </message>
    <message>
        <source>Yes, allow %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Sí, permitir %1</translation>
    </message>
    <message>
        <source>Yes, allow it</source>
        <translation>Sí, permitirlo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar el permiso</translation>
    </message>
    <message>
        <source>Hold instead</source>
        <translation>Mejor mantener pulsado</translation>
    </message>
    <message>
        <source>Cannot hold? Two steps</source>
        <translation>¿No puedes mantener? Dos pasos</translation>
    </message>
</context>
<context>
    <name>AssistantCallLine</name>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Asked with</source>
        <translation>Pedido con</translation>
    </message>
</context>
<context>
    <name>AssistantDiff</name>
    <message>
        <source>What changes in the file</source>
        <translation>Qué cambia en el archivo</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>added or removed: line</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>lines are left out here</source>
        <translation>aquí se omiten líneas</translation>
    </message>
</context>
<context>
    <name>AssistantFact</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
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
        <translation>La clave de %1</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it comes in as %1.</source>
        <translation>Se muestra solo esta vez. Quien la tenga entra como %1.</translation>
    </message>
    <message>
        <source>For a program on this computer that speaks MCP over HTTP.</source>
        <translation>Para un programa de este equipo que habla MCP por HTTP.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you want to see it here, such as Laptop or travel-planner.</source>
        <translation>Como quieras verlo aquí, por ejemplo Portátil o travel-planner.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copiado. Se borra del portapapeles a los 45 segundos.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Settings, as many programs take them</source>
        <translation>Ajustes, como los aceptan muchos programas</translation>
    </message>
    <message>
        <source>Settings with the address and the key</source>
        <translation>Ajustes con la dirección y la clave</translation>
    </message>
    <message>
        <source>Copy the settings</source>
        <translation>Copiar los ajustes</translation>
    </message>
    <message>
        <source>The copy holds the key and leaves the clipboard after 45 s.</source>
        <translation>La copia contiene la clave y se borra del portapapeles a los 45 s.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Escribe antes un nombre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>AssistantLimits</name>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Prices, your line, your purchases. Reading never asks.</source>
        <translation>Precios, tu línea, tus compras. Leer nunca pregunta.</translation>
    </message>
    <message>
        <source>Ask to change something</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <source>You are asked each time. What costs money has to be held for.</source>
        <translation>Se te pregunta cada vez. Lo que cuesta dinero exige mantener pulsado.</translation>
    </message>
    <message>
        <source>Money a day</source>
        <translation>Dinero al día</translation>
    </message>
    <message>
        <source>Calls an hour</source>
        <translation>Llamadas por hora</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
</context>
<context>
    <name>AssistantLog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nobody has asked yet. What assistants ask for appears here, with what was decided and what came of it.</source>
        <translation>Nadie ha pedido nada todavía. Aquí aparece lo que piden los asistentes, qué se decidió y qué resultó.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No call in the log holds “%1”.</source>
        <extracomment>%1 is what was typed to find</extracomment>
        <translation>Ninguna llamada del registro contiene “%1”.</translation>
    </message>
    <message>
        <source>There is no such call in the log.</source>
        <translation>No hay ninguna llamada así en el registro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>AssistantLogBar</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
</context>
<context>
    <name>AssistantPasteSheet</name>
    <message>
        <source>Connect %1 by hand</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Conectar %1 a mano</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AssistantPlanSheet</name>
    <message>
        <source>Connect %1</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Desconectar %1</translation>
    </message>
    <message>
        <source>This changes its settings. Nothing else in them is touched.</source>
        <translation>Esto cambia sus ajustes. Nada más en ellos se toca.</translation>
    </message>
    <message>
        <source>Reading its settings</source>
        <translation>Leyendo sus ajustes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>Copia de antes</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>AssistantRequest</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>one time</source>
        <translation>una sola vez</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Una nueva</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>para ti</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>A bill</source>
        <translation>Una factura</translation>
    </message>
    <message>
        <source>you pay it on the payment page</source>
        <translation>la pagas tú en la página de pago</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>leaves %1 of today’s %2 limit</source>
        <extracomment>amounts of money</extracomment>
        <translation>quedan %1 del límite de hoy de %2</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Coste ahora</translation>
    </message>
    <message>
        <source>Cost later</source>
        <translation>Coste después</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>it does not repeat</source>
        <translation>no se repite</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>this version does not know the tool</source>
        <translation>esta versión no conoce la herramienta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>nothing is changed</source>
        <translation>no se cambia nada</translation>
    </message>
    <message>
        <source>Until it is paid</source>
        <translation>Hasta que se pague</translation>
    </message>
    <message>
        <source>the bill can be withdrawn</source>
        <translation>la factura se puede retirar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>it is only tried again, nothing is paid twice</source>
        <translation>solo se vuelve a intentar, nada se paga dos veces</translation>
    </message>
    <message>
        <source>a mail that was sent stays sent</source>
        <translation>un correo enviado queda enviado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>a new line can be asked for at any time</source>
        <translation>se puede pedir otra línea en cualquier momento</translation>
    </message>
    <message>
        <source>take it as final</source>
        <translation>considéralo definitivo</translation>
    </message>
</context>
<context>
    <name>AssistantRequestButtons</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>En un momento</translation>
    </message>
    <message>
        <source>Hold to allow once, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Mantén para permitir una vez, %1</translation>
    </message>
    <message>
        <source>Hold to allow once</source>
        <translation>Mantén para permitir una vez</translation>
    </message>
    <message>
        <source>Allow once, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Permitir una vez, %1</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>Yes, allow %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Sí, permitir %1</translation>
    </message>
    <message>
        <source>Yes, allow it</source>
        <translation>Sí, permitirlo</translation>
    </message>
</context>
<context>
    <name>AssistantRequestTail</name>
    <message>
        <source>Allow this kind until tonight</source>
        <translation>Permitir esta clase hasta esta noche</translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>En un momento</translation>
    </message>
    <message>
        <source>you can end it at any time</source>
        <translation>puedes terminarlo cuando quieras</translation>
    </message>
    <message>
        <source>only for free, reversible things</source>
        <translation>solo para cosas gratuitas y reversibles</translation>
    </message>
    <message>
        <source>No answer counts as “not now”. The request stays listed.</source>
        <translation>Sin respuesta cuenta como “ahora no”. La petición queda en la lista.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) behind it.</source>
        <translation>
            <numerusform>%n más espera detrás.</numerusform>
            <numerusform>%n más esperan detrás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold instead</source>
        <translation>Mejor mantener pulsado</translation>
    </message>
    <message>
        <source>Cannot hold? Two steps</source>
        <translation>¿No puedes mantener? Dos pasos</translation>
    </message>
</context>
<context>
    <name>AssistantRow</name>
    <message>
        <source>last seen %1</source>
        <comment>time</comment>
        <translation>visto por última vez %1</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no visto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>limits of a program, when it was seen</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Says it is</source>
        <translation>Dice ser</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gastado hoy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Type another name first</source>
        <translation>Escribe antes otro nombre</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
</context>
<context>
    <name>AssistantSetup</name>
    <message>
        <source>Its settings are too large to be changed from here</source>
        <translation>Sus ajustes son demasiado grandes para cambiarlos desde aquí</translation>
    </message>
    <message>
        <source>Its settings are not plain text</source>
        <translation>Sus ajustes no son texto sin formato</translation>
    </message>
    <message>
        <source>Line %1 of its settings is not understood</source>
        <translation>La línea %1 de sus ajustes no se entiende</translation>
    </message>
    <message>
        <source>Its settings are not understood</source>
        <translation>Sus ajustes no se entienden</translation>
    </message>
    <message>
        <source>One name stands twice in its settings</source>
        <translation>Un nombre aparece dos veces en sus ajustes</translation>
    </message>
    <message>
        <source>Its settings hold something else where programs are listed</source>
        <translation>Sus ajustes tienen otra cosa donde van los programas</translation>
    </message>
    <message>
        <source>Has an entry “dotm” that is not ours</source>
        <translation>Tiene una entrada “dotm” que no es nuestra</translation>
    </message>
    <message>
        <source>Its settings do not show which form they have</source>
        <translation>Sus ajustes no muestran qué forma tienen</translation>
    </message>
    <message>
        <source>Its settings are not a plain file</source>
        <translation>Sus ajustes no son un archivo normal</translation>
    </message>
    <message>
        <source>Its settings may not be read</source>
        <translation>Sus ajustes no se pueden leer</translation>
    </message>
    <message>
        <source>Its settings belong to another account</source>
        <translation>Sus ajustes pertenecen a otra cuenta</translation>
    </message>
    <message>
        <source>The folder of its settings is not there</source>
        <translation>La carpeta de sus ajustes no existe</translation>
    </message>
    <message>
        <source>Its settings cannot be changed from here</source>
        <translation>Sus ajustes no se pueden cambiar desde aquí</translation>
    </message>
    <message>
        <source>It sees that at once.</source>
        <translation>Lo ve enseguida.</translation>
    </message>
    <message>
        <source>It sees that in its next conversation.</source>
        <translation>Lo ve en su próxima conversación.</translation>
    </message>
    <message>
        <source>Start %1 again, so that it sees that.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Vuelve a iniciar %1 para que lo vea.</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Ver el texto</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Encontrado en este equipo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connected, but to another place</source>
        <translation>Conectado, pero a otro sitio</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Found on this computer, to be connected by hand</source>
        <translation>Encontrado en este equipo, se conecta a mano</translation>
    </message>
    <message>
        <source>%1 has an entry “dotm” that was not made here. Look at it, then put this in its place.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 tiene una entrada “dotm” que no se hizo aquí. Mírala y pon esto en su lugar.</translation>
    </message>
    <message>
        <source>%1. So they are left as they are: put this into them by hand.</source>
        <extracomment>what is the matter with the settings of a program</extracomment>
        <translation>%1. Por eso se dejan como están: pon esto en ellos a mano.</translation>
    </message>
    <message>
        <source>The settings of %1 are not changed from here. Put this into them by hand.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Los ajustes de %1 no se cambian desde aquí. Pon esto en ellos a mano.</translation>
    </message>
    <message>
        <source>The file was written, but read again it does not say so. Look at it before you go on.</source>
        <translation>El archivo se escribió, pero al releerlo no lo dice. Míralo antes de seguir.</translation>
    </message>
    <message>
        <source>Read again: DOTM is not in the settings of %1 any more.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Releído: DOTM ya no está en los ajustes de %1.</translation>
    </message>
    <message>
        <source>Read again: DOTM is in the settings of %1. %2</source>
        <extracomment>%1 is the name of a program, %2 a sentence</extracomment>
        <translation>Releído: DOTM está en los ajustes de %1. %2</translation>
    </message>
    <message>
        <source>there is no such file yet</source>
        <translation>aún no existe ese archivo</translation>
    </message>
    <message>
        <source>the file holds nothing but this entry, and goes with it</source>
        <translation>el archivo solo contiene esta entrada y se va con ella</translation>
    </message>
</context>
<context>
    <name>AssistantUse</name>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Use over time</source>
        <translation>Uso a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Últimos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitidas</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>%1 calls: %2 let through, %3 not</source>
        <extracomment>numbers of calls</extracomment>
        <translation>%1 llamadas: %2 aceptadas, %3 no</translation>
    </message>
</context>
<context>
    <name>Assistants</name>
    <message>
        <source>More calls in an hour than you allow it.</source>
        <translation>Más llamadas en una hora de las que le permites.</translation>
    </message>
    <message>
        <source>More money in a day than you allow it.</source>
        <translation>Más dinero en un día del que le permites.</translation>
    </message>
    <message>
        <source>You do not let it read.</source>
        <translation>No le permites leer.</translation>
    </message>
    <message>
        <source>You do not let it change anything.</source>
        <translation>No le permites cambiar nada.</translation>
    </message>
    <message>
        <source>The time you gave it is over.</source>
        <translation>El tiempo que le diste se acabó.</translation>
    </message>
    <message>
        <source>What it asked for was not understood.</source>
        <translation>No se entendió lo que pidió.</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>No había nadie con la sesión iniciada.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Te esperan</translation>
    </message>
    <message>
        <source>Reading, not asked</source>
        <translation>Lectura, sin preguntar</translation>
    </message>
    <message>
        <source>Allowed once</source>
        <translation>Permitido una vez</translation>
    </message>
    <message>
        <source>Allowed ahead</source>
        <translation>Permitido de antemano</translation>
    </message>
    <message>
        <source>Allowed until tonight</source>
        <translation>Permitido hasta esta noche</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Read again: it is so</source>
        <translation>Releído: es así</translation>
    </message>
    <message>
        <source>Read again: it is not so</source>
        <translation>Releído: no es así</translation>
    </message>
    <message>
        <source>Could not be read again</source>
        <translation>No se pudo releer</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what the second read says of it, what it showed</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Terminó el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Hasta esta noche</translation>
    </message>
    <message>
        <source>Work out prices</source>
        <translation>Calcular precios</translation>
    </message>
    <message>
        <source>Look through the catalog</source>
        <translation>Mirar el catálogo</translation>
    </message>
    <message>
        <source>Read about a service</source>
        <translation>Leer sobre un servicio</translation>
    </message>
    <message>
        <source>Compare memberships</source>
        <translation>Comparar membresías</translation>
    </message>
    <message>
        <source>Read your line</source>
        <translation>Leer tu línea</translation>
    </message>
    <message>
        <source>Read your purchases</source>
        <translation>Leer tus compras</translation>
    </message>
    <message>
        <source>As “%1”</source>
        <extracomment>by the name the program gave, such as claude-desktop</extracomment>
        <translation>Como “%1”</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Solo lee</translation>
    </message>
    <message>
        <source>May do nothing</source>
        <translation>No puede hacer nada</translation>
    </message>
    <message>
        <source>Reads and changes, spends nothing</source>
        <translation>Lee y cambia, no gasta nada</translation>
    </message>
    <message>
        <source>Changes, spends nothing</source>
        <translation>Cambia, no gasta nada</translation>
    </message>
    <message>
        <source>Reads and changes, up to %1 a day</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Lee y cambia, hasta %1 al día</translation>
    </message>
    <message>
        <source>Changes, up to %1 a day</source>
        <translation>Cambia, hasta %1 al día</translation>
    </message>
    <message>
        <source>Let it read your details?</source>
        <translation>¿Dejarle leer tus datos?</translation>
    </message>
    <message>
        <source>Buy a new line?</source>
        <extracomment>%1 is a product</extracomment>
        <translation>¿Comprar una línea nueva?</translation>
    </message>
    <message>
        <source>Buy a new line, %1?</source>
        <translation>¿Comprar una línea nueva, %1?</translation>
    </message>
    <message>
        <source>Try again to make your line?</source>
        <translation>¿Volver a intentar crear tu línea?</translation>
    </message>
    <message>
        <source>Send the activation mail again?</source>
        <translation>¿Enviar otra vez el correo de activación?</translation>
    </message>
    <message>
        <source>Withdraw your open bill?</source>
        <translation>¿Retirar tu factura abierta?</translation>
    </message>
    <message>
        <source>Let it use “%1”?</source>
        <extracomment>%1 is what a tool is called</extracomment>
        <translation>¿Dejarle usar “%1”?</translation>
    </message>
    <message>
        <source>%1 wants to read your details</source>
        <translation>%1 quiere leer tus datos</translation>
    </message>
    <message>
        <source>%1 wanted to read your details</source>
        <translation>%1 quería leer tus datos</translation>
    </message>
    <message>
        <source>%1 may read your details at its next try</source>
        <translation>%1 puede leer tus datos en su próximo intento</translation>
    </message>
    <message>
        <source>%1 wants to buy a new line, %2</source>
        <translation>%1 quiere comprar una línea nueva, %2</translation>
    </message>
    <message>
        <source>%1 wanted to buy a new line, %2</source>
        <translation>%1 quería comprar una línea nueva, %2</translation>
    </message>
    <message>
        <source>%1 may buy a new line, %2, at its next try</source>
        <translation>%1 puede comprar una línea nueva, %2, en su próximo intento</translation>
    </message>
    <message>
        <source>%1 wants your line to be tried again</source>
        <translation>%1 quiere que se reintente tu línea</translation>
    </message>
    <message>
        <source>%1 wanted your line to be tried again</source>
        <translation>%1 quería que se reintentara tu línea</translation>
    </message>
    <message>
        <source>%1 may have your line tried again at its next try</source>
        <translation>%1 puede hacer reintentar tu línea en su próximo intento</translation>
    </message>
    <message>
        <source>%1 wants the activation mail to be sent again</source>
        <translation>%1 quiere que se reenvíe el correo de activación</translation>
    </message>
    <message>
        <source>%1 wanted the activation mail to be sent again</source>
        <translation>%1 quería que se reenviara el correo de activación</translation>
    </message>
    <message>
        <source>%1 may have the activation mail sent again at its next try</source>
        <translation>%1 puede hacer reenviar el correo de activación en su próximo intento</translation>
    </message>
    <message>
        <source>%1 wants to withdraw your open bill</source>
        <translation>%1 quiere retirar tu factura abierta</translation>
    </message>
    <message>
        <source>%1 wanted to withdraw your open bill</source>
        <translation>%1 quería retirar tu factura abierta</translation>
    </message>
    <message>
        <source>%1 may withdraw your open bill at its next try</source>
        <translation>%1 puede retirar tu factura abierta en su próximo intento</translation>
    </message>
    <message>
        <source>%1 wants to use “%2”</source>
        <translation>%1 quiere usar “%2”</translation>
    </message>
    <message>
        <source>%1 wanted to use “%2”</source>
        <translation>%1 quería usar “%2”</translation>
    </message>
    <message>
        <source>%1 may use “%2” at its next try</source>
        <translation>%1 puede usar “%2” en su próximo intento</translation>
    </message>
    <message>
        <source>Asked at %1. It waits for your answer.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Pedido a las %1. Espera tu respuesta.</translation>
    </message>
    <message>
        <source>Asked at %1. Nobody answered, so it was told “not now”.</source>
        <translation>Pedido a las %1. Nadie respondió, así que se le dijo “ahora no”.</translation>
    </message>
    <message>
        <source>Asked at %1. The next try of this kind needs no question, until midnight.</source>
        <translation>Pedido a las %1. El próximo intento de esta clase no pregunta, hasta medianoche.</translation>
    </message>
    <message>
        <source>Buy a new line</source>
        <translation>Comprar una línea nueva</translation>
    </message>
    <message>
        <source>Try your line again</source>
        <translation>Reintentar tu línea</translation>
    </message>
    <message>
        <source>Send the activation mail again</source>
        <translation>Reenviar el correo de activación</translation>
    </message>
    <message>
        <source>Withdraw the bill</source>
        <translation>Retirar la factura</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Changes something</source>
        <translation>Cambia algo</translation>
    </message>
    <message>
        <source>Costs money</source>
        <translation>Cuesta dinero</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Espera tu respuesta</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>No se hizo nada</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Not known whether it was read</source>
        <translation>No se sabe si se leyó</translation>
    </message>
    <message>
        <source>The bill is being made</source>
        <translation>La factura se está creando</translation>
    </message>
    <message>
        <source>The bill was made</source>
        <translation>La factura se creó</translation>
    </message>
    <message>
        <source>Answered without a new bill</source>
        <translation>Respondido sin factura nueva</translation>
    </message>
    <message>
        <source>No bill was made</source>
        <translation>No se creó ninguna factura</translation>
    </message>
    <message>
        <source>Not known whether a bill was made</source>
        <translation>No se sabe si se creó una factura</translation>
    </message>
    <message>
        <source>Your line is being tried again</source>
        <translation>Se está reintentando tu línea</translation>
    </message>
    <message>
        <source>Your line was tried again</source>
        <translation>Se reintentó tu línea</translation>
    </message>
    <message>
        <source>Your line was not tried again</source>
        <translation>No se reintentó tu línea</translation>
    </message>
    <message>
        <source>Not known whether your line was tried again</source>
        <translation>No se sabe si se reintentó tu línea</translation>
    </message>
    <message>
        <source>The mail is being sent</source>
        <translation>El correo se está enviando</translation>
    </message>
    <message>
        <source>The mail was sent again</source>
        <translation>El correo se reenvió</translation>
    </message>
    <message>
        <source>The mail was not sent</source>
        <translation>El correo no se envió</translation>
    </message>
    <message>
        <source>Not known whether the mail was sent</source>
        <translation>No se sabe si se envió el correo</translation>
    </message>
    <message>
        <source>The bill is being withdrawn</source>
        <translation>La factura se está retirando</translation>
    </message>
    <message>
        <source>The bill was withdrawn</source>
        <translation>La factura se retiró</translation>
    </message>
    <message>
        <source>The bill was not withdrawn</source>
        <translation>La factura no se retiró</translation>
    </message>
    <message>
        <source>Not known whether the bill was withdrawn</source>
        <translation>No se sabe si se retiró la factura</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Not known whether it was done</source>
        <translation>No se sabe si se hizo</translation>
    </message>
    <message>
        <source>With its own key</source>
        <translation>Con su propia clave</translation>
    </message>
    <message>
        <source>On this computer, with its own key, since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>En este equipo, con su propia clave, desde el %1</translation>
    </message>
    <message>
        <source>On this computer, as “%1”, since %2</source>
        <extracomment>by the name the program gave, such as claude-desktop; %2 is a date</extracomment>
        <translation>En este equipo, como “%1”, desde el %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s)</source>
        <translation>
            <numerusform>Durante %Ln día</numerusform>
            <numerusform>Durante %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssistantsAsked</name>
    <message>
        <source>Waiting for you</source>
        <translation>Te esperan</translation>
    </message>
    <message>
        <source>Allowed ahead</source>
        <translation>Permitido de antemano</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
</context>
<context>
    <name>AssistantsConnect</name>
    <message>
        <source>Connect a program</source>
        <translation>Conectar un programa</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programas de este equipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>program: what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>With an address and a key</source>
        <translation>Con una dirección y una clave</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>Not found on this computer: %1</source>
        <extracomment>names of programs</extracomment>
        <translation>No están en este equipo: %1</translation>
    </message>
</context>
<context>
    <name>AssistantsConnected</name>
    <message>
        <source>Connected</source>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Connected programs</source>
        <translation>Programas conectados</translation>
    </message>
</context>
<context>
    <name>AssistantsGrants</name>
    <message>
        <source>Allowed until tonight</source>
        <translation>Permitido hasta esta noche</translation>
    </message>
    <message>
        <source>Permissions that last</source>
        <translation>Permisos que duran</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End: %1</source>
        <comment>a permission</comment>
        <translation>Terminar: %1</translation>
    </message>
</context>
<context>
    <name>AssistantsHead</name>
    <message>
        <source>Programs on this computer that act for you, within limits you set.</source>
        <translation>Programas de este equipo que actúan por ti, dentro de los límites que fijas.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidos</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>All assistants are stopped</source>
        <translation>Todos los asistentes están detenidos</translation>
    </message>
    <message>
        <source>Whatever they ask is refused, after a restart as well. What was under way is ended, and so are permissions that lasted.</source>
        <translation>Todo lo que pidan se rechaza, también tras reiniciar. Lo que estaba en curso terminó, y también los permisos que duraban.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Assistants cannot come in at the moment. What you set here holds as soon as they can.</source>
        <translation>Los asistentes no pueden entrar por ahora. Lo que fijes aquí vale en cuanto puedan.</translation>
    </message>
    <message>
        <source>What assistants ask for fails until you are online again. What you set here holds at once.</source>
        <translation>Lo que pidan los asistentes falla hasta que vuelvas a tener conexión. Lo que fijes aquí vale enseguida.</translation>
    </message>
</context>
<context>
    <name>AssistantsPage</name>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>They look up prices, read your line and get a line for you. Reading never asks; before anything is changed or paid, you are asked.</source>
        <translation>Consultan precios, leen tu línea y te consiguen una. Leer nunca pregunta; antes de cambiar o pagar algo, se te pregunta.</translation>
    </message>
    <message>
        <source>Save the log as CSV</source>
        <translation>Guardar el registro como CSV</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>¿Desconectar %1?</translation>
    </message>
    <message>
        <source>It is not let in any more: its key, its permissions and what it has under way end. The log stays.</source>
        <translation>Ya no se le deja entrar: su clave, sus permisos y lo que tenga en curso terminan. El registro queda.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Your assistants live here</source>
        <translation>Aquí viven tus asistentes</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>No assistant yet</source>
        <translation>Aún sin asistentes</translation>
    </message>
</context>
<context>
    <name>AssistantsTryIt</name>
    <message>
        <source>Try it</source>
        <translation>Pruébalo</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Consigue tu línea</translation>
    </message>
    <message>
        <source>Say “%1” or “%2” in a sentence, to a connected program or here after %3: it leads to your line.</source>
        <extracomment>two phrases that stay in English, keys of the palette</extracomment>
        <translation>Di “%1” o “%2” en una frase, a un programa conectado o aquí tras %3: lleva a tu línea.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Role changed</source>
        <translation>Función cambiada</translation>
    </message>
    <message>
        <source>Activation asked for</source>
        <translation>Activación pedida</translation>
    </message>
    <message>
        <source>Activation cancelled</source>
        <translation>Activación cancelada</translation>
    </message>
    <message>
        <source>Activation mail sent again</source>
        <translation>Correo de activación reenviado</translation>
    </message>
    <message>
        <source>Activation tried again</source>
        <translation>Activación reintentada</translation>
    </message>
    <message>
        <source>Beta access asked for</source>
        <translation>Acceso a la beta pedido</translation>
    </message>
    <message>
        <source>Beta access approved</source>
        <translation>Acceso a la beta aprobado</translation>
    </message>
    <message>
        <source>Beta access declined</source>
        <translation>Acceso a la beta rechazado</translation>
    </message>
    <message>
        <source>Beta request put off</source>
        <translation>Solicitud de la beta aplazada</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Clave creada</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>Text saved</source>
        <translation>Texto guardado</translation>
    </message>
    <message>
        <source>Text restored</source>
        <translation>Texto restaurado</translation>
    </message>
    <message>
        <source>Test mail sent</source>
        <translation>Correo de prueba enviado</translation>
    </message>
    <message>
        <source>Connection tested</source>
        <translation>Conexión probada</translation>
    </message>
    <message>
        <source>Other request</source>
        <translation>Otra solicitud</translation>
    </message>
    <message>
        <source>Assistant’s tool used</source>
        <translation>Herramienta de asistente usada</translation>
    </message>
    <message>
        <source>Account details set</source>
        <translation>Datos de la cuenta definidos</translation>
    </message>
    <message>
        <source>Decision proposed to a second person</source>
        <translation>Decisión propuesta a una segunda persona</translation>
    </message>
    <message>
        <source>Proposal taken back</source>
        <translation>Propuesta retirada</translation>
    </message>
    <message>
        <source>Payment matched with a line</source>
        <translation>Pago asociado a una línea</translation>
    </message>
    <message>
        <source>Two-person rule changed</source>
        <translation>Regla de dos personas cambiada</translation>
    </message>
    <message>
        <source>List saved as a file</source>
        <translation>Lista guardada como archivo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Support agent</source>
        <translation>Agente de soporte</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Link in a mail</source>
        <translation>Enlace de un correo</translation>
    </message>
    <message>
        <source>Program (API)</source>
        <translation>Programa (API)</translation>
    </message>
    <message>
        <source>Assistant (MCP)</source>
        <translation>Asistente (MCP)</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí sola</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Beta request</source>
        <translation>Solicitud beta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Another service was out of reach</source>
        <translation>Otro servicio no estaba disponible</translation>
    </message>
    <message>
        <source>No answer in time: what happened is not known</source>
        <translation>Sin respuesta a tiempo: no se sabe qué ocurrió</translation>
    </message>
    <message>
        <source>Refused: too many at once</source>
        <translation>Rechazado: demasiadas a la vez</translation>
    </message>
    <message>
        <source>Refused: not signed in</source>
        <translation>Rechazado: sin sesión iniciada</translation>
    </message>
    <message>
        <source>Refused: the role may not</source>
        <translation>Rechazado: el rol no lo permite</translation>
    </message>
    <message>
        <source>There was no such thing</source>
        <translation>No existía tal cosa</translation>
    </message>
    <message>
        <source>Refused: somebody was first</source>
        <translation>Rechazado: alguien se adelantó</translation>
    </message>
    <message>
        <source>Refused: not valid</source>
        <translation>Rechazado: no válido</translation>
    </message>
    <message>
        <source>Another service answered wrongly</source>
        <translation>Otro servicio respondió mal</translation>
    </message>
    <message>
        <source>The database failed</source>
        <translation>Falló la base de datos</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not possible at that time</source>
        <translation>No era posible en ese momento</translation>
    </message>
    <message>
        <source>Failed inside the service</source>
        <translation>Falló dentro del servicio</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>Falta el final del registro.</translation>
    </message>
    <message>
        <source>The head of the chain is missing.</source>
        <translation>Falta la cabeza de la cadena.</translation>
    </message>
    <message>
        <source>The head of the chain does not fit its last entry.</source>
        <translation>La cabeza de la cadena no encaja con su última entrada.</translation>
    </message>
    <message>
        <source>There are entries behind the head of the chain.</source>
        <translation>Hay entradas después de la cabeza de la cadena.</translation>
    </message>
    <message>
        <source>It does not follow the one before it.</source>
        <translation>No sigue a la anterior.</translation>
    </message>
    <message>
        <source>It was changed after it was written.</source>
        <translation>Se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plataforma</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Persona desconocida</translation>
    </message>
    <message>
        <source>the service’s own machine</source>
        <extracomment>from where a request came: the machine the service runs on</extracomment>
        <translation>el propio equipo del servicio</translation>
    </message>
    <message>
        <source>Role change proposed to a second person</source>
        <translation>Cambio de rol propuesto a una segunda persona</translation>
    </message>
    <message>
        <source>Proposed role change taken back</source>
        <translation>Cambio de rol propuesto retirado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Wallet linked</source>
        <translation>Monedero vinculado</translation>
    </message>
    <message>
        <source>Wallet watched</source>
        <translation>Monedero en observación</translation>
    </message>
    <message>
        <source>Wallet unlinked</source>
        <translation>Monedero desvinculado</translation>
    </message>
    <message>
        <source>Founder named</source>
        <translation>Fundador nombrado</translation>
    </message>
    <message>
        <source>Founding grant given</source>
        <translation>Concesión de fundador entregada</translation>
    </message>
    <message>
        <source>Reward tried again</source>
        <translation>Recompensa reintentada</translation>
    </message>
    <message>
        <source>Reward rate changed</source>
        <translation>Tasa de recompensa cambiada</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Transfer prepared</source>
        <translation>Transferencia preparada</translation>
    </message>
    <message>
        <source>Transfer sent</source>
        <translation>Transferencia enviada</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Nothing was noted that differs.</source>
        <translation>No se anotó nada que difiera.</translation>
    </message>
    <message>
        <source>To quote</source>
        <translation>Para citar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Por medio de</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Desde dónde</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>what kind of thing an entry of the log is about: &quot;Activation&quot;</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>Su identificador</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>A quién concierne</translation>
    </message>
    <message>
        <source>Who, by id</source>
        <translation>Quién, por identificador</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Hora en UTC</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <extracomment>member: value before, value after</extracomment>
        <translation>%1: antes %2, después %3</translation>
    </message>
    <message>
        <source>Whoever held the link of the mail did this. The log cannot say who it was.</source>
        <translation>Lo hizo quien tenía el enlace del correo. El registro no puede decir quién fue.</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>member: value before, value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Por medio de</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>from the audit log</source>
        <translation>del registro de auditoría</translation>
    </message>
</context>
<context>
    <name>AuditFilterSheet</name>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>A mail address or a user id</source>
        <translation>Una dirección de correo o un identificador de usuario</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>On whom or what</source>
        <translation>Sobre quién o qué</translation>
    </message>
    <message>
        <source>An id, as the log shows it</source>
        <translation>Un identificador, como lo muestra el registro</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Up to and with the day</source>
        <translation>Hasta el día, incluido</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Comprobar la cadena</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Older entries could not be read. What is listed stays.</source>
        <translation>No se pudieron leer entradas anteriores. Lo listado se mantiene.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Lo listado se leyó antes.</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Ninguna entrada cumple el filtro.</translation>
    </message>
    <message>
        <source>Every change on the platform appears here, with who made it.</source>
        <translation>Aquí aparece cada cambio en la plataforma, con quien lo hizo.</translation>
    </message>
    <message>
        <source>What the filter leaves.</source>
        <translation>Lo que deja el filtro.</translation>
    </message>
    <message>
        <source>The whole log.</source>
        <translation>Todo el registro.</translation>
    </message>
</context>
<context>
    <name>Btn</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Aprobar %n solicitud</numerusform>
            <numerusform>Aprobar %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n request(s) as duplicates</source>
        <translation>
            <numerusform>Cerrar %n solicitud como duplicada</numerusform>
            <numerusform>Cerrar %n solicitudes como duplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>Rechazar %n solicitud</numerusform>
            <numerusform>Rechazar %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %n request(s) until tomorrow</source>
        <translation>
            <numerusform>Aplazar %n solicitud hasta mañana</numerusform>
            <numerusform>Aplazar %n solicitudes hasta mañana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose to approve %n request(s)</source>
        <translation>
            <numerusform>Proponer aprobar %n solicitud</numerusform>
            <numerusform>Proponer aprobar %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is decided on its own; what fails stays selected. Held here for 8 seconds before anything leaves this machine.</source>
        <translation>Cada una se decide por separado; lo que falle queda seleccionado. Se retiene aquí 8 segundos antes de que algo salga de este equipo.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Every one of these customers reads it.</source>
        <translation>Lo lee cada uno de estos clientes.</translation>
    </message>
    <message>
        <source>carrier user, number, mail</source>
        <translation>usuario del operador, número, correo</translation>
    </message>
    <message>
        <source>comes back tomorrow</source>
        <translation>vuelve mañana</translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation>espera a una segunda persona</translation>
    </message>
    <message>
        <source>closed, one mail</source>
        <translation>cerrada, un correo</translation>
    </message>
    <message>
        <source>Hold and send</source>
        <translation>Retener y enviar</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>Type the number first</source>
        <translation>Escriba primero el número</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CertaintyGlyph</name>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>comunicado</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ChainSheet</name>
    <message>
        <source>Check the chain</source>
        <translation>Comprobar la cadena</translation>
    </message>
    <message>
        <source>Every entry carries the seal of all before it. The check reads the whole log and counts the seals again.</source>
        <translation>Cada entrada lleva el sello de todas las anteriores. La comprobación lee todo el registro y vuelve a calcular los sellos.</translation>
    </message>
    <message>
        <source>Head of the chain, to compare with one kept elsewhere</source>
        <translation>Cabeza de la cadena, para comparar con una guardada en otro lugar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Join Wi-Fi.</source>
        <translation>Conéctate a una red Wi-Fi.</translation>
    </message>
    <message>
        <source>Open the settings for mobile service and choose to add an eSIM.</source>
        <translation>Abre los ajustes de red móvil y elige añadir una eSIM.</translation>
    </message>
    <message>
        <source>Point the camera at the square, then confirm.</source>
        <translation>Apunta la cámara al cuadrado y confirma.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this line.</source>
        <translation>Activa la itinerancia de datos para esta línea.</translation>
    </message>
    <message>
        <source>Do not delete anything before it works.</source>
        <translation>No borres nada hasta que funcione.</translation>
    </message>
    <message>
        <source>Keep this sheet like a key</source>
        <translation>Guarda esta hoja como una llave</translation>
    </message>
    <message>
        <source>Your eSIM code</source>
        <translation>Tu código eSIM</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>left out at your request</source>
        <translation>omitido a petición tuya</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>Or type it in</source>
        <translation>O escríbelo</translation>
    </message>
    <message>
        <source>Needed: you get it apart from this sheet</source>
        <translation>Necesario: lo recibes aparte de esta hoja</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Dirección SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Código de activación</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Código de confirmación</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>En el teléfono</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Scan it with your phone</source>
        <translation>Escanéalo con tu teléfono</translation>
    </message>
    <message>
        <source>There is no usable code</source>
        <translation>No hay un código utilizable</translation>
    </message>
    <message>
        <source>Join Wi-Fi first. Install it before you delete anything on the phone.</source>
        <translation>Conéctate primero a una red Wi-Fi. Instálalo antes de borrar nada en el teléfono.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Facts for support</source>
        <translation>Datos para soporte</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, covered</source>
        <translation>%1, oculto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show the code first</source>
        <translation>Muestra primero el código</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Scan this with your phone</source>
        <translation>Escanea esto con tu teléfono</translation>
    </message>
    <message>
        <source>This code is not usable</source>
        <translation>Este código no se puede usar</translation>
    </message>
    <message>
        <source>Your code is not here yet</source>
        <translation>Tu código aún no ha llegado</translation>
    </message>
    <message>
        <source>Install it before you delete anything on the phone.</source>
        <translation>Instálalo antes de borrar nada en el teléfono.</translation>
    </message>
    <message>
        <source>Your line is active.</source>
        <translation>Tu línea está activa.</translation>
    </message>
    <message>
        <source>Ask support for a new one and hand over these facts. They hold no code.</source>
        <translation>Pide uno nuevo a soporte y entrega estos datos. No contienen ningún código.</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>Copiar los datos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Tipo de teléfono</translation>
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
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Or type it in</source>
        <translation>O escríbelo</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Dirección SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Código de activación</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copiado. Se borra del portapapeles a los 45 segundos.</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Código de confirmación</translation>
    </message>
    <message>
        <source>Needed: it comes apart from this</source>
        <translation>Necesario: llega por separado</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Link for the phone</source>
        <translation>Enlace para el teléfono</translation>
    </message>
    <message>
        <source>Open it on the phone itself</source>
        <translation>Ábrelo en el propio teléfono</translation>
    </message>
    <message>
        <source>A copied code leaves the clipboard after 45 s.</source>
        <translation>Un código copiado se borra del portapapeles a los 45 s.</translation>
    </message>
    <message>
        <source>This sheet closes when the line is seen active.</source>
        <translation>Esta hoja se cierra cuando se ve activa la línea.</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Imprimir tarjeta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Close, or back</source>
        <translation>Cerrar o volver</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Volver a leerlo todo</translation>
    </message>
    <message>
        <source>Cover all numbers and codes</source>
        <translation>Ocultar todos los números y códigos</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>the key, as printed on keyboards</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop all assistants</source>
        <translation>Detener todos los asistentes</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>Deshacer, mientras se ofrezca</translation>
    </message>
    <message>
        <source>Section of the rail</source>
        <translation>Sección de la barra</translation>
    </message>
    <message>
        <source>Approve or confirm</source>
        <translation>Aprobar o confirmar</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>Cerrar como duplicada</translation>
    </message>
    <message>
        <source>Decline, with a reason</source>
        <translation>Rechazar, con un motivo</translation>
    </message>
    <message>
        <source>Put off until tomorrow</source>
        <translation>Aplazar hasta mañana</translation>
    </message>
    <message>
        <source>Put off, pick a time</source>
        <translation>Aplazar, elegir cuándo</translation>
    </message>
    <message>
        <source>Propose to a second person</source>
        <translation>Proponer a una segunda persona</translation>
    </message>
    <message>
        <source>Select all that is shown</source>
        <translation>Seleccionar todo lo mostrado</translation>
    </message>
    <message>
        <source>Try a stuck activation again</source>
        <translation>Intentar de nuevo una activación atascada</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 segundos atrás</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>5 segundos adelante</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Speak slower</source>
        <translation>Hablar más despacio</translation>
    </message>
    <message>
        <source>Speak faster</source>
        <translation>Hablar más deprisa</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Idioma de la voz</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Last good answer</source>
        <translation>Última respuesta buena</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Último fallo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Reads only; changes nothing there.</source>
        <translation>Solo lee; no cambia nada allí.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Values are never shown here, nor do they leave the service layer.</source>
        <translation>Los valores nunca se muestran aquí ni salen de la capa de servicio.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Payments and invoices</source>
        <translation>Pagos y facturas</translation>
    </message>
    <message>
        <source>Carrier: lines and numbers</source>
        <translation>Operador: líneas y números</translation>
    </message>
    <message>
        <source>Sign-in and accounts</source>
        <translation>Inicio de sesión y cuentas</translation>
    </message>
    <message>
        <source>Mail, first way</source>
        <translation>Correo, primera vía</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Servidor de correo (SMTP)</translation>
    </message>
    <message>
        <source>Mail, when Resend cannot</source>
        <translation>Correo, cuando Resend no puede</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Everything that is kept</source>
        <translation>Todo lo que se guarda</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Sandbox, simulated</source>
        <translation>Entorno de pruebas, simulado</translation>
    </message>
    <message>
        <source>from the keychain</source>
        <translation>del llavero</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>del entorno</translation>
    </message>
    <message>
        <source>from the settings file of the user</source>
        <translation>del archivo de ajustes del usuario</translation>
    </message>
    <message>
        <source>from the settings file of the machine</source>
        <translation>del archivo de ajustes del equipo</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>de la línea de órdenes</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>No se pudo contactar.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <source>It asks us to slow down.</source>
        <translation>Nos pide ir más despacio.</translation>
    </message>
    <message>
        <source>It refused our credentials.</source>
        <translation>Rechazó nuestras credenciales.</translation>
    </message>
    <message>
        <source>Our credentials may not do that.</source>
        <translation>Nuestras credenciales no permiten eso.</translation>
    </message>
    <message>
        <source>It said that it failed.</source>
        <translation>Dijo que había fallado.</translation>
    </message>
    <message>
        <source>A setting that it needs is missing.</source>
        <translation>Falta un ajuste que necesita.</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>Falló la base de datos.</translation>
    </message>
    <message>
        <source>It answered something we cannot use.</source>
        <translation>Respondió algo que no podemos usar.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>not set, not needed</source>
        <translation>sin definir, no hace falta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a setting, then whether it is set and where from</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the demo the sandbox stands in, and nothing needs to be set. For the real one, start with the live profile.</source>
        <translation>En la demostración lo sustituye el entorno de pruebas y no hay que definir nada. Para el real, inicie con el perfil «live».</translation>
    </message>
    <message>
        <source>Put %1 into the keychain under the service “%3” (one entry of that name each), into the environment, or into a settings file that only you can read: %2. Then start the service layer again.</source>
        <extracomment>%1 names of settings, %2 paths of files</extracomment>
        <translation>Ponga %1 en el llavero bajo el servicio «%3» (una entrada de ese nombre para cada uno), en el entorno o en un archivo de ajustes que solo usted pueda leer: %2. Después reinicie la capa de servicio.</translation>
    </message>
    <message>
        <source>Put %1 into the environment or into a settings file: %2. Then start the service layer again.</source>
        <translation>Ponga %1 en el entorno o en un archivo de ajustes: %2. Después reinicie la capa de servicio.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checked %1: it answered well.</source>
        <translation>Comprobado %1: respondió bien.</translation>
    </message>
    <message>
        <source>Checked %1. %2</source>
        <extracomment>%1 a time, %2 a sentence</extracomment>
        <translation>Comprobado %1. %2</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <extracomment>%1 a sentence, %2 the number of an HTTP status</extracomment>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>none since %1</source>
        <translation>ninguno desde %1</translation>
    </message>
    <message>
        <source>DOTM tokens: balances and rewards</source>
        <translation>Tokens DOTM: saldos y recompensas</translation>
    </message>
    <message>
        <source>The voice of messages</source>
        <translation>La voz de los mensajes</translation>
    </message>
</context>
<context>
    <name>ConnectionsExport</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>from the service layer</source>
        <translation>de la capa de servicio</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Missing settings</source>
        <translation>Ajustes que faltan</translation>
    </message>
    <message>
        <source>Last good answer</source>
        <translation>Última respuesta buena</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Último fallo</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Lo listado se leyó antes.</translation>
    </message>
    <message>
        <source>No provider is set up. Choose one to see what is missing and where to put it.</source>
        <translation>No hay ningún proveedor configurado. Elija uno para ver qué falta y dónde ponerlo.</translation>
    </message>
    <message>
        <source>How every provider stands, with the names of the settings that are missing; never a value.</source>
        <translation>Cómo está cada proveedor, con los nombres de los ajustes que faltan; nunca un valor.</translation>
    </message>
</context>
<context>
    <name>CopyFact</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>%1, never expires</source>
        <extracomment>amount of data</extracomment>
        <translation>%1, no caduca</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n day(s)</source>
        <extracomment>amount of data</extracomment>
        <translation>
            <numerusform>%1 para %n día</numerusform>
            <numerusform>%1 para %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reserved, not confirmed</source>
        <extracomment>%1 is a covered phone number</extracomment>
        <translation>%1 · reservado, sin confirmar</translation>
    </message>
    <message>
        <source>Preparing your bill</source>
        <translation>Preparando tu factura</translation>
    </message>
    <message>
        <source>Ready to pay</source>
        <translation>Lista para pagar</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Waiting for your turn</source>
        <translation>Esperando tu turno</translation>
    </message>
    <message>
        <source>Your line is being made</source>
        <translation>Se está creando tu línea</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Stopped for now</source>
        <translation>Detenida por ahora</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Line asked for</source>
        <translation>Línea solicitada</translation>
    </message>
    <message>
        <source>Bill made</source>
        <translation>Factura creada</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>Factura pagada</translation>
    </message>
    <message>
        <source>By payment provider</source>
        <translation>Por el proveedor de pagos</translation>
    </message>
    <message>
        <source>Line made</source>
        <translation>Línea creada</translation>
    </message>
    <message>
        <source>By carrier</source>
        <translation>Por el operador</translation>
    </message>
    <message>
        <source>Line became active</source>
        <translation>Línea activada</translation>
    </message>
    <message>
        <source>Bill withdrawn</source>
        <translation>Factura retirada</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>Number, covered</source>
        <translation>Número, oculto</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cover the number</source>
        <translation>Ocultar el número</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Mostrar el número</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Activa desde</translation>
    </message>
</context>
<context>
    <name>DataFigure</name>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
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
        <translation>Rechazar %1</translation>
    </message>
    <message>
        <source>The customer reads the reason in a mail and may ask again.</source>
        <translation>El cliente lee el motivo en un correo y puede volver a pedirlo.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message>
        <source>less: %1</source>
        <translation>menos: %1</translation>
    </message>
    <message>
        <source>more: %1</source>
        <translation>más: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This was stopped</source>
        <translation>Esto se ha detenido</translation>
    </message>
    <message>
        <source>It may not be finished.</source>
        <translation>Puede que no haya terminado.</translation>
    </message>
    <message>
        <source>Look at the state shown here, then try again if needed.</source>
        <translation>Mira el estado que se muestra aquí y vuelve a intentarlo si hace falta.</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>No se puede contactar con el servicio</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check the connection of this computer and try again.</source>
        <translation>Comprueba la conexión de este equipo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>No llegó respuesta a tiempo</translation>
    </message>
    <message>
        <source>It is not known yet whether it was done.</source>
        <translation>Aún no se sabe si se ha hecho.</translation>
    </message>
    <message>
        <source>Refresh and look at the state before you try again.</source>
        <translation>Actualiza y mira el estado antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Too many tries in a short time</source>
        <translation>Demasiados intentos en poco tiempo</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espera un momento y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No has iniciado sesión</translation>
    </message>
    <message>
        <source>The service did not accept who you are.</source>
        <translation>El servicio no ha aceptado tu identidad.</translation>
    </message>
    <message>
        <source>Sign in again. Nothing is lost.</source>
        <translation>Inicia sesión de nuevo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Tu función no permite esto</translation>
    </message>
    <message>
        <source>Ask an administrator if you need it.</source>
        <translation>Pídelo a un administrador si lo necesitas.</translation>
    </message>
    <message>
        <source>This is not there</source>
        <translation>Esto no existe</translation>
    </message>
    <message>
        <source>It may have been removed, or it never existed.</source>
        <translation>Puede que se haya eliminado o que nunca existiera.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Actualiza para ver lo que hay ahora.</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Esto no es posible ahora</translation>
    </message>
    <message>
        <source>The state has changed in the meantime.</source>
        <translation>El estado ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Refresh to see the state as it is.</source>
        <translation>Actualiza para ver el estado actual.</translation>
    </message>
    <message>
        <source>Something needs to be corrected</source>
        <translation>Hay algo que corregir</translation>
    </message>
    <message>
        <source>Check what you typed and try again.</source>
        <translation>Revisa lo que has escrito y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>No se ha entendido la respuesta</translation>
    </message>
    <message>
        <source>It is not known whether it was done.</source>
        <translation>No se sabe si se ha hecho.</translation>
    </message>
    <message>
        <source>Refresh and look at the state. If it stays like this, send the code to support.</source>
        <translation>Actualiza y mira el estado. Si sigue así, envía el código a soporte.</translation>
    </message>
    <message>
        <source>The data could not be read or written</source>
        <translation>No se han podido leer o escribir los datos</translation>
    </message>
    <message>
        <source>What was stored before is still there.</source>
        <translation>Lo que estaba guardado sigue ahí.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, send the code to support.</source>
        <translation>Vuelve a intentarlo. Si sigue así, envía el código a soporte.</translation>
    </message>
    <message>
        <source>This is not set up</source>
        <translation>Esto no está configurado</translation>
    </message>
    <message>
        <source>The service works without it.</source>
        <translation>El servicio funciona sin ello.</translation>
    </message>
    <message>
        <source>Whoever runs the service can switch it on.</source>
        <translation>Quien gestiona el servicio puede activarlo.</translation>
    </message>
    <message>
        <source>The service is out of order at the moment</source>
        <translation>El servicio no funciona en este momento</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelve a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Algo ha fallado por nuestra parte</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>No es culpa tuya.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Vuelve a intentarlo en %n segundo.</numerusform>
            <numerusform>Vuelve a intentarlo en %n segundos.</numerusform>
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
            <numerusform>Vuelve a intentarlo en aproximadamente %n minuto.</numerusform>
            <numerusform>Vuelve a intentarlo en unos %n minutos.</numerusform>
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
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>%1 That it was saved stands in the log.</source>
        <translation>%1 Que se guardó consta en el registro.</translation>
    </message>
    <message>
        <source>That it was saved stands in the log.</source>
        <translation>Que se guardó consta en el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln fila guardada como %1</numerusform>
            <numerusform>%Ln filas guardadas como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>Detenido. No quedó ningún archivo.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>FounderSheet</name>
    <message>
        <source>Add a founding member</source>
        <translation>Añadir un miembro fundador</translation>
    </message>
    <message>
        <source>Give a mail address</source>
        <translation>Indique una dirección de correo</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>Mail address of the person</source>
        <translation>Correo de la persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>Queda en el registro.</translation>
    </message>
    <message>
        <source>The person may claim the founding grant, once.</source>
        <translation>La persona puede reclamar la asignación de fundador, una vez.</translation>
    </message>
    <message>
        <source>Their first purchase brings the bonus of a founding member.</source>
        <translation>Su primera compra trae la prima de miembro fundador.</translation>
    </message>
    <message>
        <source>This cannot be taken back here.</source>
        <translation>Esto no se puede deshacer aquí.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Founding members</source>
        <translation>Miembros fundadores</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>keep holding</source>
        <translation>sigue pulsando</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>casi</translation>
    </message>
    <message>
        <source>Two presses</source>
        <translation>Dos pulsaciones</translation>
    </message>
    <message>
        <source>Hold for one second</source>
        <translation>Mantén pulsado un segundo</translation>
    </message>
</context>
<context>
    <name>HomeFirstUse</name>
    <message>
        <source>No line yet</source>
        <translation>Aún no hay línea</translation>
    </message>
    <message>
        <source>Your line will live here</source>
        <translation>Aquí estará tu línea</translation>
    </message>
    <message>
        <source>Its number, its code, and what the carrier says.</source>
        <translation>Su número, su código y lo que dice el operador.</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Consigue tu línea</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Necesitas</translation>
    </message>
    <message>
        <source>An unlocked phone with eSIM</source>
        <translation>Un teléfono libre con eSIM</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Five steps, with a pause at each</source>
        <translation>Cinco pasos, con pausa en cada uno</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Obtienes</translation>
    </message>
    <message>
        <source>A number and a code for your phone</source>
        <translation>Un número y un código para tu teléfono</translation>
    </message>
    <message>
        <source>Five steps to a line</source>
        <translation>Cinco pasos hasta tu línea</translation>
    </message>
    <message>
        <source>Phone check</source>
        <translation>Revisión del teléfono</translation>
    </message>
    <message>
        <source>Dial *#06# or look for eSIM in the settings</source>
        <translation>Marca *#06# o busca eSIM en los ajustes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pick one, or take the first free one</source>
        <translation>Elige uno o toma el primero libre</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>%1 on the payment page</source>
        <extracomment>%1 is a price</extracomment>
        <translation>%1 en la página de pago</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>We tell you when it is your turn</source>
        <translation>Te avisamos cuando sea tu turno</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Scan it, type it or print it</source>
        <translation>Escanéalo, escríbelo o imprímelo</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Your line keeps working</source>
        <translation>Tu línea sigue funcionando</translation>
    </message>
    <message>
        <source>Calls and data do not depend on this. We only cannot read the state. We try again every minute.</source>
        <translation>Las llamadas y los datos no dependen de esto. Solo que no podemos leer el estado. Lo intentamos cada minuto.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a figure and its unit, &quot;12 days&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Toda la actividad</translation>
    </message>
</context>
<context>
    <name>HourGauge</name>
    <message>
        <source>%1 of %2 activations this rolling hour</source>
        <translation>%1 de %2 activaciones en la última hora</translation>
    </message>
    <message>
        <source>of %1 this rolling hour</source>
        <translation>de %1 en la última hora</translation>
    </message>
</context>
<context>
    <name>InlineError</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened. what it means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Code for support</source>
        <translation>Código para soporte</translation>
    </message>
    <message>
        <source>Copy the code for support</source>
        <translation>Copiar el código para soporte</translation>
    </message>
</context>
<context>
    <name>InstallSteps</name>
    <message>
        <source>Join Wi-Fi.</source>
        <translation>Conéctate a una red Wi-Fi.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings › Mobile Service › Add eSIM&lt;/b&gt;.</source>
        <extracomment>the names of settings as they stand on the phone, in bold</extracomment>
        <translation>Abre &lt;b&gt;Ajustes › Datos móviles › Añadir eSIM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Use QR Code&lt;/b&gt; and point the camera here.</source>
        <translation>Elige &lt;b&gt;Usar código QR&lt;/b&gt; y apunta la cámara aquí.</translation>
    </message>
    <message>
        <source>Confirm, then switch on &lt;b&gt;Data Roaming&lt;/b&gt; for this line.</source>
        <translation>Confirma y activa &lt;b&gt;Itinerancia de datos&lt;/b&gt; para esta línea.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings › Connections › SIM manager › Add eSIM&lt;/b&gt;.</source>
        <translation>Abre &lt;b&gt;Ajustes › Conexiones › Administrador de SIM › Añadir eSIM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Scan QR code&lt;/b&gt; and point the camera here.</source>
        <translation>Elige &lt;b&gt;Escanear código QR&lt;/b&gt; y apunta la cámara aquí.</translation>
    </message>
    <message>
        <source>Confirm, then switch on &lt;b&gt;Data roaming&lt;/b&gt; under Mobile networks.</source>
        <translation>Confirma y activa &lt;b&gt;Itinerancia de datos&lt;/b&gt; en Redes móviles.</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings › Network &amp; internet › SIMs › Add SIM&lt;/b&gt;.</source>
        <translation>Abre &lt;b&gt;Ajustes › Red e Internet › SIM › Añadir SIM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Choose &lt;b&gt;Set up an eSIM&lt;/b&gt; and point the camera here.</source>
        <translation>Elige &lt;b&gt;Configurar una eSIM&lt;/b&gt; y apunta la cámara aquí.</translation>
    </message>
    <message>
        <source>Confirm, then switch on &lt;b&gt;Roaming&lt;/b&gt; for this line.</source>
        <translation>Confirma y activa &lt;b&gt;Itinerancia&lt;/b&gt; para esta línea.</translation>
    </message>
    <message>
        <source>Open the settings for mobile service and choose to add an eSIM.</source>
        <translation>Abre los ajustes de red móvil y elige añadir una eSIM.</translation>
    </message>
    <message>
        <source>Point the camera here, then confirm.</source>
        <translation>Apunta la cámara aquí y confirma.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this line.</source>
        <translation>Activa la itinerancia de datos para esta línea.</translation>
    </message>
    <message>
        <source>Steps on the phone</source>
        <translation>Pasos en el teléfono</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number: step</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeyDetails</name>
    <message>
        <source>Acts for</source>
        <translation>Actúa por</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Whole days in UTC, today included. Refused requests count.</source>
        <translation>Días enteros en UTC, hoy incluido. Las solicitudes rechazadas cuentan.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>The key of %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>La clave de %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>It is shown this once and cannot be read again. Whoever has it comes in with it.</source>
        <translation>Se muestra esta única vez y no se puede volver a leer. Quien la tiene, entra con ella.</translation>
    </message>
    <message>
        <source>For an assistant or a program that uses the service without anybody signing in.</source>
        <translation>Para un asistente o un programa que usa el servicio sin que nadie inicie sesión.</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Indica un nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is for, as the list shows it</source>
        <translation>Para qué es, como lo muestra la lista</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Actúa por</translation>
    </message>
    <message>
        <source>The mail address of an account; left empty, it acts for nobody</source>
        <translation>La dirección de correo de una cuenta; vacía, no actúa por nadie</translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation>Solicitudes por hora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copiado. Se borra del portapapeles a los 45 segundos.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>KeysExport</name>
    <message>
        <source>Id of the key</source>
        <translation>Id de la clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Actúa por</translation>
    </message>
    <message>
        <source>Requests an hour, at most</source>
        <translation>Solicitudes por hora, como máximo</translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation>Solicitudes hasta ahora</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Assistants &amp; keys</source>
        <translation>Asistentes y claves</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Assistants &amp; keys</source>
        <translation>Asistentes y claves</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>Qué claves</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>No key was revoked.</source>
        <translation>No se revocó ninguna clave.</translation>
    </message>
    <message>
        <source>No keys. An assistant or a program that signs nobody in needs one.</source>
        <translation>No hay claves. Un asistente o un programa sin inicio de sesión necesita una.</translation>
    </message>
    <message>
        <source>What the filter leaves. What is covered here is covered in the file.</source>
        <translation>Lo que deja el filtro. Lo que aquí está oculto, lo está también en el archivo.</translation>
    </message>
    <message>
        <source>Every key. What is covered here is covered in the file.</source>
        <translation>Todas las claves. Lo que aquí está oculto, lo está también en el archivo.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LaterSheet</name>
    <message>
        <source>Put off %1</source>
        <translation>Aplazar %1</translation>
    </message>
    <message>
        <source>It comes back to the list then. The customer is told nothing.</source>
        <translation>Entonces vuelve a la lista. Al cliente no se le dice nada.</translation>
    </message>
    <message>
        <source>For four hours</source>
        <translation>Durante cuatro horas</translation>
    </message>
    <message>
        <source>Until tomorrow, this time</source>
        <translation>Hasta mañana a esta hora</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>%n decision(s) are being sent</source>
        <translation>
            <numerusform>Se está enviando %n decisión</numerusform>
            <numerusform>Se están enviando %n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not sent yet</source>
        <translation>
            <numerusform>%n decisión aún no se ha enviado</numerusform>
            <numerusform>%n decisiones aún no se han enviado</numerusform>
        </translation>
    </message>
    <message>
        <source>A moment, until the service has confirmed them.</source>
        <translation>Un momento, hasta que el servicio las confirme.</translation>
    </message>
    <message>
        <source>The service was not reached. They are still on this computer.</source>
        <translation>No se pudo contactar con el servicio. Siguen en este equipo.</translation>
    </message>
    <message>
        <source>They are held on this computer for a few seconds so that you can take them back.</source>
        <translation>Se retienen en este equipo unos segundos para que pueda retirarlas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LeaveTextSheet</name>
    <message>
        <source>Changes are not saved</source>
        <translation>Hay cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 is changed. A kept draft waits in this window until it is closed.</source>
        <translation>%1 tiene cambios. El borrador que conserve espera en esta ventana hasta que se cierre.</translation>
    </message>
    <message>
        <source>It cannot be saved yet: %1</source>
        <translation>Aún no se puede guardar: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Conservar el borrador</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>DOTM Desktop is free software under the MIT licence. It is built on the work of others:</source>
        <translation>DOTM Desktop es software libre con licencia MIT. Se apoya en el trabajo de otros:</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Put the line on a phone</source>
        <translation>Pon la línea en un teléfono</translation>
    </message>
    <message>
        <source>The code is not here yet</source>
        <translation>El código aún no ha llegado</translation>
    </message>
    <message>
        <source>The code also opens without a connection. Install it before you delete anything on the phone.</source>
        <translation>El código se abre también sin conexión. Instálalo antes de borrar nada en el teléfono.</translation>
    </message>
    <message>
        <source>It comes here and by mail as soon as the carrier has made it.</source>
        <translation>Llega aquí y por correo en cuanto el operador lo haya creado.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>Print card</source>
        <translation>Imprimir tarjeta</translation>
    </message>
    <message>
        <source>See how it stands</source>
        <translation>Ver cómo va</translation>
    </message>
</context>
<context>
    <name>LineFacts</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Mail with the code</source>
        <translation>Correo con el código</translation>
    </message>
    <message>
        <source>Send the mail again</source>
        <translation>Volver a enviar el correo</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>My line</source>
        <translation>Mi línea</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>Aún no hay línea</translation>
    </message>
    <message>
        <source>Your line will live here</source>
        <translation>Aquí estará tu línea</translation>
    </message>
    <message>
        <source>Its number, its code, and what the carrier says.</source>
        <translation>Su número, su código y lo que dice el operador.</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Consigue tu línea</translation>
    </message>
    <message>
        <source>Your line keeps working</source>
        <translation>Tu línea sigue funcionando</translation>
    </message>
    <message>
        <source>What is shown was read before. We try again every minute.</source>
        <translation>Lo que ves se leyó antes. Lo intentamos cada minuto.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>No browser opened</source>
        <translation>No se abrió ningún navegador</translation>
    </message>
    <message>
        <source>Copy this address and open it in a browser of your choice.</source>
        <translation>Copia esta dirección y ábrela en el navegador que prefieras.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Nothing is in this list.</source>
        <translation>Esta lista está vacía.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>source, time: &quot;from the audit log, 12 Nov 2026, 14:20&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>More could not be read. What is listed stays.</source>
        <translation>No se pudo leer más. Lo que está en la lista se queda.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Lo listado se leyó antes.</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Could not be read. Try again.</source>
        <translation>No se pudo leer. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyendo</translation>
    </message>
</context>
<context>
    <name>ListensExport</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Lo que se escuchó</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>LoadingView</name>
    <message>
        <source>Still reading</source>
        <translation>Aún leyendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MailSample</name>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Preparándose</translation>
    </message>
    <message>
        <source>Names, numbers and links are samples. Mail programs draw HTML each in its own way, and this one draws less than most. No pictures are loaded here.</source>
        <translation>Los nombres, números y enlaces son muestras. Cada programa de correo dibuja el HTML a su manera, y este dibuja menos que la mayoría. Aquí no se cargan imágenes.</translation>
    </message>
    <message>
        <source>%1. This is not the newest text.</source>
        <translation>%1. Este no es el texto más reciente.</translation>
    </message>
    <message>
        <source>HTML body with samples</source>
        <translation>Cuerpo HTML con muestras</translation>
    </message>
    <message>
        <source>The HTML body is shown once what is wrong in it is mended.</source>
        <translation>El cuerpo HTML se muestra cuando se corrija lo que tiene mal.</translation>
    </message>
    <message>
        <source>Plain body</source>
        <translation>Cuerpo sin formato</translation>
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
        <translation>Sin conexión. Lo que ves se guardó antes.</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
</context>
<context>
    <name>MenuAction</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>ModeMark</name>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>Modo: %1</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n pendiente</numerusform>
            <numerusform>%1, %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>NavigationDrawer</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
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
        <translation>Indica el nombre completo del archivo, empezando por /.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>Ya hay un archivo con este nombre. Elige otro.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>No se pudo crear el archivo.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
</context>
<context>
    <name>NoRolePage</name>
    <message>
        <source>Admin mode</source>
        <translation>Modo de administración</translation>
    </message>
    <message>
        <source>Your role cannot open this. Admin mode is for administrators and owners.</source>
        <translation>Su función no puede abrir esto. El modo de administración es para administradores y propietarios.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Su función</translation>
    </message>
    <message>
        <source>An owner or administrator of this platform can give you the role. Ask them and name the address above; it works as soon as you sign in again.</source>
        <translation>Un propietario o administrador de esta plataforma puede darle la función. Pídaselo e indique la dirección de arriba; funciona en cuanto vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Change to customer mode</source>
        <translation>Cambiar al modo de cliente</translation>
    </message>
</context>
<context>
    <name>NumberPane</name>
    <message>
        <source>Any area</source>
        <translation>Cualquier zona</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>Elige un número</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Otros números</translation>
    </message>
    <message>
        <source>You can go on without choosing</source>
        <translation>Puedes seguir sin elegir</translation>
    </message>
    <message>
        <source>The carrier then gives you the first free number.</source>
        <translation>El operador te dará entonces el primer número libre.</translation>
    </message>
    <message>
        <source>Free numbers</source>
        <translation>Números libres</translation>
    </message>
    <message>
        <source>There is no free number in this area at the moment. Try another area, or take the first free one.</source>
        <translation>Ahora no hay números libres en esta zona. Prueba otra o toma el primero libre.</translation>
    </message>
    <message>
        <source>Then you get a bill</source>
        <translation>Después recibes una factura</translation>
    </message>
    <message>
        <source>%1, once. Nothing is charged before you pay it on the payment page.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>%1, una sola vez. No se cobra nada hasta que pagues en la página de pago.</translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>Tomar este número</translation>
    </message>
    <message>
        <source>Take the first free one</source>
        <translation>Tomar el primero libre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The number you pick is reserved, not confirmed: the carrier confirms it when the line is made.</source>
        <translation>El número que elijas queda reservado, no confirmado: el operador lo confirma al crear la línea.</translation>
    </message>
</context>
<context>
    <name>OfflineBar</name>
    <message>
        <source>Saved details from %1. Your code and your receipts still open.</source>
        <translation>Datos guardados de las %1. Tu código y tus recibos siguen disponibles.</translation>
    </message>
    <message>
        <source>Nothing is saved on this computer yet.</source>
        <translation>Aún no hay nada guardado en este equipo.</translation>
    </message>
    <message>
        <source>Offline. %1</source>
        <translation>Sin conexión. %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Offline.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Sin conexión.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>PaidFacts</name>
    <message>
        <source>Your money is safe</source>
        <translation>Tu dinero está a salvo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>product, what comes with it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Later charges</source>
        <translation>Cargos posteriores</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>by payment provider</source>
        <translation>por el proveedor de pagos</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Type to find pages, actions and records</source>
        <translation>Escribe para buscar páginas, acciones y registros</translation>
    </message>
    <message>
        <source>↑ ↓ move   Enter open   Esc close</source>
        <translation>↑ ↓ mover   Intro abrir   Esc cerrar</translation>
    </message>
    <message>
        <source>Nothing here pays or sends on its own</source>
        <translation>Nada de aquí paga ni envía por sí solo</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Found in your records</source>
        <translation>Encontrado en tus registros</translation>
    </message>
    <message>
        <source>The row you are on</source>
        <translation>La fila en la que estás</translation>
    </message>
</context>
<context>
    <name>PayPane</name>
    <message>
        <source>once</source>
        <extracomment>beside a price: it is paid one time only</extracomment>
        <translation>una vez</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>product, what comes with it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>Card details are typed on the payment provider’s page, never here. Paying twice is not possible: an open bill is used again.</source>
        <translation>Los datos de la tarjeta se escriben en la página del proveedor de pagos, nunca aquí. No se puede pagar dos veces: una factura abierta se vuelve a usar.</translation>
    </message>
    <message>
        <source>Pay in your browser</source>
        <translation>Paga en tu navegador</translation>
    </message>
    <message>
        <source>The payment page opens there. When it is paid, this window goes on by itself.</source>
        <translation>Allí se abre la página de pago. Cuando esté pagada, esta ventana sigue sola.</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Pagar %1</translation>
    </message>
    <message>
        <source>What you pay</source>
        <translation>Lo que pagas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>what is to be paid later</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Bill goes to</source>
        <translation>La factura va a</translation>
    </message>
    <message>
        <source>Withdraw the bill</source>
        <translation>Retirar la factura</translation>
    </message>
    <message>
        <source>Withdraw the bill?</source>
        <translation>¿Retirar la factura?</translation>
    </message>
    <message>
        <source>The bill of %1 can then no longer be paid, and the reserved number is given back. You can ask for a new line at any time.</source>
        <translation>La factura de %1 ya no se podrá pagar y el número reservado se devuelve. Puedes pedir otra línea cuando quieras.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>PaymentAnswer</name>
    <message>
        <source>At the payment provider</source>
        <translation>En el proveedor de pagos</translation>
    </message>
    <message>
        <source>Not asked yet. Asking changes nothing, there or here.</source>
        <translation>Aún no se ha preguntado. Preguntar no cambia nada, ni allí ni aquí.</translation>
    </message>
    <message>
        <source>There is no invoice to ask about.</source>
        <translation>No hay ninguna factura por la que preguntar.</translation>
    </message>
    <message>
        <source>Ask the payment provider</source>
        <translation>Preguntar al proveedor de pagos</translation>
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
        <translation>prueba</translation>
    </message>
    <message>
        <source>The subscriber</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The activation</source>
        <translation>La activación</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>PaymentList</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>test</source>
        <comment>a payment without real money</comment>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>It was paid, but nobody has asked for a line with it.</source>
        <translation>Está pagado, pero nadie ha pedido una línea con ello.</translation>
    </message>
    <message>
        <source>It was paid, and the activation is stuck before there is a line.</source>
        <translation>Está pagado, y la activación se atascó antes de que hubiera línea.</translation>
    </message>
    <message>
        <source>It was paid more than ten minutes ago, and there is still no line.</source>
        <translation>Se pagó hace más de diez minutos y todavía no hay línea.</translation>
    </message>
    <message>
        <source>It was paid at the payment provider, but could not be put down to anybody here.</source>
        <translation>Se pagó en el proveedor de pagos, pero aquí no se pudo atribuir a nadie.</translation>
    </message>
    <message>
        <source>There is a line, but it was never paid.</source>
        <translation>Hay una línea, pero nunca se pagó.</translation>
    </message>
    <message>
        <source>The line is noted as paid, but its payment is not in the records.</source>
        <translation>La línea consta como pagada, pero su pago no está en los registros.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Open, not paid</source>
        <translation>Abierta, sin pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Given up as uncollectible</source>
        <translation>Dada por incobrable</translation>
    </message>
    <message>
        <source>Provider says: paid</source>
        <translation>El proveedor dice: pagado</translation>
    </message>
    <message>
        <source>Provider says: payment succeeded</source>
        <translation>El proveedor dice: pago realizado</translation>
    </message>
    <message>
        <source>Provider says: withdrawn</source>
        <translation>El proveedor dice: retirada</translation>
    </message>
    <message>
        <source>Provider says: uncollectible</source>
        <translation>El proveedor dice: incobrable</translation>
    </message>
    <message>
        <source>Payment and line</source>
        <translation>Pago y línea</translation>
    </message>
    <message>
        <source>Line on its way</source>
        <translation>Línea en camino</translation>
    </message>
    <message>
        <source>Paid, no line</source>
        <translation>Pagado, sin línea</translation>
    </message>
    <message>
        <source>Line, no payment</source>
        <translation>Línea, sin pago</translation>
    </message>
    <message>
        <source>Needs no line</source>
        <translation>No necesita línea</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>Amount not known</source>
        <translation>Importe desconocido</translation>
    </message>
    <message>
        <source>could not be recorded</source>
        <translation>no se pudo registrar</translation>
    </message>
    <message>
        <source>Provider says: given back</source>
        <translation>El proveedor dice: devuelto</translation>
    </message>
</context>
<context>
    <name>PaymentsExport</name>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Qué pagos</translation>
    </message>
    <message>
        <source>Older payments could not be read. What is listed stays.</source>
        <translation>No se pudieron leer los pagos anteriores. Lo que está en la lista se queda.</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Lo que está en la lista se leyó antes.</translation>
    </message>
    <message>
        <source>Refunds are made and listed at the payment provider; they are not recorded here.</source>
        <translation>Los reembolsos se hacen y constan en el proveedor de pagos; aquí no se registran.</translation>
    </message>
    <message>
        <source>Choose a payment; both its sides appear here.</source>
        <translation>Elija un pago; aquí aparecen sus dos lados.</translation>
    </message>
    <message>
        <source>No payment yet.</source>
        <translation>Aún no hay pagos.</translation>
    </message>
    <message>
        <source>Every line that costs something has its payment.</source>
        <translation>Cada línea que cuesta algo tiene su pago.</translation>
    </message>
    <message>
        <source>Every payment has its line.</source>
        <translation>Cada pago tiene su línea.</translation>
    </message>
    <message>
        <source>Every payment. What is covered here is covered in the file.</source>
        <translation>Todos los pagos. Lo que aquí está oculto, lo está también en el archivo.</translation>
    </message>
    <message>
        <source>What the filter leaves. What is covered here is covered in the file.</source>
        <translation>Lo que deja el filtro. Lo que aquí está oculto, lo está también en el archivo.</translation>
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
        <translation>sin rol dado</translation>
    </message>
    <message>
        <source>given here</source>
        <translation>dado aquí</translation>
    </message>
    <message>
        <source>comes with the sign-in</source>
        <translation>viene con el inicio de sesión</translation>
    </message>
    <message>
        <source>set by OWNER_EMAIL</source>
        <translation>puesto por OWNER_EMAIL</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another administrator.</source>
        <translation>Nadie cambia su propio rol. Pídelo a otro administrador.</translation>
    </message>
    <message>
        <source>The setting OWNER_EMAIL of the service names this person. Change it there.</source>
        <translation>El ajuste OWNER_EMAIL del servicio nombra a esta persona. Cámbialo allí.</translation>
    </message>
    <message>
        <source>The role comes with the sign-in, as the claim “role” of the Firebase account. Change it there.</source>
        <translation>El rol viene con el inicio de sesión, como atributo «role» de la cuenta de Firebase. Cámbialo allí.</translation>
    </message>
    <message>
        <source>Only an owner changes the role of an owner.</source>
        <translation>Solo un propietario cambia el rol de un propietario.</translation>
    </message>
    <message>
        <source>Sees and does what is their own.</source>
        <translation>Ve y hace lo que es suyo.</translation>
    </message>
    <message>
        <source>Helps customers: sees their lines, decides nothing.</source>
        <translation>Ayuda a los clientes: ve sus líneas, no decide nada.</translation>
    </message>
    <message>
        <source>Decides requests, gives roles and keys, reads the audit log.</source>
        <translation>Decide solicitudes, da roles y claves, lee el registro.</translation>
    </message>
    <message>
        <source>As an administrator; also gives and takes the role owner.</source>
        <translation>Como un administrador; también da y quita el rol de propietario.</translation>
    </message>
    <message>
        <source>The sign-in gives more than this.</source>
        <translation>El inicio de sesión da más que esto.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>It becomes a proposal. Nothing changes until another administrator confirms it.</source>
        <translation>Se convierte en una propuesta. Nada cambia hasta que otro administrador la confirme.</translation>
    </message>
    <message>
        <source>%1 instead of %2, from the person’s next request on.</source>
        <translation>%1 en lugar de %2, desde la próxima solicitud de la persona.</translation>
    </message>
    <message>
        <source>They can decide about customers and give roles to others.</source>
        <translation>Podrá decidir sobre clientes y dar roles a otros.</translation>
    </message>
    <message>
        <source>They can no longer open the back office’s decisions; what they decided stays.</source>
        <translation>Ya no podrá abrir las decisiones de la administración; lo que decidió se queda.</translation>
    </message>
    <message>
        <source>The change and your reason stand in the audit log. It can be changed back.</source>
        <translation>El cambio y tu motivo quedan en el registro. Se puede volver atrás.</translation>
    </message>
    <message>
        <source>Switch the two-person rule off</source>
        <translation>Desactivar la regla de dos personas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a mail address; a role before and after</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the one who proposed, the one who confirmed</extracomment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>PeopleExport</name>
    <message>
        <source>User id</source>
        <translation>Identificador de usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>Change proposed by</source>
        <translation>Cambio propuesto por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Which role</source>
        <translation>Qué rol</translation>
    </message>
    <message>
        <source>Nobody has this role.</source>
        <translation>Nadie tiene este rol.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Nadie ha iniciado sesión todavía.</translation>
    </message>
    <message>
        <source>Everybody with this role. What is covered here is covered in the file.</source>
        <translation>Todas las personas con este rol. Lo que aquí está oculto, lo está también en el archivo.</translation>
    </message>
    <message>
        <source>Everybody. What is covered here is covered in the file.</source>
        <translation>Todas las personas. Lo que aquí está oculto, lo está también en el archivo.</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Changes of the role</source>
        <translation>Cambios del rol</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambiar el rol</translation>
    </message>
    <message>
        <source>Show as a subscriber</source>
        <translation>Ver como abonado</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identificador de usuario</translation>
    </message>
    <message>
        <source>No change stands in the log.</source>
        <translation>No hay cambios en el registro.</translation>
    </message>
</context>
<context>
    <name>PhoneCheckPane</name>
    <message>
        <source>Look at your phone</source>
        <translation>Mira tu teléfono</translation>
    </message>
    <message>
        <source>Dial this on the phone. If the answer shows an EID, it takes an eSIM.</source>
        <translation>Marca esto en el teléfono. Si la respuesta muestra un EID, admite eSIM.</translation>
    </message>
    <message>
        <source>Or look for “Add eSIM” in the settings for mobile networks.</source>
        <translation>O busca «Añadir eSIM» en los ajustes de redes móviles.</translation>
    </message>
    <message>
        <source>Your earlier bill was withdrawn before it was paid. Nothing was charged.</source>
        <translation>Tu factura anterior se retiró antes de pagarse. No se cobró nada.</translation>
    </message>
    <message>
        <source>The phone must be unlocked: not tied to another company.</source>
        <translation>El teléfono debe estar libre: no ligado a otra compañía.</translation>
    </message>
    <message>
        <source>Does it show an EID?</source>
        <translation>¿Muestra un EID?</translation>
    </message>
    <message>
        <source>This program cannot see your phone, so you tell it. You can leave at any step and come back.</source>
        <translation>Este programa no ve tu teléfono, así que se lo dices tú. Puedes salir en cualquier paso y volver.</translation>
    </message>
    <message>
        <source>Yes, it takes an eSIM</source>
        <translation>Sí, admite eSIM</translation>
    </message>
    <message>
        <source>If it does not, a line would be of no use to it: nothing has been bought, and you can simply go back.</source>
        <translation>Si no, una línea no le serviría de nada: no se ha comprado nada y puedes simplemente volver.</translation>
    </message>
</context>
<context>
    <name>PlannedSteps</name>
    <message>
        <source>What this will do</source>
        <translation>Qué hará esto</translation>
    </message>
</context>
<context>
    <name>PlayRing</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproducir otra vez</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the code card</source>
        <translation>Imprimir la tarjeta del código</translation>
    </message>
    <message>
        <source>Keep the sheet like a key: whoever has it can take the line.</source>
        <translation>Guarda la hoja como una llave: quien la tenga puede quedarse con la línea.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>%1 is the name of a printer</extracomment>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>Leave the phone number out</source>
        <translation>Omitir el número de teléfono</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>Buscando impresoras</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save it as a file and print it elsewhere.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Guárdalo como archivo e imprímelo en otro lugar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Nothing that exists is written over. Delete the file when you are done.</source>
        <translation>No se sobrescribe nada existente. Borra el archivo cuando termines.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save the QR code alone</source>
        <translation>Guardar solo el código QR</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Your money is safe</source>
        <translation>Tu dinero está a salvo</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>No se cobró nada</translation>
    </message>
    <message>
        <source>The payment is on record and is not asked for again. Trying again goes on where it stopped.</source>
        <translation>El pago está registrado y no se vuelve a pedir. Al reintentar se sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Trying again goes on where it stopped.</source>
        <translation>Al reintentar se sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What you paid</source>
        <translation>Lo que pagaste</translation>
    </message>
</context>
<context>
    <name>ProfileBeta</name>
    <message>
        <source>Waiting for an answer</source>
        <translation>A la espera de respuesta</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Ya está dentro</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no solicitado</translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>Lo que se muestra se leyó antes.</translation>
    </message>
    <message>
        <source>Beta access gives you a number of the beta network before it opens for everybody. Somebody of our team looks at each request; an answer takes 1–2 business days.</source>
        <translation>El acceso beta le da un número de la red beta antes de que se abra a todos. Alguien de nuestro equipo mira cada solicitud; la respuesta tarda 1–2 días hábiles.</translation>
    </message>
    <message>
        <source>Somebody of our team looks at it; that takes 1–2 business days. This page changes by itself, and a mail tells you too.</source>
        <translation>Alguien de nuestro equipo la mira; tarda 1–2 días hábiles. Esta página cambia sola, y un correo también se lo dirá.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>when a request was declined</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>You may ask again whenever you like.</source>
        <translation>Puede volver a solicitarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Solicitando</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Solicitar de nuevo</translation>
    </message>
    <message>
        <source>Ask for beta access</source>
        <translation>Solicitar acceso beta</translation>
    </message>
</context>
<context>
    <name>ProfileBetaAccess</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Reserved, not confirmed: it becomes yours with your line. Do not give it to others yet.</source>
        <translation>Reservado, no confirmado: será suyo con su línea. No lo dé todavía a otros.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Number as a QR code</source>
        <translation>El número como código QR</translation>
    </message>
    <message>
        <source>A phone that scans it offers to call %1.</source>
        <extracomment>%1 is a phone number</extracomment>
        <translation>Un teléfono que lo escanee ofrece llamar al %1.</translation>
    </message>
    <message>
        <source>QR code of your phone number</source>
        <translation>Código QR de su número de teléfono</translation>
    </message>
    <message>
        <source>Hide the line data</source>
        <translation>Ocultar los datos de la línea</translation>
    </message>
    <message>
        <source>Show the line data</source>
        <translation>Mostrar los datos de la línea</translation>
    </message>
    <message>
        <source>Line data (RESIN)</source>
        <translation>Datos de la línea (RESIN)</translation>
    </message>
    <message>
        <source>For our team and for partners. It is not for installing: no phone takes a line from it.</source>
        <translation>Para nuestro equipo y nuestros socios. No sirve para instalar: ningún teléfono obtiene una línea con él.</translation>
    </message>
    <message>
        <source>QR code of your line data</source>
        <translation>Código QR de los datos de su línea</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copiado. Se borra del portapapeles a los 45 segundos.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Beta access</source>
        <translation>Acceso beta</translation>
    </message>
</context>
<context>
    <name>ProposalsSheet</name>
    <message>
        <source>Waiting for a second person</source>
        <translation>A la espera de una segunda persona</translation>
    </message>
    <message>
        <source>Nothing of this is done yet. Nobody confirms their own proposal.</source>
        <translation>Nada de esto está hecho todavía. Nadie confirma su propia propuesta.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <translation>Rechazar: %1</translation>
    </message>
</context>
<context>
    <name>PurchaseBar</name>
    <message>
        <source>Kind of purchase</source>
        <translation>Tipo de compra</translation>
    </message>
    <message>
        <source>Find in purchases</source>
        <translation>Buscar en las compras</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>PurchaseExport</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
</context>
<context>
    <name>PurchaseRow</name>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>%1 · simulated</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 · simulado</translation>
    </message>
    <message>
        <source>%1 · paid</source>
        <translation>%1 · pagado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Lo que aporta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Comprado el</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>Purchases</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>PurchasesPage</name>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Nothing bought yet</source>
        <translation>Aún no has comprado nada</translation>
    </message>
    <message>
        <source>Purchases appear here</source>
        <translation>Las compras aparecen aquí</translation>
    </message>
    <message>
        <source>Each with its bill, what it brought, and when it was paid.</source>
        <translation>Cada una con su factura, lo que aportó y cuándo se pagó.</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Consigue tu línea</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Lo que aparece se leyó antes.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No purchase holds “%1”.</source>
        <extracomment>%1 is what was typed to find</extracomment>
        <translation>Ninguna compra contiene «%1».</translation>
    </message>
    <message>
        <source>There is none of this kind.</source>
        <translation>No hay ninguna de este tipo.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Older purchases could not be read. What is listed stays.</source>
        <translation>No se pudieron leer las compras anteriores. Lo listado se queda.</translation>
    </message>
    <message>
        <source>Save purchases as CSV</source>
        <translation>Guardar las compras como CSV</translation>
    </message>
    <message>
        <source>Save purchases as PDF</source>
        <translation>Guardar las compras como PDF</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>QR code of your eSIM</source>
        <translation>Código QR de tu eSIM</translation>
    </message>
    <message>
        <source>%1, covered</source>
        <translation>%1, oculto</translation>
    </message>
    <message>
        <source>%1, not usable</source>
        <translation>%1, no utilizable</translation>
    </message>
    <message>
        <source>Covered, so that nobody reads it over your shoulder.</source>
        <translation>Oculto, para que nadie lo lea por encima de tu hombro.</translation>
    </message>
    <message>
        <source>This code is not usable.</source>
        <translation>Este código no se puede usar.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Mostrar código</translation>
    </message>
    <message numerus="yes">
        <source>Covers itself in %n s</source>
        <translation>
            <numerusform>Se oculta en %n s</numerusform>
            <numerusform>Se oculta en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>Seguir mostrando</translation>
    </message>
</context>
<context>
    <name>QueueCards</name>
    <message>
        <source>Being set up now</source>
        <translation>Configurándose ahora</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>QueueRows</name>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>Nobody waits for a place.</source>
        <translation>Nadie espera un puesto.</translation>
    </message>
    <message>
        <source>More wait behind these.</source>
        <translation>Detrás de estos esperan más.</translation>
    </message>
</context>
<context>
    <name>RevokeSheet</name>
    <message>
        <source>Revoke %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Revocar %1</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Revocar la clave</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The subscriber</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>In the explorer</source>
        <translation>En el explorador</translation>
    </message>
</context>
<context>
    <name>RewardList</name>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
</context>
<context>
    <name>RewardRatesSheet</name>
    <message>
        <source>Rate of %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Porcentaje de %1</translation>
    </message>
    <message>
        <source>Reward rates</source>
        <translation>Porcentajes de recompensa</translation>
    </message>
    <message>
        <source>The share of a purchase that comes back in DOTM, at 1 DOTM for a dollar.</source>
        <translation>La parte de una compra que vuelve en DOTM, a 1 DOTM por dólar.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>Per cent of the purchase</source>
        <translation>Por ciento de la compra</translation>
    </message>
    <message>
        <source>From 0 to 100, at most two decimals.</source>
        <translation>De 0 a 100, con dos decimales como máximo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>Queda en el registro.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Aún no hay ningún producto.</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>Cambiar el porcentaje</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>RewardRetrySheet</name>
    <message>
        <source>Try %1 for %2 again</source>
        <extracomment>an amount of tokens, a name</extracomment>
        <translation>Intentar de nuevo %1 para %2</translation>
    </message>
    <message>
        <source>This is what would be done. Nothing has been changed yet.</source>
        <translation>Esto es lo que se haría. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Asking what would be done</source>
        <translation>Preguntando qué se haría</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Rewards</name>
    <message>
        <source>Joining</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Primera compra</translation>
    </message>
    <message>
        <source>First purchase of a founder</source>
        <translation>Primera compra de un fundador</translation>
    </message>
    <message>
        <source>Founding grant</source>
        <translation>Asignación de fundador</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Aún sin cartera</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>On chain</source>
        <translation>En la cadena</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Send the same again</source>
        <translation>Enviar lo mismo otra vez</translation>
    </message>
    <message>
        <source>The transaction that was signed before goes to the network once more. It has the same number, so it can count only once.</source>
        <translation>La transacción ya firmada va a la red una vez más. Tiene el mismo número, así que solo puede contar una vez.</translation>
    </message>
    <message>
        <source>Wait for a wallet</source>
        <translation>Esperar una cartera</translation>
    </message>
    <message>
        <source>There is no proven wallet to send it to. It is kept and sent as soon as there is one.</source>
        <translation>No hay ninguna cartera probada a la que enviarla. Se guarda y se envía en cuanto haya una.</translation>
    </message>
    <message>
        <source>Mint it</source>
        <translation>Acuñarla</translation>
    </message>
    <message>
        <source>A new transaction is signed with the next free number and sent. Nothing of this reward is on the chain before.</source>
        <translation>Se firma una transacción nueva con el siguiente número libre y se envía. Antes no hay nada de esta recompensa en la cadena.</translation>
    </message>
    <message>
        <source>The contract answers as it should.</source>
        <translation>El contrato responde como debe.</translation>
    </message>
    <message>
        <source>There is no contract at the address that is set (TOKEN_ADDRESS).</source>
        <translation>No hay ningún contrato en la dirección configurada (TOKEN_ADDRESS).</translation>
    </message>
    <message>
        <source>The node is on another chain than the one that is set (ETHEREUM_URL and DOTM_ETHEREUM_CHAIN_ID).</source>
        <translation>El nodo está en otra cadena que la configurada (ETHEREUM_URL y DOTM_ETHEREUM_CHAIN_ID).</translation>
    </message>
    <message>
        <source>No node of the network answers. Rewards wait and are sent when one does.</source>
        <translation>Ningún nodo de la red responde. Las recompensas esperan y se envían cuando alguno responda.</translation>
    </message>
    <message>
        <source>The network is not set up (ETHEREUM_URL and TOKEN_ADDRESS). Rewards are kept until it is.</source>
        <translation>La red no está configurada (ETHEREUM_URL y TOKEN_ADDRESS). Las recompensas se guardan hasta que lo esté.</translation>
    </message>
</context>
<context>
    <name>RewardsExport</name>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>Role of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Rol de %1</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Indique un motivo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It stays in the audit log.</source>
        <translation>Queda en el registro.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambiar el rol</translation>
    </message>
    <message>
        <source>Choose another role first</source>
        <translation>Elige antes otro rol</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>RoleWaitPage</name>
    <message>
        <source>Admin mode</source>
        <translation>Modo de administración</translation>
    </message>
    <message>
        <source>Reading your role</source>
        <translation>Leyendo su función</translation>
    </message>
    <message>
        <source>Your role cannot be read without the service. Nothing is shown until it is known.</source>
        <translation>Su función no se puede leer sin el servicio. No se muestra nada hasta conocerla.</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Two-person rule</source>
        <translation>Regla de dos personas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Nothing that exists is written over.</source>
        <translation>No se sobrescribe nada existente.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, covered</source>
        <translation>%1, oculto</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cover %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show it first</source>
        <translation>Muéstralo primero</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>My line</source>
        <translation>Mi línea</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Obtener su línea</translation>
    </message>
    <message>
        <source>Code for your phone</source>
        <translation>Código para su teléfono</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonados</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Assistants &amp; keys</source>
        <translation>Asistentes y claves</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Activations per hour</source>
        <translation>Activaciones por hora</translation>
    </message>
    <message>
        <source>Paid per day</source>
        <translation>Pagado por día</translation>
    </message>
    <message>
        <source>Sign-ups per day</source>
        <translation>Registros por día</translation>
    </message>
    <message>
        <source>Metered requests per day</source>
        <translation>Solicitudes medidas por día</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>en las últimas 24 horas</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>en los últimos 30 días</translation>
    </message>
    <message>
        <source>No activation in these 24 hours.</source>
        <translation>Ninguna activación en estas 24 horas.</translation>
    </message>
    <message>
        <source>No payment in these 30 days.</source>
        <translation>Ningún pago en estos 30 días.</translation>
    </message>
    <message>
        <source>Nobody signed up in these 30 days.</source>
        <translation>Nadie se registró en estos 30 días.</translation>
    </message>
    <message>
        <source>No metered request in these 30 days.</source>
        <translation>Ninguna solicitud medida en estos 30 días.</translation>
    </message>
    <message>
        <source>lines made by the carrier</source>
        <translation>líneas creadas por el operador</translation>
    </message>
    <message>
        <source>recorded payments, before refunds</source>
        <translation>pagos registrados, antes de reembolsos</translation>
    </message>
    <message>
        <source>accounts made and not deleted</source>
        <translation>cuentas creadas y no eliminadas</translation>
    </message>
    <message>
        <source>answered requests of keys with an owner</source>
        <translation>solicitudes respondidas de claves con dueño</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Show as bars</source>
        <translation>Ver como barras</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Copy as CSV text</source>
        <translation>Copiar como texto CSV</translation>
    </message>
    <message>
        <source>Copied. %1</source>
        <translation>Copiado. %1</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This setting did not hold</source>
        <translation>Este ajuste no se ha podido aplicar</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Motion, privacy and keys</source>
        <translation>Movimiento, privacidad y teclas</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Nothing on screen moves.</source>
        <translation>Nada se mueve en pantalla.</translation>
    </message>
    <message>
        <source>Cover numbers and codes again after 60 seconds</source>
        <translation>Volver a ocultar números y códigos a los 60 segundos</translation>
    </message>
    <message>
        <source>They are always covered until you ask for them.</source>
        <translation>Siempre están ocultos hasta que los pides.</translation>
    </message>
    <message>
        <source>Shortcuts of one character</source>
        <translation>Atajos de un solo carácter</translation>
    </message>
    <message>
        <source>Such as ? for the list of shortcuts. They never fire in a text field.</source>
        <translation>Como ? para la lista de atajos. Nunca actúan en un campo de texto.</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>Staying signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps you signed in, and holds the key of the data saved here.</source>
        <translation>El llavero de este equipo mantiene tu sesión y guarda la clave de los datos almacenados aquí.</translation>
    </message>
    <message>
        <source>No keychain: you stay signed in until you close DOTM Desktop, and nothing is saved for offline use.</source>
        <translation>Sin llavero: la sesión dura hasta que cierres DOTM Desktop y no se guarda nada para usar sin conexión.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>DOTM Desktop</source>
        <translation>DOTM Desktop</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <comment>version</comment>
        <translation>%1, simulado</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Open the simulated mailbox</source>
        <translation>Abrir el buzón simulado</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShellFrame</name>
    <message>
        <source>Reading everything again</source>
        <translation>Leyéndolo todo de nuevo</translation>
    </message>
    <message>
        <source>All numbers and codes are covered</source>
        <translation>Todos los números y códigos están ocultos</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Buscar o hacer</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Keys of one character work while no text field has the focus. Settings can switch them off.</source>
        <translation>Las teclas de un carácter funcionan mientras ningún campo de texto tiene el foco. Se pueden desactivar en Ajustes.</translation>
    </message>
    <message>
        <source>Keys of one character are switched off in Settings.</source>
        <translation>Las teclas de un carácter están desactivadas en Ajustes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Make an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Poner una contraseña nueva</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>We send a link to your address. The password you have keeps working until you use it.</source>
        <translation>Enviamos un enlace a tu dirección. Tu contraseña actual sigue valiendo hasta que lo uses.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you want to be called. You can leave it empty.</source>
        <translation>Como quieras que te llamemos. Puedes dejarlo vacío.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Type an address such as name@example.com.</source>
        <translation>Escribe una dirección como nombre@example.com.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters. Longer is better than complicated.</source>
        <translation>Al menos 8 caracteres. Mejor larga que complicada.</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Usa al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>Crear la cuenta</translation>
    </message>
    <message>
        <source>Send the link</source>
        <translation>Enviar el enlace</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>¿Olvidaste la contraseña?</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The service does not answer. Signing in needs a connection.</source>
        <translation>El servicio no responde. Para iniciar sesión hace falta conexión.</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Try it at once</source>
        <translation>Pruébalo ahora mismo</translation>
    </message>
    <message>
        <source>Nothing here costs money and no real line is made. Lines, payments and mail are simulated on this computer.</source>
        <translation>Nada de esto cuesta dinero ni se crea ninguna línea real. Las líneas, los pagos y el correo se simulan en este equipo.</translation>
    </message>
    <message>
        <source>No keychain: you stay signed in until you close DOTM Desktop.</source>
        <translation>Sin llavero: la sesión dura hasta que cierres DOTM Desktop.</translation>
    </message>
    <message>
        <source>Demo customer</source>
        <translation>Cliente de prueba</translation>
    </message>
    <message>
        <source>Demo agent</source>
        <translation>Agente de prueba</translation>
    </message>
    <message>
        <source>Demo admin</source>
        <translation>Administrador de prueba</translation>
    </message>
    <message>
        <source>Demo owner</source>
        <translation>Propietario de prueba</translation>
    </message>
</context>
<context>
    <name>SourcedNumber</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>label: value unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not available</source>
        <translation>%1: no disponible</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>last %1, %2</source>
        <comment>last value, time</comment>
        <translation>último %1, %2</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
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
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>DOTM Desktop is starting</source>
        <translation>DOTM Desktop se está iniciando</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Starting the service on this computer</source>
        <translation>Iniciando el servicio en este equipo</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>You are offline</source>
        <translation>No tienes conexión</translation>
    </message>
    <message>
        <source>Your role cannot open this</source>
        <translation>Tu función no puede abrir esto</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Esto no se ha podido leer</translation>
    </message>
    <message>
        <source>Nothing of this page is saved on this computer yet.</source>
        <translation>Aún no hay nada de esta página guardado en este equipo.</translation>
    </message>
    <message>
        <source>Still reading</source>
        <translation>Aún leyendo</translation>
    </message>
</context>
<context>
    <name>StepPiece</name>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, paso actual</translation>
    </message>
    <message>
        <source>%1, later</source>
        <translation>%1, más tarde</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>All %n steps done</source>
        <translation>
            <numerusform>El paso está hecho</numerusform>
            <numerusform>Los %n pasos están hechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscriberDetails</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>No line yet, and none asked for.</source>
        <translation>Aún sin línea, ni solicitada.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Lo listado se leyó antes.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada aún.</translation>
    </message>
    <message>
        <source>What of this person</source>
        <translation>Qué ver de esta persona</translation>
    </message>
    <message>
        <source>Lines and events</source>
        <translation>Líneas y sucesos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>SubscriberLine</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Show the activation</source>
        <translation>Mostrar la activación</translation>
    </message>
</context>
<context>
    <name>SubscriberReward</name>
    <message>
        <source>%1. Opens it among the tokens.</source>
        <comment>what a reward is, in words</comment>
        <translation>%1. La abre entre los tokens.</translation>
    </message>
</context>
<context>
    <name>SubscriberTokensPane</name>
    <message>
        <source>Balance not known</source>
        <translation>Saldo desconocido</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Saldo: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>No reward yet.</source>
        <translation>Aún no hay recompensas.</translation>
    </message>
    <message>
        <source>Older rewards could not be read. What is listed stays.</source>
        <translation>No se pudieron leer recompensas anteriores. Lo listado se mantiene.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>No wallet and no reward yet.</source>
        <translation>Aún sin cartera ni recompensas.</translation>
    </message>
</context>
<context>
    <name>Subscribers</name>
    <message>
        <source>%1: %2</source>
        <extracomment>how somebody was found: what it is called, and the value itself</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>mail addresses</source>
        <translation>direcciones de correo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
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
        <translation>Identificador de línea</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>Identificador de activación</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activaciones</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Identificador de pago</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Identificador de solicitud</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identificador de usuario</translation>
    </message>
    <message>
        <source>user ids</source>
        <translation>identificadores de usuario</translation>
    </message>
    <message>
        <source>Line asked for</source>
        <translation>Línea solicitada</translation>
    </message>
    <message>
        <source>Bill made</source>
        <translation>Factura creada</translation>
    </message>
    <message>
        <source>Bill paid</source>
        <translation>Factura pagada</translation>
    </message>
    <message>
        <source>Line made by the carrier</source>
        <translation>Línea creada por el operador</translation>
    </message>
    <message>
        <source>Line active</source>
        <translation>Línea activa</translation>
    </message>
    <message>
        <source>Activation stuck</source>
        <translation>Activación atascada</translation>
    </message>
    <message>
        <source>Activation withdrawn</source>
        <translation>Activación retirada</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Looked among %1.</source>
        <extracomment>%1 is a list: &quot;mail addresses, numbers and ICCIDs&quot;</extracomment>
        <translation>Se buscó entre %1.</translation>
    </message>
    <message>
        <source>Bill being made</source>
        <translation>Factura en preparación</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>A la espera del pago</translation>
    </message>
    <message>
        <source>Paid, no line yet</source>
        <translation>Pagada, aún sin línea</translation>
    </message>
    <message>
        <source>Paid, in the queue</source>
        <translation>Pagada, en la cola</translation>
    </message>
    <message>
        <source>Carrier makes the line</source>
        <translation>El operador crea la línea</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>SubscribersExport</name>
    <message>
        <source>Found by “%1”</source>
        <extracomment>%1 is what was typed into the search</extracomment>
        <translation>Encontrado con «%1»</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Hay más que estos.</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonados</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identificador de usuario</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>What matched</source>
        <translation>Qué coincidió</translation>
    </message>
</context>
<context>
    <name>SubscribersPage</name>
    <message>
        <source>Subscribers</source>
        <translation>Abonados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar una persona</translation>
    </message>
    <message>
        <source>At least three characters</source>
        <translation>Al menos tres caracteres</translation>
    </message>
    <message>
        <source>Mail, number, ICCID, line, payment, request or user id</source>
        <translation>Correo, número, ICCID, línea, pago, solicitud o identificador de usuario</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>Aún buscando</translation>
    </message>
    <message>
        <source>There are more. Type more of what you look for.</source>
        <translation>Hay más. Escribe más de lo que buscas.</translation>
    </message>
    <message>
        <source>Find somebody; who they are, their lines and what happened to them appear here.</source>
        <translation>Busca a alguien; aquí aparecerá quién es, sus líneas y lo que ocurrió.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>Who is listed; there are more.</source>
        <translation>Quienes figuran en la lista; hay más.</translation>
    </message>
    <message>
        <source>Everyone who was found.</source>
        <translation>Todas las personas encontradas.</translation>
    </message>
</context>
<context>
    <name>TestMailSheet</name>
    <message>
        <source>Test mail to yourself</source>
        <translation>Correo de prueba para usted</translation>
    </message>
    <message>
        <source>What stands in the editor goes to %1, saved or not. Names, numbers and links are samples, and the subject begins with [Test].</source>
        <translation>Lo que hay en el editor va a %1, guardado o no. Los nombres, números y enlaces son muestras, y el asunto empieza por [Test].</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TextEditorPane</name>
    <message>
        <source>Changed, not saved</source>
        <translation>Cambiado, sin guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Correo de prueba</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>It can be saved once what is wrong below is mended.</source>
        <translation>Se podrá guardar cuando se corrija lo que está mal abajo.</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>No se pudo comprobar: %1</translation>
    </message>
    <message>
        <source>Somebody saved this text meanwhile: %1.</source>
        <translation>Alguien guardó este texto mientras tanto: %1.</translation>
    </message>
    <message>
        <source>Compare with mine</source>
        <translation>Comparar con el mío</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Seguir con el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Parts of the mail</source>
        <translation>Partes del correo</translation>
    </message>
    <message>
        <source>HTML body (!)</source>
        <translation>Cuerpo HTML (!)</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>Cuerpo HTML</translation>
    </message>
    <message>
        <source>Plain body (!)</source>
        <translation>Cuerpo sin formato (!)</translation>
    </message>
    <message>
        <source>Plain body</source>
        <translation>Cuerpo sin formato</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>TextHistorySheet</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Choose one to see what is different in the editor.</source>
        <translation>Elija una para ver qué es distinto en el editor.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Put it into the editor</source>
        <translation>Ponerla en el editor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TextList</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Cambiado, sin guardar</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The eSIM is ready</source>
        <translation>La eSIM está lista</translation>
    </message>
    <message>
        <source>Somebody asks for beta access</source>
        <translation>Alguien pide acceso a la beta</translation>
    </message>
    <message>
        <source>Beta access is given</source>
        <translation>Se da acceso a la beta</translation>
    </message>
    <message>
        <source>Beta access is declined</source>
        <translation>Se rechaza el acceso a la beta</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Mail address of the customer</source>
        <translation>Correo del cliente</translation>
    </message>
    <message>
        <source>When the customer asked</source>
        <translation>Cuándo lo pidió el cliente</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>SM-DP+ address to type in</source>
        <translation>Dirección SM-DP+ para escribir</translation>
    </message>
    <message>
        <source>Activation code to type in</source>
        <translation>Código de activación para escribir</translation>
    </message>
    <message>
        <source>Whether a confirmation code is needed</source>
        <translation>Si hace falta un código de confirmación</translation>
    </message>
    <message>
        <source>Link that installs on an iPhone</source>
        <translation>Enlace que instala en un iPhone</translation>
    </message>
    <message>
        <source>Link that installs on Android</source>
        <translation>Enlace que instala en Android</translation>
    </message>
    <message>
        <source>Link to approve; it asks once more</source>
        <translation>Enlace para aprobar; pregunta otra vez</translation>
    </message>
    <message>
        <source>Link to decline; it asks once more</source>
        <translation>Enlace para rechazar; pregunta otra vez</translation>
    </message>
    <message>
        <source>Link that opens DOTM Desktop</source>
        <translation>Enlace que abre DOTM Desktop</translation>
    </message>
    <message>
        <source>Group at the carrier</source>
        <translation>Grupo en el operador</translation>
    </message>
    <message>
        <source>Reason, as whoever decided wrote it</source>
        <translation>Motivo, como lo escribió quien decidió</translation>
    </message>
    <message>
        <source>Says so when everything is simulated; else nothing</source>
        <translation>Lo dice cuando todo es simulado; si no, nada</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Esto no puede estar vacío.</translation>
    </message>
    <message>
        <source>This may have at most %1 characters.</source>
        <translation>Esto puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This may have one line only.</source>
        <translation>Esto solo puede tener una línea.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be seen.</source>
        <translation>Contiene un carácter que no se ve.</translation>
    </message>
    <message>
        <source>{{%1}} is no variable of this mail.</source>
        <translation>{{%1}} no es una variable de este correo.</translation>
    </message>
    <message>
        <source>These braces are no variable: %1</source>
        <translation>Estas llaves no son una variable: %1</translation>
    </message>
    <message>
        <source>{{%1}} must be in it.</source>
        <translation>Debe contener {{%1}}.</translation>
    </message>
    <message>
        <source>No variable may stand here: %1</source>
        <translation>Aquí no puede haber una variable: %1</translation>
    </message>
    <message>
        <source>The element %1 may not be used.</source>
        <translation>No se puede usar el elemento %1.</translation>
    </message>
    <message>
        <source>The attribute %1 may not be used.</source>
        <translation>No se puede usar el atributo %1.</translation>
    </message>
    <message>
        <source>Links may lead to https and mailto only: %1</source>
        <translation>Los enlaces solo pueden ir a https y mailto: %1</translation>
    </message>
    <message>
        <source>Pictures may come by https only: %1</source>
        <translation>Las imágenes solo pueden venir por https: %1</translation>
    </message>
    <message>
        <source>This style may not be used: %1</source>
        <translation>No se puede usar este estilo: %1</translation>
    </message>
    <message>
        <source>The element %1 is not closed where it should be.</source>
        <translation>El elemento %1 no se cierra donde debería.</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <translation>Esto no se puede leer: %1</translation>
    </message>
    <message>
        <source>The nearest is {{%1}}.</source>
        <translation>La más parecida es {{%1}}.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>the number of a line, and what is wrong in it</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>%1 is a number, %2 a name and a time</extracomment>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Texto incorporado</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <extracomment>%1 is a name, %2 a time</extracomment>
        <translation>por %1, %2</translation>
    </message>
</context>
<context>
    <name>TextsExport</name>
    <message>
        <source>Texts of mails</source>
        <translation>Textos de correos</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Guardado por</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>Texto incorporado</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Escrito aquí</translation>
    </message>
    <message>
        <source>The English text</source>
        <translation>El texto inglés</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>What is listed was read before.</source>
        <translation>Lo listado se leyó antes.</translation>
    </message>
    <message>
        <source>The earlier version is in the editor. Save it to use it.</source>
        <translation>La versión anterior está en el editor. Guárdela para usarla.</translation>
    </message>
    <message>
        <source>Every mail in every language, and whose text is used there. Not the texts themselves.</source>
        <translation>Cada correo en cada idioma y qué texto se usa allí. No los textos mismos.</translation>
    </message>
</context>
<context>
    <name>TickGrid</name>
    <message>
        <source>The arrow keys move, Space ticks.</source>
        <translation>Las flechas mueven, Espacio marca.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>TokensCard</name>
    <message>
        <source>%1: simulated</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>%1: simulada</translation>
    </message>
    <message>
        <source>%1: a test network</source>
        <translation>%1: una red de pruebas</translation>
    </message>
    <message>
        <source>Minted: %1</source>
        <translation>Acuñados: %1</translation>
    </message>
    <message>
        <source>Minted: not available</source>
        <translation>Acuñados: no disponible</translation>
    </message>
    <message>
        <source>Contract, rates, founders</source>
        <translation>Contrato, porcentajes, fundadores</translation>
    </message>
    <message>
        <source>Contract and sums</source>
        <translation>Contrato y sumas</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Porcentajes</translation>
    </message>
    <message>
        <source>Add a founding member</source>
        <translation>Añadir un miembro fundador</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Fundador</translation>
    </message>
</context>
<context>
    <name>TokensContractSheet</name>
    <message>
        <source>Contract and sums</source>
        <translation>Contrato y sumas</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Minted: %1</source>
        <translation>Acuñados: %1</translation>
    </message>
    <message>
        <source>Supply not available</source>
        <translation>Cantidad acuñada no disponible</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where a reward function is missing, the exact amount is minted instead.</source>
        <translation>Donde falta una función de recompensa, se acuña en su lugar el importe exacto.</translation>
    </message>
    <message>
        <source>Minting account</source>
        <translation>Cuenta que acuña</translation>
    </message>
    <message>
        <source>Ether for transactions</source>
        <translation>Ether para transacciones</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Owns the contract</source>
        <translation>Es dueña del contrato</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a state of rewards and how many there are: &quot;Failed · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Which rewards</source>
        <translation>Qué recompensas</translation>
    </message>
    <message>
        <source>Mail, hash or id</source>
        <translation>Correo, hash o id</translation>
    </message>
    <message>
        <source>Choose a reward; what is known of it appears here.</source>
        <translation>Elija una recompensa; lo que se sabe de ella aparece aquí.</translation>
    </message>
    <message>
        <source>No reward fits “%1”.</source>
        <extracomment>%1 is what was typed to find</extracomment>
        <translation>Ninguna recompensa coincide con «%1».</translation>
    </message>
    <message>
        <source>Every reward came through.</source>
        <translation>Todas las recompensas llegaron.</translation>
    </message>
    <message>
        <source>No reward stands like this.</source>
        <translation>Ninguna recompensa está así.</translation>
    </message>
    <message>
        <source>No reward yet. The first purchase brings one.</source>
        <translation>Aún no hay recompensas. La primera compra trae una.</translation>
    </message>
    <message>
        <source>What the filter leaves. What is covered here is covered in the file.</source>
        <translation>Lo que deja el filtro. Lo que aquí está oculto, lo está también en el archivo.</translation>
    </message>
    <message>
        <source>Every reward. What is covered here is covered in the file.</source>
        <translation>Todas las recompensas. Lo que aquí está oculto, lo está también en el archivo.</translation>
    </message>
</context>
<context>
    <name>TwoPersonCard</name>
    <message>
        <source>Two-person rule</source>
        <translation>Regla de dos personas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>proposals for a second person</comment>
        <translation>
            <numerusform>%Ln espera</numerusform>
            <numerusform>%Ln esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for a second person</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%Ln espera a una segunda persona</numerusform>
            <numerusform>%Ln esperan a una segunda persona</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>%1. Undo is possible</source>
        <comment>what is held back</comment>
        <translation>%1. Se puede deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n s</source>
        <comment>what happens in how many seconds</comment>
        <translation>
            <numerusform>%1 en %n s</numerusform>
            <numerusform>%1 en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message numerus="yes">
        <source>%1. Undo within %n s</source>
        <comment>what was done; how many seconds it can be undone</comment>
        <translation>
            <numerusform>%1. Se puede deshacer durante %n s</numerusform>
            <numerusform>%1. Se puede deshacer durante %n s</numerusform>
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
        <translation>Insertar %1, que debe estar en el texto</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Muestra: %1</translation>
    </message>
    <message>
        <source>* must be in both bodies</source>
        <translation>* debe estar en ambos cuerpos</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an action and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Hide captions</source>
        <translation>Ocultar subtítulos</translation>
    </message>
    <message>
        <source>Show captions</source>
        <translation>Mostrar subtítulos</translation>
    </message>
</context>
<context>
    <name>VoiceCaptionList</name>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>VoiceHeard</name>
    <message>
        <source>What was heard</source>
        <translation>Lo que se escuchó</translation>
    </message>
    <message>
        <source>More could not be read. What is listed stays.</source>
        <translation>No se pudo leer más. Lo que está en la lista se queda.</translation>
    </message>
    <message>
        <source>Nobody has listened yet. Whoever does appears here, with how far.</source>
        <translation>Nadie ha escuchado aún. Quien lo haga aparece aquí, con hasta dónde.</translation>
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
        <translation>Lo que ha escuchado</translation>
    </message>
    <message>
        <source>What you listen to appears here.</source>
        <translation>Lo que escuche aparece aquí.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>language and voice, moment, how far</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Play again: %1</source>
        <translation>Reproducir otra vez: %1</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>VoiceLanguageList</name>
    <message>
        <source>Language of the voice</source>
        <translation>Idioma de la voz</translation>
    </message>
</context>
<context>
    <name>VoiceMessages</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a message and whether it was heard</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What you heard</source>
        <translation>Lo que ha escuchado</translation>
    </message>
</context>
<context>
    <name>VoiceNames</name>
    <message>
        <source>Science teacher</source>
        <translation>Profesor de ciencias</translation>
    </message>
    <message>
        <source>Canadian rock star</source>
        <translation>Estrella de rock canadiense</translation>
    </message>
    <message>
        <source>Good friend</source>
        <translation>Buen amigo</translation>
    </message>
    <message>
        <source>Clear and calm</source>
        <translation>Clara y serena</translation>
    </message>
    <message>
        <source>Full of energy</source>
        <translation>Llena de energía</translation>
    </message>
    <message>
        <source>Warm and friendly</source>
        <translation>Cálida y amable</translation>
    </message>
</context>
<context>
    <name>VoiceNow</name>
    <message>
        <source>What is shown was read before.</source>
        <translation>Lo que se muestra se leyó antes.</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>All that was heard. What is covered here is covered in the file.</source>
        <translation>Todo lo que se escuchó. Lo que aquí está oculto también lo está en el archivo.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is the next message, &quot;Tips&quot;</extracomment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the voice</source>
        <translation>Idioma de la voz</translation>
    </message>
</context>
<context>
    <name>VoicePrepare</name>
    <message>
        <source>Prepare in advance</source>
        <translation>Preparar con antelación</translation>
    </message>
    <message>
        <source>The sentences of welcome, tip and update that name nobody. Prepared, they are heard at once; each is spoken only once.</source>
        <translation>Las frases de bienvenida, consejo y novedad que no nombran a nadie. Preparadas, se escuchan enseguida; cada una se pronuncia una sola vez.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Tick all languages</source>
        <translation>Marcar todos los idiomas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Tick no language</source>
        <translation>No marcar ningún idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>Lo que costaría</translation>
    </message>
    <message>
        <source>Counts only; nothing is spoken yet.</source>
        <translation>Solo cuenta; aún no se pronuncia nada.</translation>
    </message>
    <message>
        <source>It goes on when you leave this page.</source>
        <translation>Continúa al salir de esta página.</translation>
    </message>
</context>
<context>
    <name>VoiceSay</name>
    <message>
        <source>Play any text</source>
        <translation>Escuchar cualquier texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the text</source>
        <translation>Reproducir el texto</translation>
    </message>
    <message>
        <source>What was not spoken before costs its characters.</source>
        <translation>Lo que aún no se ha pronunciado cuesta sus caracteres.</translation>
    </message>
</context>
<context>
    <name>VoiceSide</name>
    <message>
        <source>Speaker</source>
        <translation>Locutor</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Dispositivo de sonido</translation>
    </message>
</context>
<context>
    <name>VoiceStrip</name>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>position and length of what is heard</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Captions, language and voice</source>
        <translation>Subtítulos, idioma y voz</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Welcome message</source>
        <translation>Mensaje de bienvenida</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>local voice</source>
        <translation>voz local</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>solo texto</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>Place in the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a place in a queue, shown large</extracomment>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Your turn in</source>
        <translation>Tu turno en</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <extracomment>%1 is a number of minutes, shown large</extracomment>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>It takes a moment</source>
        <translation>Tarda un momento</translation>
    </message>
    <message>
        <source>The carrier is at it. The code comes here by itself.</source>
        <translation>El operador está en ello. El código llega aquí solo.</translation>
    </message>
    <message>
        <source>Your place is kept. We read it again as soon as the service answers.</source>
        <translation>Tu puesto se conserva. Lo volvemos a leer en cuanto el servicio responda.</translation>
    </message>
    <message>
        <source>We read your place again every 30 seconds. It never counts down on its own.</source>
        <translation>Leemos tu puesto cada 30 segundos. Nunca descuenta por sí solo.</translation>
    </message>
    <message>
        <source>You can close this window</source>
        <translation>Puedes cerrar esta ventana</translation>
    </message>
    <message>
        <source>Your place is kept. We tell you here and by mail to %1 when the code is ready.</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>Tu puesto se conserva. Te avisamos aquí y por correo a %1 cuando el código esté listo.</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Ir a Inicio</translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message>
        <source>Waiting for you</source>
        <translation>Le esperan</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>No hay nada en espera.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Start with the oldest</source>
        <translation>Empezar por lo más antiguo</translation>
    </message>
</context>
<context>
    <name>Wallet</name>
    <message>
        <source>Joined</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Primera compra</translation>
    </message>
    <message>
        <source>First purchase of a founding member</source>
        <translation>Primera compra de un miembro fundador</translation>
    </message>
    <message>
        <source>Founding grant</source>
        <translation>Asignación de fundador</translation>
    </message>
    <message>
        <source>Reward, %1</source>
        <extracomment>%1 is what was bought</extracomment>
        <translation>Recompensa, %1</translation>
    </message>
    <message>
        <source>Reward for a purchase</source>
        <translation>Recompensa por una compra</translation>
    </message>
    <message>
        <source>once per member</source>
        <translation>una vez por miembro</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Another token, not DOTM</source>
        <translation>Otro token, no DOTM</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>DOTM that left the wallet</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is a shortened address</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>%1 is a shortened address</extracomment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Waits for your wallet</source>
        <translation>Espera tu cartera</translation>
    </message>
    <message>
        <source>In line</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>On chain</source>
        <translation>En la cadena</translation>
    </message>
    <message>
        <source>This is not DOTM: it comes from another contract, which may use the same name. It counts for nothing here. Do not follow links in its name.</source>
        <translation>Esto no es DOTM: viene de otro contrato, que puede usar el mismo nombre. Aquí no cuenta nada. No sigas enlaces en su nombre.</translation>
    </message>
    <message>
        <source>This address begins and ends like one you know, but it is another one. Somebody may hope that you copy it. Compare every digit.</source>
        <translation>Esta dirección empieza y termina como una que conoces, pero es otra. Alguien puede esperar que la copies. Compara cada cifra.</translation>
    </message>
    <message>
        <source>%1, matches</source>
        <extracomment>%1 is the shortened address of the token&apos;s contract, which answers as it should</extracomment>
        <translation>%1, coincide</translation>
    </message>
    <message>
        <source>Not found on this network</source>
        <translation>No está en esta red</translation>
    </message>
    <message>
        <source>On another network</source>
        <translation>En otra red</translation>
    </message>
    <message>
        <source>Not checked now</source>
        <translation>Ahora sin comprobar</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>There is no DOTM contract at the address that is set. Nothing can be read until that is mended.</source>
        <translation>No hay ningún contrato DOTM en la dirección configurada. No se puede leer nada hasta que se corrija.</translation>
    </message>
    <message>
        <source>The service is connected to another network than it should be. Nothing can be read until that is mended.</source>
        <translation>El servicio está conectado a otra red de la debida. No se puede leer nada hasta que se corrija.</translation>
    </message>
    <message>
        <source>The network does not answer at the moment. Your DOTM are safe: they are on the chain, not here.</source>
        <translation>La red no responde en este momento. Tus DOTM están a salvo: están en la cadena, no aquí.</translation>
    </message>
    <message>
        <source>This service is not connected to the token network. Rewards are kept until it is.</source>
        <translation>Este servicio no está conectado a la red de tokens. Las recompensas se guardan hasta que lo esté.</translation>
    </message>
    <message>
        <source>None, it is simulated</source>
        <translation>Ninguno, es simulado</translation>
    </message>
    <message>
        <source>None, it is a test network</source>
        <translation>Ninguno, es una red de pruebas</translation>
    </message>
    <message>
        <source>Not shown, no price source</source>
        <translation>No se muestra, sin fuente de precio</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>1 DOTM is %1 by our own definition. It is no market&apos;s price.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>1 DOTM es %1 por nuestra propia definición. No es un precio de mercado.</translation>
    </message>
</context>
<context>
    <name>WalletBalance</name>
    <message>
        <source>You hold %1 DOTM</source>
        <translation>Tienes %1 DOTM</translation>
    </message>
    <message>
        <source>Balance not available. It was %1, %2</source>
        <translation>Saldo no disponible. Era %1, %2</translation>
    </message>
    <message>
        <source>Balance not available</source>
        <translation>Saldo no disponible</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>It was %1, %2</source>
        <extracomment>an amount, a time</extracomment>
        <translation>Era %1, %2</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Show chart as table</source>
        <translation>Ver el gráfico como tabla</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Nothing has been read of this time yet.</source>
        <translation>Aún no se ha leído nada de este tiempo.</translation>
    </message>
</context>
<context>
    <name>WalletCreateSheet</name>
    <message>
        <source>Use the wallet on this computer</source>
        <translation>Usar la cartera de este equipo</translation>
    </message>
    <message>
        <source>A wallet on this computer</source>
        <translation>Una cartera en este equipo</translation>
    </message>
    <message>
        <source>Its key is made here and kept in the keychain of this computer; we never see it. Whoever loses the computer and has not kept the key elsewhere loses what the wallet holds.</source>
        <translation>Su clave se crea aquí y se guarda en el llavero de este equipo; nosotros nunca la vemos. Quien pierde el equipo sin haber guardado la clave en otro lugar pierde lo que contiene la cartera.</translation>
    </message>
    <message>
        <source>It takes the place of the wallet %1. What that one holds stays in it; what you earn from now on goes to the new one.</source>
        <extracomment>%1 is a covered address</extracomment>
        <translation>Ocupa el lugar de la cartera %1. Lo que esta contiene se queda en ella; lo que ganes a partir de ahora va a la nueva.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Crearla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <translation>Copiado. Se borra del portapapeles a los 45 segundos.</translation>
    </message>
    <message>
        <source>This network has no explorer to look it up in.</source>
        <translation>Esta red no tiene explorador donde consultarlo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Look it up in the explorer</source>
        <translation>Consultar en el explorador</translation>
    </message>
</context>
<context>
    <name>WalletExport</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>DOTM</source>
        <translation>DOTM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
</context>
<context>
    <name>WalletFacts</name>
    <message>
        <source>This wallet</source>
        <translation>Esta cartera</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Value in dollars</source>
        <translation>Valor en dólares</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copiado. Se borra del portapapeles a los 45 segundos.</translation>
    </message>
    <message>
        <source>Prove it is yours</source>
        <translation>Prueba que es tuya</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Use another wallet</source>
        <translation>Usar otra cartera</translation>
    </message>
    <message>
        <source>Forget it here</source>
        <translation>Olvidarla aquí</translation>
    </message>
    <message>
        <source>No key is held here: you send from your own wallet.</source>
        <translation>Aquí no se guarda ninguna clave: envías desde tu propia cartera.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The key is on this computer. Whoever loses it without having kept the key elsewhere loses the wallet.</source>
        <translation>La clave está en este equipo. Quien lo pierde sin haber guardado la clave en otro lugar pierde la cartera.</translation>
    </message>
    <message>
        <source>Use the wallet on this computer</source>
        <translation>Usar la cartera de este equipo</translation>
    </message>
    <message>
        <source>Create a wallet on this computer</source>
        <translation>Crear una cartera en este equipo</translation>
    </message>
    <message>
        <source>Keep the key elsewhere</source>
        <translation>Guardar la clave en otro lugar</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Eliminar la clave</translation>
    </message>
</context>
<context>
    <name>WalletFounding</name>
    <message>
        <source>You are a founding member: %1 are yours to claim, once.</source>
        <extracomment>%1 is an amount of tokens: &quot;100 DOTM&quot;</extracomment>
        <translation>Eres miembro fundador: puedes reclamar %1, una vez.</translation>
    </message>
    <message>
        <source>Claiming</source>
        <translation>Reclamando</translation>
    </message>
    <message>
        <source>Claim them</source>
        <translation>Reclamarlos</translation>
    </message>
</context>
<context>
    <name>WalletHistoryList</name>
    <message>
        <source>What came and went</source>
        <translation>Lo que entró y salió</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Older entries could not be read. What is listed stays.</source>
        <translation>No se pudieron leer entradas anteriores. Lo listado se mantiene.</translation>
    </message>
    <message>
        <source>Nothing has come in from others.</source>
        <translation>No ha entrado nada de otros.</translation>
    </message>
    <message>
        <source>Nothing has gone out.</source>
        <translation>No ha salido nada.</translation>
    </message>
    <message>
        <source>No reward yet. Every purchase brings one.</source>
        <translation>Aún no hay recompensas. Cada compra trae una.</translation>
    </message>
    <message>
        <source>Nothing yet. Every purchase brings a reward; it appears here.</source>
        <translation>Aún nada. Cada compra trae una recompensa; aparece aquí.</translation>
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
        <translation>La clave de tu cartera</translation>
    </message>
    <message>
        <source>Whoever has the key has what the wallet holds. Write it down, keep it where only you find it, and give it to nobody, not to us either.</source>
        <translation>Quien tiene la clave tiene lo que contiene la cartera. Anótala, guárdala donde solo tú la encuentres y no se la des a nadie, tampoco a nosotros.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>The one you sign in with. Within two minutes of signing in you need not give it.</source>
        <translation>Aquella con la que inicias sesión. Durante los dos minutos siguientes al inicio de sesión no hace falta.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copiado. Se borra del portapapeles a los 45 segundos.</translation>
    </message>
    <message>
        <source>Get the key</source>
        <translation>Obtener la clave</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>La he guardado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WalletLinkForm</name>
    <message>
        <source>You get a text, sign it in your own wallet and bring the signature. That costs nothing, moves nothing and shows nobody a key.</source>
        <translation>Recibes un texto, lo firmas en tu propia cartera y traes la firma. No cuesta nada, no mueve nada y no enseña ninguna clave a nadie.</translation>
    </message>
    <message>
        <source>The balance and history of the address are shown here. Nothing is sent there.</source>
        <translation>Aquí se muestran el saldo y el historial de la dirección. No se envía nada allí.</translation>
    </message>
    <message>
        <source>Address of your wallet</source>
        <translation>Dirección de tu cartera</translation>
    </message>
    <message>
        <source>It begins with 0x.</source>
        <translation>Empieza por 0x.</translation>
    </message>
    <message>
        <source>Text to sign in your wallet</source>
        <translation>Texto que firmar en tu cartera</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>It has expired. Get another one.</source>
        <translation>Ha caducado. Pide otro.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>What your wallet shows after signing.</source>
        <translation>Lo que tu cartera muestra al firmar.</translation>
    </message>
</context>
<context>
    <name>WalletLinkSheet</name>
    <message>
        <source>Link a wallet</source>
        <translation>Vincular una cartera</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Prove that it is mine</source>
        <translation>Probar que es mía</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Observarla</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Get another text</source>
        <translation>Pedir otro texto</translation>
    </message>
    <message>
        <source>Get the text</source>
        <translation>Pedir el texto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WalletPage</name>
    <message>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>%1: simulated. Nothing here is worth money.</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>%1: simulada. Nada aquí vale dinero.</translation>
    </message>
    <message>
        <source>%1: a test network. Nothing here is worth money.</source>
        <translation>%1: una red de pruebas. Nada aquí vale dinero.</translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>Lo que se muestra se leyó antes.</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Aún sin cartera</translation>
    </message>
    <message>
        <source>Your DOTM will live here</source>
        <translation>Aquí estarán tus DOTM</translation>
    </message>
    <message>
        <source>Name the wallet that is yours. Until then what you earn is kept for you and nothing is lost. We never hold a key of yours.</source>
        <translation>Indica la cartera que es tuya. Hasta entonces lo que ganas se guarda para ti y no se pierde nada. Nunca guardamos una clave tuya.</translation>
    </message>
    <message>
        <source>Link your wallet</source>
        <translation>Vincular tu cartera</translation>
    </message>
    <message>
        <source>Forget this wallet here</source>
        <translation>Olvidar esta cartera aquí</translation>
    </message>
    <message>
        <source>Your DOTM stay in your wallet. What you earn from now on waits until you link one again.</source>
        <translation>Tus DOTM siguen en tu cartera. Lo que ganes desde ahora espera hasta que vuelvas a vincular una.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Use the wallet on this computer</source>
        <translation>Usar la cartera de este equipo</translation>
    </message>
    <message>
        <source>Create a wallet on this computer</source>
        <translation>Crear una cartera en este equipo</translation>
    </message>
    <message>
        <source>Its key stays in the keychain of this computer. Lose the computer without having kept the key elsewhere, and what the wallet holds is lost.</source>
        <translation>Su clave se queda en el llavero de este equipo. Si pierdes el equipo sin haber guardado la clave en otro lugar, se pierde lo que contiene la cartera.</translation>
    </message>
</context>
<context>
    <name>WalletReceiveSheet</name>
    <message>
        <source>Receive DOTM</source>
        <translation>Recibir DOTM</translation>
    </message>
    <message>
        <source>Only DOTM on %1 arrive here. Anything else may be lost.</source>
        <extracomment>%1 is the name of a network</extracomment>
        <translation>Aquí solo llegan DOTM en %1. Cualquier otra cosa puede perderse.</translation>
    </message>
    <message>
        <source>Simulated: no real DOTM can be sent here.</source>
        <translation>Simulada: aquí no se pueden enviar DOTM reales.</translation>
    </message>
    <message>
        <source>A test network: no real DOTM can be sent here.</source>
        <translation>Red de pruebas: aquí no se pueden enviar DOTM reales.</translation>
    </message>
    <message>
        <source>This address is only watched. Be sure that you hold its key.</source>
        <translation>Esta dirección solo se observa. Asegúrate de tener su clave.</translation>
    </message>
    <message>
        <source>QR code of your wallet’s address</source>
        <translation>Código QR de la dirección de tu cartera</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after 45 seconds.</source>
        <translation>Copiado. Se borra del portapapeles a los 45 segundos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <translation>Eliminar la clave de este equipo</translation>
    </message>
    <message>
        <source>Without the key nobody can ever move what the wallet holds: %1. We have no copy.</source>
        <extracomment>%1 is an amount of tokens: &quot;25.3085 DOTM&quot;</extracomment>
        <translation>Sin la clave nadie podrá mover nunca lo que contiene la cartera: %1. No tenemos copia.</translation>
    </message>
    <message>
        <source>Without the key nobody can ever move what the wallet holds. How much that is cannot be read at the moment. We have no copy.</source>
        <translation>Sin la clave nadie podrá mover nunca lo que contiene la cartera. Cuánto es no se puede leer en este momento. No tenemos copia.</translation>
    </message>
    <message>
        <source>You have seen the key. If you have kept it, another wallet program opens this wallet again. It stays linked.</source>
        <translation>Has visto la clave. Si la has guardado, otro programa de carteras vuelve a abrir esta cartera. Sigue vinculada.</translation>
    </message>
    <message>
        <source>Show me the key first</source>
        <translation>Mostrarme antes la clave</translation>
    </message>
    <message>
        <source>I do not need the key</source>
        <translation>No necesito la clave</translation>
    </message>
    <message>
        <source>The wallet is forgotten here as well: what you earn then waits for another one.</source>
        <translation>También se olvida aquí la cartera: lo que ganes espera entonces a otra.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Eliminar la clave</translation>
    </message>
    <message>
        <source>Keep the key elsewhere, or say that you do not need it.</source>
        <translation>Guarda la clave en otro lugar o di que no la necesitas.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>WalletSaveSheet</name>
    <message>
        <source>Save the history as PDF</source>
        <translation>Guardar el historial como PDF</translation>
    </message>
    <message>
        <source>Save the history as CSV</source>
        <translation>Guardar el historial como CSV</translation>
    </message>
    <message>
        <source>What the filter leaves, with addresses in full.</source>
        <translation>Lo que deja el filtro, con las direcciones completas.</translation>
    </message>
    <message>
        <source>Everything, with addresses in full.</source>
        <translation>Todo, con las direcciones completas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln fila guardada como %1</numerusform>
            <numerusform>%Ln filas guardadas como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was left.</source>
        <translation>Detenido. No quedó ningún archivo.</translation>
    </message>
</context>
<context>
    <name>WalletSendForm</name>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>An address that begins with 0x, or the e-mail of a member.</source>
        <translation>Una dirección que empieza por 0x o el correo de un miembro.</translation>
    </message>
    <message>
        <source>Amount in DOTM</source>
        <translation>Cantidad en DOTM</translation>
    </message>
    <message>
        <source>You hold %1.</source>
        <extracomment>%1 is an amount of tokens: &quot;25.3085 DOTM&quot;</extracomment>
        <translation>Tienes %1.</translation>
    </message>
    <message>
        <source>What you hold is not known at the moment.</source>
        <translation>Lo que tienes no se conoce en este momento.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>WalletSendResult</name>
    <message>
        <source>Signing.</source>
        <translation>Firmando.</translation>
    </message>
    <message>
        <source>You can close this. It goes on, and it stands in your history.</source>
        <translation>Puedes cerrar esto. Sigue su curso y aparece en tu historial.</translation>
    </message>
</context>
<context>
    <name>WalletSendReview</name>
    <message>
        <source>Simulated: nothing here is worth money.</source>
        <translation>Simulado: nada de esto vale dinero.</translation>
    </message>
    <message>
        <source>A test network: nothing here is worth money.</source>
        <translation>Una red de pruebas: nada de esto vale dinero.</translation>
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
        <translation>A esta dirección</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Fee of the network</source>
        <translation>Comisión de la red</translation>
    </message>
    <message>
        <source>What is sent cannot be called back, by you or by us. The fee is paid in ether, also when the network refuses the transfer.</source>
        <translation>Lo enviado no se puede recuperar, ni por ti ni por nosotros. La comisión se paga en ether, también cuando la red rechaza la transferencia.</translation>
    </message>
</context>
<context>
    <name>WalletSendSheet</name>
    <message>
        <source>Send DOTM</source>
        <translation>Enviar DOTM</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>Míralo una vez más</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisarlo</translation>
    </message>
    <message>
        <source>Hold to send %1 DOTM</source>
        <extracomment>%1 is an amount of tokens: &quot;4 DOTM&quot;</extracomment>
        <translation>Mantén pulsado para enviar %1 DOTM</translation>
    </message>
    <message>
        <source>Send %1 DOTM</source>
        <translation>Enviar %1 DOTM</translation>
    </message>
    <message>
        <source>Yes, send %1 DOTM</source>
        <translation>Sí, enviar %1 DOTM</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hold instead</source>
        <translation>Mejor mantener pulsado</translation>
    </message>
    <message>
        <source>I cannot hold: use two presses</source>
        <translation>No puedo mantener pulsado: usar dos pulsaciones</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look it up in the explorer</source>
        <translation>Consultar en el explorador</translation>
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
        <translation>Guardado para ti</translation>
    </message>
    <message>
        <source>On its way to your wallet</source>
        <translation>En camino a tu cartera</translation>
    </message>
</context>
<context>
    <name>WaveSeek</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times: 0:19 of 0:48</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>WorkKind</name>
    <message>
        <source>Beta requests</source>
        <translation>Solicitudes de la beta</translation>
    </message>
    <message>
        <source>Paid, but no line</source>
        <translation>Pagado, pero sin línea</translation>
    </message>
    <message>
        <source>Mails that did not leave</source>
        <translation>Correos que no salieron</translation>
    </message>
    <message>
        <source>Rewards that were not minted</source>
        <translation>Recompensas no acuñadas</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ActivationListModel</name>
    <message>
        <source>stuck</source>
        <translation>atascada</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>for how long: &quot;for 41 min&quot;</extracomment>
        <translation>desde hace %1</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ActivationsViewModel</name>
    <message>
        <source>There is no such activation.</source>
        <translation>No existe esa activación.</translation>
    </message>
    <message>
        <source>Tried again. Read back: %1.</source>
        <extracomment>after trying again: what a second read shows, &quot;Carrier makes the line&quot;</extracomment>
        <translation>Se intentó de nuevo. Leído después: %1.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascadas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done recently</source>
        <translation>Hechas hace poco</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Choose an activation first.</source>
        <translation>Elija primero una activación.</translation>
    </message>
    <message>
        <source>This activation is not stuck; it goes on by itself.</source>
        <translation>Esta activación no está atascada; sigue por sí sola.</translation>
    </message>
    <message>
        <source>Place %1: %2, %3</source>
        <extracomment>a place in the queue, who has it, how long they still wait</extracomment>
        <translation>Puesto %1: %2, %3</translation>
    </message>
    <message>
        <source>from the queue of the hour</source>
        <translation>de la cola de la hora</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ApprovalDetailsViewModel</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last declined</source>
        <extracomment>how many earlier requests, and what became of the last of them</extracomment>
        <translation>%1, la última rechazada</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Beta access</source>
        <translation>Acceso a la beta</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Earlier requests</source>
        <translation>Solicitudes anteriores</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Carrier user</source>
        <translation>Usuario del operador</translation>
    </message>
    <message>
        <source>Has one</source>
        <translation>Lo tiene</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>What approving will do, once a second person confirms it</source>
        <translation>Qué hará la aprobación cuando la confirme una segunda persona</translation>
    </message>
    <message>
        <source>What approving will do</source>
        <translation>Qué hará la aprobación</translation>
    </message>
    <message>
        <source>Keep the carrier user</source>
        <translation>Conservar el usuario del operador</translation>
    </message>
    <message>
        <source>This person has one already</source>
        <translation>Esta persona ya tiene uno</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Permanece</translation>
    </message>
    <message>
        <source>Make a carrier user</source>
        <translation>Crear un usuario del operador</translation>
    </message>
    <message>
        <source>With this name and mail address</source>
        <translation>Con este nombre y este correo</translation>
    </message>
    <message>
        <source>Reserve one number of the carrier</source>
        <translation>Reservar un número del operador</translation>
    </message>
    <message>
        <source>The first that is free, with a new group id</source>
        <translation>El primero libre, con un nuevo id. de grupo</translation>
    </message>
    <message>
        <source>Can be released</source>
        <translation>Se puede liberar</translation>
    </message>
    <message>
        <source>Send one mail</source>
        <translation>Enviar un correo</translation>
    </message>
    <message>
        <source>To this address: approved, with the number</source>
        <translation>A esta dirección: aprobada, con el número</translation>
    </message>
    <message>
        <source>Cannot be unsent</source>
        <translation>No se puede retirar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Being approved</source>
        <translation>En aprobación</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <source>%1: proposed by %2, %3. A second person has to confirm it.</source>
        <extracomment>%1: what was proposed, in the words of the service; %2: a name; %3: a time</extracomment>
        <translation>%1: propuesto por %2, %3. Debe confirmarlo una segunda persona.</translation>
    </message>
    <message>
        <source>Approved by %1, %2. It is being carried out.</source>
        <translation>Aprobada por %1, %2. Se está llevando a cabo.</translation>
    </message>
    <message>
        <source>Decided by %1, %2.</source>
        <translation>Decidida por %1, %2.</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Aplazada hasta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) look at this now: %1</source>
        <extracomment>names of one or more other admins</extracomment>
        <translation>
            <numerusform>Otra persona mira esto ahora: %1</numerusform>
            <numerusform>Otras %n personas miran esto ahora: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::ApprovalsViewModel</name>
    <message>
        <source>last decided %1</source>
        <translation>última decisión %1</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazadas</translation>
    </message>
    <message>
        <source>Beta access, oldest first</source>
        <translation>Acceso a la beta, primero lo más antiguo</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>A la espera de una segunda persona</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>A decision about this is on its way.</source>
        <translation>Ya hay una decisión en camino.</translation>
    </message>
    <message>
        <source>A proposal is confirmed or declined.</source>
        <translation>Una propuesta se confirma o se rechaza.</translation>
    </message>
    <message>
        <source>Somebody else has to confirm your own proposal.</source>
        <translation>Su propia propuesta debe confirmarla otra persona.</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Elija primero una solicitud.</translation>
    </message>
    <message>
        <source>This is being carried out already.</source>
        <translation>Ya se está llevando a cabo.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Propose approval</source>
        <translation>Proponer la aprobación</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected can be decided now.</source>
        <translation>Nada de lo seleccionado se puede decidir ahora.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whom a decision was about, why it was not carried out</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::AuditChain</name>
    <message>
        <source>Checking: %1 of %2 entries</source>
        <translation>Comprobando: %1 de %2 entradas</translation>
    </message>
    <message>
        <source>Checking: %1 entries so far</source>
        <translation>Comprobando: %1 entradas hasta ahora</translation>
    </message>
    <message>
        <source>Not checked since the service began.</source>
        <translation>Sin comprobar desde que empezó el servicio.</translation>
    </message>
    <message numerus="yes">
        <source>Sound: %Ln entries checked at %1.</source>
        <extracomment>%n is the number of entries, %1 a time</extracomment>
        <translation>
            <numerusform>Íntegra: %Ln entrada comprobada a las %1.</numerusform>
            <numerusform>Íntegra: %Ln entradas comprobadas a las %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken at entry %1, checked at %2.</source>
        <extracomment>%1 is the number of an entry, %2 a time</extracomment>
        <translation>Rota en la entrada %1, comprobada a las %2.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::AuditViewModel</name>
    <message>
        <source>from the audit log</source>
        <translation>del registro de auditoría</translation>
    </message>
    <message>
        <source>Give a day, like %1</source>
        <extracomment>%1 is a date, as an example</extracomment>
        <translation>Indica un día, como %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ConnectionsViewModel</name>
    <message>
        <source>Answers and faults since %1, when the service layer began.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Respuestas y fallos desde las %1, cuando arrancó la capa de servicio.</translation>
    </message>
    <message>
        <source>from the service layer</source>
        <translation>de la capa de servicio</translation>
    </message>
    <message>
        <source>There is nothing to check before it is set up.</source>
        <translation>No hay nada que comprobar antes de configurarlo.</translation>
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
            <numerusform>%1. Retenido %n segundo</numerusform>
            <numerusform>%1. Retenido %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Sin enviar: %1</translation>
    </message>
    <message>
        <source>Sent, but it could not be read back yet.</source>
        <translation>Enviado, pero aún no se pudo comprobar.</translation>
    </message>
    <message>
        <source>This was not done: the request is still open.</source>
        <translation>No se hizo: la solicitud sigue abierta.</translation>
    </message>
    <message>
        <source>This was not done: it still waits for a second person.</source>
        <translation>No se hizo: sigue esperando a una segunda persona.</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmado: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
</context>
<context>
    <name>dotm::admin::FounderAdder</name>
    <message>
        <source>Nobody here has this mail address.</source>
        <translation>Nadie aquí tiene este correo.</translation>
    </message>
    <message>
        <source>%1 is a founding member now.</source>
        <extracomment>a masked mail address</extracomment>
        <translation>%1 es ahora miembro fundador.</translation>
    </message>
    <message>
        <source>Who is one already cannot be read now.</source>
        <translation>Ahora no se puede leer quién ya lo es.</translation>
    </message>
    <message>
        <source>Reading who is one already…</source>
        <translation>Leyendo quién ya lo es…</translation>
    </message>
    <message>
        <source>Nobody is one yet.</source>
        <translation>Todavía no lo es nadie.</translation>
    </message>
    <message>
        <source>The service said that it is done, but its list does not show it. Look again in a moment.</source>
        <translation>El servicio dijo que está hecho, pero su lista no lo muestra. Vuelve a mirar dentro de un momento.</translation>
    </message>
    <message>
        <source>It was done, but the list that would show it cannot be read now.</source>
        <translation>Se hizo, pero la lista que lo mostraría no se puede leer ahora.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeyListModel</name>
    <message>
        <source>acts for nobody</source>
        <translation>no actúa por nadie</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>usada por última vez: %1</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeyMaker</name>
    <message>
        <source>Give a number from 1 to %L1</source>
        <translation>Indica un número de 1 a %L1</translation>
    </message>
    <message>
        <source>The key of %1 is made. It is shown this once.</source>
        <translation>La clave de %1 está creada. Se muestra esta única vez.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeyViewModel</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Actúa por</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>%L1 requests an hour</source>
        <translation>%L1 solicitudes por hora</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Web sites</source>
        <translation>Sitios web</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Id of the key</source>
        <translation>Id de la clave</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identificador de usuario</translation>
    </message>
    <message>
        <source>Whatever uses the key is refused from its next request on.</source>
        <translation>Lo que use la clave se rechaza desde su próxima solicitud.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>Se usó por última vez: %1.</translation>
    </message>
    <message>
        <source>It cannot be taken back: a new key has to be made and put in its place.</source>
        <translation>No se puede deshacer: hay que crear una clave nueva y ponerla en su lugar.</translation>
    </message>
    <message>
        <source>What was counted stays, and is billed as before.</source>
        <translation>Lo contado se queda y se factura como antes.</translation>
    </message>
    <message>
        <source>counted by the service</source>
        <translation>contado por el servicio</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>El servicio dijo que sí, pero nada ha cambiado.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>No se sabe si se hizo: %1</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 está revocada.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::KeysViewModel</name>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
</context>
<context>
    <name>dotm::admin::OverviewViewModel</name>
    <message>
        <source>oldest %1</source>
        <extracomment>of several things that wait: how long the oldest does, &quot;oldest 2 days&quot;</extracomment>
        <translation>lo más antiguo: %1</translation>
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
        <translation>%1, nadie en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, about %1 min</source>
        <extracomment>people in the queue and how long the next one waits: &quot;4 waiting, about 8 min&quot;</extracomment>
        <translation>
            <numerusform>%n en espera, unos %1 min</numerusform>
            <numerusform>%n en espera, unos %1 min</numerusform>
        </translation>
    </message>
    <message>
        <source>from the activation window %1 to %2</source>
        <translation>de la ventana de activación de %1 a %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>signed up and not deleted</source>
        <translation>registrados y no eliminados</translation>
    </message>
    <message>
        <source>Lines active</source>
        <translation>Líneas activas</translation>
    </message>
    <message>
        <source>seen active by the carrier</source>
        <translation>activas según el operador</translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>Pagado este mes</translation>
    </message>
    <message>
        <source>recorded payments, before refunds</source>
        <translation>pagos registrados, antes de reembolsos</translation>
    </message>
    <message>
        <source>Active keys</source>
        <translation>Claves activas</translation>
    </message>
    <message>
        <source>of assistants and programs</source>
        <translation>de asistentes y programas</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PaymentListModel</name>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PaymentViewModel</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Told by the provider</source>
        <translation>Comunicado por el proveedor</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Test, no real money</source>
        <translation>Prueba, sin dinero real</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <source>Payment at the provider</source>
        <translation>Pago en el proveedor</translation>
    </message>
    <message>
        <source>Customer at the provider</source>
        <translation>Cliente en el proveedor</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>Id. de pago</translation>
    </message>
    <message>
        <source>It costs nothing, so there is nothing to pay.</source>
        <translation>No cuesta nada, así que no hay nada que pagar.</translation>
    </message>
    <message>
        <source>No payment is recorded.</source>
        <translation>No hay ningún pago registrado.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Activa desde</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Id. de línea</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>Id. de activación</translation>
    </message>
    <message>
        <source>No line belongs to what was bought.</source>
        <translation>Lo comprado no lleva línea.</translation>
    </message>
    <message>
        <source>There is no line.</source>
        <translation>No hay línea.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>Of it paid</source>
        <translation>De ello, pagado</translation>
    </message>
    <message>
        <source>The payment provider says: %1, %2 received.</source>
        <extracomment>the state of an invoice and how much of it is paid: &quot;The payment provider says: Paid, $1.00 received.&quot;</extracomment>
        <translation>El proveedor de pagos dice: %1, %2 recibidos.</translation>
    </message>
    <message>
        <source>from the payment provider</source>
        <translation>del proveedor de pagos</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PaymentsViewModel</name>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a kind of payments and how many there are: &quot;Paid, no line · 3&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Paid, no line</source>
        <translation>Pagado, sin línea</translation>
    </message>
    <message>
        <source>Line, no payment</source>
        <translation>Línea, sin pago</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cost nothing, like beta access. They need no payment and are not listed.</source>
        <translation>
            <numerusform>%Ln línea no cuesta nada, como el acceso beta. No necesita pago y no está en la lista.</numerusform>
            <numerusform>%Ln líneas no cuestan nada, como el acceso beta. No necesitan pago y no están en la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::PeopleViewModel</name>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
</context>
<context>
    <name>dotm::admin::PersonListModel</name>
    <message>
        <source>waits for a second person</source>
        <translation>espera a una segunda persona</translation>
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
        <translation>estándar</translation>
    </message>
    <message>
        <source>set %1 by %2</source>
        <translation>fijado %1 por %2</translation>
    </message>
    <message>
        <source>Give a percentage from 0 to 100, with at most two decimals.</source>
        <translation>Indique un porcentaje de 0 a 100, con dos decimales como máximo.</translation>
    </message>
    <message>
        <source>From now on a purchase of %1 brings %2 instead of %3. What was earned before stays.</source>
        <extracomment>amounts of tokens</extracomment>
        <translation>Desde ahora una compra de %1 trae %2 en lugar de %3. Lo ganado antes se queda.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>No se sabe si se hizo: %1</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>El servicio dijo que sí, pero nada ha cambiado.</translation>
    </message>
    <message>
        <source>%1 brings %2 now.</source>
        <extracomment>a product, a percentage</extracomment>
        <translation>%1 trae ahora %2.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::RewardViewModel</name>
    <message>
        <source>For</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>a percentage, an amount of money: what was bought for so much</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>%1 of %2 USD</source>
        <translation>%1 de %2 USD</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Sent to the network</source>
        <translation>Enviada a la red</translation>
    </message>
    <message>
        <source>On chain for sure</source>
        <translation>En la cadena con certeza</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Number of the transaction</source>
        <translation>Número de la transacción</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Purchase id</source>
        <translation>Id de la compra</translation>
    </message>
    <message>
        <source>Reward id</source>
        <translation>Id de la recompensa</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>dotm::admin::RoleViewModel</name>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Given here</source>
        <translation>Dado aquí</translation>
    </message>
    <message>
        <source>By the sign-in</source>
        <translation>Por el inicio de sesión</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>A change waits for a second person: proposed by %1, %2.</source>
        <translation>Un cambio espera a una segunda persona: propuesto por %1, %2.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>No se sabe si se hizo: %1</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>El servicio dijo que sí, pero nada ha cambiado.</translation>
    </message>
    <message>
        <source>Proposed. Another administrator confirms it.</source>
        <extracomment>a name; a role</extracomment>
        <translation>Propuesto. Otro administrador lo confirma.</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 es ahora: %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::SeriesViewModel</name>
    <message>
        <source>%1 so far</source>
        <extracomment>of a bar of a chart that still grows: what it holds so far</extracomment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>of a bar of a chart: when, how much</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dotm::admin::SubscriberTokens</name>
    <message numerus="yes">
        <source>%1 in %n reward(s)</source>
        <extracomment>an amount, in how many rewards</extracomment>
        <translation>
            <numerusform>%1 en %n recompensa</numerusform>
            <numerusform>%1 en %n recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>proven to be theirs</source>
        <translation>probada como suya</translation>
    </message>
    <message>
        <source>only looked at, not proven</source>
        <translation>solo consultada, sin probar</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculada</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Waits for a wallet</source>
        <translation>Espera una cartera</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Founding member</source>
        <translation>Miembro fundador</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>from the chain</source>
        <translation>de la cadena</translation>
    </message>
    <message>
        <source>The balance could not be read just now.</source>
        <translation>El saldo no se pudo leer ahora mismo.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>dotm::admin::SubscriberViewModel</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Identificador de usuario</translation>
    </message>
    <message>
        <source>Customer at the payment provider</source>
        <translation>Cliente en el proveedor de pagos</translation>
    </message>
    <message>
        <source>User at the carrier</source>
        <translation>Usuario en el operador</translation>
    </message>
    <message>
        <source>Group at the carrier</source>
        <translation>Grupo en el operador</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Identificador de línea</translation>
    </message>
    <message>
        <source>Activation id</source>
        <translation>Identificador de activación</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextEditor</name>
    <message>
        <source>Saved as version %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Guardado como versión %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>%1 is a mail address</extracomment>
        <translation>Enviado a %1</translation>
    </message>
    <message>
        <source>On its way to %1</source>
        <translation>En camino a %1</translation>
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
        <translation>Texto incorporado</translation>
    </message>
    <message>
        <source>the built-in text again</source>
        <extracomment>%1 is the number of an earlier version</extracomment>
        <translation>otra vez el texto incorporado</translation>
    </message>
    <message>
        <source>version %1 again</source>
        <translation>otra vez la versión %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>Cuerpo HTML</translation>
    </message>
    <message>
        <source>Plain body</source>
        <translation>Cuerpo sin formato</translation>
    </message>
    <message>
        <source>equal lines</source>
        <translation>líneas iguales</translation>
    </message>
    <message>
        <source>The editor has the same text.</source>
        <translation>El editor tiene el mismo texto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines less</source>
        <extracomment>lines of a text</extracomment>
        <translation>
            <numerusform>%Ln línea menos</numerusform>
            <numerusform>%Ln líneas menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines more in the editor</source>
        <translation>
            <numerusform>%Ln línea más en el editor</numerusform>
            <numerusform>%Ln líneas más en el editor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextListModel</name>
    <message>
        <source>Built-in text in use</source>
        <translation>Se usa el texto incorporado</translation>
    </message>
    <message>
        <source>The English text is used</source>
        <translation>Se usa el texto en inglés</translation>
    </message>
    <message>
        <source>The built-in English text is used</source>
        <translation>Se usa el texto incorporado en inglés</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Cambiado, sin guardar</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextsViewModel</name>
    <message>
        <source>from the saved texts</source>
        <translation>de los textos guardados</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TokensOverview</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>minted so far, and at most: &quot;25,308.5 of 10,333,333 DOTM&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 may still be minted</source>
        <extracomment>an amount of tokens</extracomment>
        <translation>aún se pueden acuñar %1</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>No minting key is set (ADMIN_PRIVATE_KEY). Rewards wait.</source>
        <translation>No hay clave para acuñar (ADMIN_PRIVATE_KEY). Las recompensas esperan.</translation>
    </message>
    <message>
        <source>This account does not own the contract: it may not mint.</source>
        <translation>Esta cuenta no es dueña del contrato: no puede acuñar.</translation>
    </message>
    <message>
        <source>It has no ether to pay for transactions. Rewards wait.</source>
        <translation>No tiene ether para pagar transacciones. Las recompensas esperan.</translation>
    </message>
    <message>
        <source>%1 ETH</source>
        <extracomment>an amount of ether</extracomment>
        <translation>%1 ETH</translation>
    </message>
    <message>
        <source>from the chain and our records</source>
        <translation>de la cadena y nuestros registros</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TokensViewModel</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is tried again. Its state follows here.</source>
        <translation>Se intenta de nuevo. Su estado aparecerá aquí.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>dotm::admin::TwoPersonViewModel</name>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Decisions about beta access and about administrators need two people, by whichever way they come in.</source>
        <translation>Las decisiones sobre acceso beta y administradores necesitan dos personas, entren por donde entren.</translation>
    </message>
    <message>
        <source>One administrator decides alone.</source>
        <translation>Un administrador decide solo.</translation>
    </message>
    <message>
        <source>Switched on by %1, %2</source>
        <extracomment>a name, a time</extracomment>
        <translation>Activada por %1, %2</translation>
    </message>
    <message>
        <source>Switched off by %1, %2</source>
        <translation>Desactivada por %1, %2</translation>
    </message>
    <message>
        <source>%1 proposed to switch it off. Another administrator confirms or declines it.</source>
        <translation>%1 propuso desactivarla. Otro administrador lo confirma o lo rechaza.</translation>
    </message>
    <message>
        <source>Locked until there are two administrators; there are %L1 now.</source>
        <translation>Bloqueada hasta que haya dos administradores; ahora hay %L1.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Propose to switch off</source>
        <translation>Proponer desactivarla</translation>
    </message>
    <message>
        <source>Approving or declining beta access becomes a proposal that another administrator confirms.</source>
        <translation>Aprobar o rechazar el acceso beta será una propuesta que otro administrador confirma.</translation>
    </message>
    <message>
        <source>So does giving or taking the role administrator or owner.</source>
        <translation>También dar o quitar el rol de administrador o propietario.</translation>
    </message>
    <message>
        <source>It holds for every way in: screen, command palette, link in a mail, program and assistant, and for owners too.</source>
        <translation>Vale para toda entrada: pantalla, paleta, enlace en un correo, programa y asistente, y también para propietarios.</translation>
    </message>
    <message>
        <source>Switching it off then needs a second person as well.</source>
        <translation>Desactivarla necesitará entonces también a una segunda persona.</translation>
    </message>
    <message>
        <source>There is nobody left who could confirm it: only an owner can switch it off alone.</source>
        <translation>No queda nadie que pueda confirmarlo: solo un propietario puede desactivarla solo.</translation>
    </message>
    <message>
        <source>Afterwards one administrator decides alone.</source>
        <translation>Después, un administrador decide solo.</translation>
    </message>
    <message>
        <source>It becomes a proposal. The rule stays on until another administrator confirms it.</source>
        <translation>Se convierte en una propuesta. La regla sigue activada hasta que otro administrador la confirme.</translation>
    </message>
    <message>
        <source>What is proposed already still waits for its second person.</source>
        <translation>Lo ya propuesto sigue esperando a su segunda persona.</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>Propuesto por %1, %2</translation>
    </message>
    <message>
        <source>Somebody else has to confirm your own proposal.</source>
        <translation>Su propia propuesta debe confirmarla otra persona.</translation>
    </message>
    <message>
        <source>Nobody decides about their own role.</source>
        <translation>Nadie decide sobre su propio rol.</translation>
    </message>
    <message>
        <source>It is not known whether it was done: %1</source>
        <translation>No se sabe si se hizo: %1</translation>
    </message>
    <message>
        <source>The two-person rule is on.</source>
        <translation>La regla de dos personas está activada.</translation>
    </message>
    <message>
        <source>The two-person rule is off.</source>
        <translation>La regla de dos personas está desactivada.</translation>
    </message>
    <message>
        <source>Proposed. The rule stays on until another administrator confirms it.</source>
        <translation>Propuesto. La regla sigue activada hasta que otro administrador lo confirme.</translation>
    </message>
    <message>
        <source>The service said yes, but nothing has changed.</source>
        <translation>El servicio dijo que sí, pero nada ha cambiado.</translation>
    </message>
    <message>
        <source>Confirmed and carried out.</source>
        <translation>Confirmado y hecho.</translation>
    </message>
    <message>
        <source>Declined. Nothing was changed.</source>
        <translation>Rechazado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::ViewModel</name>
    <message>
        <source>Off until you are online again.</source>
        <translation>Desactivado hasta que vuelva a tener conexión.</translation>
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
        <translation>de nuestros registros</translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoicePreparer</name>
    <message>
        <source>%1 of %2 languages</source>
        <extracomment>how many are ticked of how many</extracomment>
        <translation>%1 de %2 idiomas</translation>
    </message>
    <message>
        <source>%1 of %2 voices</source>
        <translation>%1 de %2 voces</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>languages, voices</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sentences in all</source>
        <translation>Frases en total</translation>
    </message>
    <message>
        <source>Of them missing</source>
        <translation>De ellas faltan</translation>
    </message>
    <message>
        <source>Characters that they have</source>
        <translation>Sus caracteres</translation>
    </message>
    <message>
        <source>Characters left this month</source>
        <translation>Caracteres restantes este mes</translation>
    </message>
    <message>
        <source>Nobody speaks these languages here. Their messages are shown as captions.</source>
        <translation>Nadie habla aquí estos idiomas. Sus mensajes se muestran como subtítulos.</translation>
    </message>
    <message>
        <source>Nothing is missing: everything is spoken, or in line.</source>
        <translation>No falta nada: todo está pronunciado o en cola.</translation>
    </message>
    <message>
        <source>Nothing is billed: the local voice speaks.</source>
        <translation>No se factura nada: habla la voz local.</translation>
    </message>
    <message>
        <source>%1 characters more than are left: the local voice speaks what passes them.</source>
        <translation>%1 caracteres más de los que quedan: la voz local pronuncia lo que sobra.</translation>
    </message>
    <message>
        <source>%1 characters more than are left: what passes them is not spoken this month.</source>
        <translation>%1 caracteres más de los que quedan: lo que sobra no se pronuncia este mes.</translation>
    </message>
    <message>
        <source>They are counted, not billed: the voice is simulated.</source>
        <translation>Se cuentan, no se facturan: la voz es simulada.</translation>
    </message>
    <message>
        <source>ElevenLabs bills them once. Whoever hears these sentences later costs nothing.</source>
        <translation>ElevenLabs los factura una vez. Quien escuche estas frases después no cuesta nada.</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %Ln sentences</source>
        <translation>
            <numerusform>Preparar %Ln frase</numerusform>
            <numerusform>Preparar %Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Tick a language first.</source>
        <translation>Marque primero un idioma.</translation>
    </message>
    <message>
        <source>Tick a voice first.</source>
        <translation>Marque primero una voz.</translation>
    </message>
    <message>
        <source>Ask first what it would cost.</source>
        <translation>Pregunte primero lo que costaría.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoiceViewModel</name>
    <message numerus="yes">
        <source>Prepared. %Ln sentences are kept now.</source>
        <translation>
            <numerusform>Preparado. Ahora se conserva %Ln frase.</numerusform>
            <numerusform>Preparado. Ahora se conservan %Ln frases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences kept</source>
        <translation>Frases conservadas</translation>
    </message>
    <message>
        <source>each spoken once</source>
        <translation>cada una pronunciada una vez</translation>
    </message>
    <message>
        <source>Their size</source>
        <translation>Su tamaño</translation>
    </message>
    <message>
        <source>on the service’s disk</source>
        <translation>en el disco del servicio</translation>
    </message>
    <message>
        <source>Their length</source>
        <translation>Su duración</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>una tras otra</translation>
    </message>
    <message>
        <source>Used again</source>
        <translation>Reutilizadas</translation>
    </message>
    <message>
        <source>times, at no cost</source>
        <translation>veces, sin coste</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences are being spoken</source>
        <translation>
            <numerusform>Se está pronunciando %Ln frase</numerusform>
            <numerusform>Se están pronunciando %Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Make it shorter: at most %1 characters are spoken at once.</source>
        <translation>Acórtelo: se pronuncian como máximo %1 caracteres a la vez.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <source>The languages and voices could not be read.</source>
        <translation>No se pudieron leer los idiomas y las voces.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::ActivationViewModel</name>
    <message>
        <source>Being withdrawn</source>
        <translation>Retirándose</translation>
    </message>
    <message>
        <source>Your code is ready</source>
        <translation>Tu código está listo</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>from the activation queue</source>
        <translation>de la cola de activación</translation>
    </message>
    <message>
        <source>Off until you are online again: it opens the payment page.</source>
        <translation>Desactivado hasta que vuelvas a tener conexión: abre la página de pago.</translation>
    </message>
    <message>
        <source>The bill is being withdrawn.</source>
        <translation>La factura se está retirando.</translation>
    </message>
    <message>
        <source>The bill is still being made. It is here in a moment.</source>
        <translation>La factura aún se está creando. Llega en un momento.</translation>
    </message>
    <message>
        <source>Your payment is here. Your line is being made.</source>
        <translation>Tu pago ha llegado. Se está creando tu línea.</translation>
    </message>
    <message>
        <source>Your code is ready.</source>
        <translation>Tu código está listo.</translation>
    </message>
    <message>
        <source>Making your line has stopped. Nothing is lost.</source>
        <translation>La creación de tu línea se ha detenido. No se ha perdido nada.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantKeyViewModel</name>
    <message>
        <source>Off until assistants can come in on this computer again.</source>
        <translation>Desactivado hasta que los asistentes puedan volver a entrar en este equipo.</translation>
    </message>
    <message>
        <source>The key of %1 is made. It is shown once.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>La clave de %1 está creada. Se muestra una vez.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantLogViewModel</name>
    <message>
        <source>All assistants</source>
        <translation>Todos los asistentes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitidas</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitidas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>from this computer’s log</source>
        <translation>del registro de este equipo</translation>
    </message>
    <message>
        <source>from this computer’s log, which begins %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>del registro de este equipo, que empieza el %1</translation>
    </message>
    <message>
        <source>DOTM assistants</source>
        <extracomment>begin of a file name</extracomment>
        <translation>Asistentes DOTM</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln call(s)</source>
        <extracomment>how many of how many calls are listed</extracomment>
        <translation>
            <numerusform>%1 de %Ln llamada</numerusform>
            <numerusform>%1 de %Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
            <numerusform>Queda %n minuto para responder</numerusform>
            <numerusform>Quedan %n minutos para responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>Queda %n segundo para responder</numerusform>
            <numerusform>Quedan %n segundos para responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) and 30 seconds left to answer</source>
        <translation>
            <numerusform>Quedan %n minuto y 30 segundos para responder</numerusform>
            <numerusform>Quedan %n minutos y 30 segundos para responder</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed once. What came of it is in the log.</source>
        <translation>Permitido una vez. Lo que resultó está en el registro.</translation>
    </message>
    <message>
        <source>Allowed until tonight. You can end it under Assistants.</source>
        <translation>Permitido hasta esta noche. Puedes terminarlo en Asistentes.</translation>
    </message>
    <message>
        <source>“Not now” was answered.</source>
        <translation>Se respondió “ahora no”.</translation>
    </message>
    <message>
        <source>All assistants are stopped. The request is over.</source>
        <translation>Todos los asistentes están detenidos. La petición terminó.</translation>
    </message>
    <message>
        <source>Nobody answered, so %1 was told “not now”. The request stays listed under Assistants.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>Nadie respondió, así que a %1 se le dijo “ahora no”. La petición queda en Asistentes.</translation>
    </message>
    <message>
        <source>%1 does not wait for an answer any more.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>%1 ya no espera respuesta.</translation>
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
        <translation>El archivo está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln línea añadida</numerusform>
            <numerusform>%Ln líneas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln línea quitada</numerusform>
            <numerusform>%Ln líneas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else has changed it or its state. It was left as it is.</source>
        <translation>Otra cosa lo ha cambiado, o su estado. Se dejó como está.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantsViewModel</name>
    <message>
        <source>Its time is over</source>
        <translation>Su tiempo se acabó</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>amounts of money: spent today, allowed a day</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Assistants cannot come in</source>
        <translation>Los asistentes no pueden entrar</translation>
    </message>
    <message>
        <source>Close DOTM Desktop and start it again. What is kept here is not lost.</source>
        <translation>Cierra DOTM Desktop y vuelve a abrirlo. Lo guardado aquí no se pierde.</translation>
    </message>
    <message>
        <source>%1, given %2, ends %3</source>
        <translation>%1, dado %2, termina %3</translation>
    </message>
    <message>
        <source>It is called %1 now.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>Ahora se llama %1.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of an assistant</extracomment>
        <translation>%1 está desconectado.</translation>
    </message>
    <message>
        <source>Its next try goes through without a question, until midnight.</source>
        <translation>Su próximo intento pasa sin preguntar, hasta medianoche.</translation>
    </message>
    <message>
        <source>The permission is ended.</source>
        <translation>El permiso ha terminado.</translation>
    </message>
    <message>
        <source>All assistants are stopped.</source>
        <translation>Todos los asistentes están detenidos.</translation>
    </message>
    <message>
        <source>Assistants may ask again. Permissions that lasted are gone.</source>
        <translation>Los asistentes pueden volver a pedir. Los permisos que duraban ya no están.</translation>
    </message>
    <message>
        <source>%1, given %2, ends at midnight</source>
        <extracomment>name of an assistant, time it was given, time of its end</extracomment>
        <translation>%1, dado %2, termina a medianoche</translation>
    </message>
</context>
<context>
    <name>dotm::customer::CodeSheetViewModel</name>
    <message>
        <source>That printer is not there any more.</source>
        <translation>Esa impresora ya no está.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>La impresora no aceptó la página.</translation>
    </message>
    <message>
        <source>Your code is not issued yet. It comes here and by mail as soon as the carrier has made it.</source>
        <translation>Tu código aún no se ha emitido. Llega aquí y por correo en cuanto el operador lo haya creado.</translation>
    </message>
    <message>
        <source>The carrier sent a code that no phone accepts. It is not shown, so that nobody tries it.</source>
        <translation>El operador envió un código que ningún teléfono acepta. No se muestra para que nadie lo pruebe.</translation>
    </message>
    <message>
        <source>The carrier sent the card&apos;s own number in place of a code. It would install nothing.</source>
        <translation>El operador envió el número de la propia tarjeta en lugar de un código. No instalaría nada.</translation>
    </message>
    <message>
        <source>Activation: %1</source>
        <translation>Activación: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Línea: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Carrier says: %1</source>
        <translation>El operador dice: %1</translation>
    </message>
    <message>
        <source>Your line is active</source>
        <translation>Tu línea está activa</translation>
    </message>
    <message>
        <source>Waiting for the carrier</source>
        <translation>Esperando al operador</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>product name, what comes with it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Printed %1 · code read %2, from our records (simulated)</source>
        <extracomment>foot of a printed card: date, time</extracomment>
        <translation>Impreso %1 · código leído %2, de nuestros registros (simulado)</translation>
    </message>
    <message>
        <source>Printed %1 · code read %2, from our records</source>
        <translation>Impreso %1 · código leído %2, de nuestros registros</translation>
    </message>
    <message>
        <source>DOTM eSIM code</source>
        <extracomment>begin of a file name</extracomment>
        <translation>Código eSIM DOTM</translation>
    </message>
</context>
<context>
    <name>dotm::customer::HomeViewModel</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Get your line</source>
        <translation>Consigue tu línea</translation>
    </message>
    <message>
        <source>Five steps, with a pause at each. You can leave and come back.</source>
        <translation>Cinco pasos, con pausa en cada uno. Puedes salir y volver.</translation>
    </message>
    <message>
        <source>Your bill is being made</source>
        <translation>Se está creando tu factura</translation>
    </message>
    <message>
        <source>It is here in a moment. Nothing is charged before you pay it.</source>
        <translation>Llega en un momento. No se cobra nada hasta que la pagues.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pay your bill</source>
        <translation>Paga tu factura</translation>
    </message>
    <message>
        <source>The line is made by itself once the bill is paid.</source>
        <translation>La línea se crea sola cuando se paga la factura.</translation>
    </message>
    <message>
        <source>Go to payment</source>
        <translation>Ir al pago</translation>
    </message>
    <message>
        <source>Nothing to do but wait</source>
        <translation>Solo queda esperar</translation>
    </message>
    <message>
        <source>Your payment is here. The code follows by itself, here and by mail.</source>
        <translation>Tu pago ha llegado. El código llega solo, aquí y por correo.</translation>
    </message>
    <message>
        <source>See how it stands</source>
        <translation>Ver cómo va</translation>
    </message>
    <message>
        <source>Put the line on your phone</source>
        <translation>Pon la línea en tu teléfono</translation>
    </message>
    <message>
        <source>The code is ready. Scan it with your phone.</source>
        <translation>El código está listo. Escanéalo con tu teléfono.</translation>
    </message>
    <message>
        <source>Show code</source>
        <translation>Mostrar código</translation>
    </message>
    <message>
        <source>This needs another try</source>
        <translation>Hace falta otro intento</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Ver qué ha pasado</translation>
    </message>
    <message>
        <source>Your code is missing</source>
        <translation>Falta tu código</translation>
    </message>
    <message>
        <source>The line is active, but there is no code that a phone could use.</source>
        <translation>La línea está activa, pero no hay un código que un teléfono pueda usar.</translation>
    </message>
    <message>
        <source>Open my line</source>
        <translation>Abrir mi línea</translation>
    </message>
    <message>
        <source>Scan the code if you have not yet. Install it before you delete anything on the phone.</source>
        <translation>Escanea el código si aún no lo has hecho. Instálalo antes de borrar nada en el teléfono.</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Pagado hasta ahora</translation>
    </message>
    <message>
        <source>payment provider</source>
        <translation>proveedor de pagos</translation>
    </message>
    <message>
        <source>Line active for</source>
        <translation>Línea activa desde hace</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>unit beside a number of days</extracomment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>our records</source>
        <translation>nuestros registros</translation>
    </message>
    <message>
        <source>%1 once · %2</source>
        <extracomment>price, what comes with it</extracomment>
        <translation>%1 una vez · %2</translation>
    </message>
    <message>
        <source>DOTM balance</source>
        <translation>Saldo de DOTM</translation>
    </message>
    <message>
        <source>from the chain</source>
        <translation>de la cadena</translation>
    </message>
</context>
<context>
    <name>dotm::customer::LineViewModel</name>
    <message>
        <source>Line not readable</source>
        <translation>Línea no legible</translation>
    </message>
    <message>
        <source>Active when last seen</source>
        <translation>Activa la última vez que se vio</translation>
    </message>
    <message>
        <source>%1, when last seen</source>
        <extracomment>%1 is the state of a line, e.g. &quot;Waiting for your turn&quot;</extracomment>
        <translation>%1, la última vez que se vio</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>No se pudo enviar</translation>
    </message>
    <message>
        <source>There is no code to send yet.</source>
        <translation>Aún no hay código que enviar.</translation>
    </message>
    <message>
        <source>One is on its way.</source>
        <translation>Hay uno en camino.</translation>
    </message>
    <message>
        <source>The mail was sent.</source>
        <translation>El correo se ha enviado.</translation>
    </message>
    <message>
        <source>The mail could not be sent.</source>
        <translation>No se pudo enviar el correo.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::NumberChoice</name>
    <message>
        <source>The first free one</source>
        <translation>El primero libre</translation>
    </message>
    <message>
        <source>The carrier picks it when your turn comes.</source>
        <translation>El operador lo elige cuando llega tu turno.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::ProfileViewModel</name>
    <message>
        <source>You have asked already.</source>
        <translation>Ya lo ha solicitado.</translation>
    </message>
    <message>
        <source>from our records</source>
        <translation>de nuestros registros</translation>
    </message>
    <message>
        <source>Your request for beta access waits for an answer.</source>
        <translation>Su solicitud de acceso beta espera respuesta.</translation>
    </message>
    <message>
        <source>You have beta access.</source>
        <translation>Tiene acceso beta.</translation>
    </message>
    <message>
        <source>Your request for beta access was declined.</source>
        <translation>Su solicitud de acceso beta fue rechazada.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::PurchasesViewModel</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%n listed, there are older ones</source>
        <translation>
            <numerusform>%n en la lista, hay anteriores</numerusform>
            <numerusform>%n en la lista, hay anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n pagada</numerusform>
            <numerusform>%n pagadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paid</source>
        <extracomment>one or more sums of money</extracomment>
        <translation>%1 pagados</translation>
    </message>
    <message>
        <source>from the payment provider</source>
        <translation>del proveedor de pagos</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Read %1, from the payment provider (simulated)</source>
        <translation>Leído %1, del proveedor de pagos (simulado)</translation>
    </message>
    <message>
        <source>Read %1, from the payment provider</source>
        <translation>Leído %1, del proveedor de pagos</translation>
    </message>
    <message>
        <source>DOTM purchases</source>
        <extracomment>begin of a file name</extracomment>
        <translation>Compras DOTM</translation>
    </message>
</context>
<context>
    <name>dotm::customer::ViewModel</name>
    <message>
        <source>Off until you are online again.</source>
        <translation>Desactivado hasta que vuelvas a tener conexión.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::VoiceViewModel</name>
    <message>
        <source>%1: heard to the end</source>
        <extracomment>%1 is &quot;Welcome message&quot;, &quot;Tips&quot; or &quot;News&quot;</extracomment>
        <translation>%1: escuchado hasta el final</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>escuchado</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
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
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>of a bar of a chart: when, how much</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>DOTM held at the end of each week of the last year</source>
        <translation>DOTM al final de cada semana del último año</translation>
    </message>
    <message numerus="yes">
        <source>DOTM held at the end of each of the last %n day(s)</source>
        <translation>
            <numerusform>DOTM al final del último día</numerusform>
            <numerusform>DOTM al final de cada uno de los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was held in this time.</source>
        <translation>En este tiempo no hubo saldo.</translation>
    </message>
    <message>
        <source>from the chain</source>
        <translation>de la cadena</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletHistory</name>
    <message>
        <source>In</source>
        <extracomment>DOTM that came into the wallet</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>DOTM that left the wallet</extracomment>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Transfers are known up to %1. Newer ones follow when the network has been read.</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Las transferencias se conocen hasta %1. Las nuevas llegan cuando se haya leído la red.</translation>
    </message>
    <message>
        <source>The network has not been read yet: transfers follow, rewards are all here.</source>
        <translation>La red aún no se ha leído: faltan las transferencias, las recompensas están todas.</translation>
    </message>
    <message>
        <source>from our records and the chain</source>
        <translation>de nuestros registros y la cadena</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Por qué no funcionó</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Blocks since</source>
        <translation>Bloques desde entonces</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Wallet history</source>
        <translation>Historial de la cartera</translation>
    </message>
    <message>
        <source>from our records and the chain (simulated)</source>
        <translation>de nuestros registros y la cadena (simulado)</translation>
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
        <translation>La cartera es tuya y su clave está en este equipo. Lo que la esperaba se envía ahora.</translation>
    </message>
    <message>
        <source>Give the password you sign in with.</source>
        <translation>Indica la contraseña con la que inicias sesión.</translation>
    </message>
    <message>
        <source>This is not the password of your account.</source>
        <translation>Esta no es la contraseña de tu cuenta.</translation>
    </message>
    <message>
        <source>That took too long. Give your password once more.</source>
        <translation>Ha tardado demasiado. Indica tu contraseña otra vez.</translation>
    </message>
    <message>
        <source>The key is deleted from this computer.</source>
        <translation>La clave se ha eliminado de este equipo.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used</source>
        <translation>No se puede usar el llavero de este ordenador</translation>
    </message>
    <message>
        <source>No key was made, shown or deleted.</source>
        <translation>No se ha creado, mostrado ni eliminado ninguna clave.</translation>
    </message>
    <message>
        <source>Unlock it, or set one up, and try again.</source>
        <translation>Desbloquéalo o configura uno e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletLinking</name>
    <message>
        <source>Good until %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Válido hasta %1</translation>
    </message>
    <message>
        <source>This address begins and ends like one you know, but it is another one. Compare every digit before you go on.</source>
        <translation>Esta dirección empieza y termina como una que conoces, pero es otra. Compara cada cifra antes de seguir.</translation>
    </message>
    <message>
        <source>Give the address of your wallet.</source>
        <translation>Indica la dirección de tu cartera.</translation>
    </message>
    <message>
        <source>A letter or digit of it is wrong. Copy it again instead of typing it.</source>
        <translation>Una letra o cifra está mal. Cópiala otra vez en lugar de escribirla.</translation>
    </message>
    <message>
        <source>An address is 0x and forty digits or letters from a to f.</source>
        <translation>Una dirección es 0x y cuarenta cifras o letras de la a a la f.</translation>
    </message>
    <message>
        <source>A signature is 0x and 130 digits or letters from a to f. Copy all of what your wallet shows.</source>
        <translation>Una firma es 0x y 130 cifras o letras de la a a la f. Copia todo lo que muestra tu cartera.</translation>
    </message>
    <message>
        <source>The wallet is yours. What waited for it is sent now.</source>
        <translation>La cartera es tuya. Lo que la esperaba se envía ahora.</translation>
    </message>
    <message>
        <source>The address is shown here. Nothing is sent there until you prove that it is yours.</source>
        <translation>La dirección se muestra aquí. No se envía nada allí hasta que pruebes que es tuya.</translation>
    </message>
    <message>
        <source>The wallet is forgotten here.</source>
        <translation>La cartera se ha olvidado aquí.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletSending</name>
    <message>
        <source>This address begins and ends like one you know, but it is another one. Compare every digit before you go on.</source>
        <translation>Esta dirección empieza y termina como una que conoces, pero es otra. Compara cada cifra antes de seguir.</translation>
    </message>
    <message>
        <source>Say who gets it: an address, or the e-mail of a member.</source>
        <translation>Di quién lo recibe: una dirección o el correo de un miembro.</translation>
    </message>
    <message>
        <source>A letter or digit of it is wrong. Copy it again instead of typing it.</source>
        <translation>Una letra o cifra está mal. Cópiala otra vez en lugar de escribirla.</translation>
    </message>
    <message>
        <source>An address is 0x and forty digits or letters from a to f.</source>
        <translation>Una dirección es 0x y cuarenta cifras o letras de la a a la f.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>Esta es tu propia dirección.</translation>
    </message>
    <message>
        <source>Nobody holds a key of this address: what is sent there is lost.</source>
        <translation>Nadie tiene la clave de esta dirección: lo que se envía allí se pierde.</translation>
    </message>
    <message>
        <source>Say how much.</source>
        <translation>Di cuánto.</translation>
    </message>
    <message>
        <source>Digits and one decimal sign, at most eighteen digits after it.</source>
        <translation>Cifras y un signo decimal, con dieciocho cifras detrás como máximo.</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Indica una cantidad mayor que cero.</translation>
    </message>
    <message>
        <source>You hold %1: that is less.</source>
        <extracomment>%1 is an amount: &quot;25.3085 DOTM&quot;</extracomment>
        <translation>Tienes %1: es menos.</translation>
    </message>
    <message>
        <source>No member with a wallet of their own has this e-mail.</source>
        <translation>Ningún miembro con cartera propia tiene este correo.</translation>
    </message>
    <message>
        <source>Nothing was sent to this address before.</source>
        <translation>Nunca se ha enviado nada a esta dirección.</translation>
    </message>
    <message>
        <source>It begins and ends like %1, to which you have sent before, but it is another address. Compare every digit.</source>
        <extracomment>%1 is a shortened address</extracomment>
        <translation>Empieza y termina como %1, a la que ya has enviado, pero es otra dirección. Compara cada cifra.</translation>
    </message>
    <message>
        <source>It was typed without capital letters: a wrong digit would not be noticed. Compare every digit.</source>
        <translation>Se escribió sin mayúsculas: una cifra errónea no se notaría. Compara cada cifra.</translation>
    </message>
    <message>
        <source>This is a program on the chain, not somebody’s wallet. What is sent there may be lost.</source>
        <translation>Esto es un programa en la cadena, no la cartera de alguien. Lo que se envía allí puede perderse.</translation>
    </message>
    <message>
        <source>The fee may cost %1 ETH, and the wallet holds %2 ETH. Put ether into it first.</source>
        <extracomment>both are amounts of ether</extracomment>
        <translation>La comisión puede costar %1 ETH y la cartera tiene %2 ETH. Pon ether en ella primero.</translation>
    </message>
    <message>
        <source>at most %1 ETH</source>
        <extracomment>%1 is an amount of ether</extracomment>
        <translation>como máximo %1 ETH</translation>
    </message>
    <message>
        <source>%1 have arrived.</source>
        <extracomment>%1 is an amount: &quot;4 DOTM&quot;</extracomment>
        <translation>%1 han llegado.</translation>
    </message>
    <message>
        <source>They are with %1 now, in block %2.</source>
        <extracomment>%1 is a shortened address or a covered e-mail, %2 the number of a block</extracomment>
        <translation>Ahora los tiene %1, en el bloque %2.</translation>
    </message>
    <message>
        <source>It did not go through.</source>
        <translation>No se ha realizado.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En camino.</translation>
    </message>
    <message>
        <source>It is in block %1. A few more blocks, and it cannot be undone.</source>
        <translation>Está en el bloque %1. Unos bloques más y ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>The network has it. It waits for a block.</source>
        <translation>La red lo tiene. Espera un bloque.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Firmado.</translation>
    </message>
    <message>
        <source>It is handed to the network now.</source>
        <translation>Ahora se entrega a la red.</translation>
    </message>
    <message>
        <source>It waits: %1 It is sent as soon as that is over.</source>
        <translation>Espera: %1 Se envía en cuanto eso acabe.</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>Why: %1 This transfer moved nothing.</source>
        <translation>Motivo: %1 Esta transferencia no ha movido nada.</translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletViewModel</name>
    <message>
        <source>Your founding grant is claimed. It is in the list below.</source>
        <translation>Tu asignación de fundador está reclamada. Está en la lista de abajo.</translation>
    </message>
    <message>
        <source>Yours, proven</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Tuya, probada</translation>
    </message>
    <message>
        <source>Yours, proven %1</source>
        <translation>Tuya, probada el %1</translation>
    </message>
    <message>
        <source>Only watched</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Solo observada</translation>
    </message>
    <message>
        <source>Only watched, since %1</source>
        <translation>Solo observada, desde el %1</translation>
    </message>
    <message>
        <source>read from the chain, block %1</source>
        <extracomment>%1 is the number of a block</extracomment>
        <translation>leído de la cadena, bloque %1</translation>
    </message>
    <message>
        <source>read from the chain</source>
        <translation>leído de la cadena</translation>
    </message>
    <message>
        <source>Waits until you prove that the watched wallet is yours.</source>
        <translation>Espera hasta que pruebes que la cartera observada es tuya.</translation>
    </message>
    <message>
        <source>Waits for a wallet that you prove to be yours.</source>
        <translation>Espera una cartera que pruebes que es tuya.</translation>
    </message>
    <message>
        <source>Is sent as soon as the network answers again.</source>
        <translation>Se envía en cuanto la red vuelva a responder.</translation>
    </message>
    <message>
        <source>Is being put on the chain. That takes a few minutes.</source>
        <translation>Se está poniendo en la cadena. Tarda unos minutos.</translation>
    </message>
</context>
<context>
    <name>dotm::ui::AppViewModel</name>
    <message>
        <source>DOTM Desktop could not start its service</source>
        <translation>DOTM Desktop no pudo iniciar su servicio</translation>
    </message>
    <message>
        <source>Your saved data is untouched. Try again, or quit and look at the reason above.</source>
        <translation>Tus datos guardados están intactos. Vuelve a intentarlo, o sal y mira el motivo de arriba.</translation>
    </message>
</context>
<context>
    <name>dotm::ui::ListExport</name>
    <message>
        <source>The file could not be made.</source>
        <translation>No se pudo crear el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>%Ln fila escrita</numerusform>
            <numerusform>%Ln filas escritas</numerusform>
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
        <translation>El correo y la contraseña no coinciden</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No has iniciado sesión.</translation>
    </message>
    <message>
        <source>Check both, or have a mail sent to set a new password.</source>
        <translation>Revisa ambos o pide un correo para poner una contraseña nueva.</translation>
    </message>
    <message>
        <source>If this address has an account, a mail with a link to set a new password is on its way.</source>
        <translation>Si esta dirección tiene cuenta, va en camino un correo con un enlace para poner una contraseña nueva.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Support agent</source>
        <translation>Agente de soporte</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
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
        <translation>Según elija el sistema</translation>
    </message>
</context>
<context>
    <name>dotm::ui::VoicePlayer</name>
    <message>
        <source>simulated voice</source>
        <translation>voz simulada</translation>
    </message>
    <message>
        <source>local voice</source>
        <translation>voz local</translation>
    </message>
    <message>
        <source>captions only</source>
        <translation>solo subtítulos</translation>
    </message>
    <message>
        <source>There is no sound device that works. The captions go on in time.</source>
        <translation>No hay ningún dispositivo de sonido que funcione. Los subtítulos siguen a su ritmo.</translation>
    </message>
    <message>
        <source>A sentence could not be fetched. It is shown, and the rest is heard.</source>
        <translation>No se pudo obtener una frase. Se muestra y el resto se oye.</translation>
    </message>
    <message>
        <source>Nobody speaks this language here. It is there to be read.</source>
        <translation>Aquí nadie habla este idioma. Está para leerlo.</translation>
    </message>
    <message>
        <source>The usual voice cannot be had now. This computer&apos;s own voice stands in.</source>
        <translation>La voz habitual no está disponible ahora. La sustituye la voz de este equipo.</translation>
    </message>
</context>
</TS>
