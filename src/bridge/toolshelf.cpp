// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/toolshelf.h"

#include "bridge/localtools.h"
#include "bridge/toolrules.h"
#include "contract/jsonrpc.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;

namespace {

/// The bridge knows who the customer is, so assistants need not.
QJsonObject withoutPerson(QJsonObject definition)
{
    QJsonObject schema = definition.value("inputSchema"_L1).toObject();
    schema.insert("properties"_L1, QJsonObject());
    schema.remove("required"_L1);
    definition.insert("inputSchema"_L1, schema);
    definition.insert("description"_L1,
                      definition.value("description"_L1).toString() +
                          u" On this computer DOTM Desktop fills in who the customer is and asks them first; call it "
                          "without arguments."_s);
    return definition;
}

} // namespace

ToolShelf::ToolShelf(Upstream &upstream, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_upstream(upstream), m_clock(clock)
{
    forget();
}

void ToolShelf::forget()
{
    m_readAt.reset();
    m_definitions.clear();
    const QJsonArray own = localToolDefinitions();
    for (const auto each : own) {
        m_definitions.insert(each.toObject().value("name"_L1).toString(), each.toObject());
    }
}

Task<Outcome> ToolShelf::refresh()
{
    if (m_readAt && m_clock.now() - *m_readAt < kFresh) {
        co_return Outcome();
    }
    const auto tools = co_await m_upstream.tools();
    if (!tools) {
        co_return core::fail(tools.error());
    }
    const QHash<QString, QJsonObject> before = m_definitions;
    const bool isFirst = !m_readAt;
    forget();
    for (const auto each : *tools) {
        const QString name = each.toObject().value("name"_L1).toString();
        if (!ruleFor(name).isLocal) {
            m_definitions.insert(name, each.toObject());
        }
    }
    m_readAt = m_clock.now();
    if (isFirst || before != m_definitions) {
        Q_EMIT definitionsChanged();
    }
    co_return Outcome();
}

QByteArray ToolShelf::patchedList(const QByteArray &response)
{
    QJsonObject message = QJsonDocument::fromJson(response).object();
    QJsonObject result = message.value("result"_L1).toObject();
    if (!result.value("tools"_L1).isArray()) {
        return response;
    }
    QJsonArray tools;
    const QJsonArray listed = result.value("tools"_L1).toArray();
    for (const auto each : listed) {
        const ToolRule rule = ruleFor(each.toObject().value("name"_L1).toString());
        if (!rule.isLocal) {
            tools.append(rule.takesPerson ? withoutPerson(each.toObject()) : each.toObject());
        }
    }
    if (result.value("nextCursor"_L1).toString().isEmpty()) {
        const QJsonArray own = localToolDefinitions();
        for (const auto each : own) {
            tools.append(each);
        }
    }
    result.insert("tools"_L1, tools);
    if (result.contains("cacheScope"_L1)) {
        result.insert("cacheScope"_L1, u"private"_s);
    }
    message.insert("result"_L1, result);
    return contract::rpc::compact(message);
}

} // namespace dotm::bridge
