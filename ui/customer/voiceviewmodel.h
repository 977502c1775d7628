// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/usersettings.h"
#include "ui/customer/viewmodel.h"
#include "ui/voice/voiceplayer.h"

#include <QVariantList>

namespace dotm::customer {

/// What the voice works with; both outlive it.
struct VoiceParts
{
    ui::VoicePlayer &player;
    config::UserSettings &settings;
};

/// C9: the message that comes next, its language and voice, what was heard. Nothing is asked to be spoken before
/// somebody presses play; until then the message is there to be read.
class VoiceViewModel : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    Q_PROPERTY(dotm::ui::VoicePlayer *player READ player CONSTANT)
    /// { code, name, englishName, rightToLeft, icon, capability }: each in its own script.
    Q_PROPERTY(QVariantList languages READ languages NOTIFY listsChanged)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed)
    /// { value, title, text }
    Q_PROPERTY(QVariantList profiles READ profiles NOTIFY listsChanged)
    Q_PROPERTY(QString profile READ profile NOTIFY changed)
    Q_PROPERTY(QString profileTitle READ profileTitle NOTIFY changed)
    /// { kind, title, standing, chosen }: welcome, tip, update.
    Q_PROPERTY(QVariantList messages READ messages NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< of the message that is open
    /// What may be heard now that one was heard to its end; empty: none other.
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)
    /// { title, how, when, far, completed, kind, language, profile }, newest first.
    Q_PROPERTY(QVariantList history READ history NOTIFY listsChanged)
    Q_PROPERTY(bool historyHasMore READ historyHasMore NOTIFY listsChanged)
    Q_PROPERTY(dotm::ui::ErrorText historyError READ historyError NOTIFY listsChanged)
    Q_PROPERTY(bool historyReading READ isHistoryReading NOTIFY listsChanged)

public:
    VoiceViewModel(CustomerStore &store, const VoiceParts &parts, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_preview.reading(), false); }
    [[nodiscard]] ui::ErrorText error() const override;
    [[nodiscard]] bool isReading() const override { return m_preview.reading().isReading; }
    [[nodiscard]] ui::VoicePlayer *player() { return &m_player; }
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString languageName() const { return nameOf(language()); }
    [[nodiscard]] QVariantList profiles() const;
    [[nodiscard]] QString profile() const;
    [[nodiscard]] QString profileTitle() const;
    [[nodiscard]] QVariantList messages() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString nextTitle() const;
    [[nodiscard]] QVariantList history() const;
    [[nodiscard]] bool historyHasMore() const { return !m_next.isEmpty(); }
    [[nodiscard]] ui::ErrorText historyError() const;
    [[nodiscard]] bool isHistoryReading() const { return m_listens.reading().isReading || m_isReadingMore; }

    /// Goes on at the same sentence when something is being heard.
    Q_INVOKABLE void setLanguage(const QString &code);
    Q_INVOKABLE void setProfile(const QString &name);
    /// Shows "welcome", "tip" or "update"; silent.
    Q_INVOKABLE void choose(const QString &kind);
    /// Plays the message that comes after the one that was heard.
    Q_INVOKABLE void playNext();
    /// A row of the history once more, in its language and voice.
    Q_INVOKABLE void playAgain(int row);
    Q_INVOKABLE void readHistory();
    Q_INVOKABLE void readMoreHistory();
    Q_INVOKABLE void readAll();

    void retranslate();

Q_SIGNALS:
    void listsChanged();
    /// Said to the person, who may not see what changed.
    void told(const QString &sentence);

private:
    void update() override;
    void readPreview();
    void onPreview(const core::Result<contract::VoicePreview> &answer);
    void presentAgain();
    void useCast();
    [[nodiscard]] bool isToBePresented() const;
    void onHeard(const QString &kind);
    void onMore(const core::Result<client::VoiceListenPage> &answer);
    void keep(config::Key key, const QString &value);
    [[nodiscard]] ui::VoiceOrder orderFor(const QString &kind);
    [[nodiscard]] client::VoiceWish wish() const;
    [[nodiscard]] QDate today() const; ///< where the person is
    [[nodiscard]] QString nameOf(const QString &code) const;
    [[nodiscard]] bool wasHeard(const QString &kind) const;
    [[nodiscard]] const contract::VoicePreview *known() const;
    [[nodiscard]] QString shownKind() const;

    ui::VoicePlayer &m_player;
    config::UserSettings &m_settings;
    client::VoiceApi m_api;
    Source<contract::SpokenLanguages> m_languages;
    Source<contract::VoicePreview> m_preview;
    Source<client::VoiceListenPage> m_listens;
    QList<contract::VoiceListen> m_rows;
    QString m_next; ///< cursor of the rows after these
    std::optional<core::Error> m_moreError;
    QString m_uid;
    QString m_kind;   ///< chosen; empty: the one that comes next
    QString m_opened; ///< kind that the player has open for this page
    bool m_isReadingMore = false;
    bool m_isPlayWanted = false; ///< once the preview says which message is next
};

} // namespace dotm::customer
