// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminexport.h"
#include "ui/admin/matchlistmodel.h"
#include "ui/admin/subscriberviewmodel.h"

#include <QTimer>

namespace dotm::admin {

/// A3: one search over everything a person can name, and the person who is chosen. What is typed is asked after a
/// pause; the answer to the newest text wins.
class SubscribersViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::MatchListModel *matches READ matches CONSTANT)
    Q_PROPERTY(dotm::admin::SubscriberViewModel *person READ person CONSTANT)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
    /// Something was typed, but too little to look for.
    Q_PROPERTY(bool tooShort READ isTooShort NOTIFY changed)
    /// There is something to show: an answer, or one is awaited.
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    /// "Looked among mail addresses, numbers and ICCIDs."
    Q_PROPERTY(QString lookedText READ looked NOTIFY changed)
    /// There are more than are listed.
    Q_PROPERTY(bool cut READ isCut NOTIFY changed)
    /// Whom the search found.
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)
    /// Who is chosen; empty: nobody.
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY changed)

public:
    static constexpr int kLeast = 3; ///< characters

    SubscribersViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_isReading; }
    [[nodiscard]] MatchListModel *matches() { return &m_matches; }
    [[nodiscard]] SubscriberViewModel *person() { return &m_person; }
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] bool isTooShort() const;
    [[nodiscard]] bool isAsked() const { return m_isReading || m_answer || m_error; }
    [[nodiscard]] QString looked() const;
    [[nodiscard]] bool isCut() const { return m_answer && m_answer->isCut; }
    [[nodiscard]] AdminExport *file() { return &m_file; }
    [[nodiscard]] QString currentKey() const { return m_person.uid(); }
    void setCurrentKey(const QString &key) { m_person.show(key); }

    Q_INVOKABLE QString keyAt(int row) const { return m_matches.keyAt(row); }
    /// Does not wait for the pause.
    Q_INVOKABLE void ask();
    /// The language has changed.
    void retranslate();

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_error; }
    [[nodiscard]] bool concerns(const QString & /*topic*/) const override { return false; }

    void take(const core::Result<contract::SubscriberSearch> &answer);
    void drop();

    client::SupportApi m_api;
    QTimer m_typing;
    QString m_query;
    MatchListModel m_matches;
    SubscriberViewModel m_person;
    AdminExport m_file;
    std::optional<contract::SubscriberSearch> m_answer;
    QString m_answered; ///< what the answer is to
    std::optional<core::Error> m_error;
    bool m_isReading = false;
    quint64 m_turn = 0; ///< of the newest question
};

} // namespace dotm::admin
