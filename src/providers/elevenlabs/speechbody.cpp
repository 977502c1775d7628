// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/elevenlabs/speechbody.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dotm::elevenlabs {
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray decimal(int hundredths)
{
    const int value = std::clamp(hundredths, 0, 100);
    return QByteArray::number(value / 100) + '.' + QByteArray::number(value % 100).rightJustified(2, '0');
}

/// The string with its quotes.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

QByteArray speechBody(const SpeechDraft &draft)
{
    QByteArray body = "{\"text\":" + quoted(draft.text) + ",\"model_id\":" + quoted(draft.modelId);
    if (!draft.languageCode.isEmpty()) {
        body += ",\"language_code\":" + quoted(draft.languageCode);
    }
    const SpeechSettings &settings = draft.settings;
    return body + ",\"voice_settings\":{\"stability\":" + decimal(settings.stability) +
           ",\"similarity_boost\":" + decimal(settings.similarityBoost) + ",\"style\":" + decimal(settings.style) +
           ",\"use_speaker_boost\":" + (settings.speakerBoost ? "true" : "false") + "}}";
}

} // namespace dotm::elevenlabs
