// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/voice/messageplan.h"

#include "domain/voice/speechsentences.h"

#include <QCryptographicHash>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using domain::VoiceLanguage;
using domain::VoiceProfile;

namespace {

const QString kOwnText = u"own"_s;

MessagePlan emptyPlan(const QString &kind, const VoiceLanguage &language, VoiceProfile profile)
{
    return {kind, language.code, domain::voiceProfileName(profile), {}};
}

} // namespace

QString MessagePlan::digest() const
{
    QStringList lines;
    for (const PlannedSentence &sentence : sentences) {
        lines.append(sentence.clip.wish);
        lines.append(sentence.caption);
    }
    const QByteArray bytes = lines.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QList<storage::VoicePart> MessagePlan::parts() const
{
    QList<storage::VoicePart> list;
    for (const PlannedSentence &sentence : sentences) {
        list.append({sentence.clip.wish, sentence.text, sentence.caption, {}});
    }
    return list;
}

MessagePlan planMessage(const Speaker &speaker, domain::MessageKind kind, const VoiceLanguage &language,
                        VoiceProfile profile, const domain::MessageContext &context)
{
    const QString name = domain::messageKindName(kind);
    MessagePlan plan = emptyPlan(name, language, profile);
    const QList<domain::MessageSentence> sentences = domain::messageSentences(kind, language.code, context);
    const QStringList captions = domain::messageCaptions(kind, language.code, context);
    for (qsizetype index = 0; index < sentences.size(); ++index) {
        const domain::MessageSentence &each = sentences.at(index);
        plan.sentences.append({each.text, captions.value(index, each.text),
                               speaker.clipFor(each.text, each.personal, name, language, profile)});
    }
    return plan;
}

MessagePlan planText(const Speaker &speaker, const QString &text, const VoiceLanguage &language, VoiceProfile profile)
{
    MessagePlan plan = emptyPlan(kOwnText, language, profile);
    const QStringList sentences = domain::sentencesOf(text, language.code);
    for (const QString &each : sentences) {
        plan.sentences.append({each, each, speaker.clipFor(each, true, kOwnText, language, profile)});
    }
    return plan;
}

} // namespace dotm::services
