// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sound/mp3reader.h"
#include "speech/mp3frames.h"
#include "speech/mp3writer.h"
#include "support/tones.h"

#include <QTest>

namespace dotm {
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray mp3Of(const sound::Pcm &pcm, int rate = 44'100)
{
    return *speech::writeMp3(pcm, {rate, 64});
}

} // namespace

class Mp3ReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tone_readBack_hasItsLengthPitchAndLoudness_data();
    void tone_readBack_hasItsLengthPitchAndLoudness();
    void stereo_isMixedToOneChannel();
    void tag_beforeTheSound_isSkipped();
    void cutOff_readsWhatIsThere();
    void joined_ofTwoRates_isRefused();
    void longerThanAllowed_isRefused();
    void hostileBytes_areRefused_data();
    void hostileBytes_areRefused();
};

void Mp3ReaderTest::tone_readBack_hasItsLengthPitchAndLoudness_data()
{
    QTest::addColumn<int>("rate");
    QTest::newRow("ElevenLabs") << 44'100;
    QTest::newRow("espeak-ng") << 22'050;
}

void Mp3ReaderTest::tone_readBack_hasItsLengthPitchAndLoudness()
{
    QFETCH(int, rate);
    const auto pcm = sound::readMp3(mp3Of(test::tone(440, 1'500, rate), rate));
    QVERIFY(pcm.has_value());
    QCOMPARE(pcm->rate, rate);
    QVERIFY2(std::abs(pcm->lengthMs() - 1'500) <= 2, qPrintable(QString::number(pcm->lengthMs())));
    QVERIFY(std::abs(test::pitchOf(test::samplesOf(pcm->samples), rate) - 440) < 2);
    QVERIFY(std::abs(test::loudnessOf(test::samplesOf(pcm->samples)) - 0.354) < 0.02);
}

void Mp3ReaderTest::stereo_isMixedToOneChannel()
{
    // MPEG 1 layer III, 128 kbit/s, 44.1 kHz, two channels: a frame of 417 bytes without any sound.
    const QByteArray frame = QByteArray::fromHex("fffb9000") + QByteArray(413, '\0');
    const auto pcm = sound::readMp3(frame.repeated(10));
    QVERIFY(pcm.has_value());
    QCOMPARE(pcm->rate, 44'100);
    QVERIFY(pcm->count() <= 10 * 1152);
    QVERIFY(pcm->count() >= 8 * 1152);
}

void Mp3ReaderTest::tag_beforeTheSound_isSkipped()
{
    const QByteArray mp3 = mp3Of(test::tone(300, 500));
    const QByteArray tag = QByteArray::fromHex("49443303000000000064") + QByteArray(100, 'x');
    const auto pcm = sound::readMp3(tag + mp3);
    QVERIFY(pcm.has_value());
    QVERIFY(std::abs(pcm->lengthMs() - 500) <= 2);
}

void Mp3ReaderTest::cutOff_readsWhatIsThere()
{
    const QByteArray mp3 = mp3Of(test::tone(300, 2'000));
    const auto pcm = sound::readMp3(mp3.left(mp3.size() / 2));
    QVERIFY(pcm.has_value());
    QVERIFY(pcm->lengthMs() > 850);
    QVERIFY(pcm->lengthMs() < 1'100);
}

void Mp3ReaderTest::joined_ofTwoRates_isRefused()
{
    const QByteArray high = speech::joinMp3({mp3Of(test::tone(300, 500))});
    const QByteArray low = speech::joinMp3({mp3Of(test::tone(300, 500, 22'050), 22'050)});
    const auto pcm = sound::readMp3(high + low);
    QVERIFY(!pcm || pcm->lengthMs() < 560); // never one sound of two rates
    QVERIFY(sound::readMp3(high + high).has_value());
}

void Mp3ReaderTest::longerThanAllowed_isRefused()
{
    // 8 kbit/s at 8 kHz (MPEG 2.5): 72 ms in a frame of 72 bytes.
    const QByteArray frame = QByteArray::fromHex("ffe318c0") + QByteArray(68, '\0');
    QVERIFY(sound::readMp3(frame.repeated(100)).has_value());
    const auto pcm = sound::readMp3(frame.repeated(9'000));
    QVERIFY(!pcm);
    QCOMPARE(pcm.error().code, core::ErrorCode::Protocol);
    QVERIFY(!sound::readMp3(QByteArray(sound::kMostMp3Bytes + 1, '\0')));
}

void Mp3ReaderTest::hostileBytes_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "This is no sound."_ba.repeated(300);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("all bits") << QByteArray(100'000, '\xff');
    QTest::newRow("a header alone") << QByteArray::fromHex("fffb9000");
    QTest::newRow("a tag that promises more") << QByteArray::fromHex("4944330300007f7f7f7f") + QByteArray(500, 'x');
    QByteArray noise;
    quint32 state = 1;
    for (int index = 0; index < 60'000; ++index) {
        state = state * 1'664'525U + 1'013'904'223U;
        noise.append(static_cast<char>((state >> 24) & 0x7f)); // no frame begins with such a byte
    }
    QTest::newRow("noise") << noise;
}

void Mp3ReaderTest::hostileBytes_areRefused()
{
    QFETCH(QByteArray, bytes);
    const auto pcm = sound::readMp3(bytes);
    QVERIFY(!pcm);
    QCOMPARE(pcm.error().code, core::ErrorCode::Protocol);
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::Mp3ReaderTest)
#include "tst_mp3reader.moc"
