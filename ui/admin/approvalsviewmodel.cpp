// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/approvalsviewmodel.h"

#include "ui/admin/approvalsexport.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using Approval::Verb;
using contract::BetaRequest;
using contract::Proposal;
using core::Result;
using Stage = HeldDecision::Stage;

ApprovalsViewModel::ApprovalsViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent),
      m_pages(
          store,
          [this](const QString &id) {
              return id == m_currentKey || m_selected.contains(id) || m_desk.about(id) != nullptr;
          },
          [this](const core::Outcome &outcome) {
              rebuild();
              settle(outcome);
          }),
      m_proposals(
          this, store.clock(), [this] { return api().proposals(); },
          [this](const Result<QList<Proposal>> &answer) {
              rebuild();
              settle(answer);
          }),
      m_details(store, nullptr), m_desk(store, nullptr),
      m_file(store, u"approvals"_s, [this] { return approvalsList(this->store(), this); }, nullptr)
{
    connect(&m_desk, &DecisionDesk::changed, this, [this] {
        rebuild();
        Q_EMIT changed();
    });
    connect(&m_desk, &DecisionDesk::told, this, &ViewModel::told);
    connect(&m_desk, &DecisionDesk::failed, this, &ApprovalsViewModel::onFailed);
    connect(&m_desk, &DecisionDesk::seen, this, &ApprovalsViewModel::onSeen);
    connect(&m_desk, &DecisionDesk::finished, this, [this] {
        refresh(); // what is done leaves the list
        m_details.refresh();
    });
    connect(&m_pages, &ApprovalPages::aboveCame, this, [this] { Q_EMIT earlierRead(m_firstKey); });
    connect(&m_details, &ViewModel::changed, this, &ApprovalsViewModel::currentChanged);
    connect(this, &ViewModel::changed, this, &ApprovalsViewModel::currentChanged);
    connect(&m_details, &ViewModel::told, this, &ViewModel::told);
    connect(this, &ViewModel::shownChanged, &m_details, [this] { m_details.setShown(isShown()); });
}

void ApprovalsViewModel::read()
{
    m_pages.read();
    m_proposals.read();
}

void ApprovalsViewModel::forget()
{
    m_desk.forget();
    m_problems.clear();
    m_refusal.clear();
    m_selected.clear();
    m_currentKey.clear();
    m_pages.forget();
    m_proposals.forget();
    rebuild();
}

ViewModel::Status ApprovalsViewModel::status() const
{
    return statusOf(m_pages.reading(), m_rows.count() == 0);
}

QString ApprovalsViewModel::lastDecided() const
{
    const auto &page = m_pages.reading().value;
    return page && page->lastDecisionAt ? tr("last decided %1").arg(ui::timeText(*page->lastDecisionAt, store().now()))
                                        : QString();
}

Provenance ApprovalsViewModel::provenanceNow() const
{
    return m_pages.reading().value ? provenance(m_pages.reading().readAt, false, tr("from our records")) : Provenance();
}

// Rows.

void ApprovalsViewModel::rebuild()
{
    const core::TimePoint now = store().now();
    QList<ApprovalRow> open;
    QList<ApprovalRow> later;
    const QList<BetaRequest> requests = m_pages.requests();
    for (const BetaRequest &each : requests) {
        if (each.proposal) {
            continue; // among those for a second person
        }
        const bool isLater = each.laterUntil && *each.laterUntil > now;
        const HeldDecision *decision = m_desk.about(each.id);
        ApprovalRow row;
        row.key = each.id;
        row.group = isLater ? tr("Put off") : tr("Beta access, oldest first");
        row.iconName = decision != nullptr || isLater ? u"clock"_s : u"user"_s;
        row.whom = ui::maskedEmail(each.email);
        row.isStruck = decision != nullptr || each.decision != domain::BetaDecision::None;
        row.tail = decision != nullptr && decision->stage == Stage::NotSent ? tr("not sent")
                   : decision != nullptr                                    ? doingText(decision->verb)
                   : row.isStruck                                           ? doingText(Approval::Approve)
                                                                            : ui::spanText(now - each.requestedAt);
        row.problem = m_problems.value(each.id, each.problem);
        row.isSelected = m_selected.contains(each.id);
        (isLater ? later : open).append(row);
    }
    open.append(later);
    for (const Proposal &each : m_proposals.reading().value.value_or(QList<Proposal>())) {
        const QString key = kProposalPrefix + each.id;
        const HeldDecision *decision = m_desk.about(key);
        ApprovalRow row;
        row.key = key;
        row.group = tr("Waiting for a second person");
        row.iconName = u"people"_s;
        row.whom = each.summary;
        row.isProposal = true;
        row.isStruck = decision != nullptr;
        row.tail = decision != nullptr ? doingText(decision->verb)
                   : each.isOwn        ? tr("your own")
                                       : tr("by %1").arg(each.proposedBy);
        row.problem = m_problems.value(key);
        open.append(row);
    }
    m_rows.setRows(open);
    m_rows.setFetch(m_pages.hasBelow() ? std::function<void()>([this] { readMore(); }) : nullptr);
}

