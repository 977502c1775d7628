// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/textsapi.h"
#include "ui/admin/viewmodel.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QVariantList>

namespace dotm::admin {

/// The text of one mail in one language while it is written: what is saved, what is changed here, what keeps it from
/// being saved, and how it will look. What is changed and not saved is kept for each text until the admin leaves.
class TextEditor : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of TextsViewModel")
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString versionText READ versionText NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QString html READ html NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY changed)
    /// Places to insert: {place, meaning, sample, required}. Problems: {field, sentence}; sound: checked, without any.
    Q_PROPERTY(QVariantList variables READ variables NOTIFY changed)
    Q_PROPERTY(QVariantList problems READ problems NOTIFY changed)
    Q_PROPERTY(bool sound READ isSound NOTIFY changed)
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed)
    Q_PROPERTY(QString checkProblem READ checkProblem NOTIFY changed)
    Q_PROPERTY(QString sampleSubject READ sampleSubject NOTIFY changed)
    Q_PROPERTY(QString sampleHtml READ sampleHtml NOTIFY changed)
    Q_PROPERTY(QString sampleText READ sampleText NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    /// Somebody saved while this was changed here: who and when; empty: nobody.
    Q_PROPERTY(QString newerText READ newerText NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText refusal READ refusal NOTIFY changed)
    Q_PROPERTY(QString ownMail READ ownMail NOTIFY changed)
    Q_PROPERTY(bool testing READ isTesting NOTIFY changed)
    Q_PROPERTY(QString testText READ testText NOTIFY changed)
    Q_PROPERTY(bool testFailed READ isTestFailed NOTIFY changed)

public:
    TextEditor(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_saved.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_saved.reading().isReading; }
    [[nodiscard]] QString key() const { return m_type.isEmpty() ? QString() : m_type + u'/' + m_language; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QString versionText() const;
    [[nodiscard]] QString subject() const { return m_page.draft.subject; }
    [[nodiscard]] QString html() const { return m_page.draft.html; }
    [[nodiscard]] QString text() const { return m_page.draft.text; }
    [[nodiscard]] const domain::MailDraft &draft() const { return m_page.draft; }
    [[nodiscard]] const contract::MailText &base() const { return m_page.base; }
    [[nodiscard]] bool isUnsaved() const { return m_page.isUnsaved(); }
    [[nodiscard]] QVariantList variables() const;
    [[nodiscard]] QVariantList problems() const;
    [[nodiscard]] bool isSound() const { return m_preview && m_preview->problems.isEmpty() && !isChecking(); }
    [[nodiscard]] bool isChecking() const { return m_isChecking || m_typing.isActive(); }
    [[nodiscard]] QString checkProblem() const;
    [[nodiscard]] QString sampleSubject() const { return m_preview ? m_preview->filled.subject : QString(); }
    [[nodiscard]] QString sampleHtml() const;
    [[nodiscard]] QString sampleText() const { return m_preview ? m_preview->filled.text : QString(); }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    [[nodiscard]] QString newerText() const;
    [[nodiscard]] ui::ErrorText refusal() const;
    [[nodiscard]] QString ownMail() const;
    [[nodiscard]] bool isTesting() const { return m_isTesting; }
    [[nodiscard]] QString testText() const { return m_testText; }
    [[nodiscard]] bool isTestFailed() const { return m_isTestFailed; }
    [[nodiscard]] QSet<QString> unsavedKeys() const;

    void setTypes(const QList<contract::MailType> &types);
    /// Shows the text @p key; what was changed in the one before is kept.
    void show(const QString &key);
    void retranslate();

    /// field: "subject", "html" or "text".
    Q_INVOKABLE void edit(const QString &field, const QString &text);
    /// Does not wait for the pause.
    Q_INVOKABLE void check();
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void keepMine();
    Q_INVOKABLE void sendTest();
    /// An earlier version comes into the editor; it is saved like any other change.
    void restore(const contract::MailText &earlier);

Q_SIGNALS:
    /// Other words stand in the editor now: there is nothing to undo.
    void replaced();
    /// An earlier version was put in: one undo takes it out again.
    void restored();
    void savedAs(qint64 version);

private:
    /// One text on the desk.
    struct Page
    {
        contract::MailText base; ///< what is changed
        domain::MailDraft draft;
        std::optional<qint64> restoredFrom;
        domain::MailDraft restored; ///< as it came; another draft is no restored one any more

        [[nodiscard]] bool isUnsaved() const { return draft != base.draft; }
    };

    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_saved.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override { return topic == QLatin1StringView("text"); }

    void take(const core::Result<contract::MailText> &answer);
    void adopt(const contract::MailText &text);
    void clear();
    void onChecked(const core::Result<contract::MailPreview> &answer);
    void onSaved(const domain::MailDraft &draft, const core::Result<qint64> &version);
    void onReadBack(const domain::MailDraft &draft, const core::Result<contract::MailText> &answer);
    void onTested(const core::Result<bool> &sent);
    [[nodiscard]] client::TextWish wish() const;

    client::TextsApi m_api;
    ui::Source<contract::MailText> m_saved;
    QTimer m_typing;
    QList<contract::MailType> m_types;
    QString m_type;
    QString m_language;
    Page m_page;
    QHash<QString, Page> m_kept; ///< changed, not saved, not on screen
    std::optional<contract::MailText> m_newer;
    std::optional<contract::MailPreview> m_preview;
    std::optional<core::Error> m_checkError;
    std::optional<core::Error> m_refusal;
    QString m_testText;
    bool m_isTestFailed = false;
    bool m_isChecking = false;
    bool m_isSaving = false;
    bool m_isTesting = false;
    quint64 m_turn = 0;      ///< of the text on screen
    quint64 m_checkTurn = 0; ///< of the newest check
};

} // namespace dotm::admin
