// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/voicecast.h"

#include <QStringList>

namespace dotm::admin {

/// Speaking in advance what everybody hears: first the dry run, which says what it costs, then the deed, which is read
/// back by another dry run.
class VoicePreparer : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of VoiceViewModel")
    /// Codes of the languages, and names of the voices, that are ticked.
    Q_PROPERTY(QStringList languages READ languages NOTIFY ticked)
    Q_PROPERTY(QStringList voices READ voices NOTIFY ticked)
    /// "2 of 30 languages, 3 of 3 voices"
    Q_PROPERTY(QString tickedText READ tickedText NOTIFY ticked)
    /// { label, value, strong }: what the dry run said of what is ticked. Empty: nobody asked yet.
    Q_PROPERTY(QVariantList plan READ plan NOTIFY changed)
    /// What follows from it, one or two sentences; `planTone` is "good", "ink" or "warn".
    Q_PROPERTY(QString planNote READ planNote NOTIFY changed)
    Q_PROPERTY(QString planTone READ planTone NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool doing READ isDoing NOTIFY changed)
    /// "Prepare 36 sentences"
    Q_PROPERTY(QString deedText READ deedText NOTIFY changed)
    /// Why the one and the other are off; empty when they are on.
    Q_PROPERTY(QString askReason READ askReason NOTIFY changed)
    Q_PROPERTY(QString deedReason READ deedReason NOTIFY changed)

public:
    VoicePreparer(AdminStore &store, VoiceCast &cast, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_stage == Stage::Asking || m_stage == Stage::Doing; }
    [[nodiscard]] QStringList languages() const { return m_languages; }
    [[nodiscard]] QStringList voices() const { return m_voices; }
    [[nodiscard]] QString tickedText() const;
    [[nodiscard]] QVariantList plan() const;
    [[nodiscard]] QString planNote() const;
    [[nodiscard]] QString planTone() const;
    [[nodiscard]] bool isAsking() const { return m_stage == Stage::Asking; }
    [[nodiscard]] bool isDoing() const { return m_stage == Stage::Doing; }
    [[nodiscard]] QString deedText() const;
    [[nodiscard]] QString askReason() const;
    [[nodiscard]] QString deedReason() const;

    Q_INVOKABLE void tickLanguage(const QString &code, bool isTicked);
    Q_INVOKABLE void tickVoice(const QString &name, bool isTicked);
    Q_INVOKABLE void tickAllLanguages();
    Q_INVOKABLE void tickNoLanguage();
    /// The dry run about what is ticked.
    Q_INVOKABLE void ask();
    /// Does what the dry run said; nothing before it did.
    Q_INVOKABLE void confirm();

    /// From the service's standing.
    void setUsual(const contract::VoiceStanding &standing);
    /// After something was spoken: what is still missing, if anybody asked before.
    void readBack();

Q_SIGNALS:
    void ticked();
    /// The service has begun.
    void begun();

private:
    enum class Stage { None, Asking, Planned, Doing };

    void read() override {}
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_error; }
    [[nodiscard]] bool concerns(const QString & /*topic*/) const override { return false; }
    void tickUsual();
    void put(QStringList &list, const QString &name, bool isTicked, const QStringList &order);
    void onTicked();
    void send(bool isDryRun);
    void take(bool isDryRun, const core::Result<contract::VoicePreparation> &answer);

    client::VoiceAdminApi m_api;
    VoiceCast &m_cast;
    QStringList m_usual; ///< languages of the service's setting
    QStringList m_languages;
    QStringList m_voices;
    std::optional<contract::VoicePreparation> m_plan;
    std::optional<core::Error> m_error;
    Stage m_stage = Stage::None;
    bool m_isTouched = false; ///< somebody has ticked: the usual ones no longer come by themselves
    bool m_isSimulated = false;
    bool m_hasLocalVoice = false;
    quint64 m_turn = 0;
};

} // namespace dotm::admin
