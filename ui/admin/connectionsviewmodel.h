// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/connectionsapi.h"
#include "ui/admin/adminexport.h"
#include "ui/admin/connectionlistmodel.h"
#include "ui/admin/viewmodel.h"

#include <QTimer>
#include <QVariantMap>

#include <optional>

namespace dotm::admin {

/// A13: how each provider stands, what it lacks and where that goes, and a test call.
class ConnectionsViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::ConnectionListModel *connections READ connections CONSTANT)
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY changed)
    /// Of the current one; see connectionDetails(). Empty without one.
    Q_PROPERTY(QVariantMap details READ details NOTIFY changed)
    /// Nothing but the database is set up: what is missing is the first thing to say.
    Q_PROPERTY(bool nothingSetUp READ isNothingSetUp NOTIFY changed)
    /// Since when answers and faults are counted.
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// How all of them stand, as a file.
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)
    /// A check of the current one is under way, or asked for.
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed)
    /// Why the current one cannot be checked now; empty when it can.
    Q_PROPERTY(QString checkReason READ checkReason NOTIFY changed)
    /// Why the last check did not begin.
    Q_PROPERTY(dotm::ui::ErrorText checkError READ checkError NOTIFY changed)

public:
    static constexpr std::chrono::milliseconds kLook{1000}; ///< between two looks at a check under way

    ConnectionsViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_list.reading().isReading; }
    [[nodiscard]] ConnectionListModel *connections() { return &m_rows; }
    [[nodiscard]] QString currentKey() const { return m_current; }
    void setCurrentKey(const QString &key);
    [[nodiscard]] QVariantMap details() const;
    [[nodiscard]] bool isNothingSetUp() const;
    [[nodiscard]] QString sinceText() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] AdminExport *file() { return &m_file; }
    [[nodiscard]] bool isChecking() const;
    [[nodiscard]] QString checkReason() const;
    [[nodiscard]] ui::ErrorText checkError() const;
    void retranslate() { m_rows.reword(); }

    Q_INVOKABLE QString keyAt(int row) const { return m_rows.keyAt(row); }
    Q_INVOKABLE int indexOf(const QString &key) const { return m_rows.indexOf(key); }
    /// The current one. Nothing happens while it is checked already, or when checkReason says why not.
    Q_INVOKABLE void check();

private:
    void read() override { m_list.read(); }
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_list.reading().error; }
    [[nodiscard]] bool concerns(const QString & /*topic*/) const override { return false; }

    [[nodiscard]] const contract::Connection *find(const QString &name) const;
    void take(const core::Result<contract::ConnectionList> &answer);
    void onBegun(const QString &name, const core::Result<contract::Connection> &answer);
    void follow();

    client::ConnectionsApi m_api;
    ConnectionListModel m_rows;
    Source<contract::ConnectionList> m_list;
    AdminExport m_file;
    QTimer m_look;
    QString m_current;
    QString m_asked;                      ///< a check of it is asked for and not answered yet
    QString m_awaited;                    ///< the end of its check is told
    QString m_refused;                    ///< of which m_refusal is
    std::optional<core::Error> m_refusal; ///< why the last check did not begin
    quint64 m_turn = 0;                   ///< tells answers for somebody else
};

} // namespace dotm::admin
