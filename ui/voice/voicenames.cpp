// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/voicenames.h"

#include <QCoreApplication>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct VoiceNames
{
    Q_DECLARE_TR_FUNCTIONS(VoiceNames)
};

} // namespace

const QStringList &voiceNames()
{
    static const QStringList names{u"ScienceTeacher"_s, u"CanadianRockstar"_s, u"BuddyFriend"_s};
    return names;
}

QString voiceTitle(const QString &name)
{
    if (name == "ScienceTeacher"_L1) {
        return VoiceNames::tr("Science teacher");
    }
    return name == "CanadianRockstar"_L1 ? VoiceNames::tr("Canadian rock star")
           : name == "BuddyFriend"_L1    ? VoiceNames::tr("Good friend")
                                         : name;
}

QString voiceText(const QString &name)
{
    if (name == "ScienceTeacher"_L1) {
        return VoiceNames::tr("Clear and calm");
    }
    return name == "CanadianRockstar"_L1 ? VoiceNames::tr("Full of energy")
           : name == "BuddyFriend"_L1    ? VoiceNames::tr("Warm and friendly")
                                         : QString();
}

} // namespace dotm::ui
