// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/voice/messagekind.h"

#include <QDate>
#include <QStringList>

namespace dotm::domain {

/// What a message may say about its listener. All of it may be missing; a name or place that nobody could say (no
/// letters, an address of mail) counts as missing.
struct MessageContext
{
    QString name;
    std::optional<QDate> date;
    QString place; ///< "Toronto", "Toronto, Canada"
};

struct MessageSentence
{
    QString text;
    bool personal = false; ///< carries name, date or place; all others are the same for everybody

    friend bool operator==(const MessageSentence &, const MessageSentence &) = default;
};

/// The sentences of a message in the order in which they are spoken. Whoever asks for a language that is none of ours
/// gets English.
[[nodiscard]] QList<MessageSentence> messageSentences(MessageKind kind, QStringView code,
                                                      const MessageContext &context);
/// The same to be read, one for one: what was inserted is kept apart from the text around it by bidi isolates, so that
/// a name in another script does not turn the line round. Never to be spoken.
[[nodiscard]] QStringList messageCaptions(MessageKind kind, QStringView code, const MessageContext &context);
/// The whole message: its sentences with what the language has between two of them.
[[nodiscard]] QString messageText(MessageKind kind, QStringView code, const MessageContext &context);
/// What the language has between two sentences: a space, or nothing.
[[nodiscard]] QString sentenceGap(QStringView code);

/// "Saturday, November 21" as the language says it inside our sentence, without the year.
[[nodiscard]] QString spokenDate(QStringView code, QDate date);

} // namespace dotm::domain
