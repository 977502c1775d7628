// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace dotm::speech {

/// How long an MP3 plays, by its frames, in milliseconds: without an information frame, and without what one says was
/// added at both ends. Nothing when the bytes are no MP3, or end inside a frame.
[[nodiscard]] std::optional<int> mp3LengthMs(const QByteArray &bytes);

/// One MP3 that plays @p sounds one after the other: their frames without tags and information frames, which would
/// speak for a part alone. What is no MP3 is left out.
[[nodiscard]] QByteArray joinMp3(const QList<QByteArray> &sounds);

} // namespace dotm::speech
