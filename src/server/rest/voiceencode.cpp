// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "server/rest/voiceencode.h"

#include "server/rest/reply.h"
#include "services/voice/voicelistens.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::server {
using namespace Qt::Literals::StringLiterals;

contract::VoiceMessage encode(const services::SpokenMessage &message, bool simulated)
{
    contract::VoiceMessage result;
    result.id = message.message.id;
    result.kind = message.message.kind;
    result.language = message.message.language;
    result.profile = message.message.profile;
    result.isReady = message.isReady;
    result.wasCached = message.wasCached;
    result.isSimulated = simulated;
    result.source = message.source;
    result.reason = message.reason;
    result.generationMs = message.message.generationMs;
    bool hasAllSounds = !message.sentences.isEmpty();
    for (const services::SpokenSentence &each : message.sentences) {
        const bool hasSound = !each.content.isEmpty();
        hasAllSounds = hasAllSounds && hasSound;
        result.sentences.append({each.text, each.caption, each.startMs, each.endMs,
                                 hasSound ? u"/api/voice/clips/"_s + each.content : QString(), each.source,
                                 each.isWaiting});
    }
    if (hasAllSounds) {
        result.audioUrl = u"/api/welcome-audio/"_s + result.id;
    }
    return result;
}

contract::VoicePreview encode(const services::CurrentMessage &current, bool simulated)
{
    contract::VoicePreview result;
    result.kind = domain::messageKindName(current.kind);
    result.messages = current.messages;
    for (const services::PlannedSentence &each : current.sentences) {
        result.texts.append(each.text);
        result.captions.append(each.caption);
    }
    if (current.message) {
        result.message = encode(*current.message, simulated);
    }
    return result;
}

contract::VoiceListen encode(const storage::VoiceListen &listen, bool isForAdmins)
{
    return {listen.id,
            listen.kind,
            listen.language,
            listen.profile,
            listen.messageId,
            listen.positionMs,
            listen.isCompleted,
            listen.listenedAt,
            isForAdmins ? listen.uid : QString(),
            isForAdmins ? listen.email : QString()};
}

http::Response listensReply(const QList<storage::VoiceListen> &listens, int limit, bool isForAdmins)
{
    QJsonArray list;
    for (const storage::VoiceListen &listen : listens.first(std::min<qsizetype>(listens.size(), limit))) {
        list.append(encode(listen, isForAdmins).toJson());
    }
    QJsonValue next;
    if (listens.size() > limit) {
        const storage::VoiceListen &last = listens.at(limit - 1);
        next = QString::number(core::toMs(last.listenedAt)) + u'.' + last.id;
    }
    return jsonReply({{u"success"_s, true}, {u"listens"_s, list}, {u"next_cursor"_s, next}});
}

core::Result<ListenPage> listenPageIn(const Call &call)
{
    ListenPage page;
    const QString asked = call.query(u"limit"_s);
    page.limit = asked.isEmpty() ? services::VoiceListens::kMostPerPage : asked.toInt();
    const QString cursor = call.query(u"cursor"_s);
    const qsizetype dot = cursor.indexOf(u'.');
    bool isNumber = false;
    const qint64 at = cursor.first(std::max<qsizetype>(dot, 0)).toLongLong(&isNumber);
    if (isNumber && dot + 1 < cursor.size()) {
        page.after = storage::VoiceListenMark{core::fromMs(at), cursor.sliced(dot + 1)};
    }
    if (page.limit < 1 || page.limit > services::VoiceListens::kMostPerPage || (!cursor.isEmpty() && !page.after)) {
        return core::fail(core::ErrorCode::Invalid,
                          u"\"limit\" must lie between 1 and 100, \"cursor\" be \"next_cursor\" of the page before."_s);
    }
    return page;
}

} // namespace dotm::server
