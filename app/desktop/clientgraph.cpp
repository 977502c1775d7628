// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/clientgraph.h"

#include "ui/admin/adminsections.h"
#include "ui/customer/assistantwording.h"
#include "ui/customer/customersections.h"
#include "ui/shared/age.h"

#include <QQuickWindow>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

namespace {

QList<ui::Mode> modes()
{
    return {{"customer", domain::Role::Customer, customer::customerSections()},
            {"admin", domain::Role::Admin, admin::adminSections()}};
}

/// Nobody leaves with decisions that are not sent, unless they say so.
void guardDecisions(ui::LeaveGuard &guard, admin::ApprovalsViewModel &approvals)
{
    QObject::connect(&approvals, &admin::ViewModel::changed, &guard,
                     [&guard, &approvals] { guard.setOpen(approvals.unsent(), approvals.underWay()); });
    QObject::connect(&approvals, &admin::ApprovalsViewModel::refused, &guard, &ui::LeaveGuard::onRefused);
    QObject::connect(&guard, &ui::LeaveGuard::sendWanted, &approvals, &admin::ApprovalsViewModel::sendAll);
    QObject::connect(&guard, &ui::LeaveGuard::dropWanted, &approvals, &admin::ApprovalsViewModel::dropAll);
    QObject::connect(&guard, &ui::LeaveGuard::changed, &approvals,
                     [&guard, &approvals] { approvals.setPaused(guard.isAsking()); });
}

} // namespace

ClientGraph::ClientGraph(const ClientSurroundings &with)
    : m_desk(with.desk), m_session(with.session), m_feed(m_session, with.random),
      m_cache(with.cacheFolder, with.secrets, with.clock, with.random), m_localWallet(with.walletKeys, with.random),
      m_app({m_session, m_feed, m_cache, with.settings, m_languages, with.clock, modes()}),
      m_player(m_session, m_feed, with.playback, with.settings),
      m_customer(m_session, m_feed, m_cache, with.clock, m_localWallet, {m_player, with.settings},
                 {with.desk, with.setup}),
      m_admin(m_session, m_feed, with.clock, nullptr, {},
              [this](const QString &title, const admin::MakeVoice &make, const QString &language,
                     const QString &profile) { m_player.play({title, make, false}, language, profile); })
{
    m_engine.addImportPath(u":/qt/qml"_s);
    QObject::connect(&m_languages, &ui::Languages::changed, &m_engine, &QQmlEngine::retranslate);
    QObject::connect(m_app.session(), &ui::SessionViewModel::cacheOpened, &m_customer,
                     &customer::CustomerModels::loadSaved);
    QObject::connect(&m_app, &ui::AppViewModel::refreshRequested, &m_customer, &customer::CustomerModels::refresh);
    QObject::connect(m_customer.activation(), &customer::ActivationViewModel::openUrl, m_app.browser(),
                     &ui::Browser::open);
    QObject::connect(m_customer.wallet()->history(), &customer::WalletHistory::openUrl, m_app.browser(),
                     &ui::Browser::open);
    QObject::connect(m_customer.wallet()->sending(), &customer::WalletSending::openUrl, m_app.browser(),
                     &ui::Browser::open);
    // Their texts are made as they are read.
    QObject::connect(&m_languages, &ui::Languages::changed, &m_customer, &customer::CustomerModels::retranslate);
    const auto followAccess = [this] {
        m_admin.setOpen(m_app.mode()->name() == "admin"_L1 && m_app.session()->isSignedIn() &&
                        m_app.mode()->access() == ui::ModeViewModel::Allowed);
    };
    QObject::connect(m_app.mode(), &ui::ModeViewModel::sectionsChanged, &m_admin, followAccess);
    QObject::connect(m_app.session(), &ui::SessionViewModel::changed, &m_admin, followAccess);
    QObject::connect(m_admin.tokens(), &admin::TokensViewModel::openUrl, m_app.browser(), &ui::Browser::open);
    QObject::connect(&m_app, &ui::AppViewModel::refreshRequested, &m_admin, &admin::AdminModels::refresh);
    guardDecisions(*m_app.leaving(), *m_admin.approvals());
    QObject::connect(&m_languages, &ui::Languages::changed, &m_admin, &admin::AdminModels::retranslate);
    QObject::connect(&m_languages, &ui::Languages::changed, &m_player, &ui::VoicePlayer::retranslate);
    m_app.palette()->setFoundSource([this] { return found(); });
}

ClientGraph::~ClientGraph() = default;

QQuickWindow *ClientGraph::makeWindow()
{
    m_engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&m_app)},
                                   {u"customer"_s, QVariant::fromValue(&m_customer)},
                                   {u"admin"_s, QVariant::fromValue(&m_admin)},
                                   {u"player"_s, QVariant::fromValue(&m_player)}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Dotm/Shell/Main.qml"_s));
    const QList<QObject *> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

QList<ui::FoundEntry> ClientGraph::found()
{
    QList<ui::FoundEntry> entries;
    if (m_app.mode()->name() != "customer"_L1) {
        return entries; // they lead to pages of the customer
    }
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