void ApprovalsViewModel::readEarlier()
{
    m_firstKey = keyAt(0);
    m_pages.readAbove();
}

const Proposal *ApprovalsViewModel::proposal(const QString &key) const
{
    const auto &all = m_proposals.reading().value;
    if (!all || !isProposalKey(key)) {
        return nullptr;
    }
    const auto found = std::ranges::find(*all, proposalId(key), &Proposal::id);
    return found == all->end() ? nullptr : &*found;
}

QString ApprovalsViewModel::keyAt(int row) const
{
    return row >= 0 && row < m_rows.count() ? m_rows.rows().at(row).key : QString();
}

int ApprovalsViewModel::nextOpen(int row) const
{
    const QList<ApprovalRow> &rows = m_rows.rows();
    for (int step = 1; step <= rows.size(); ++step) {
        const int at = static_cast<int>((row + step) % rows.size());
        if (!rows.at(at).isStruck && !rows.at(at).isProposal) {
            return at;
        }
    }
    return -1;
}

void ApprovalsViewModel::setCurrentKey(const QString &key)
{
    if (key != m_currentKey) {
        m_currentKey = key;
        const Proposal *about = proposal(key);
        m_details.show(about != nullptr ? about->subject : key);
        Q_EMIT currentChanged();
    }
}

// What may be done.

QString ApprovalsViewModel::whyNot(const QString &key, Verb verb) const
{
    if (m_desk.about(key) != nullptr) {
        return tr("A decision about this is on its way.");
    }
    if (const Proposal *about = proposal(key)) {
        if (verb != Approval::Approve && verb != Approval::Decline) {
            return tr("A proposal is confirmed or declined.");
        }
        return verb == Approval::Approve && about->isOwn ? tr("Somebody else has to confirm your own proposal.")
                                                         : QString();
    }
    const BetaRequest *about = request(key);
    if (about == nullptr) {
        return tr("Choose a request first.");
    }
    return about->isOpen() ? QString() : tr("This is being carried out already.");
}

QVariantList ApprovalsViewModel::actions() const
{
    const auto action = [this](Verb verb, const QString &title, const QString &keys) {
        return QVariantMap{
            {u"verb"_s, verb}, {u"title"_s, title}, {u"keys"_s, keys}, {u"reason"_s, whyNot(m_currentKey, verb)}};
    };
    if (const Proposal *about = proposal(m_currentKey)) {
        return {action(Approval::Approve, tr("Confirm"), u"1"_s),
                action(Approval::Decline, about->isOwn ? tr("Take back") : tr("Decline"), u"3"_s)};
    }
    if (request(m_currentKey) == nullptr) {
        return {};
    }
    return {action(Approval::Approve, m_details.needsSecondPerson() ? tr("Propose approval") : tr("Approve"), u"1"_s),
            action(Approval::Duplicate, tr("Duplicate"), u"2"_s), action(Approval::Decline, tr("Decline"), u"3"_s),
            action(Approval::Later, tr("Later"), u"H"_s), action(Approval::Propose, tr("Propose"), u"P"_s)};
}

// Selection.

