<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
