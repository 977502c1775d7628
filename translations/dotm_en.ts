<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActivationHour</name>
    <message numerus="yes">
        <source>All who wait: %Ln</source>
        <translation>
            <numerusform>All who wait: %Ln</numerusform>
            <numerusform>All who wait: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Activations</name>
    <message numerus="yes">
        <source>given up after %n try/tries</source>
        <translation>
            <numerusform>given up after %n try</numerusform>
            <numerusform>given up after %n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries failed</source>
        <translation>
            <numerusform>%n try failed</numerusform>
            <numerusform>%n tries failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdminVoice</name>
    <message numerus="yes">
        <source>%Ln sentences spoken</source>
        <translation>
            <numerusform>%Ln sentence spoken</numerusform>
            <numerusform>%Ln sentences spoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences could not be spoken. They are tried again when somebody wants to hear them.</source>
        <translation>
            <numerusform>%Ln sentence could not be spoken. It is tried again when somebody wants to hear it.</numerusform>
            <numerusform>%Ln sentences could not be spoken. They are tried again when somebody wants to hear them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those kept are by the local voice, until ElevenLabs has spoken them.</source>
        <translation>
            <numerusform>%Ln of those kept is by the local voice, until ElevenLabs has spoken it.</numerusform>
            <numerusform>%Ln of those kept are by the local voice, until ElevenLabs has spoken them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Age</name>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalsPage</name>
    <message numerus="yes">
        <source>%n selected: clear</source>
        <translation>
            <numerusform>%n selected: clear</numerusform>
            <numerusform>%n selected: clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssistantRequestTail</name>
    <message numerus="yes">
        <source>%n more wait(s) behind it.</source>
        <translation>
            <numerusform>%n more waits behind it.</numerusform>
            <numerusform>%n more wait behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assistants</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln day(s)</source>
        <translation>
            <numerusform>For %Ln day</numerusform>
            <numerusform>For %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkSheet</name>
    <message numerus="yes">
        <source>Approve %n request(s)</source>
        <translation>
            <numerusform>Approve %n request</numerusform>
            <numerusform>Approve %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n request(s) as duplicates</source>
        <translation>
            <numerusform>Close %n request as a duplicate</numerusform>
            <numerusform>Close %n requests as duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request(s)</source>
        <translation>
            <numerusform>Decline %n request</numerusform>
            <numerusform>Decline %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %n request(s) until tomorrow</source>
        <translation>
            <numerusform>Put off %n request until tomorrow</numerusform>
            <numerusform>Put off %n requests until tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose to approve %n request(s)</source>
        <translation>
            <numerusform>Propose to approve %n request</numerusform>
            <numerusform>Propose to approve %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message numerus="yes">
        <source>%1 for %n day(s)</source>
        <extracomment>amount of data</extracomment>
        <translation>
            <numerusform>%1 for %n day</numerusform>
            <numerusform>%1 for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in about %n minute(s).</source>
        <translation>
            <numerusform>Try again in about %n minute.</numerusform>
            <numerusform>Try again in about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln row saved as %1</numerusform>
            <numerusform>%Ln rows saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message numerus="yes">
        <source>%n decision(s) are being sent</source>
        <translation>
            <numerusform>%n decision is being sent</numerusform>
            <numerusform>%n decisions are being sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are not sent yet</source>
        <translation>
            <numerusform>%n decision is not sent yet</numerusform>
            <numerusform>%n decisions are not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message numerus="yes">
        <source>Covers itself in %n s</source>
        <translation>
            <numerusform>Covers itself in %n s</numerusform>
            <numerusform>Covers itself in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message numerus="yes">
        <source>All %n steps done</source>
        <translation>
            <numerusform>The step is done</numerusform>
            <numerusform>All %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubscribersPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoPersonCard</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>proposals for a second person</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for a second person</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%Ln waiting for a second person</numerusform>
            <numerusform>%Ln waiting for a second person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>%1 in %n s</source>
        <comment>what happens in how many seconds</comment>
        <translation>
            <numerusform>%1 in %n s</numerusform>
            <numerusform>%1 in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Undo within %n s</source>
        <comment>what was done; how many seconds it can be undone</comment>
        <translation>
            <numerusform>%1. Undo within %n s</numerusform>
            <numerusform>%1. Undo within %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletSaveSheet</name>
    <message numerus="yes">
        <source>%Ln rows saved as %1</source>
        <translation>
            <numerusform>%Ln row saved as %1</numerusform>
            <numerusform>%Ln rows saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::ApprovalDetailsViewModel</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) look at this now: %1</source>
        <extracomment>names of one or more other admins</extracomment>
        <translation>
            <numerusform>Somebody else looks at this now: %1</numerusform>
            <numerusform>%n others look at this now: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::ApprovalsViewModel</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::AuditChain</name>
    <message numerus="yes">
        <source>Sound: %Ln entries checked at %1.</source>
        <extracomment>%n is the number of entries, %1 a time</extracomment>
        <translation>
            <numerusform>Sound: %Ln entry checked at %1.</numerusform>
            <numerusform>Sound: %Ln entries checked at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::DecisionDesk</name>
    <message numerus="yes">
        <source>%1. Held for %n second(s)</source>
        <extracomment>&quot;Approve m•••@example.com. Held for 8 seconds&quot;</extracomment>
        <translation>
            <numerusform>%1. Held for %n second</numerusform>
            <numerusform>%1. Held for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::OverviewViewModel</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, about %1 min</source>
        <extracomment>people in the queue and how long the next one waits: &quot;4 waiting, about 8 min&quot;</extracomment>
        <translation>
            <numerusform>%n waiting, about %1 min</numerusform>
            <numerusform>%n waiting, about %1 min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::PaymentsViewModel</name>
    <message numerus="yes">
        <source>%Ln lines cost nothing, like beta access. They need no payment and are not listed.</source>
        <translation>
            <numerusform>%Ln line costs nothing, like beta access. It needs no payment and is not listed.</numerusform>
            <numerusform>%Ln lines cost nothing, like beta access. They need no payment and are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::SubscriberTokens</name>
    <message numerus="yes">
        <source>%1 in %n reward(s)</source>
        <extracomment>an amount, in how many rewards</extracomment>
        <translation>
            <numerusform>%1 in %n reward</numerusform>
            <numerusform>%1 in %n rewards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::TextHistory</name>
    <message numerus="yes">
        <source>%Ln lines less</source>
        <extracomment>lines of a text</extracomment>
        <translation>
            <numerusform>%Ln line less</numerusform>
            <numerusform>%Ln lines less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines more in the editor</source>
        <translation>
            <numerusform>%Ln line more in the editor</numerusform>
            <numerusform>%Ln lines more in the editor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoicePreparer</name>
    <message numerus="yes">
        <source>Prepare %Ln sentences</source>
        <translation>
            <numerusform>Prepare %Ln sentence</numerusform>
            <numerusform>Prepare %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::admin::VoiceViewModel</name>
    <message numerus="yes">
        <source>Prepared. %Ln sentences are kept now.</source>
        <translation>
            <numerusform>Prepared. %Ln sentence is kept now.</numerusform>
            <numerusform>Prepared. %Ln sentences are kept now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences are being spoken</source>
        <translation>
            <numerusform>%Ln sentence is being spoken</numerusform>
            <numerusform>%Ln sentences are being spoken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantLogViewModel</name>
    <message numerus="yes">
        <source>%1 of %Ln call(s)</source>
        <extracomment>how many of how many calls are listed</extracomment>
        <translation>
            <numerusform>%1 of %Ln call</numerusform>
            <numerusform>%1 of %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantRequestViewModel</name>
    <message numerus="yes">
        <source>%n minute(s) left to answer</source>
        <translation>
            <numerusform>%n minute left to answer</numerusform>
            <numerusform>%n minutes left to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>%n second left to answer</numerusform>
            <numerusform>%n seconds left to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) and 30 seconds left to answer</source>
        <translation>
            <numerusform>%n minute and 30 seconds left to answer</numerusform>
            <numerusform>%n minutes and 30 seconds left to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::customer::AssistantSetupViewModel</name>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln line added</numerusform>
            <numerusform>%Ln lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln line removed</numerusform>
            <numerusform>%Ln lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::customer::HomeViewModel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <extracomment>unit beside a number of days</extracomment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::customer::PurchasesViewModel</name>
    <message numerus="yes">
        <source>%n listed, there are older ones</source>
        <translation>
            <numerusform>%n listed, there are older ones</numerusform>
            <numerusform>%n listed, there are older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n paid</numerusform>
            <numerusform>%n paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::customer::WalletChart</name>
    <message numerus="yes">
        <source>DOTM held at the end of each of the last %n day(s)</source>
        <translation>
            <numerusform>DOTM held at the end of the last day</numerusform>
            <numerusform>DOTM held at the end of each of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dotm::ui::ListExport</name>
    <message numerus="yes">
        <source>%Ln rows written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
</context>
</TS>
