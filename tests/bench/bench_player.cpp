// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// The player of sentences, through a private sound server whose device plays into nothing and is recorded: what playing
// costs of a core with the spectrum on, and how long it takes from the press until the first sound is out: of a message
// in the cache, and of one that nobody has spoken yet, by a dotmd with its simulated ElevenLabs. The exit code says
// whether the goals were met.

#include "figures.h"

#include "playback/deviceplayback.h"
#include "sound/mp3reader.h"
#include "speech/mp3writer.h"
#include "support/apicaller.h"
#include "support/dotmdprocess.h"
#include "support/soundrecorder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using playback::DevicePlayback;

namespace {

constexpr double kMostOfACore = 0.05;
constexpr double kSoonMs = 100;
constexpr int kSentences = 6;
constexpr int kSentenceMs = 1'500;
constexpr int kPresses = 15;
constexpr int kNewPresses = 7;

/// This process with all its threads.
double workedSeconds()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9;
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// As ElevenLabs sends them; their first sample is loud.
QByteArray sentenceMp3(double hz)
{
    return *speech::writeMp3(test::tone(hz, kSentenceMs), {44'100, 128});
}

/// What @p act and the @p ms after it cost of a core.
template <typename Act>
double shareOf(int ms, Act act)
{
    const double begun = workedSeconds();
    QElapsedTimer timer;
    timer.start();
    act();
    wait(ms);
    return (workedSeconds() - begun) / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

void fill(DevicePlayback &playback, const QList<QByteArray> &mp3s)
{
    playback.open(static_cast<int>(mp3s.size()));
    for (int sentence = 0; sentence < mp3s.size(); ++sentence) {
        playback.put(sentence, {std::make_shared<const sound::Pcm>(*sound::readMp3(mp3s[sentence])), 0});
    }
}

/// From @p press to the first loud sample that was recorded; less than 0: never.
template <typename Press>
double pressMs(DevicePlayback &playback, test::SoundRecorder &recorder, Press press)
{
    recorder.forget();
    wait(200); // as it was before the press, whatever the recorder had on its way
    const auto pressed = recorder.samples().size();
    press();
    wait(400);
    const auto all = recorder.samples().subspan(pressed);
    const auto first = std::ranges::find_if(all, test::SoundRecorder::isLoud);
    playback.close();
    return first == all.end() ? -1 : static_cast<double>(first - all.begin()) * 1000 / test::SoundRecorder::kRate;
}

/// A message that was never spoken before: asked for, and its first sentence played as soon as it is there.
void playNew(DevicePlayback &playback, test::ApiCaller &api, const QUrl &service, const QByteArray &token, int number)
{
    const QString text =
        u"Message number %1 is a new one. Nobody has spoken it yet. It has three sentences."_s.arg(number);
    const QJsonObject wish{
        {u"text"_s, text}, {u"language"_s, u"en"_s}, {u"voice_profile"_s, u"ScienceTeacher"_s}, {u"wait"_s, false}};
    QJsonObject message = api.post(test::at(service, u"/api/admin/voice/say"_s), wish, token).json();
    const QUrl address = test::at(service, u"/api/voice/messages/"_s + message[u"message_id"_s].toString());
    playback.open(static_cast<int>(message[u"sentences"_s].toArray().size()));
    playback.play();
    QString path;
    (void)api.waitUntil([&] {
        path = message[u"sentences"_s][0][u"url"_s].toString();
        message = path.isEmpty() ? api.get(address, token).json() : message;
        return !path.isEmpty();
    });
    const auto pcm = sound::readMp3(api.get(test::at(service, path), token).body);
    if (pcm) {
        playback.put(0, {std::make_shared<const sound::Pcm>(*pcm), 0});
    }
}

/// Less than 0: something was not heard.
double newMs(DevicePlayback &playback, test::SoundRecorder &recorder)
{
    test::DotmdProcess service;
    if (!service.start()) {
        return -1;
    }
    test::ApiCaller api;
    const QByteArray token = api.demoToken(service.sandbox(), u"admin"_s);
    std::vector<double> presses;
    for (int press = 0; press < kNewPresses; ++press) {
        const double ms = pressMs(playback, recorder, [&] { playNew(playback, api, service.url(), token, press); });
        if (ms < 0) {
            return -1;
        }
        presses.push_back(ms);
    }
    return bench::median(presses);
}

int measure()
{
    QList<QByteArray> mp3s;
    for (int sentence = 0; sentence < kSentences; ++sentence) {
        mp3s.append(sentenceMp3(200 + 40 * sentence));
    }
    DevicePlayback playback;
    QEventLoop loop;
    QObject::connect(&playback, &DevicePlayback::devicesChanged, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    playback.prepare();
    loop.exec();
    std::printf("the sound system is looked for once: %lld ms\n", static_cast<long long>(timer.elapsed()));

    qsizetype drawn = 0;
    QObject::connect(&playback, &DevicePlayback::heard, &loop, [&drawn] { ++drawn; });
    fill(playback, mp3s);
    const int lengthMs = kSentences * kSentenceMs;
    const double silent = shareOf(3'000, [] {});
    const double usual = shareOf(lengthMs - 1'000, [&] { playback.play(); });
    const qsizetype drawnPerSecond = drawn * 1000 / (lengthMs - 1'000);
    playback.setSpeed(2);
    playback.seek({0, 0});
    const double quick = shareOf(lengthMs / 2 - 1'000, [&] { playback.play(); });
    playback.close();
    playback.setSpeed(1);
    std::printf("of one core: open and silent %.2f %%, playing %.2f %% (spectrum %lld times a second), at double speed "
                "%.2f %%\n",
                silent * 100, usual * 100, static_cast<long long>(drawnPerSecond), quick * 100);

    test::SoundRecorder recorder;
    if (!recorder.start()) {
        std::fprintf(stderr, "the recorder hears nothing\n");
        return 1;
    }
    std::vector<double> presses;
    for (int press = 0; press < kPresses; ++press) {
        const double ms = pressMs(playback, recorder, [&] {
            fill(playback, {mp3s.first()});
            playback.play();
        });
        if (ms < 0) {
            std::fprintf(stderr, "nothing was heard\n");
            return 1;
        }
        presses.push_back(ms);
    }
    const double soon = bench::median(presses);
    std::printf("from the press to the first sound: median %.0f ms, worst of %d: %.0f ms\n", soon, kPresses,
                std::ranges::max(presses));
    const double anew = newMs(playback, recorder);
    if (anew < 0) {
        std::fprintf(stderr, "a new message was not heard\n");
        return 1;
    }
    std::printf("the same of a message that nobody has spoken yet, simulated: median of %d: %.0f ms\n", kNewPresses,
                anew);
    const bool isCheap = usual < kMostOfACore && drawnPerSecond > 0;
    std::printf("goal: less than %.0f %% of a core: %s\n", kMostOfACore * 100, isCheap ? "met" : "MISSED");
    std::printf("goal: first sound within %.0f ms: %s\n", kSoonMs, soon < kSoonMs ? "met" : "MISSED");
    return isCheap && soon < kSoonMs ? 0 : 2;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsEmpty("DOTM_TEST_SOUND")) {
        return QProcess::execute(QStringLiteral(DOTM_WITH_PULSE), {QCoreApplication::applicationFilePath()});
    }
    return measure();
}
