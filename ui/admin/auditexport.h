// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/auditapi.h"

#include <QByteArray>
#include <QObject>
#include <QSaveFile>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace dotm::admin {
class AdminStore;

/// The first line of the file, and the lines of some entries: UTF-8 with a byte order mark, times in ISO 8601 and UTC,
/// names as they are on the wire. Text that a spreadsheet would take for a formula gets an apostrophe.
[[nodiscard]] QByteArray auditCsvHead();
[[nodiscard]] QByteArray auditCsv(const QList<contract::AuditEntry> &entries);

/// The log as a CSV file, however long: told to the service first, then read and written page by page. Stopped or
/// failed, there is no file. GUI thread.
class AuditExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AuditViewModel")
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    /// "1,200 entries written, 40 %"
    Q_PROPERTY(QString progress READ progress NOTIFY changed)

public:
    AuditExport(AdminStore &store, QObject *parent);

    [[nodiscard]] bool isRunning() const { return m_file != nullptr; }
    [[nodiscard]] QString progress() const;

    /// Writes what @p filter leaves into a new file (newfile.h).
    void begin(const QString &path, const client::AuditFilter &filter);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    void exported(const QString &path, qint64 entries);
    void failed(const QString &sentence);
    void stopped();

private:
    void readNext();
    void take(const client::AuditPage &page);
    void fail(const QString &sentence);
    void end();

    AdminStore &m_store;
    client::AuditApi m_api;
    client::AuditFilter m_filter;
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_before = 0; ///< of the page to read next
    qint64 m_first = 0;  ///< the newest entry of the file
    qint64 m_written = 0;
    quint64 m_turn = 0; ///< answers to a former one are dropped
};

} // namespace dotm::admin