void ApprovalsViewModel::toggle(const QString &key)
{
    if (request(key) == nullptr) {
        return; // proposals are confirmed one by one
    }
    if (!m_selected.remove(key)) {
        m_selected.insert(key);
    }
    rebuild();
    Q_EMIT changed();
}

void ApprovalsViewModel::selectRange(int from, int to)
{
    for (int at = std::max(0, std::min(from, to)); at <= std::max(from, to) && at < m_rows.count(); ++at) {
        if (request(keyAt(at)) != nullptr) {
            m_selected.insert(keyAt(at));
        }
    }
    rebuild();
    Q_EMIT changed();
}

void ApprovalsViewModel::selectAll()
{
    selectRange(0, m_rows.count() - 1);
}

void ApprovalsViewModel::clearSelection()
{
    m_selected.clear();
    rebuild();
    Q_EMIT changed();
}

QVariantList ApprovalsViewModel::selection() const
{
    QVariantList rows;
    for (const ApprovalRow &row : m_rows.rows()) {
        if (row.isSelected) {
            const QString reason = whyNot(row.key, Approval::Approve);
            rows.append(QVariantMap{{u"whom"_s, row.whom}, {u"text"_s, reason}, {u"problem"_s, row.problem}});
        }
    }
    return rows;
}

// Decisions.

QString ApprovalsViewModel::whom(const QStringList &keys) const
{
    if (keys.size() > 1) {
        return tr("%n request(s)", nullptr, static_cast<int>(keys.size()));
    }
    const int at = m_rows.indexOf(keys.value(0));
    return at < 0 ? QString() : m_rows.rows().at(at).whom;
}

bool ApprovalsViewModel::decide(Verb verb, const QString &reason, int hours, bool isFromPalette)
{
    if (const QString why = whyNot(m_currentKey, verb); !why.isEmpty()) {
        Q_EMIT told(why);
        return false;
    }
    client::BetaWish wish = wishIn(verb, reason, hours);
    wish.from = isFromPalette ? client::ApiClient::From::Palette : client::ApiClient::From::Screen;
    hold({m_currentKey}, verb, wish);
    return true;
}

bool ApprovalsViewModel::decideSelected(Verb verb, const QString &reason, int hours)
{
    QStringList keys;
    for (const ApprovalRow &row : m_rows.rows()) {
        if (row.isSelected && whyNot(row.key, verb).isEmpty()) {
            keys.append(row.key);
        }
    }
    if (keys.isEmpty()) {
        Q_EMIT told(tr("Nothing that is selected can be decided now."));
        return false;
    }
    hold(keys, verb, wishIn(verb, reason, hours));
    return true;
}

client::BetaWish ApprovalsViewModel::wishIn(Verb verb, const QString &reason, int hours) const
{
    return wishFor(verb, reason.trimmed(), store().now() + std::chrono::hours(hours));
}

void ApprovalsViewModel::hold(const QStringList &keys, Verb verb, const client::BetaWish &wish)
{
    m_refusal.clear();
    for (const QString &key : keys) {
        m_problems.remove(key);
    }
    m_desk.hold(keys, verb, whom(keys), wish);
}

void ApprovalsViewModel::onFailed(const QString &key, const QString &sentence)
{
    m_problems.insert(key, sentence);
    const HeldDecision *decision = m_desk.about(key);
    //: whom a decision was about, why it was not carried out
    m_refusal = decision != nullptr ? tr("%1: %2").arg(decision->whom, sentence) : sentence;
    Q_EMIT refused();
}

void ApprovalsViewModel::onSeen(Verb /*verb*/, const BetaRequest &request)
{
    m_selected.remove(request.id);
    m_pages.take(request);
}

QString ApprovalsViewModel::heldWords() const
{
    const HeldDecision *held = m_desk.newest();
    return held != nullptr ? heldText(held->verb, held->whom) : QString();
}

bool ApprovalsViewModel::isNotSent() const
{
    const HeldDecision *held = m_desk.newest();
    return held != nullptr && held->stage == Stage::NotSent;
}

bool ApprovalsViewModel::undo()
{
    const auto taken = m_desk.takeBack();
    if (taken) {
        setCurrentKey(taken->keys.first());
    }
    return taken.has_value();
}

} // namespace dotm::admin
