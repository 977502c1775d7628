// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/elevenlabs/speechlines.h"

#include "providers/elevenlabs/elevenlabsparser.h"

namespace dotm::elevenlabs {
using namespace Qt::Literals::StringLiterals;
using core::fail;

core::Outcome SpeechLines::take(const QByteArray &line, QList<SpeechPiece> &done)
{
    const QByteArray json = line.trimmed();
    if (json.isEmpty()) {
        return {};
    }
    const auto piece = parser::speechPiece(json);
    if (!piece) {
        return fail(piece.error());
    }
    m_whole.audio += piece->audio;
    m_whole.alignment += piece->alignment;
    done.append(*piece);
    return {};
}

core::Result<QList<SpeechPiece>> SpeechLines::feed(const QByteArray &bytes)
{
    m_rest += bytes;
    QList<SpeechPiece> done;
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        if (const core::Outcome taken = take(m_rest.mid(from, end - from), done); !taken) {
            return fail(taken.error());
        }
        from = end + 1;
    }
    m_rest.remove(0, from);
    if (m_rest.size() > kLongestLine) {
        return fail(core::ErrorCode::Protocol, u"ElevenLabs streamed a line without end."_s);
    }
    return done;
}

core::Result<SpeechPiece> SpeechLines::finish(const QString &text)
{
    QList<SpeechPiece> last;
    if (const core::Outcome taken = take(std::exchange(m_rest, {}), last); !taken) {
        return fail(taken.error());
    }
    if (const core::Outcome whole = parser::checkWhole(m_whole, text); !whole) {
        return fail(whole.error());
    }
    return m_whole;
}

} // namespace dotm::elevenlabs
