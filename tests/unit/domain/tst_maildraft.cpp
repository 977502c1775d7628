// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/mailmarkup.h"

#include <QTest>

using namespace dotm::domain;
using namespace Qt::Literals::StringLiterals;

/// What may be saved as the text of a mail.
class MailDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markup_ofTheList_isSound_data();
    void markup_ofTheList_isSound();
    void markup_hostile_isRefused_data();
    void markup_hostile_isRefused();
    void markup_manyFaults_endsSoon();
    void draft_sound_hasNoProblems();
    void draft_faults_areNamed_data();
    void draft_faults_areNamed();
    void draft_withoutKind_knowsAllAndNeedsNone();
    void faults_thereAndBack();
    void language_isTheFirstOfOurs();
    void digest_tellsPartsApart();

private:
    [[nodiscard]] static QList<MailProblem> markup(const QString &html)
    {
        return mailMarkupProblems(html, {{u"app_link"_s}, {u"esim-qr-code"_s}});
    }
    [[nodiscard]] static MailDraft sound()
    {
        return {u"Hello {{user_name}}"_s, u"<p>{{reason}}</p>"_s, u"{{reason}}"_s};
    }
};

void MailDraftTest::markup_ofTheList_isSound_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("a whole page")
        << u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>T</title></head>"
           "<body style=\"margin:0;font-family:Inter,'Segoe UI'\"><p>x</p></body></html>"_s;
    QTest::newRow("link") << u"<a href=\"https://dotm.example/a?b=1&amp;c={{user_name}}#d\">x</a>"_s;
    QTest::newRow("mail") << u"<a href='mailto:{{user_email}}'>x</a>"_s;
    QTest::newRow("our link") << u"<a href=\"{{app_link}}\">x</a>"_s;
    QTest::newRow("our picture") << u"<img src=\"cid:esim-qr-code\" alt=\"QR\" width=\"3\"/>"_s;
    QTest::newRow("text") << u"5 > 3 & \"so on\" {{user_name}}<br>\n<hr />"_s;
}

void MailDraftTest::markup_ofTheList_isSound()
{
    QFETCH(const QString, html);
    const QList<MailProblem> problems = markup(html);
    QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(mailProblemText(problems.first())));
}

void MailDraftTest::markup_hostile_isRefused_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<MailFault>("fault");
    const auto row = [](const char *name, const QString &html, MailFault fault) {
        QTest::newRow(name) << html << fault;
    };
    row("script", u"<script>alert(1)</script>"_s, MailFault::Element);
    row("script in capitals", u"<ScRiPt src=\"https://x.example\"></ScRiPt>"_s, MailFault::Attribute);
    row("style element", u"<style>p{}</style>"_s, MailFault::Element);
    row("frame", u"<iframe></iframe>"_s, MailFault::Element);
    row("form", u"<form></form>"_s, MailFault::Element);
    row("drawing", u"<svg></svg>"_s, MailFault::Element);
    row("plain text swallows", u"<plaintext>"_s, MailFault::Element);
    row("handler", u"<p onclick=\"x()\">x</p>"_s, MailFault::Attribute);
    row("handler behind a slash", u"<img/onerror=\"x\">"_s, MailFault::Markup);
    row("no quotes", u"<p align=left>x</p>"_s, MailFault::Markup);
    row("open quote", u"<p align=\"left>x</p>"_s, MailFault::Markup);
    row("backtick", u"<p align=`left`>x</p>"_s, MailFault::Markup);
    row("twice the same", u"<p align=\"a\" align=\"b\">x</p>"_s, MailFault::Markup);
    row("angle in a value", u"<p title=\"</title><script>\">x</p>"_s, MailFault::Markup);
    row("comment", u"<!-- x -->"_s, MailFault::Markup);
    row("conditional comment", u"<!--[if mso]><script><![endif]-->"_s, MailFault::Markup);
    row("processing", u"<?php ?>"_s, MailFault::Markup);
    row("other namespace", u"<o:p>x</o:p>"_s, MailFault::Markup);
    row("bare angle", u"a < b"_s, MailFault::Markup);
    row("refresh", u"<meta http-equiv=\"refresh\" content=\"0\">"_s, MailFault::Attribute);
    row("script link", u"<a href=\"javascript:alert(1)\">x</a>"_s, MailFault::Link);
    row("script link by reference", u"<a href=\"https://a.example&colon;javascript\">x</a>"_s, MailFault::Link);
    row("script link by number", u"<a href=\"&#106;avascript:x\">x</a>"_s, MailFault::Link);
    row("script link with a tab", u"<a href=\"java\tscript:x\">x</a>"_s, MailFault::Link);
    row("data", u"<a href=\"data:text/html,x\">x</a>"_s, MailFault::Link);
    row("plain http", u"<a href=\"http://x.example\">x</a>"_s, MailFault::Link);
    row("somebody before the host", u"<a href=\"https://dotm.example@evil.example\">x</a>"_s, MailFault::Link);
    row("variable as host", u"<a href=\"https://{{user_name}}/\">x</a>"_s, MailFault::Link);
    row("a value as a whole link", u"<a href=\"{{user_name}}\">x</a>"_s, MailFault::Link);
    row("picture by data", u"<img src=\"data:image/svg+xml,x\">"_s, MailFault::Picture);
    row("picture of another mail", u"<img src=\"cid:other\">"_s, MailFault::Picture);
    row("picture that tells", u"<img src=\"https://x.example/{{user_email}}\">"_s, MailFault::VariablePlace);
    row("style that loads", u"<p style=\"background:url(https://x.example)\">x</p>"_s, MailFault::Style);
    row("style with an escape", u"<p style=\"color:\\65xpression\">x</p>"_s, MailFault::Style);
    row("style with a comment", u"<p style=\"col/**/or:red\">x</p>"_s, MailFault::Style);
    row("style that covers", u"<p style=\"position:fixed\">x</p>"_s, MailFault::Style);
    row("style with a variable", u"<p style=\"color:{{user_name}}\">x</p>"_s, MailFault::VariablePlace);
    row("not closed", u"<p><b>x</p>"_s, MailFault::Unclosed);
    row("never closed", u"<p>x"_s, MailFault::Unclosed);
    row("closed only", u"x</p>"_s, MailFault::Unclosed);
}

