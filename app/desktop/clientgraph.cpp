// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/clientgraph.h"

#include "ui/customer/assistantwording.h"
#include "ui/shared/age.h"

#include <QQuickWindow>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

ClientGraph::ClientGraph(const ClientSurroundings &with)
    : m_desk(with.desk), m_http(with.transport, with.clock, with.random),
      m_session(m_http, QUrl(), with.secrets, with.clock), m_feed(m_session, with.random),
      m_cache(with.cacheFolder, with.secrets, with.clock, with.random),
      m_app({m_session, m_feed, m_cache, with.settings, m_languages, with.clock}),
      m_customer(m_session, m_feed, m_cache, with.clock, {with.desk, with.setup})
{
    m_engine.addImportPath(u":/qt/qml"_s);
    QObject::connect(&m_languages, &ui::Languages::changed, &m_engine, &QQmlEngine::retranslate);
    QObject::connect(m_app.session(), &ui::SessionViewModel::cacheOpened, &m_customer,
                     &customer::CustomerModels::loadSaved);
    QObject::connect(&m_app, &ui::AppViewModel::refreshRequested, &m_customer, &customer::CustomerModels::refresh);
    QObject::connect(m_customer.activation(), &customer::ActivationViewModel::openUrl, m_app.browser(),
                     &ui::Browser::open);
    // Their texts are made as they are read.
    QObject::connect(&m_languages, &ui::Languages::changed, &m_customer, &customer::CustomerModels::retranslate);
    m_app.palette()->setFoundSource([this] { return found(); });
}

ClientGraph::~ClientGraph() = default;

QQuickWindow *ClientGraph::makeWindow()
{
    m_engine.setInitialProperties(
        {{u"app"_s, QVariant::fromValue(&m_app)}, {u"customer"_s, QVariant::fromValue(&m_customer)}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Dotm/Shell/Main.qml"_s));
    const QList<QObject *> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

QList<ui::FoundEntry> ClientGraph::found()
{
    QList<ui::FoundEntry> entries;
    const QList<contract::Purchase> &purchases = m_customer.purchases()->purchases()->rows();
    for (const contract::Purchase &purchase : purchases) {
        entries.append({u"purchases"_s, purchase.id, u"receipt"_s, purchase.productName, ui::dateText(purchase.date)});
    }
    const QList<bridge::Assistant> assistants = m_desk.assistants();
    for (const bridge::Assistant &assistant : assistants) {
        entries.append({u"assistants"_s, assistant.id, u"plug"_s, assistant.name, customer::wayText(assistant)});
    }
    return entries;
}

} // namespace dotm::app
