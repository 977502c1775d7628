// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/voice/messagekind.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace dotm::domain {

/// What a sentence can carry of its listener; one thing at most.
enum class MessagePlace { None, Name, Date, Place };

[[nodiscard]] QString placeMark(MessagePlace place); ///< "{name}"

struct ScriptSentence
{
    QString with; ///< with the mark of its place; empty when it has none
    QString without;
    MessagePlace place = MessagePlace::None;
};

/// All messages of one language and its way to say a date: one file of resources/voice.
struct MessageScript
{
    QStringList weekdays; ///< Monday first
    QStringList months;
    QStringList days; ///< "1er": how the days of the month are said
    QString date;     ///< "{weekday}, {month} {day}"
    QString gap;
    QHash<MessageKind, QList<ScriptSentence>> messages;

    [[nodiscard]] QString spokenDate(QDate day) const; ///< empty for a date that is none
    [[nodiscard]] QList<ScriptSentence> sentences(MessageKind kind) const { return messages.value(kind); }
};

/// Of the language with this code; English for any other. Read once, from what is compiled in. Any thread.
[[nodiscard]] const MessageScript &messageScript(QStringView code);
/// Nothing when the bytes do not have the form described beside the texts.
[[nodiscard]] std::optional<MessageScript> parsedScript(const QByteArray &json);

} // namespace dotm::domain