void MailDraftTest::markup_hostile_isRefused()
{
    QFETCH(const QString, html);
    QFETCH(const MailFault, fault);
    const QList<MailProblem> problems = markup(html);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().fault, fault);
    QCOMPARE(problems.first().line, 1);
}

void MailDraftTest::markup_manyFaults_endsSoon()
{
    QVERIFY(markup(u"<a href=\"x\"></a>"_s.repeated(3'000)).size() <= 24);
    QVERIFY(!markup(u"<p>"_s.repeated(3'000)).isEmpty());
}

void MailDraftTest::draft_sound_hasNoProblems()
{
    QCOMPARE(mailProblems(MailKind::BetaRejected, sound()), QList<MailProblem>());
}

void MailDraftTest::draft_faults_areNamed_data()
{
    QTest::addColumn<MailDraft>("draft");
    QTest::addColumn<MailProblem>("problem");
    const auto row = [](const char *name, const MailDraft &draft, const MailProblem &problem) {
        QTest::newRow(name) << draft << problem;
    };
    const QString html = u"<p>{{reason}}</p>"_s;
    row("misspelt", {u"x"_s, html, u"a\n{{resaon}} {{reason}}"_s},
        {u"text"_s, MailFault::UnknownVariable, u"resaon"_s, u"reason"_s, 2});
    row("of another mail", {u"{{matching_id}}"_s, html, u"{{reason}}"_s},
        {u"subject"_s, MailFault::UnknownVariable, u"matching_id"_s, {}, 1});
    row("braces", {u"x"_s, html, u"{{reason}} {{ user_name }}"_s},
        {u"text"_s, MailFault::BrokenVariable, u"{{ user_name }}"_s, {}, 1});
    row("half", {u"x"_s, html, u"{{reason}} {{reason"_s}, {u"text"_s, MailFault::BrokenVariable, u"{{reason"_s, {}, 1});
    row("missing", {u"x"_s, u"<p>x</p>"_s, u"{{reason}}"_s}, {u"html"_s, MailFault::MissingVariable, u"reason"_s});
    row("empty", {u" "_s, html, u"{{reason}}"_s}, {u"subject"_s, MailFault::Empty});
    row("two lines", {u"a\nBcc: x@y.example"_s, html, u"{{reason}}"_s}, {u"subject"_s, MailFault::LineBreak});
    row("hidden", {u"x"_s, html, u"{{reason}}\x07"_s}, {u"text"_s, MailFault::Control});
    row("long", {QString(201, u'x'), html, u"{{reason}}"_s}, {u"subject"_s, MailFault::TooLong, u"200"_s});
}

void MailDraftTest::draft_faults_areNamed()
{
    QFETCH(const MailDraft, draft);
    QFETCH(const MailProblem, problem);
    const QList<MailProblem> problems = mailProblems(MailKind::BetaRejected, draft);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first() == problem, qPrintable(mailProblemText(problems.first())));
    QVERIFY(!mailProblemText(problem).contains(u'%'));
}

void MailDraftTest::draft_withoutKind_knowsAllAndNeedsNone()
{
    const MailDraft draft{u"{{matching_id}}"_s, u"<p>{{reason}}</p>"_s, u"x"_s};
    QVERIFY(mailProblems(std::nullopt, draft).isEmpty());
    QVERIFY(!mailProblems(MailKind::Activation, draft).isEmpty());
}

void MailDraftTest::faults_thereAndBack()
{
    for (int i = 0; i <= static_cast<int>(MailFault::Markup); ++i) {
        const auto fault = static_cast<MailFault>(i);
        QCOMPARE(mailFaultFromName(mailFaultName(fault)), std::optional(fault));
    }
    for (const MailKind kind : mailKinds()) {
        QCOMPARE(mailKindFromName(mailKindName(kind)), std::optional(kind));
    }
    QVERIFY(!mailKindFromName(u"invoice"_s));
}

void MailDraftTest::language_isTheFirstOfOurs()
{
    QCOMPARE(mailLanguageIn(u"fr-CA"_s), u"fr"_s);
    QCOMPARE(mailLanguageIn(u"de-DE, es;q=0.8, en;q=0.5"_s), u"es"_s);
    QCOMPARE(mailLanguageIn(u"AR"_s), u"ar"_s);
    QCOMPARE(mailLanguageIn(u"de, *"_s), QString());
    QCOMPARE(mailLanguageIn({}), QString());
}

void MailDraftTest::digest_tellsPartsApart()
{
    QVERIFY(mailDigest({u"ab"_s, u"c"_s, {}}) != mailDigest({u"a"_s, u"bc"_s, {}}));
    QCOMPARE(mailDigest(sound()).size(), 64);
}

QTEST_GUILESS_MAIN(MailDraftTest)
#include "tst_maildraft.moc"
