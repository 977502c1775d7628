// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/connectionsexport.h"

#include "ui/admin/connectionwords.h"

#include <QCoreApplication>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::Connection;
using contract::ConnectionList;
using contract::ConnectionSetting;

namespace {

struct ConnectionsExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionsExport)
};

QString missingSettings(const Connection &connection)
{
    QStringList names;
    for (const ConnectionSetting &setting : connection.settings) {
        if (setting.isNeeded && !setting.isSet) {
            names.append(setting.name);
        }
    }
    return names.join(u' ');
}

ui::ExportRow connectionRow(const Connection &connection)
{
    const auto &fault = connection.fault;
    return {connection.name,
            connectionTitle(connection.name),
            connection.state,
            connectionStateText(connection.state),
            connection.mode,
            connectionModeText(connection.mode),
            missingSettings(connection),
            momentOf(connection.goodAt),
            momentOf(fault ? std::optional(fault->at) : std::nullopt),
            fault ? fault->code : QString(),
            fault ? connectionFaultText(fault->code, fault->status) : QString()};
}

} // namespace

ListToExport connectionsList(const ConnectionList &list)
{
    ListToExport out;
    out.head.title = ConnectionsExportWords::tr("Connections");
    out.head.source = ConnectionsExportWords::tr("from the service layer");
    out.head.columns = {{u"provider"_s, {}, 0},
                        {{}, ConnectionsExportWords::tr("Provider"), 1.2},
                        {u"state"_s, {}, 0},
                        {{}, ConnectionsExportWords::tr("State"), 1.1},
                        {u"mode"_s, {}, 0},
                        {{}, ConnectionsExportWords::tr("Mode"), 0.8},
                        {u"missing_settings"_s, ConnectionsExportWords::tr("Missing settings"), 2},
                        {u"last_good_answer_utc"_s, ConnectionsExportWords::tr("Last good answer"), 1.3},
                        {u"last_fault_utc"_s, ConnectionsExportWords::tr("Last fault"), 1.3},
                        {u"fault_code"_s, {}, 0},
                        {{}, ConnectionsExportWords::tr("What it was"), 2}};
    out.read = [connections = list.connections](const QString & /*key*/, const ui::ExportPlan::Taken &taken) {
        ui::ExportPage page;
        for (const Connection &connection : connections) {
            page.rows.append(connectionRow(connection));
        }
        taken(page);
    };
    return out;
}

} // namespace dotm::admin
