// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/configtext.h"
#include "expect.h"

namespace dotm::fuzz {

inline const QString kDotmMcp = QStringLiteral("/opt/dotm/bin/dotm-mcp");

/// A text that @p fault refuses is refused for a reason that lies in it.
inline void checkFault(const bridge::TextFault &fault, const QByteArray &text)
{
    expect(fault.problem != bridge::SetupProblem::None, "a refusal has a reason", text);
    expect(fault.offset >= 0 && fault.offset <= text.size(), "and a place in the text", text);
}

/// Everything else kept every byte, so that what was put in can be taken out of @p after again.
inline bool isGrownFrom(const QByteArray &before, const QByteArray &after)
{
    qsizetype at = 0;
    for (const char each : after) {
        at += at < before.size() && before.at(at) == each ? 1 : 0;
    }
    return at == before.size();
}

/// Connecting and disconnecting with a text that may be anything. Answers what disconnecting leaves of a text that had
/// no entry of ours; nothing when there was one, or the text is left alone.
inline std::optional<QByteArray> connectedAndBack(const QByteArray &text, const bridge::AssistantProgram &program)
{
    const auto reading = bridge::readEntry(text, program);
    const auto with = bridge::withEntry(text, program, kDotmMcp);
    const auto without = bridge::withoutEntry(text, program);
    if (!reading) {
        checkFault(reading.error(), text);
        expect(!with && !without, "what cannot be read is left alone", text);
        return std::nullopt;
    }
    expect(!reading->exists || reading->isOurs() || (!with && !without), "so is an entry of somebody else", text);
    expect(reading->exists || (without && *without == text), "without an entry there is nothing to take out", text);
    if (!with) {
        checkFault(with.error(), text);
        return std::nullopt;
    }
    const auto found = bridge::readEntry(*with, program);
    expect(found && found->equals(program, kDotmMcp), "our entry is there", text);
    expect(bridge::withEntry(*with, program, kDotmMcp) == *with, "connecting twice is connecting once", text);
    expect(reading->exists || isGrownFrom(text, *with), "nothing is lost when it is put in", text);
    const auto back = bridge::withoutEntry(*with, program);
    expect(back.has_value(), "what was put in can be taken out", text);
    expect(bridge::isSameElsewhere(text, *back, program), "and the rest means what it did", text);
    return reading->exists ? std::nullopt : std::optional(*back);
}

} // namespace dotm::fuzz
