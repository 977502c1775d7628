// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/voicecast.h"

#include "ui/admin/voicewords.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::VoiceLanguageList;
using client::VoiceSpeakerList;
using contract::SpokenLanguage;
using contract::VoiceSpeaker;
using core::Result;

VoiceCast::VoiceCast(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_languages(
          this, store.clock(), [this] { return m_api.languages(); },
          [this](const Result<VoiceLanguageList> &answer) {
              settle(answer);
              Q_EMIT worded();
          }),
      m_speakers(
          this, store.clock(), [this] { return m_api.speakers(); },
          [this](const Result<VoiceSpeakerList> &answer) {
              settle(answer);
              Q_EMIT worded();
          })
{
}

void VoiceCast::read()
{
    m_languages.read();
    m_speakers.read();
}

void VoiceCast::forget()
{
    m_languages.forget();
    m_speakers.forget();
    Q_EMIT worded();
}

const std::optional<core::Error> &VoiceCast::lastError() const
{
    return m_languages.reading().error ? m_languages.reading().error : m_speakers.reading().error;
}

ViewModel::Status VoiceCast::status() const
{
    if (m_languages.reading().value && m_speakers.reading().value) {
        return Status::Ready;
    }
    return lastError() ? Status::Failed : isReading() ? Status::Loading : Status::Idle;
}

QVariantList VoiceCast::languages() const
{
    QVariantList list;
    const QList<SpokenLanguage> all = m_languages.reading().value.value_or(VoiceLanguageList()).languages;
    for (const SpokenLanguage &each : all) {
        const QString note = voiceSourceNote(each.source);
        const QString both = each.ownName == each.englishName ? each.ownName
                                                              //: a language: its own name, its English one
                                                              : tr("%1 · %2").arg(each.ownName, each.englishName);
        list.append(QVariantMap{{u"code"_s, each.code},
                                {u"name"_s, each.ownName},
                                {u"english"_s, each.englishName},
                                {u"note"_s, note},
                                {u"text"_s, note.isEmpty() ? both : tr("%1 · %2").arg(both, note)},
                                {u"rightToLeft"_s, each.isRightToLeft}});
    }
    return list;
}

QVariantList VoiceCast::voices() const
{
    QVariantList list;
    const QList<VoiceSpeaker> all = m_speakers.reading().value.value_or(VoiceSpeakerList()).speakers;
    for (const VoiceSpeaker &each : all) {
        list.append(QVariantMap{{u"name"_s, each.name},
                                {u"title"_s, voiceProfileText(each.name, each.title)},
                                {u"note"_s, voiceProfileNote(each.name, each.description)}});
    }
    return list;
}

QStringList VoiceCast::codes() const
{
    QStringList list;
    const QList<SpokenLanguage> all = m_languages.reading().value.value_or(VoiceLanguageList()).languages;
    for (const SpokenLanguage &each : all) {
        list.append(each.code);
    }
    return list;
}

QStringList VoiceCast::names() const
{
    QStringList list;
    const QList<VoiceSpeaker> all = m_speakers.reading().value.value_or(VoiceSpeakerList()).speakers;
    for (const VoiceSpeaker &each : all) {
        list.append(each.name);
    }
    return list;
}

QHash<QString, QString> VoiceCast::ownNames() const
{
    QHash<QString, QString> names;
    const QList<SpokenLanguage> all = m_languages.reading().value.value_or(VoiceLanguageList()).languages;
    for (const SpokenLanguage &each : all) {
        names.insert(each.code, each.ownName);
    }
    return names;
}

} // namespace dotm::admin
