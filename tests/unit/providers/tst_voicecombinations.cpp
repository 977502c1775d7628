// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../sandbox/mp3decode.h"
#include "core/random.h"
#include "domain/voice/messagetext.h"
#include "net/httpclient.h"
#include "net/qthttptransport.h"
#include "providers/elevenlabs/elevenlabsclient.h"
#include "providers/elevenlabs/voicecast.h"
#include "sandbox/sandbox.h"
#include "speech/espeak.h"
#include "speech/mp3frames.h"

#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::Result;
using core::Task;
using elevenlabs::Speech;

namespace {

const domain::MessageContext kListener{u"Ada"_s, QDate(2026, 1, 15), u"Toronto"_s};

struct Combination
{
    const domain::VoiceLanguage *language = nullptr;
    domain::VoiceProfile profile = domain::kDefaultVoiceProfile;
    domain::MessageKind kind = domain::MessageKind::Welcome;

    [[nodiscard]] QString name() const
    {
        return language->code + u' ' + domain::voiceProfileName(profile) + u' ' + domain::messageKindName(kind);
    }
};

} // namespace

/// Every message in every language by every voice, spoken by the sandbox and asked for as the product asks: one
/// sentence of each message, another one for each voice and language; all of them with DOTM_EVERY_SENTENCE=1 (minutes).
class VoiceCombinationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyMessage_inEveryLanguageAndVoice_isHeardAndCoveredByItsCaptions();

private:
    [[nodiscard]] Task<Result<Speech>> speak(Combination combination, QString text)
    {
        const auto voice = elevenlabs::castFor(combination.profile, {}).first();
        const auto draft = elevenlabs::draftFor(text, voice, *combination.language, combination.language->model);
        co_return co_await m_client->speak(draft);
    }
    /// What is wrong with one sentence; empty: nothing.
    [[nodiscard]] static QString faultOf(const Speech &speech, const QString &text);

    core::SystemClock m_clock;
    core::SystemRandom m_random;
    net::QtHttpTransport m_transport;
    net::HttpClient m_http{m_transport, m_clock, m_random};
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<elevenlabs::ElevenLabsClient> m_client;
};

void VoiceCombinationsTest::initTestCase()
{
    QVERIFY2(!speech::espeakProgram().isEmpty(), "espeak-ng is not installed (packaging/install-deps test)");
    sandbox::SandboxOptions options;
    options.dataFile = m_folder.filePath(u"sandbox.sqlite"_s);
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock, m_random);
    QVERIFY(m_sandbox->start());
    const QUrl address = m_sandbox->url().resolved(QUrl(u"/elevenlabs"_s));
    m_client = std::make_unique<elevenlabs::ElevenLabsClient>(
        m_http, m_clock, elevenlabs::ElevenLabsConfig{address, core::SecretString(u"sk_test"_s), 4});
}

QString VoiceCombinationsTest::faultOf(const Speech &speech, const QString &text)
{
    const test::Decoded sound = test::decodeMp3(speech.audio);
    const int length = speech::mp3LengthMs(speech.audio).value_or(-1);
    if (sound.samples.isEmpty() || std::abs(sound.lengthMs() - length) > 60) {
        return u"does not decode to its length"_s;
    }
    if (sound.loudness() < 0.005) {
        return u"is silent"_s;
    }
    QString said;
    for (const elevenlabs::CharacterTime &each : speech.alignment) {
        said += each.character;
    }
    const bool isCovered =
        speech.alignment.first().startMs == 0 && std::abs(speech.alignment.last().endMs - sound.lengthMs()) <= 80;
    return said != text ? u"has times of another text"_s : isCovered ? QString() : u"is not covered by its times"_s;
}

void VoiceCombinationsTest::everyMessage_inEveryLanguageAndVoice_isHeardAndCoveredByItsCaptions()
{
    struct Pending
    {
        Combination combination;
        QString text;
        Task<Result<Speech>> task;
    };
    const bool isWhole = qEnvironmentVariableIsSet("DOTM_EVERY_SENTENCE");
    std::vector<Pending> all;
    QSet<QString> combinations;
    for (const domain::VoiceLanguage &language : domain::voiceLanguages()) {
        for (const domain::VoiceProfile profile : domain::voiceProfiles()) {
            for (const domain::MessageKind kind : domain::messageKinds()) {
                const Combination combination{&language, profile, kind};
                combinations.insert(combination.name());
                const auto sentences = domain::messageSentences(kind, language.code, kListener);
                const qsizetype chosen = combinations.size() % sentences.size();
                for (qsizetype at = 0; at < sentences.size(); ++at) {
                    if (isWhole || at == chosen) {
                        all.push_back({combination, sentences[at].text, speak(combination, sentences[at].text)});
                    }
                }
            }
        }
    }
    QCOMPARE(combinations.size(), 30 * 3 * 3);
    for (Pending &each : all) {
        const auto speech = QCoro::waitFor(std::move(each.task));
        const QString where = each.combination.name() + u": "_s + each.text;
        QVERIFY2(speech.has_value(), qPrintable(where + (speech ? QString() : speech.error().detail)));
        const QString fault = faultOf(*speech, each.text);
        QVERIFY2(fault.isEmpty(), qPrintable(where + u' ' + fault));
    }
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::VoiceCombinationsTest)
#include "tst_voicecombinations.moc"
