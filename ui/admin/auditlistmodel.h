// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/auditentry.h"
#include "core/clock.h"
#include "ui/shared/windowedrows.h"

namespace dotm::admin {

/// The entries of the log, newest first, however many. An entry never changes, so what is there keeps its place. Words
/// are made as they are read.
#ifdef Q_MOC_RUN // the types that QML is told of are no templates
class AuditListModel : public dotm::ui::WindowedListModel
#else
class AuditListModel : public ui::WindowedRows<contract::AuditEntry>
#endif
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AuditViewModel")

public:
    enum Role { Key = RowState + 1, Time, Who, What, Subject, Outcome, Done, Local, Spoken };

    explicit AuditListModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// 0 when there is none.
    [[nodiscard]] qint64 newest() const { return count() > 0 ? at(0)->sequence : 0; }
    /// Among the entries in memory; null, or -1, for one that is not.
    [[nodiscard]] const contract::AuditEntry *find(qint64 sequence) const { return at(indexOf(sequence)); }
    [[nodiscard]] int indexOf(qint64 sequence) const;
    void addNewer(const QList<contract::AuditEntry> &entries);

protected:
    [[nodiscard]] QVariant cell(const contract::AuditEntry &entry, int role) const override;
    [[nodiscard]] QString identityOf(const contract::AuditEntry &entry) const override;

private:
    [[nodiscard]] QString spoken(const contract::AuditEntry &entry) const;

    const core::Clock &m_clock;
};

/// "beta 0193…": what an entry is about, as far as the log says it.
[[nodiscard]] QString auditSubject(const contract::AuditEntry &entry);

} // namespace dotm::admin
