// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/voiceadminapi.h"
#include "ui/admin/viewmodel.h"

#include <QHash>
#include <QVariantList>

namespace dotm::admin {

/// The languages that are spoken here and the voices to choose from.
class VoiceCast : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of VoiceViewModel")
    /// { code, name, english, note, text, rightToLeft }: name is the language's own, note that nobody speaks it, text
    /// all of it in one line.
    Q_PROPERTY(QVariantList languages READ languages NOTIFY worded)
    /// { name, title, note }
    Q_PROPERTY(QVariantList voices READ voices NOTIFY worded)

public:
    VoiceCast(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override
    {
        return m_languages.reading().isReading || m_speakers.reading().isReading;
    }
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QVariantList voices() const;
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] QStringList names() const;
    /// code: the language's own name.
    [[nodiscard]] QHash<QString, QString> ownNames() const;

Q_SIGNALS:
    /// Others, or in other words.
    void worded();

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override;
    [[nodiscard]] bool concerns(const QString & /*topic*/) const override { return false; }

    client::VoiceAdminApi m_api;
    Source<client::VoiceLanguageList> m_languages;
    Source<client::VoiceSpeakerList> m_speakers;
};

} // namespace dotm::admin
