// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/voicewords.h"

#include "ui/shared/amounts.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::VoiceListen;
using contract::VoiceStanding;

namespace {

struct VoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(AdminVoice)
};

struct VoiceWord
{
    const char *name;
    const char *text; ///< English
    const char *note = nullptr;
};

constexpr std::array kVoiceKinds = {
    VoiceWord{"welcome", QT_TRANSLATE_NOOP("AdminVoice", "Welcome")},
    VoiceWord{"tip", QT_TRANSLATE_NOOP("AdminVoice", "Tip")},
    VoiceWord{"update", QT_TRANSLATE_NOOP("AdminVoice", "Update")},
    VoiceWord{"own", QT_TRANSLATE_NOOP("AdminVoice", "Text of one’s own")},
};

constexpr std::array kVoiceProfiles = {
    VoiceWord{"CanadianRockstar", QT_TRANSLATE_NOOP("AdminVoice", "Canadian Rockstar"),
              QT_TRANSLATE_NOOP("AdminVoice", "Energetic and enthusiastic")},
    VoiceWord{"ScienceTeacher", QT_TRANSLATE_NOOP("AdminVoice", "Science Teacher"),
              QT_TRANSLATE_NOOP("AdminVoice", "Clear and professional")},
    VoiceWord{"BuddyFriend", QT_TRANSLATE_NOOP("AdminVoice", "Buddy Friend"),
              QT_TRANSLATE_NOOP("AdminVoice", "Warm and friendly")},
};

template <typename Table>
const VoiceWord *voiceWordIn(const Table &table, const QString &name)
{
    const auto found =
        std::ranges::find(table, name, [](const VoiceWord &word) { return QLatin1StringView(word.name); });
    return found == table.end() ? nullptr : &*found;
}

QDate monthOf(const VoiceStanding &standing)
{
    return QDate::fromString(standing.month + u"-01"_s, Qt::ISODate);
}

QString nextMonthText(const VoiceStanding &standing)
{
    const QDate next = monthOf(standing).addMonths(1);
    return next.isValid() ? QLocale().standaloneMonthName(next.month()) : QString();
}

bool isSpent(const VoiceStanding &standing)
{
    return standing.monthLimit > 0 && standing.monthCharacters >= standing.monthLimit;
}

QVariantMap speaking(const QString &title, const QString &text, const QString &tone, const QString &icon)
{
    return {{u"title"_s, title}, {u"text"_s, text}, {u"tone"_s, tone}, {u"icon"_s, icon}};
}

} // namespace

QString voiceKindText(const QString &kind)
{
    const VoiceWord *word = voiceWordIn(kVoiceKinds, kind);
    return word != nullptr ? VoiceWords::tr(word->text) : kind;
}

QString voiceProfileText(const QString &name, const QString &fallback)
{
    const VoiceWord *word = voiceWordIn(kVoiceProfiles, name);
    return word != nullptr ? VoiceWords::tr(word->text) : fallback;
}

QString voiceProfileNote(const QString &name, const QString &fallback)
{
    const VoiceWord *word = voiceWordIn(kVoiceProfiles, name);
    return word != nullptr ? VoiceWords::tr(word->note) : fallback;
}

QString voiceSourceNote(const QString &source)
{
    return source == "captions"_L1 ? VoiceWords::tr("captions alone") : QString();
}

QString voiceLengthText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QLocale locale;
    if (seconds >= 3600) {
        return VoiceWords::tr("%1 h %2 min").arg(locale.toString(seconds / 3600), locale.toString(seconds / 60 % 60));
    }
    return seconds >= 60
               ? VoiceWords::tr("%1 min %2 s").arg(locale.toString(seconds / 60), locale.toString(seconds % 60))
               : VoiceWords::tr("%1 s").arg(locale.toString(seconds));
}

QString voiceReachText(const VoiceListen &listen)
{
    if (listen.isCompleted) {
        return VoiceWords::tr("to the end");
    }
    const QLocale locale;
    const qint64 seconds = listen.positionMs / 1000;
    const QString rest = locale.toString(seconds % 60);
    const QString clock = locale.toString(seconds / 60) + u':' + (seconds % 60 < 10 ? locale.zeroDigit() + rest : rest);
    //: how far somebody listened; %1 is minutes and seconds, as "1:05"
    return VoiceWords::tr("up to %1").arg(clock);
}

