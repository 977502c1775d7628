// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/voice/nextmessage.h"

#include "storage/repositories/voicelistens.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;
using storage::Connection;

namespace {

Result<QList<domain::MessageKind>> completedKindsOf(Connection &db, const QString &uid)
{
    const auto names = storage::voicelistens::completedKinds(db, uid);
    if (!names) {
        return fail(names.error());
    }
    QList<domain::MessageKind> kinds;
    for (const QString &name : *names) {
        if (const auto kind = domain::messageKindFromName(name)) {
            kinds.append(*kind);
        }
    }
    return kinds;
}

} // namespace

Result<VoiceCast> voiceCastOf(const QString &language, const QString &profile)
{
    const domain::VoiceLanguage *known = domain::voiceLanguage(language);
    if (known == nullptr) {
        return fail(ErrorCode::Invalid, u"\"language\" must be one of the codes of /api/voice/languages."_s);
    }
    const auto voice = domain::voiceProfileFromName(profile);
    return voice ? Result<VoiceCast>(VoiceCast{known, *voice})
                 : fail(ErrorCode::Invalid,
                        u"\"voice_profile\" must be CanadianRockstar, ScienceTeacher or BuddyFriend."_s);
}

Result<domain::MessageKind> nextMessageOf(Connection &db, const QString &uid)
{
    const auto completed = completedKindsOf(db, uid);
    return completed ? Result<domain::MessageKind>(domain::nextKind(*completed)) : fail(completed.error());
}

} // namespace dotm::services
