// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/voice.h"
#include "server/rest/endpoint.h"
#include "services/voice/voicemessages.h"

namespace dotm::server {

[[nodiscard]] contract::VoiceMessage encode(const services::SpokenMessage &message, bool simulated);
[[nodiscard]] contract::VoicePreview encode(const services::CurrentMessage &current, bool simulated);
/// @p isForAdmins: with whose it is.
[[nodiscard]] contract::VoiceListen encode(const storage::VoiceListen &listen, bool isForAdmins);

/// {success, listens, next_cursor} of a page that holds one more than @p limit when there are more.
[[nodiscard]] http::Response listensReply(const QList<storage::VoiceListen> &listens, int limit, bool isForAdmins);
/// "limit" and "cursor" of the query. Error: Invalid.
struct ListenPage
{
    std::optional<storage::VoiceListenMark> after;
    int limit = 0;
};
[[nodiscard]] core::Result<ListenPage> listenPageIn(const Call &call);

} // namespace dotm::server
