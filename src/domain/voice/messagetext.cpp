// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/messagetext.h"

#include "domain/voice/messagescript.h"
#include "domain/voice/spokenpart.h"

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands in the place of a sentence; empty: it is not known.
QString insertedPart(MessagePlace place, const MessageScript &script, const MessageContext &context)
{
    switch (place) {
    case MessagePlace::None:
        return {};
    case MessagePlace::Name:
        return spokenPart(context.name, kLongestSpokenName);
    case MessagePlace::Date:
        return context.date ? script.spokenDate(*context.date) : QString();
    case MessagePlace::Place:
        return spokenPart(context.place, kLongestSpokenPlace);
    }
    Q_UNREACHABLE();
    return {};
}

template <typename Make>
auto eachSentence(MessageKind kind, QStringView code, const MessageContext &context, const Make &make)
{
    const MessageScript &script = messageScript(code);
    QList<decltype(make(QString(), QString(), MessagePlace::None))> result;
    for (const ScriptSentence &sentence : script.sentences(kind)) {
        const QString part = insertedPart(sentence.place, script, context);
        result.append(part.isEmpty() ? make(sentence.without, part, MessagePlace::None)
                                     : make(sentence.with, part, sentence.place));
    }
    return result;
}

} // namespace

QList<MessageSentence> messageSentences(MessageKind kind, QStringView code, const MessageContext &context)
{
    return eachSentence(kind, code, context, [](QString text, const QString &part, MessagePlace place) {
        const bool isPersonal = place != MessagePlace::None;
        return MessageSentence{isPersonal ? text.replace(placeMark(place), part) : text, isPersonal};
    });
}

QStringList messageCaptions(MessageKind kind, QStringView code, const MessageContext &context)
{
    return eachSentence(kind, code, context, [](QString text, const QString &part, MessagePlace place) {
        constexpr QChar kIsolate(0x2068); // first strong isolate
        constexpr QChar kEnd(0x2069);
        return place == MessagePlace::None ? text : text.replace(placeMark(place), kIsolate + part + kEnd);
    });
}

QString messageText(MessageKind kind, QStringView code, const MessageContext &context)
{
    QStringList texts;
    for (const MessageSentence &sentence : messageSentences(kind, code, context)) {
        texts.append(sentence.text);
    }
    return texts.join(sentenceGap(code));
}

QString sentenceGap(QStringView code)
{
    return messageScript(code).gap;
}

QString spokenDate(QStringView code, QDate date)
{
    return messageScript(code).spokenDate(date);
}

} // namespace dotm::domain
