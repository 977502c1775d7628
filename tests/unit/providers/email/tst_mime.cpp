// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "fakesmtp.h"
#include "providers/email/mime.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kId = u"<m1@mail.example.com>"_s;
constexpr core::TimePoint kDate{std::chrono::milliseconds(1768469400000)};

QByteArray made(const email::Message &message)
{
    return email::mimeText(message, kId, kDate);
}

/// What a reader makes of a header: encoded words decoded, folds undone.
QString decodedHeader(const QByteArray &line)
{
    QString result;
    const QByteArray value = line.mid(line.indexOf(':') + 1);
    for (QByteArray word : value.split('\n')) {
        word = word.trimmed();
        if (word.startsWith("=?UTF-8?B?") && word.endsWith("?=")) {
            result += QString::fromUtf8(QByteArray::fromBase64(word.mid(10).chopped(2)));
        } else {
            result += QString::fromLatin1(word);
        }
    }
    return result;
}

bool hasOnlyCrlf(const QByteArray &text)
{
    return text.count('\n') == text.count("\r\n") && text.count('\r') == text.count("\r\n");
}

qsizetype longestLine(const QByteArray &text)
{
    qsizetype longest = 0;
    for (const QByteArray &line : text.split('\n')) {
        longest = std::max(longest, line.trimmed().size());
    }
    return longest;
}

} // namespace

class MimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textOnly_isOnePart();
    void textAndHtml_areAlternatives();
    void pictureAndFile_nestMixedRelatedAlternative();
    void sameInput_givesTheSameBytes();
    void subject_everyScript_survivesInShortWords_data();
    void subject_everyScript_survivesInShortWords();
    void name_quotesAndOtherScripts_areCarried();
    void fileName_otherScript_isPercentEncoded();
    void body_anyLineEndAndLength_becomesShortCrlfLines();
    void body_lookingLikeABoundary_isNotOne();
    void manyRecipients_areFolded();
};

void MimeTest::textOnly_isOnePart()
{
    email::Message message = test::simpleMessage();
    message.html.clear();
    message.replyTo = u"help@example.com"_s;
    const QByteArray expected = "Date: 15 Jan 2026 09:30:00 +0000\r\n"
                                "From: \"DOTM\"\r\n <noreply@mail.example.com>\r\n"
                                "To: ann@example.com\r\n"
                                "Reply-To: help@example.com\r\n"
                                "Subject: Your eSIM is ready\r\n"
                                "Message-ID: <m1@mail.example.com>\r\n"
                                "MIME-Version: 1.0\r\n"
                                "Content-Type: text/plain; charset=utf-8\r\n"
                                "Content-Transfer-Encoding: base64\r\n"
                                "\r\n"
                                "U2NhbiB0aGUgY29kZS4=\r\n";
    QCOMPARE(made(message), expected);
}

void MimeTest::textAndHtml_areAlternatives()
{
    const QByteArray mail = made(test::simpleMessage());
    QVERIFY(mail.contains("Content-Type: multipart/alternative;"));
    QVERIFY(!mail.contains("multipart/mixed"));
    QVERIFY(!mail.contains("multipart/related"));
    QVERIFY(mail.indexOf("text/plain") < mail.indexOf("text/html"));
    QVERIFY(mail.contains(QByteArray("<p>Scan the code.</p>").toBase64()));
}

void MimeTest::pictureAndFile_nestMixedRelatedAlternative()
{
    email::Message message = test::simpleMessage();
    message.attachments = {{u"terms.pdf"_s, u"application/pdf"_s, "PDF", {}},
                           {u"esim.png"_s, u"image/png"_s, "PNG", u"qr"_s}};
    const QByteArray mail = made(message);
    const qsizetype mixed = mail.indexOf("multipart/mixed");
    const qsizetype related = mail.indexOf("multipart/related");
    const qsizetype alternative = mail.indexOf("multipart/alternative");
    const qsizetype picture = mail.indexOf("Content-ID: <qr>\r\n");
    const qsizetype file = mail.indexOf("Content-Disposition: attachment;\r\n filename=\"terms.pdf\"\r\n");
    QVERIFY(mixed > 0 && mixed < related && related < alternative);
    QVERIFY(alternative < picture && picture < file);
    QVERIFY(mail.contains("Content-Disposition: inline;\r\n filename=\"esim.png\"\r\n"));
    QVERIFY(hasOnlyCrlf(mail));
    for (const char *kind : {"mixed", "related", "alternative"}) {
        const QByteArray opening = QByteArray("--=_") + kind + "_";
        QCOMPARE(mail.count("\r\n" + opening), 3); // two parts and the end
        const qsizetype start = mail.indexOf(opening);
        const QByteArray boundary = mail.mid(start, mail.indexOf("\r\n", start) - start);
        QCOMPARE(mail.count(boundary + "--\r\n"), 1);
    }
}

