// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/voicewords.h"

#include <QCoreApplication>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;

namespace {

struct VoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(VoiceWords)
};

} // namespace

const QStringList &messageKinds()
{
    static const QStringList kinds{u"welcome"_s, u"tip"_s, u"update"_s};
    return kinds;
}

QString messageTitle(const QString &kind)
{
    if (kind == "welcome"_L1) {
        return VoiceWords::tr("Welcome message");
    }
    if (kind == "tip"_L1) {
        return VoiceWords::tr("Tips");
    }
    return kind == "update"_L1 ? VoiceWords::tr("News") : kind.isEmpty() ? QString() : VoiceWords::tr("Own text");
}

QString capabilityText(const QString &source)
{
    if (source == "elevenlabs"_L1) {
        return VoiceWords::tr("full");
    }
    return source == "local"_L1 ? VoiceWords::tr("local voice") : VoiceWords::tr("text only");
}

QString capabilityIcon(const QString &source)
{
    return source == "elevenlabs"_L1 ? u"checkc"_s : source == "local"_L1 ? u"wave"_s : u"text"_s;
}

QString voiceLanguageOf(const QLocale &locale)
{
    const QString tag = locale.bcp47Name().section(u'-', 0, 0);
    static const QHash<QString, QString> other{{u"nb"_s, u"no"_s}, {u"nn"_s, u"no"_s}, {u"tl"_s, u"fil"_s}};
    static const QStringList spoken{u"en"_s,  u"fr"_s, u"es"_s, u"zh"_s, u"ja"_s, u"ar"_s, u"pt"_s, u"de"_s,
                                    u"hi"_s,  u"ko"_s, u"it"_s, u"ru"_s, u"nl"_s, u"tr"_s, u"pl"_s, u"sv"_s,
                                    u"fil"_s, u"uk"_s, u"el"_s, u"cs"_s, u"fi"_s, u"ro"_s, u"vi"_s, u"hu"_s,
                                    u"no"_s,  u"th"_s, u"id"_s, u"da"_s, u"he"_s, u"ms"_s};
    const QString code = other.value(tag, tag);
    return spoken.contains(code) ? code : u"en"_s;
}

} // namespace dotm::customer
