// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/connectionsviewmodel.h"

#include "ui/admin/connectionsexport.h"
#include "ui/admin/connectionwords.h"
#include "ui/shared/age.h"

#include <algorithm>
#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::Connection;
using contract::ConnectionList;
using core::Result;

ConnectionsViewModel::ConnectionsViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_list(
                                                                  this, store.clock(), [this] { return m_api.list(); },
                                                                  [this](const Result<ConnectionList> &answer) {
                                                                      take(answer);
                                                                      settle(answer);
                                                                      follow();
                                                                  }),
      m_file(
          store, u"connections"_s,
          [this] { return connectionsList(m_list.reading().value.value_or(ConnectionList())); }, nullptr)
{
    m_look.setSingleShot(true);
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &ViewModel::refresh);
}

void ConnectionsViewModel::forget()
{
    ++m_turn;
    m_look.stop();
    m_list.forget();
    m_rows.setRows({});
    m_current.clear();
    m_asked.clear();
    m_awaited.clear();
    m_refused.clear();
    m_refusal.reset();
}

ViewModel::Status ConnectionsViewModel::status() const
{
    return statusOf(m_list.reading(), m_rows.count() == 0);
}

void ConnectionsViewModel::take(const Result<ConnectionList> &answer)
{
    if (!answer) {
        return;
    }
    m_rows.setRows(answer->connections);
    if (find(m_current) == nullptr) {
        m_current = m_rows.keyAt(0);
    }
}

const Connection *ConnectionsViewModel::find(const QString &name) const
{
    const auto &list = m_list.reading().value;
    if (!list) {
        return nullptr;
    }
    const auto found = std::ranges::find(list->connections, name, &Connection::name);
    return found == list->connections.end() ? nullptr : &*found;
}

void ConnectionsViewModel::setCurrentKey(const QString &key)
{
    if (key != m_current) {
        m_current = key;
        Q_EMIT changed();
    }
}

QVariantMap ConnectionsViewModel::details() const
{
    const Connection *current = find(m_current);
    return current ? connectionDetails(*current, *m_list.reading().value, store().now()) : QVariantMap();
}

bool ConnectionsViewModel::isNothingSetUp() const
{
    const auto &list = m_list.reading().value;
    return list && std::ranges::none_of(list->connections, [](const Connection &each) {
               return each.isConfigured && each.name != "database"_L1;
           });
}

QString ConnectionsViewModel::sinceText() const
{
    const auto &list = m_list.reading().value;
    //: %1 is a time
    return list ? tr("Answers and faults since %1, when the service layer began.")
                      .arg(ui::timeText(list->since, store().now()))
                : QString();
}

Provenance ConnectionsViewModel::provenanceNow() const
{
    const auto &reading = m_list.reading();
    return reading.value ? provenance(reading.readAt, reading.value->simulated, tr("from the service layer"))
                         : Provenance();
}

// The check.

bool ConnectionsViewModel::isChecking() const
{
    const Connection *current = find(m_current);
    return current && (current->isChecking || m_asked == m_current);
}

QString ConnectionsViewModel::checkReason() const
{
    const Connection *current = find(m_current);
    if (isOffline() || !current) {
        return offlineReason();
    }
    return current->isCheckable ? QString() : tr("There is nothing to check before it is set up.");
}

ui::ErrorText ConnectionsViewModel::checkError() const
{
    return m_refusal && m_refused == m_current ? ui::ErrorText::forUser(*m_refusal) : ui::ErrorText();
}

void ConnectionsViewModel::check()
{
    if (!find(m_current) || isChecking() || !m_asked.isEmpty() || !checkReason().isEmpty()) {
        return;
    }
    m_asked = m_current;
    m_refusal.reset();
    Q_EMIT changed();
    QCoro::connect(m_api.check(m_asked), this, [this, turn = m_turn, name = m_asked](const Result<Connection> &answer) {
        if (turn == m_turn) {
            onBegun(name, answer);
        }
    });
}

void ConnectionsViewModel::onBegun(const QString &name, const Result<Connection> &answer)
{
    m_asked.clear();
    if (answer) {
        m_awaited = name;
        settle(answer);
        refresh(); // what it says is read, not believed
        return;
    }
    m_refused = name;
    m_refusal = answer.error();
    settle(answer);
    Q_EMIT told(ui::ErrorText::forUser(answer.error()).sentence());
}

void ConnectionsViewModel::follow()
{
    const auto &reading = m_list.reading();
    const bool isOneRunning = reading.value && std::ranges::any_of(reading.value->connections, &Connection::isChecking);
    if (isOneRunning) {
        m_look.start();
    }
    const Connection *awaited = find(m_awaited);
    if (!awaited || awaited->isChecking || reading.error) {
        return;
    }
    m_awaited.clear();
    const QVariantMap known = connectionDetails(*awaited, *reading.value, store().now());
    //: the name of a provider, then what its check said
    Q_EMIT told(tr("%1. %2").arg(known.value(u"title"_s).toString(), known.value(u"checked"_s).toString()));
}

} // namespace dotm::admin
