// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/elevenlabsclip.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::elevenlabs {

namespace {

constexpr int kPauseMs = 250; ///< between two sentences of one text

QStringList characters(const QString &text)
{
    QStringList list;
    for (qsizetype place = 0; place < text.size();) {
        const bool isPair = text.at(place).isHighSurrogate() && place + 1 < text.size();
        list.append(text.mid(place, isPair ? 2 : 1));
        place += isPair ? 2 : 1;
    }
    return list;
}

/// With its white space at the end, so that the pieces joined are the text.
QStringList sentences(const QString &text)
{
    static const QString kEnds = u".!?…।؟。！？\n"_s;
    static const QString kEndsAnywhere = u"。！？\n"_s;
    QStringList list;
    qsizetype from = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const bool mayEnd = kEnds.contains(text.at(place));
        const bool isGap = place + 1 < text.size() && text.at(place + 1).isSpace();
        if (!mayEnd || (!isGap && !kEndsAnywhere.contains(text.at(place)))) {
            continue;
        }
        qsizetype end = place + 1;
        while (end < text.size() && text.at(end).isSpace()) {
            ++end;
        }
        list.append(text.mid(from, end - from));
        from = end;
        place = end - 1;
    }
    if (from < text.size()) {
        list.append(text.mid(from));
    }
    return list;
}

bool hasWords(const QString &text)
{
    return std::ranges::any_of(text, [](QChar each) { return each.isLetterOrNumber() || each.isSurrogate(); });
}

double seconds(double ms)
{
    return std::round(ms) / 1000;
}

void addMarks(QList<Mark> &marks, const QString &sentence, double startMs, double endMs)
{
    const QStringList all = characters(sentence);
    const double each = (endMs - startMs) / static_cast<double>(std::max<qsizetype>(all.size(), 1));
    for (qsizetype index = 0; index < all.size(); ++index) {
        const double from = startMs + each * static_cast<double>(index);
        marks.append({all.at(index), seconds(from), seconds(from + each)});
    }
}

QJsonArray array(const QList<Mark> &marks, const std::function<QJsonValue(const Mark &)> &field)
{
    QJsonArray list;
    for (const Mark &mark : marks) {
        list.append(field(mark));
    }
    return list;
}

} // namespace

core::Result<Clip> makeClip(const ClipWish &wish)
{
    Clip clip;
    sound::Pcm whole;
    const QStringList pieces = sentences(wish.text);
    for (const QString &piece : pieces) {
        const int start = whole.lengthMs();
        if (hasWords(piece)) {
            const core::Result<sound::Pcm> spoken = speech::speakByEspeak(wish.voice, piece);
            if (!spoken) {
                return core::fail(spoken.error());
            }
            whole.rate = spoken->rate;
            whole.samples += spoken->samples;
        }
        addMarks(clip.marks, piece, start, whole.lengthMs());
        if (&piece != &pieces.last()) {
            whole.samples += QByteArray(qsizetype(whole.rate) * kPauseMs / 1000 * 2, '\0');
        }
    }
    if (whole.rate == 0) {
        return core::fail(core::ErrorCode::Invalid, u"There is nothing to speak."_s);
    }
    if (!wish.mp3) {
        clip.audio = whole.samples;
        return clip;
    }
    const core::Result<QByteArray> mp3 = speech::writeMp3(whole, *wish.mp3);
    if (!mp3) {
        return core::fail(mp3.error());
    }
    clip.audio = *mp3;
    return clip;
}

QJsonObject alignmentJson(const QList<Mark> &marks)
{
    return {
        {u"characters"_s, array(marks, [](const Mark &mark) { return QJsonValue(mark.character); })},
        {u"character_start_times_seconds"_s, array(marks, [](const Mark &mark) { return QJsonValue(mark.start); })},
        {u"character_end_times_seconds"_s, array(marks, [](const Mark &mark) { return QJsonValue(mark.end); })},
    };
}

} // namespace dotm::sandbox::elevenlabs
