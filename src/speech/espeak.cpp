// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "speech/espeak.h"

#include "speech/wavefile.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace dotm::speech {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;

namespace {

constexpr int kLongestRunMs = 20'000;
constexpr int kLongestStartMs = 5'000;

bool isName(const QString &voice)
{
    return !voice.isEmpty() && std::ranges::all_of(voice, [](QChar each) {
        return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9') || each == u'-';
    }) && !voice.startsWith(u'-');
}

QStringList argumentsOf(const EspeakVoice &voice)
{
    return {u"-v"_s,      voice.name,
            u"-p"_s,      QString::number(std::clamp(voice.pitch, 0, 99)),
            u"-s"_s,      QString::number(std::clamp(voice.wordsPerMinute, 80, 450)),
            u"-b"_s,      u"1"_s, // UTF-8
            u"-z"_s,              // no pause at the end
            u"--stdin"_s, u"--stdout"_s};
}

} // namespace

QString espeakProgram()
{
    return QStandardPaths::findExecutable(u"espeak-ng"_s);
}

core::Result<sound::Pcm> speakByEspeak(const EspeakVoice &voice, const QString &text)
{
    if (text.trimmed().isEmpty() || !isName(voice.name)) {
        return fail(ErrorCode::Invalid, u"There is nothing to speak."_s);
    }
    const QString program = espeakProgram();
    if (program.isEmpty()) {
        return fail(ErrorCode::Disabled, u"The espeak-ng program is not installed."_s);
    }
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, argumentsOf(voice));
    if (!process.waitForStarted(kLongestStartMs)) {
        return fail(ErrorCode::Unavailable, u"The espeak-ng program does not start."_s);
    }
    process.write(text.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(kLongestRunMs)) {
        process.kill();
        process.waitForFinished(kLongestStartMs);
        return fail(ErrorCode::Timeout, u"The espeak-ng program takes too long."_s);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return fail(ErrorCode::Unavailable, u"The espeak-ng program failed."_s);
    }
    return readWave(process.readAllStandardOutput());
}

} // namespace dotm::speech
