// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/twopersonviewmodel.h"

#include "ui/admin/peoplewords.h"
#include "ui/admin/sentence.h"
#include "ui/shared/age.h"

#include <QLocale>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::Proposal;
using contract::SecondPersonRule;
using core::Result;

TwoPersonViewModel::TwoPersonViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_rule(
          this, store.clock(), [this] { return m_api.rule(); },
          [this](const Result<SecondPersonRule> &answer) { settle(answer); }),
      m_proposals(
          this, store.clock(), [this] { return api().proposals(); },
          [this](const Result<QList<Proposal>> &answer) {
              settle(answer);
              Q_EMIT proposalsChanged();
          })
{
}

bool TwoPersonViewModel::concerns(const QString &topic) const
{
    return topic == "proposal"_L1 || topic == "role"_L1;
}

void TwoPersonViewModel::read()
{
    m_rule.read();
    m_proposals.read();
}

void TwoPersonViewModel::forget()
{
    ++m_turn;
    m_rule.forget();
    m_proposals.forget();
    Q_EMIT proposalsChanged();
    m_problem.clear();
    m_isBusy = false;
}

const SecondPersonRule *TwoPersonViewModel::rule() const
{
    const auto &value = m_rule.reading().value;
    return value ? &*value : nullptr;
}

bool TwoPersonViewModel::isOn() const
{
    return rule() != nullptr && rule()->isOn;
}

bool TwoPersonViewModel::isStranded() const
{
    return isOn() && !rule()->maySwitchOn;
}

QString TwoPersonViewModel::stateText() const
{
    return rule() == nullptr ? QString() : rule()->isOn ? tr("On") : tr("Off");
}

QString TwoPersonViewModel::meaning() const
{
    return isOn() ? tr("Decisions about beta access and about administrators need two people, by whichever way they "
                       "come in.")
                  : tr("One administrator decides alone.");
}

QString TwoPersonViewModel::changedText() const
{
    if (rule() == nullptr || !rule()->changedAt) {
        return {};
    }
    const QString when = ui::timeText(*rule()->changedAt, store().now());
    //: a name, a time
    return rule()->isOn ? tr("Switched on by %1, %2").arg(rule()->changedBy, when)
                        : tr("Switched off by %1, %2").arg(rule()->changedBy, when);
}

QString TwoPersonViewModel::lockedText() const
{
    if (rule() == nullptr) {
        return {};
    }
    if (rule()->toSwitchOff) {
        return tr("%1 proposed to switch it off. Another administrator confirms or declines it.")
            .arg(rule()->toSwitchOff->proposedBy);
    }
    if (!rule()->isOn && !rule()->maySwitchOn) {
        return tr("Locked until there are two administrators; there are %L1 now.").arg(rule()->approvers);
    }
    return {};
}

QString TwoPersonViewModel::actionText() const
{
    return !isOn() ? tr("Switch on") : isStranded() ? tr("Switch off") : tr("Propose to switch off");
}

QStringList TwoPersonViewModel::steps() const
{
    if (!isOn()) {
        return {tr("Approving or declining beta access becomes a proposal that another administrator confirms."),
                tr("So does giving or taking the role administrator or owner."),
                tr("It holds for every way in: screen, command palette, link in a mail, program and assistant, and for "
                   "owners too."),
                tr("Switching it off then needs a second person as well.")};
    }
    if (isStranded()) {
        return {tr("There is nobody left who could confirm it: only an owner can switch it off alone."),
                tr("Afterwards one administrator decides alone.")};
    }
    return {tr("It becomes a proposal. The rule stays on until another administrator confirms it."),
            tr("Afterwards one administrator decides alone."),
            tr("What is proposed already still waits for its second person.")};
}

