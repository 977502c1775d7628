// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminexport.h"
#include "ui/admin/auditchain.h"
#include "ui/admin/auditlistmodel.h"

#include <QVariantList>
#include <QVariantMap>

namespace dotm::admin {

/// A8: who did what, on whom, from where; a filter, the check of the chain, the log as a file.
class AuditViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::AuditListModel *entries READ entries CONSTANT)
    Q_PROPERTY(dotm::admin::AuditChain *chain READ chain CONSTANT)
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)
    /// The entry that the details are about; empty: none.
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY currentChanged)
    /// Of that entry: { title, outcome, done, note, facts: [{ label, value }], codes: [{ label, value }],
    /// changes: [{ name, before, after, spoken }] }. Empty when there is none.
    Q_PROPERTY(QVariantMap details READ details NOTIFY currentChanged)
    /// { person, action, subject, from, until }, days as they were typed.
    Q_PROPERTY(QVariantMap filter READ filter NOTIFY changed)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY changed)
    /// The filter in words: "Role changed · since 12 Nov 2026".
    Q_PROPERTY(QString filterText READ filterText NOTIFY changed)
    /// { value, text }: every action, all of them first.
    Q_PROPERTY(QVariantList actions READ actions NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)

public:
    AuditViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_newest.reading().isReading; }
    [[nodiscard]] AuditListModel *entries() { return &m_entries; }
    [[nodiscard]] AuditChain *chain() { return &m_chain; }
    [[nodiscard]] AdminExport *file() { return &m_file; }
    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString &key);
    [[nodiscard]] QVariantMap details() const;
    [[nodiscard]] QVariantMap filter() const { return m_typed; }
    [[nodiscard]] bool isFiltered() const { return m_filter != client::AuditFilter(); }
    [[nodiscard]] QString filterText() const;
    [[nodiscard]] QVariantList actions() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] bool isReadingMore() const { return m_entries.isReading(); }
    [[nodiscard]] ui::ErrorText moreError() const { return m_entries.trouble(); }

    /// Takes a filter as the property has it and reads anew. False, and nothing happens, when a day is none.
    Q_INVOKABLE bool setFilter(const QVariantMap &typed);
    Q_INVOKABLE void clearFilter();
    /// Why @p text is no day; empty when it is one, or is empty.
    Q_INVOKABLE QString dayProblem(const QString &text) const;
    Q_INVOKABLE QString keyAt(int row) const;
    Q_INVOKABLE int indexOf(const QString &key) const { return m_entries.indexOf(key.toLongLong()); }
    /// Reads again what could not be read as one scrolled.
    Q_INVOKABLE void readMore() { m_entries.retry(); }
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    void currentChanged();

private:
    void read() override { m_newest.read(); }
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_newest.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;

    void take(const core::Result<client::AuditPage> &answer);
    void readPage(const QString &key, int limit, const AuditListModel::Reply &reply);
    void followCurrent();
    void beginAgain();

    client::AuditApi m_api;
    AuditListModel m_entries;
    Source<client::AuditPage> m_newest;
    AuditChain m_chain;
    AdminExport m_file; ///< what the filter leaves
    client::AuditFilter m_filter;
    QVariantMap m_typed;
    qint64 m_current = 0;
    std::optional<contract::AuditEntry> m_entry; ///< the current one, when it was here since it is current
    bool m_isBeginning = true; ///< what is listed, if anything, is not the beginning of an answer to this filter
};

} // namespace dotm::admin