QString voiceListenerText(const VoiceListen &listen)
{
    return listen.email.isEmpty() ? listen.uid : ui::maskedEmail(listen.email);
}

QVariantMap voiceSpeaking(const VoiceStanding &standing)
{
    if (standing.hasElevenLabs && isSpent(standing)) {
        const QString until = nextMonthText(standing);
        return standing.hasLocalVoice
                   ? speaking(VoiceWords::tr("The local voice speaks"),
                              //: %1 is a month
                              VoiceWords::tr("This month’s characters of ElevenLabs are used up. ElevenLabs speaks "
                                             "again when %1 begins.")
                                  .arg(until),
                              u"warn"_s, u"alert"_s)
                   : speaking(VoiceWords::tr("Nobody speaks what is new"),
                              VoiceWords::tr("This month’s characters of ElevenLabs are used up, and espeak-ng is not "
                                             "installed. What is kept can be heard; the rest is shown as captions "
                                             "until %1 begins.")
                                  .arg(until),
                              u"bad"_s, u"alert"_s);
    }
    if (standing.hasElevenLabs && standing.isSimulated) {
        return speaking(VoiceWords::tr("A simulated voice speaks"),
                        VoiceWords::tr("The sandbox takes the place of ElevenLabs. Nothing is billed."), u"note"_s,
                        u"wave"_s);
    }
    if (standing.hasElevenLabs) {
        return speaking(VoiceWords::tr("ElevenLabs speaks"),
                        VoiceWords::tr("Each sentence once: whoever hears the same hears what is kept."), u"good"_s,
                        u"wave"_s);
    }
    if (standing.hasLocalVoice) {
        return speaking(VoiceWords::tr("The local voice speaks"),
                        VoiceWords::tr("ELEVENLABS_API_KEY is not set. The espeak-ng program reads the languages it "
                                       "can; the others are shown as captions."),
                        u"warn"_s, u"vol"_s);
    }
    return speaking(VoiceWords::tr("Nobody speaks"),
                    VoiceWords::tr("ELEVENLABS_API_KEY is not set and espeak-ng is not installed. Messages are shown "
                                   "as captions."),
                    u"bad"_s, u"cc"_s);
}

QVariantMap voiceBudget(const VoiceStanding &standing)
{
    if (!standing.hasElevenLabs) {
        return {};
    }
    const QLocale locale;
    const QDate month = monthOf(standing);
    const QString name = month.isValid()
                             ? QLocale().standaloneMonthName(month.month()) + u' ' + QString::number(month.year())
                             : standing.month;
    const bool isLimited = standing.monthLimit > 0;
    const qint64 share = isLimited ? std::min<qint64>(1000, standing.monthCharacters * 1000 / standing.monthLimit) : -1;
    const QString beyond =
        !isLimited ? VoiceWords::tr("There is no limit.")
        : standing.hasLocalVoice
            //: %1 is a month
            ? VoiceWords::tr("Beyond them the local voice speaks, until %1 begins (UTC).").arg(nextMonthText(standing))
            : VoiceWords::tr("Beyond them there are captions alone, until %1 begins (UTC).")
                  .arg(nextMonthText(standing));
    return {
        //: %1 is a month with its year
        {u"title"_s, VoiceWords::tr("Characters of ElevenLabs in %1").arg(name)},
        {u"value"_s, locale.toString(standing.monthCharacters)},
        {u"unit"_s, isLimited ? VoiceWords::tr("of %1").arg(locale.toString(standing.monthLimit)) : QString()},
        {u"share"_s, share},
        {u"spent"_s, isSpent(standing)},
        {u"syntheses"_s, VoiceWords::tr("%Ln sentences spoken", nullptr, static_cast<int>(standing.monthSyntheses))},
        {u"beyond"_s, beyond}};
}

QString voiceTrouble(const VoiceStanding &standing)
{
    QStringList sentences;
    if (standing.failed > 0) {
        sentences.append(VoiceWords::tr("%Ln sentences could not be spoken. They are tried again when somebody wants "
                                        "to hear them.",
                                        nullptr, static_cast<int>(standing.failed)));
    }
    if (standing.localClips > 0 && standing.hasElevenLabs) {
        sentences.append(VoiceWords::tr("%Ln of those kept are by the local voice, until ElevenLabs has spoken them.",
                                        nullptr, static_cast<int>(standing.localClips)));
    }
    return sentences.join(u' ');
}

} // namespace dotm::admin
