// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/sealedbox.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

using Key = core::Secret<QByteArray>;

const QByteArray kNonce(client::kSealNonceSize, 'n');

Key key(char fill = 'k')
{
    return Key(QByteArray(client::kSealKeySize, fill));
}

} // namespace

class SealedBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unseal_ownBox_givesTheText();
    void seal_knownVector_isAes256Gcm();
    void unseal_anyByteChanged_isInvalid();
    void unseal_anyLengthCutShort_isInvalid();
    void unseal_otherKeyOrLabel_isInvalid();
    void seal_wrongSizes_isAnError();
};

void SealedBoxTest::unseal_ownBox_givesTheText()
{
    const QByteArray texts[] = {QByteArray(), "x", QByteArray(100'000, 't')};
    for (const QByteArray &text : texts) {
        const auto box = client::seal(key(), kNonce, text, "label");
        QVERIFY(box);
        QVERIFY(text.size() < 2 || !box->contains(text));
        const auto plain = client::unseal(key(), *box, "label");
        QVERIFY(plain);
        QCOMPARE(*plain, text);
    }
}

/// Made with an independent implementation (Python's cryptography): AESGCM(b'k'*32).encrypt(b'n'*12, b'hello',
/// b'\x01label').
void SealedBoxTest::seal_knownVector_isAes256Gcm()
{
    const auto box = client::seal(key(), kNonce, "hello", "label");
    QVERIFY(box);
    QCOMPARE(box->toHex(), QByteArray("01") + kNonce.toHex() + "f05e8bdc7ecc17ccd82480d610924d75743ac07064");
}

void SealedBoxTest::unseal_anyByteChanged_isInvalid()
{
    const QByteArray box = client::seal(key(), kNonce, "hello", "label").value();
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray changed = box;
        changed[i] = static_cast<char>(changed[i] ^ 0x01);
        const auto plain = client::unseal(key(), changed, "label");
        QVERIFY2(!plain, qPrintable(u"byte %1"_s.arg(i)));
        QCOMPARE(plain.error().code, core::ErrorCode::Invalid);
    }
}

void SealedBoxTest::unseal_anyLengthCutShort_isInvalid()
{
    const QByteArray box = client::seal(key(), kNonce, "hello", "label").value();
    for (qsizetype size = 0; size < box.size(); ++size) {
        QVERIFY(!client::unseal(key(), box.left(size), "label"));
    }
    QVERIFY(!client::unseal(key(), box + 'x', "label"));
}

void SealedBoxTest::unseal_otherKeyOrLabel_isInvalid()
{
    const QByteArray box = client::seal(key(), kNonce, "hello", "label").value();
    QVERIFY(!client::unseal(key('K'), box, "label"));
    QVERIFY(!client::unseal(key(), box, "Label"));
    QVERIFY(!client::unseal(Key(), box, "label"));
}

void SealedBoxTest::seal_wrongSizes_isAnError()
{
    QVERIFY(!client::seal(Key("short"), kNonce, "hello", "label"));
    QVERIFY(!client::seal(key(), "short", "hello", "label"));
}

QTEST_GUILESS_MAIN(SealedBoxTest)
#include "tst_sealedbox.moc"
