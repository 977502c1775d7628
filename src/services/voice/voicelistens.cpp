// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/voice/voicelistens.h"

#include "domain/voice/messagekind.h"
#include "domain/voice/voicelanguage.h"
#include "domain/voice/voiceprofile.h"
#include "services/secondperson/secondperson.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Outcome;
using core::Result;
using core::Task;
using storage::Connection;
using storage::VoiceListen;

namespace {

constexpr qint64 kLongestListenMs = 24LL * 60 * 60 * 1000;

Outcome checkReport(const ListenReport &report)
{
    if (!domain::messageKindFromName(report.kind)) {
        return fail(ErrorCode::Invalid, u"\"message_type\" must be welcome, tip or update."_s);
    }
    if (domain::voiceLanguage(report.language) == nullptr || !domain::voiceProfileFromName(report.profile)) {
        return fail(ErrorCode::Invalid, u"\"language\" and \"voice_profile\" must be ones that speak."_s);
    }
    const bool isPosition = report.positionMs >= 0 && report.positionMs <= kLongestListenMs;
    return isPosition ? Outcome() : fail(ErrorCode::Invalid, u"\"position_ms\" must lie within the message."_s);
}

} // namespace

Task<Result<QString>> VoiceListens::report(Identity who, ListenReport report)
{
    if (const Outcome sound = checkReport(report); !sound) {
        co_return fail(sound.error());
    }
    const core::TimePoint now = m_clock.now();
    const bool isNew = report.id.isEmpty();
    const VoiceListen listen{isNew ? core::uuid7(m_clock, m_random) : report.id,
                             who.uid,
                             report.kind,
                             report.language,
                             report.profile,
                             report.messageId,
                             report.positionMs,
                             report.isCompleted,
                             now,
                             now};
    const std::function<Result<QString>(Connection &)> work = [listen, isNew](Connection &db) -> Result<QString> {
        if (isNew) {
            const Outcome inserted = storage::voicelistens::insert(db, listen);
            return inserted ? Result<QString>(listen.id) : fail(inserted.error());
        }
        const auto moved = storage::voicelistens::moveOn(db, listen);
        if (!moved) {
            return fail(moved.error());
        }
        return *moved ? Result<QString>(listen.id) : fail(ErrorCode::NotFound, u"There is no such listen of yours."_s);
    };
    co_return co_await m_database.transaction<QString>(work);
}

Task<Result<QList<VoiceListen>>> VoiceListens::page(QString uid, std::optional<storage::VoiceListenMark> after,
                                                    int limit)
{
    const int most = std::clamp(limit, 1, kMostPerPage) + 1;
    const std::function<Result<QList<VoiceListen>>(Connection &)> work = [uid, after, most](Connection &db) {
        return storage::voicelistens::page(db, uid, after, most);
    };
    co_return co_await m_database.read<QList<VoiceListen>>(work);
}

Task<Result<QList<VoiceListen>>> VoiceListens::own(Identity who, std::optional<storage::VoiceListenMark> after,
                                                   int limit)
{
    const QString uid = who.uid;
    co_return co_await page(uid, after, limit);
}

Task<Result<QList<VoiceListen>>> VoiceListens::everybodys(Identity who, std::optional<storage::VoiceListenMark> after,
                                                          int limit)
{
    if (const Outcome allowed = requireAdmin(who); !allowed) {
        co_return fail(allowed.error());
    }
    const QString everybody;
    co_return co_await page(everybody, after, limit);
}

} // namespace dotm::services
