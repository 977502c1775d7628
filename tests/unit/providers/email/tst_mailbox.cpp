// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "fakesmtp.h"
#include "providers/email/mailbox.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

class MailboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_eachForm_isReadOrRefused_data();
    void parse_eachForm_isReadOrRefused();
    void check_goodMessage_passes();
    void check_lineBreakInAnyHeaderField_isRefused_data();
    void check_lineBreakInAnyHeaderField_isRefused();
    void check_recipients_areOneToFifty();
    void check_noText_isRefused();
    void check_attachment_needsNameAndPlainType();
};

void MailboxTest::parse_eachForm_isReadOrRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("bare") << u" ann@example.com "_s << u""_s << u"ann@example.com"_s;
    QTest::newRow("named") << u"Ann Lee <ann+1@mail.example.com>"_s << u"Ann Lee"_s << u"ann+1@mail.example.com"_s;
    QTest::newRow("angle only") << u"<ann@example.com>"_s << u""_s << u"ann@example.com"_s;
    QTest::newRow("angle in name") << u"Ann <3 Bob <ann@example.com>"_s << QString() << QString();
    QTest::newRow("other script") << u"Ünal <a@bücher.example>"_s << u"Ünal"_s << u"a@xn--bcher-kva.example"_s;
    QTest::newRow("no at") << u"ann"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("no local part") << u"@example.com"_s << QString() << QString();
    QTest::newRow("no domain") << u"ann@"_s << QString() << QString();
    QTest::newRow("two") << u"ann@example.com, bob@example.com"_s << QString() << QString();
    QTest::newRow("command") << u"<ann@example.com> RCPT TO:<b@c.example>"_s << QString() << QString();
    QTest::newRow("inner angle") << u"<ann@example.com>x>"_s << QString() << QString();
    QTest::newRow("line break") << u"Ann\r\nBcc: x <ann@example.com>"_s << QString() << QString();
    QTest::newRow("line break in address") << u"ann@example.com\r\nRCPT"_s << QString() << QString();
    QTest::newRow("other script before at") << u"ünal@example.com"_s << QString() << QString();
    QTest::newRow("too long") << QString(260, u'a') + u"@example.com"_s << QString() << QString();
}

void MailboxTest::parse_eachForm_isReadOrRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    const auto mailbox = email::parseMailbox(text);
    QCOMPARE(mailbox.has_value(), !address.isEmpty());
    if (mailbox) {
        QCOMPARE(mailbox->name, name);
        QCOMPARE(mailbox->address, address);
    } else {
        QCOMPARE(mailbox.error().code, ErrorCode::Invalid);
    }
}

void MailboxTest::check_goodMessage_passes()
{
    email::Message message = test::simpleMessage();
    message.from.clear(); // the configured one takes its place
    message.replyTo = u"help@example.com"_s;
    message.attachments = {{u"esim.png"_s, u"image/png"_s, "x", u"qr-1@dotm"_s}};
    QVERIFY(email::checkMessage(message));
}

void MailboxTest::check_lineBreakInAnyHeaderField_isRefused_data()
{
    QTest::addColumn<QString>("evil");
    for (const auto &evil :
         {u"x\r\nBcc: eve@example.com"_s, u"x\ny"_s, u"x\ry"_s, u"x\0y"_s, u"x\x1by"_s, u"x\x7fy"_s}) {
        QTest::addRow("%s", QByteArray(evil.toLatin1().toHex()).constData()) << evil;
    }
}

void MailboxTest::check_lineBreakInAnyHeaderField_isRefused()
{
    QFETCH(const QString, evil);
    const email::Message good = test::simpleMessage();
    QList<email::Message> messages(7, good);
    messages[0].subject = evil;
    messages[1].from = evil + u" <noreply@example.com>"_s;
    messages[2].to = {evil + u" <ann@example.com>"_s};
    messages[3].replyTo = evil + u" <ann@example.com>"_s;
    messages[4].attachments = {{evil, u"image/png"_s, {}, {}}};
    messages[5].attachments = {{u"a.png"_s, u"image/png"_s, {}, evil}};
    messages[6].tags = {{u"kind"_s, evil}};
    for (const email::Message &each : messages) {
        const core::Outcome outcome = email::checkMessage(each);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Invalid);
    }
}

void MailboxTest::check_recipients_areOneToFifty()
{
    email::Message message = test::simpleMessage();
    message.to = QStringList(50, u"ann@example.com"_s);
    QVERIFY(email::checkMessage(message));
    message.to += u"bob@example.com"_s;
    QVERIFY(!email::checkMessage(message));
    message.to.clear();
    QVERIFY(!email::checkMessage(message));
    message.to = {u"ann@example.com"_s, u"nobody"_s};
    QVERIFY(!email::checkMessage(message));
}

void MailboxTest::check_noText_isRefused()
{
    email::Message message = test::simpleMessage();
    message.text.clear();
    QVERIFY(email::checkMessage(message));
    message.html.clear();
    QVERIFY(!email::checkMessage(message));
}

void MailboxTest::check_attachment_needsNameAndPlainType()
{
    email::Message message = test::simpleMessage();
    message.attachments = {{QString(), u"image/png"_s, {}, {}}};
    QVERIFY(!email::checkMessage(message));
    message.attachments = {{u"a.png"_s, u"image/png; name=x"_s, {}, {}}};
    QVERIFY(!email::checkMessage(message));
    message.attachments = {{u"a.png"_s, u"image/png"_s, {}, u"a>b"_s}};
    QVERIFY(!email::checkMessage(message));
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::MailboxTest)
#include "tst_mailbox.moc"