QVariantList TwoPersonViewModel::proposals() const
{
    QVariantList rows;
    const QList<Proposal> all = m_proposals.reading().value.value_or(QList<Proposal>());
    for (const Proposal &each : all) {
        if (!isAboutPeople(each)) {
            continue; // those about requests wait on the page of approvals
        }
        const bool isOfMine =
            each.details.value("uid"_L1).toString() == store().session().uid() && !store().session().uid().isEmpty();
        const QString when = ui::timeText(each.proposedAt, store().now());
        rows.append(QVariantMap{
            {u"key"_s, each.id},
            {u"text"_s, proposalText(each)},
            {u"note"_s, tr("Proposed by %1, %2").arg(each.proposedBy, when)},
            {u"reason"_s, each.details.value("reason"_L1).toString()},
            {u"own"_s, each.isOwn},
            {u"off"_s, each.isOwn ? tr("Somebody else has to confirm your own proposal.")
                       : isOfMine ? tr("Nobody decides about their own role.")
                                  : QString()},
        });
    }
    return rows;
}

// Changing.

bool TwoPersonViewModel::begin()
{
    if (m_isBusy || rule() == nullptr) {
        return false;
    }
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    return true;
}

void TwoPersonViewModel::end(const QString &problem, const QString &sentence)
{
    m_isBusy = false;
    m_problem = problem;
    Q_EMIT told(problem.isEmpty() ? sentence : problem);
    Q_EMIT changed();
    if (problem.isEmpty()) {
        Q_EMIT done();
    }
}

void TwoPersonViewModel::clearProblem()
{
    m_problem.clear();
    Q_EMIT changed();
}

void TwoPersonViewModel::toggle()
{
    const bool wanted = !isOn();
    if (!begin()) {
        return;
    }
    const auto readBack = [this, wanted, turn = m_turn](const Result<SecondPersonRule> &answer) {
        if (turn != m_turn) {
            return;
        }
        if (!answer) {
            settle(answer);
            end(sentenceOf(answer.error()), {});
            refresh();
            return;
        }
        QCoro::connect(m_api.rule(), this, [this, wanted, turn](const Result<SecondPersonRule> &seen) {
            if (turn == m_turn) {
                onToggled(wanted, seen);
            }
        });
    };
    QCoro::connect(m_api.setRule(wanted), this, readBack);
}

void TwoPersonViewModel::onToggled(bool wanted, const Result<SecondPersonRule> &seen)
{
    settle(seen);
    refresh();
    if (!seen) {
        end(tr("It is not known whether it was done: %1").arg(sentenceOf(seen.error())), {});
        return;
    }
    m_rule.amend([&seen](SecondPersonRule &value) { value = *seen; });
    if (seen->isOn == wanted) {
        end({}, wanted ? tr("The two-person rule is on.") : tr("The two-person rule is off."));
    } else if (seen->toSwitchOff) {
        end({}, tr("Proposed. The rule stays on until another administrator confirms it."));
    } else {
        end(tr("The service said yes, but nothing has changed."), {});
    }
}

void TwoPersonViewModel::answer(const QString &key, bool isConfirmed)
{
    if (!begin()) {
        return;
    }
    QCoro::connect(api().answerProposal(key, isConfirmed), this,
                   [this, key, isConfirmed, turn = m_turn](const core::Outcome &outcome) {
                       if (turn == m_turn) {
                           onAnswered(key, outcome, isConfirmed);
                       }
                   });
}

void TwoPersonViewModel::onAnswered(const QString &key, const core::Outcome &outcome, bool isConfirmed)
{
    store().note(outcome);
    if (!outcome) {
        end(sentenceOf(outcome.error()), {});
        refresh();
        return;
    }
    QCoro::connect(api().proposals(), this, [this, key, isConfirmed, turn = m_turn](const auto &left) {
        if (turn == m_turn) {
            onProposals(key, isConfirmed, left);
        }
    });
}

void TwoPersonViewModel::onProposals(const QString &key, bool isConfirmed, const Result<QList<Proposal>> &left)
{
    settle(left);
    refresh();
    if (!left) {
        end(tr("It is not known whether it was done: %1").arg(sentenceOf(left.error())), {});
        return;
    }
    m_proposals.amend([&left](QList<Proposal> &value) { value = *left; });
    Q_EMIT proposalsChanged();
    const bool isThere = std::ranges::find(*left, key, &Proposal::id) != left->end();
    end(isThere ? tr("The service said yes, but nothing has changed.") : QString(),
        isConfirmed ? tr("Confirmed and carried out.") : tr("Declined. Nothing was changed."));
}

} // namespace dotm::admin
