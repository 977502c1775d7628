// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/voice/messagetext.h"
#include "services/voice/speaker.h"
#include "storage/repositories/voicemessages.h"

namespace dotm::services {

/// One sentence that is to be spoken, and its clip; without a wish nobody speaks it.
struct PlannedSentence
{
    QString text;
    QString caption;
    storage::VoiceClip clip;
};

struct MessagePlan
{
    QString kind;
    QString language;
    QString profile;
    QList<PlannedSentence> sentences;

    [[nodiscard]] QString digest() const; ///< of its sentences and their voice
    [[nodiscard]] QList<storage::VoicePart> parts() const;
};

[[nodiscard]] MessagePlan planMessage(const Speaker &speaker, domain::MessageKind kind,
                                      const domain::VoiceLanguage &language, domain::VoiceProfile profile,
                                      const domain::MessageContext &context);
/// Any text, cut into sentences; nobody else's.
[[nodiscard]] MessagePlan planText(const Speaker &speaker, const QString &text, const domain::VoiceLanguage &language,
                                   domain::VoiceProfile profile);

} // namespace dotm::services
