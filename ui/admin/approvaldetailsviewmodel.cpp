// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/approvaldetailsviewmodel.h"

#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QLocale>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::BetaItem;
using contract::BetaRequest;
using domain::BetaDecision;
using domain::BetaState;

namespace {

constexpr auto kLookAgain = 15s; ///< others see somebody for twice as long

QVariantMap fact(const QString &label, const QString &value)
{
    return {{u"label"_s, label}, {u"value"_s, value}};
}

QVariantMap step(const QString &title, const QString &text, const QString &note)
{
    return {{u"title"_s, title}, {u"text"_s, text}, {u"note"_s, note}};
}

} // namespace

ApprovalDetailsViewModel::ApprovalDetailsViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_item(
                                    this, store.clock(), [this] { return api().betaRequest(m_key); },
                                    [this](const core::Result<BetaItem> &answer) {
                                        m_others = answer ? answer->others : m_others;
                                        settle(answer);
                                    })
{
    m_looking.setInterval(kLookAgain);
    connect(&m_looking, &QTimer::timeout, this, [this] { look(false); });
    connect(this, &ViewModel::shownChanged, this, [this] {
        if (!m_key.isEmpty()) {
            look(!isShown());
        }
    });
}

const BetaItem *ApprovalDetailsViewModel::item() const
{
    const auto &value = m_item.reading().value;
    return value && value->request.id == m_key ? &*value : nullptr;
}

bool ApprovalDetailsViewModel::concerns(const QString &topic) const
{
    return topic == "beta"_L1 || topic == "proposal"_L1;
}

void ApprovalDetailsViewModel::show(const QString &key)
{
    if (key == m_key) {
        return;
    }
    if (!m_key.isEmpty()) {
        look(true);
    }
    m_item.forget();
    m_others.clear();
    m_key = key;
    Q_EMIT changed();
    if (!m_key.isEmpty() && isShown()) {
        look(false);
        refresh();
    }
}

void ApprovalDetailsViewModel::read()
{
    if (!m_key.isEmpty()) {
        m_item.read();
    }
}

void ApprovalDetailsViewModel::forget()
{
    m_item.forget();
    m_key.clear();
    m_others.clear();
    m_looking.stop();
}

void ApprovalDetailsViewModel::look(bool isLeaving)
{
    if (!store().isOpen()) {
        return;
    }
    if (isLeaving) {
        m_looking.stop();
    } else {
        m_looking.start();
    }
    QCoro::connect(
        api().lookAtBeta(m_key, isLeaving), this,
        [this, key = isLeaving ? QString() : m_key](const core::Result<QStringList> &names) { onOthers(key, names); });
}

void ApprovalDetailsViewModel::onOthers(const QString &key, const core::Result<QStringList> &names)
{
    // A courtesy: without it the request can be decided all the same.
    if (names && key == m_key && !key.isEmpty() && *names != m_others) {
        m_others = *names;
        Q_EMIT changed();
        if (!m_others.isEmpty()) {
            Q_EMIT told(othersText());
        }
    }
}

QString ApprovalDetailsViewModel::mail() const
{
    return item() != nullptr ? item()->request.email : QString();
}

QString ApprovalDetailsViewModel::maskedMail() const
{
    return ui::maskedEmail(mail());
}

QString ApprovalDetailsViewModel::earlierText() const
{
    const int count = item()->earlierRequests;
    if (count == 0) {
        return tr("None");
    }
    const auto last = domain::betaStateFromName(item()->lastEarlierState);
    const QString number = tr("%n request(s)", nullptr, count);
    //: how many earlier requests, and what became of the last of them
    return last == BetaState::Rejected ? tr("%1, the last declined").arg(number) : number;
}

QVariantList ApprovalDetailsViewModel::facts() const
{
    if (item() == nullptr) {
        return {};
    }
    const core::TimePoint now = store().now();
    const int purchases = item()->purchases;
    return {fact(tr("Asked for"), tr("Beta access")),
            fact(tr("Asked"), ui::timeText(item()->request.requestedAt, now)),
            fact(tr("Earlier requests"), earlierText()),
            fact(tr("Account since"), ui::dateText(item()->accountSince)),
            fact(tr("Purchases"), purchases == 0 ? tr("None") : QLocale().toString(purchases)),
            fact(tr("Carrier user"), item()->hasCarrierUser ? tr("Has one") : tr("None yet"))};
}

QString ApprovalDetailsViewModel::stepsTitle() const
{
    return needsSecondPerson() ? tr("What approving will do, once a second person confirms it")
                               : tr("What approving will do");
}

QVariantList ApprovalDetailsViewModel::steps() const
{
    if (item() == nullptr) {
        return {};
    }
    QVariantList rows;
    if (item()->hasCarrierUser) {
        rows.append(step(tr("Keep the carrier user"), tr("This person has one already"), tr("Stays")));
    } else {
        rows.append(step(tr("Make a carrier user"), tr("With this name and mail address"), tr("Stays")));
    }
    rows.append(step(tr("Reserve one number of the carrier"), tr("The first that is free, with a new group id"),
                     tr("Can be released")));
    rows.append(step(tr("Send one mail"), tr("To this address: approved, with the number"), tr("Cannot be unsent")));
    return rows;
}

bool ApprovalDetailsViewModel::isLate() const
{
    return item() != nullptr && item()->request.isOpen() && store().now() - item()->request.requestedAt >= kLate;
}

QString ApprovalDetailsViewModel::chipText() const
{
    if (item() == nullptr) {
        return {};
    }
    const BetaRequest &request = item()->request;
    switch (request.state) {
    case BetaState::Approved:
        return tr("Approved");
    case BetaState::Rejected:
        return tr("Declined");
    case BetaState::Pending:
        break;
    }
    if (request.decision == BetaDecision::Approve) {
        return tr("Being approved");
    }
    return tr("Waiting %1").arg(ui::spanText(store().now() - request.requestedAt));
}

QString ApprovalDetailsViewModel::standing() const
{
    if (item() == nullptr) {
        return {};
    }
    const BetaRequest &request = item()->request;
    const core::TimePoint now = store().now();
    if (request.proposal) {
        const QString at = ui::timeText(request.proposal->proposedAt, now);
        //: %1: what was proposed, in the words of the service; %2: a name; %3: a time
        return tr("%1: proposed by %2, %3. A second person has to confirm it.")
            .arg(request.proposal->summary, request.proposal->proposedBy, at);
    }
    if (request.decision != BetaDecision::None && request.decidedAt) {
        const QString at = ui::timeText(*request.decidedAt, now);
        return request.state == BetaState::Pending
                   ? tr("Approved by %1, %2. It is being carried out.").arg(request.decidedBy, at)
                   : tr("Decided by %1, %2.").arg(request.decidedBy, at);
    }
    return request.laterUntil && *request.laterUntil > now
               ? tr("Put off until %1.").arg(ui::timeText(*request.laterUntil, now))
               : QString();
}

QString ApprovalDetailsViewModel::problem() const
{
    return item() != nullptr ? item()->request.problem : QString();
}

QString ApprovalDetailsViewModel::othersText() const
{
    if (m_others.isEmpty()) {
        return {};
    }
    //: names of one or more other admins
    return tr("%n other(s) look at this now: %1", nullptr, static_cast<int>(m_others.size()))
        .arg(QLocale().createSeparatedList(m_others));
}

bool ApprovalDetailsViewModel::needsSecondPerson() const
{
    return item() != nullptr && item()->needsSecondPerson;
}

} // namespace dotm::admin
