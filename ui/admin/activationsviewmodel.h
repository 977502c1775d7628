// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/activationlistmodel.h"
#include "ui/admin/activationretry.h"
#include "ui/admin/adminexport.h"
#include "ui/shared/eventlistmodel.h"

#include <QVariantList>
#include <QVariantMap>

namespace dotm::admin {

/// A4: who waits for the hour, the activations of one group, the one that is current with its steps, and trying it
/// again. Reads while other pages are on screen: how many are stuck stands in the rail.
class ActivationsViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::ActivationListModel *rows READ rows CONSTANT)
    Q_PROPERTY(dotm::admin::ActivationRetry *retry READ retry CONSTANT)
    /// "stuck", "waiting", "done" or "failed".
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY changed)
    /// { value, text }
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed)
    /// The activation that the details are about; empty: none. One that is not
    /// listed is read by itself.
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY currentChanged)
    /// Of it: { uid, whom, mail, product, state, icon, tone, since, problem, cause, fault, stuck, number,
    /// coveredNumber, iccid, coveredIccid, simulated, facts: [{ label, value }], codes: [{ label, value }] }. Empty
    /// when there is none.
    Q_PROPERTY(QVariantMap details READ details NOTIFY currentChanged)
    Q_PROPERTY(dotm::ui::EventListModel *steps READ steps CONSTANT)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY currentChanged)
    /// { key, place, whom, wait, phrase }: who waits for the hour, the next one first.
    Q_PROPERTY(QVariantList queue READ queue NOTIFY changed)
    /// There are more than these.
    Q_PROPERTY(bool queueCut READ isQueueCut NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance queueProvenance READ queueProvenance NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText queueError READ queueError NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// What is in the group, as a file.
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)

public:
    ActivationsViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_page.reading().isReading; }
    [[nodiscard]] ActivationListModel *rows() { return &m_rows; }
    [[nodiscard]] ActivationRetry *retry() { return &m_retry; }
    [[nodiscard]] QString group() const { return m_group; }
    void setGroup(const QString &group);
    [[nodiscard]] QVariantList groups() const;
    [[nodiscard]] QString currentKey() const { return m_currentKey; }
    void setCurrentKey(const QString &key);
    [[nodiscard]] QVariantMap details() const;
    [[nodiscard]] ui::EventListModel *steps() { return &m_steps; }
    [[nodiscard]] bool canRetry() const { return current() != nullptr && current()->isStuck; }
    [[nodiscard]] QVariantList queue() const;
    [[nodiscard]] bool isQueueCut() const { return m_queue.reading().value && m_queue.reading().value->isCut; }
    [[nodiscard]] Provenance queueProvenance() const;
    [[nodiscard]] ui::ErrorText queueError() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] AdminExport *file() { return &m_file; }
    [[nodiscard]] bool isReadingMore() const { return m_rows.isReading(); }
    [[nodiscard]] ui::ErrorText moreError() const { return m_rows.trouble(); }
    /// How many are stuck, for the rail.
    [[nodiscard]] qint64 stuck() const { return m_stuck; }

    /// Begins with the dry run about the current one. False, with the reason told, when it is not stuck.
    Q_INVOKABLE bool beginRetry();
    Q_INVOKABLE QString keyAt(int row) const { return m_rows.keyAt(row); }
    Q_INVOKABLE int indexOf(const QString &key) const { return m_rows.indexOf(key); }
    /// Reads again what could not be read as one scrolled.
    Q_INVOKABLE void readMore() { m_rows.retry(); }
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    void currentChanged();

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_page.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;
    [[nodiscard]] bool readsInBackground() const override { return true; }

    void beginAgain();
    [[nodiscard]] QString groupText() const;
    void take(const core::Result<client::ActivationPage> &answer);
    void takeKept(const core::Result<contract::AdminActivation> &answer);
    void readPage(const QString &key, int limit, const ActivationListModel::Reply &reply);
    void keep(const QString &id);
    void follow();
    [[nodiscard]] const contract::AdminActivation *current() const { return m_current ? &*m_current : nullptr; }

    client::ActivationsApi m_api;
    ActivationListModel m_rows;
    ui::EventListModel m_steps;
    ActivationRetry m_retry;
    Source<client::ActivationPage> m_page;    ///< the first page of the group
    Source<client::ActivationQueue> m_queue;  ///< who waits for the hour
    Source<contract::AdminActivation> m_kept; ///< by itself: not listed, or tried again
    AdminExport m_file;
    QString m_group;
    QString m_keptId;
    QString m_currentKey;
    std::optional<contract::AdminActivation> m_current; ///< as it was read last
    qint64 m_stuck = 0;
    bool m_isBeginning = true;    ///< what is listed, if anything, is no answer to this group
    bool m_isReadingBack = false; ///< the next answer about the kept one is told
};

} // namespace dotm::admin
