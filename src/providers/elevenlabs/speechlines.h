// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "providers/elevenlabs/elevenlabstypes.h"

namespace dotm::elevenlabs {

/// Joins the lines of a streamed answer, however they were cut on the way, to one clip.
class SpeechLines
{
public:
    /// More than this for one line is refused.
    static constexpr qsizetype kLongestLine = 8 * 1024 * 1024;

    /// The pieces that @p bytes completed. Errors: Protocol; after one the stream is of no use any more.
    [[nodiscard]] core::Result<QList<SpeechPiece>> feed(const QByteArray &bytes);
    /// Everything so far, when the stream has ended. Errors: Protocol, when it ended before the end of @p text.
    [[nodiscard]] core::Result<SpeechPiece> finish(const QString &text);

private:
    [[nodiscard]] core::Outcome take(const QByteArray &line, QList<SpeechPiece> &done);

    QByteArray m_rest;
    SpeechPiece m_whole;
};

} // namespace dotm::elevenlabs