void MimeTest::sameInput_givesTheSameBytes()
{
    QCOMPARE(made(test::simpleMessage()), made(test::simpleMessage()));
}

void MimeTest::subject_everyScript_survivesInShortWords_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("umlauts") << u"Ihre eSIM für Österreich"_s;
    QTest::newRow("long cyrillic") << u"Ваша eSIM-карта готова к установке "_s.repeated(8).trimmed();
    QTest::newRow("emoji") << u"\U0001F4F1"_s.repeated(60);
    QTest::newRow("long ASCII") << u"word "_s.repeated(80).trimmed();
    QTest::newRow("endless ASCII") << QString(2000, u'x');
    QTest::newRow("looks encoded") << u"=?UTF-8?B?QmNjOiBldmU=?="_s;
    QTest::newRow("plain") << u"Plain"_s;
    QTest::newRow("empty") << QString();
}

void MimeTest::subject_everyScript_survivesInShortWords()
{
    QFETCH(const QString, subject);
    const QByteArray header = email::textHeader("Subject", subject);
    QVERIFY(header.endsWith("\r\n"));
    QVERIFY(hasOnlyCrlf(header));
    QVERIFY(longestLine(header) <= 78);
    for (const QByteArray &line : header.trimmed().split('\n').mid(1)) {
        QVERIFY(line.startsWith(' '));
        QVERIFY(line.trimmed().size() <= 75);
    }
    QCOMPARE(decodedHeader(header), subject);
}

void MimeTest::name_quotesAndOtherScripts_areCarried()
{
    email::Message message = test::simpleMessage();
    message.to = {u"Ann \"A\\\" Lee <ann@example.com>"_s, u"Ünal <u@example.com>"_s};
    const QByteArray mail = made(message);
    QVERIFY(mail.contains(
        "To: \"Ann \\\"A\\\\\\\" Lee\"\r\n <ann@example.com>,\r\n =?UTF-8?B?w5xuYWw=?=\r\n <u@example.com>\r\n"));
}

void MimeTest::fileName_otherScript_isPercentEncoded()
{
    email::Message message = test::simpleMessage();
    message.attachments = {{u"Übersicht \"1\".pdf"_s, u"application/pdf"_s, "x", {}}};
    QVERIFY(made(message).contains("filename*=UTF-8''%C3%9Cbersicht%20%221%22.pdf\r\n"));
    message.attachments = {{u"a\"b.pdf"_s, u"application/pdf"_s, "x", {}}};
    QVERIFY(made(message).contains("filename=\"a\\\"b.pdf\"\r\n"));
}

void MimeTest::body_anyLineEndAndLength_becomesShortCrlfLines()
{
    email::Message message = test::simpleMessage();
    message.html.clear();
    message.text = u"one\ntwo\r\nthree "_s + QString(5000, u'x') + u"\n.\n"_s;
    const QByteArray mail = made(message);
    QVERIFY(hasOnlyCrlf(mail));
    QVERIFY(longestLine(mail) <= 78);
    const QByteArray body = mail.mid(mail.indexOf("\r\n\r\n") + 4);
    const QByteArray decoded = QByteArray::fromBase64(QByteArray(body).replace("\r\n", ""));
    QCOMPARE(decoded, "one\r\ntwo\r\nthree " + QByteArray(5000, 'x') + "\r\n.\r\n");
}

void MimeTest::body_lookingLikeABoundary_isNotOne()
{
    const QByteArray plain = made(test::simpleMessage());
    const qsizetype start = plain.indexOf("--=_alternative_");
    const QByteArray boundary = plain.mid(start, plain.indexOf("\r\n", start) - start);
    email::Message message = test::simpleMessage();
    message.text = u"\n"_s + QString::fromLatin1(boundary) + u"--\n"_s;
    QCOMPARE(made(message).count(boundary), plain.count(boundary));
}

void MimeTest::manyRecipients_areFolded()
{
    email::Message message = test::simpleMessage();
    message.to = QStringList(50, u"ann.with.a.rather.long.name@mail.example.com"_s);
    QVERIFY(longestLine(made(message)) <= 78);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::MimeTest)
#include "tst_mime.moc"
