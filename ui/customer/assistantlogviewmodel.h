// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/desk.h"
#include "ui/customer/assistantrowsmodel.h"

#include <QThreadPool>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace dotm::customer {

/// What assistants did on this computer, newest first, with filters and export; and how much that was. A page of rows
/// is made at a time. GUI thread.
class AssistantLogViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AssistantsViewModel")
    Q_PROPERTY(dotm::customer::AssistantRowsModel *calls READ calls CONSTANT)
    /// Nothing was ever asked here.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    /// Part of a name, tool, argument or answer; any letter case.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    /// Id of an assistant; empty: all.
    Q_PROPERTY(QString assistant READ assistant WRITE setAssistant NOTIFY changed)
    /// { value, text }: all, and those in the log.
    Q_PROPERTY(QVariantList assistants READ assistants NOTIFY changed)
    /// "all", "read", "allowed" or "refused".
    Q_PROPERTY(QString decision READ decision WRITE setDecision NOTIFY changed)
    /// { value, text }
    Q_PROPERTY(QVariantList decisions READ decisions NOTIFY changed)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    /// { period, calls, allowed, refused, spent } for 7, 30 and 90 days.
    Q_PROPERTY(QVariantList use READ use NOTIFY changed)
    /// "from this computer’s log, which begins 14 Nov 2026"
    Q_PROPERTY(QString useSource READ useSource NOTIFY changed)
    Q_PROPERTY(bool exporting READ isExporting NOTIFY changed)

public:
    AssistantLogViewModel(bridge::Desk &desk, const core::Clock &clock, QObject *parent);
    ~AssistantLogViewModel() override;

    [[nodiscard]] AssistantRowsModel *calls() { return &m_model; }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] QString assistant() const { return m_assistant; }
    void setAssistant(const QString &id);
    [[nodiscard]] QVariantList assistants() const;
    [[nodiscard]] QString decision() const { return m_decision; }
    void setDecision(const QString &decision);
    [[nodiscard]] static QVariantList decisions();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool hasMore() const { return m_found.size() > m_model.count(); }
    [[nodiscard]] QVariantList use() const;
    [[nodiscard]] QString useSource() const;
    [[nodiscard]] bool isExporting() const { return m_isExporting; }

    Q_INVOKABLE void showMore();
    Q_INVOKABLE void clearFilter();
    /// Writes what the filter finds, shown or not, into a new file (newfile.h).
    Q_INVOKABLE void exportCsv(const QString &path);
    Q_INVOKABLE QString suggestedPath() const;
    /// Reads the desk's log again.
    void update();

Q_SIGNALS:
    void changed();
    void exported(const QString &path);
    void exportFailed(const QString &sentence);

private:
    void narrow();
    [[nodiscard]] bool matches(const bridge::CallEntry &entry) const;
    [[nodiscard]] QVariantMap useOf(int days) const;

    bridge::Desk &m_desk;
    const core::Clock &m_clock;
    QList<bridge::CallEntry> m_entries;
    QList<bridge::CallEntry> m_found; ///< what the filter leaves
    AssistantRowsModel m_model;       ///< the first of them
    QString m_filter;
    QString m_assistant;
    QString m_decision = QStringLiteral("all");
    qsizetype m_most;   ///< rows to be made
    QThreadPool m_pool; ///< one thread; its end waits for what is being written
    bool m_isExporting = false;
};

} // namespace dotm::customer
