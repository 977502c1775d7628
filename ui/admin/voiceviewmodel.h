// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/speakaloud.h"
#include "ui/admin/voicehistory.h"
#include "ui/admin/voicepreparer.h"

#include <QTimer>
#include <QVariantList>
#include <QVariantMap>

namespace dotm::admin {

/// The voice: what is kept and what it cost, who speaks, speaking in advance, any text played, what was heard.
class VoiceViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::VoiceCast *cast READ cast CONSTANT)
    Q_PROPERTY(dotm::admin::VoicePreparer *preparer READ preparer CONSTANT)
    Q_PROPERTY(dotm::admin::VoiceHistory *history READ history CONSTANT)
    /// { label, value, unit, certainty, time, source, old }
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    /// { title, text, tone, icon }
    Q_PROPERTY(QVariantMap speaker READ speaker NOTIFY changed)
    /// { title, value, unit, share (of 1000; below 0: no limit), spent, syntheses, beyond }; empty: nothing is counted.
    Q_PROPERTY(QVariantMap budget READ budget NOTIFY changed)
    /// What is not as it should be among what is kept; empty when all is.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// "12 sentences are being spoken"; empty while none is.
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    /// 0 to 1, of those that were in line at most.
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    /// There is a player.
    Q_PROPERTY(bool canSay READ canSay CONSTANT)
    /// A text of one's own, with its language and voice. It stays while the admin is on other pages.
    Q_PROPERTY(QString sayText READ sayText WRITE setSayText NOTIFY sayingChanged)
    Q_PROPERTY(QString sayLanguage READ sayLanguage WRITE setSayLanguage NOTIFY sayingChanged)
    Q_PROPERTY(QString sayVoice READ sayVoice WRITE setSayVoice NOTIFY sayingChanged)
    /// "120 of 5,000 characters"
    Q_PROPERTY(QString sayCount READ sayCount NOTIFY sayingChanged)
    /// What is wrong with the text; empty when nothing is.
    Q_PROPERTY(QString sayProblem READ sayProblem NOTIFY sayingChanged)
    /// Why it cannot be played now; empty when it can.
    Q_PROPERTY(QString sayReason READ sayReason NOTIFY sayingChanged)

public:
    static constexpr std::chrono::milliseconds kLook{1500}; ///< between two looks at what is being spoken
    static constexpr int kLongestText = 5000;

    VoiceViewModel(AdminStore &store, SpeakAloud speak, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_standing.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_standing.reading().isReading; }
    [[nodiscard]] VoiceCast *cast() { return &m_cast; }
    [[nodiscard]] VoicePreparer *preparer() { return &m_preparer; }
    [[nodiscard]] VoiceHistory *history() { return &m_history; }
    [[nodiscard]] QVariantList figures() const;
    [[nodiscard]] QVariantMap speaker() const;
    [[nodiscard]] QVariantMap budget() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] bool canSay() const { return m_speak != nullptr; }
    [[nodiscard]] QString sayText() const { return m_text; }
    void setSayText(const QString &text);
    [[nodiscard]] QString sayLanguage() const { return m_language; }
    void setSayLanguage(const QString &code);
    [[nodiscard]] QString sayVoice() const { return m_voice; }
    void setSayVoice(const QString &name);
    [[nodiscard]] QString sayCount() const;
    [[nodiscard]] QString sayProblem() const;
    [[nodiscard]] QString sayReason() const;
    /// The language of the program has changed.
    void retranslate();

    /// Plays the text; nothing happens when sayReason says why not.
    Q_INVOKABLE void say();

Q_SIGNALS:
    void sayingChanged();

private:
    void read() override { m_standing.read(); }
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_standing.reading().error; }
    [[nodiscard]] bool concerns(const QString & /*topic*/) const override { return false; }
    [[nodiscard]] const contract::VoiceStanding *standing() const;
    [[nodiscard]] QVariantMap figure(const QString &label, const QString &value, const QString &source) const;
    void take(const core::Result<contract::VoiceStanding> &answer);
    void onCast();

    client::VoiceAdminApi m_api;
    SpeakAloud m_speak;
    Source<contract::VoiceStanding> m_standing;
    VoiceCast m_cast;
    VoicePreparer m_preparer;
    VoiceHistory m_history;
    QTimer m_look;
    qint64 m_most = 0;        ///< in line at most since the line was empty
    bool m_isAwaited = false; ///< the end of what was prepared is told
    bool m_isStale = false;   ///< the answer on its way was asked for before that
    QString m_text;
    QString m_language;
    QString m_voice;
};

} // namespace dotm::admin
