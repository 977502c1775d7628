// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminexport.h"
#include "ui/admin/approvaldetailsviewmodel.h"
#include "ui/admin/approvallistmodel.h"
#include "ui/admin/approvalpages.h"
#include "ui/admin/decisiondesk.h"

#include <QHash>
#include <QSet>
#include <QVariantList>

namespace dotm::admin {

/// A2: who asks for beta access, what waits for a second person, and the decisions on their way (DecisionDesk). Reads
/// while other pages are on screen: its count stands in the rail.
class ApprovalsViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::ApprovalListModel *rows READ rows CONSTANT)
    Q_PROPERTY(dotm::admin::ApprovalDetailsViewModel *details READ details CONSTANT)
    /// Of the row that the details are about.
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY currentChanged)
    /// { verb, title, keys, reason }: what can be done about that row; reason says why not.
    Q_PROPERTY(QVariantList actions READ actions NOTIFY currentChanged)
    /// "last decided 14:20"; empty when nothing ever was.
    Q_PROPERTY(QString lastDecided READ lastDecided NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// The newest decision that can be taken back: "Approve m•••@example.com"; empty when there is none.
    Q_PROPERTY(QString heldText READ heldWords NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    /// Its time is over, and the service is not reached.
    Q_PROPERTY(bool notSent READ isNotSent NOTIFY changed)
    /// Why the newest decision that failed was not carried out: its row may be gone. Until the next decision.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY changed)
    /// { whom, text }: what deciding about the selected rows means for each.
    Q_PROPERTY(QVariantList selection READ selection NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)

public:
    ApprovalsViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_pages.reading().isReading; }
    [[nodiscard]] ApprovalListModel *rows() { return &m_rows; }
    [[nodiscard]] ApprovalDetailsViewModel *details() { return &m_details; }
    [[nodiscard]] QString currentKey() const { return m_currentKey; }
    void setCurrentKey(const QString &key);
    [[nodiscard]] QVariantList actions() const;
    [[nodiscard]] QString lastDecided() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] QString heldWords() const;
    [[nodiscard]] int secondsLeft() const { return m_desk.secondsLeft(); }
    [[nodiscard]] bool isNotSent() const;
    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] int selectedCount() const { return static_cast<int>(m_selected.size()); }
    [[nodiscard]] QVariantList selection() const;
    [[nodiscard]] ui::ErrorText moreError() const { return m_pages.moreText(); }
    [[nodiscard]] AdminExport *file() { return &m_file; }
    /// How many wait for a decision, here or on the service.
    [[nodiscard]] qint64 pending() const { return m_pages.reading().value ? m_pages.reading().value->pending : 0; }

    /// About the current row. False, with the reason told, when that is not possible now. @p hours: of Later.
    /// @p isFromPalette: for the audit log.
    Q_INVOKABLE bool decide(dotm::admin::Approval::Verb verb, const QString &reason = {}, int hours = kLaterHours,
                            bool isFromPalette = false);
    /// The same about every selected row, as one decision.
    Q_INVOKABLE bool decideSelected(dotm::admin::Approval::Verb verb, const QString &reason = {},
                                    int hours = kLaterHours);
    /// Takes the newest decision back that is still here.
    Q_INVOKABLE bool undo();
    /// Does not wait for its time.
    Q_INVOKABLE void sendNow() { m_desk.sendNewest(); }
    /// What is still here, and what is sent but not read back: a window that closes would lose it.
    [[nodiscard]] int unsent() const { return m_desk.unsent(); }
    [[nodiscard]] int underWay() const { return m_desk.underWay(); }
    void sendAll() { m_desk.sendAll(); }
    void dropAll() { m_desk.dropAll(); }
    /// While the person is asked about them, their time stands still.
    void setPaused(bool isPaused) { m_desk.setPaused(isPaused); }
    Q_INVOKABLE void dismissRefusal()
    {
        m_refusal.clear();
        Q_EMIT changed();
    }
    Q_INVOKABLE void toggle(const QString &key);
    Q_INVOKABLE void selectRange(int from, int to);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();
    Q_INVOKABLE QString keyAt(int row) const;
    Q_INVOKABLE int indexOf(const QString &key) const { return m_rows.indexOf(key); }
    /// The first row after @p row, then from the beginning, about which nothing is on its way; -1: none.
    Q_INVOKABLE int nextOpen(int row) const;
    Q_INVOKABLE void readMore() { m_pages.readBelow(); }
    /// The page above what is listed, if one was let go of.
    Q_INVOKABLE void readEarlier();
    /// Looks at the clock; called by a timer of its own.
    void tick() { m_desk.tick(); }

Q_SIGNALS:
    void currentChanged();
    /// A decision was not carried out; the row says why.
    void refused();
    /// Rows came above the row of @p key.
    void earlierRead(const QString &key);

private:
    static constexpr int kLaterHours = 24;

    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_pages.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override
    {
        return topic == QLatin1String("beta") || topic == QLatin1String("proposal");
    }
    [[nodiscard]] bool readsInBackground() const override { return true; }

    [[nodiscard]] client::BetaWish wishIn(Approval::Verb verb, const QString &reason, int hours) const;
    void rebuild();
    void hold(const QStringList &keys, Approval::Verb verb, const client::BetaWish &wish);
    void onFailed(const QString &key, const QString &sentence);
    void onSeen(Approval::Verb verb, const contract::BetaRequest &request);

    [[nodiscard]] const contract::BetaRequest *request(const QString &key) const { return m_pages.find(key); }
    [[nodiscard]] const contract::Proposal *proposal(const QString &key) const;
    [[nodiscard]] QString whyNot(const QString &key, Approval::Verb verb) const;
    [[nodiscard]] QString whom(const QStringList &keys) const;

    ApprovalPages m_pages;
    Source<QList<contract::Proposal>> m_proposals;
    ApprovalListModel m_rows;
    ApprovalDetailsViewModel m_details;
    DecisionDesk m_desk;
    AdminExport m_file;                 ///< what waits for a decision
    QHash<QString, QString> m_problems; ///< key: why the last decision about it was not carried out
    QSet<QString> m_selected;
    QString m_currentKey;
    QString m_refusal;
    QString m_firstKey; ///< of the row at the top when what is above it was asked for
};

} // namespace dotm::admin
