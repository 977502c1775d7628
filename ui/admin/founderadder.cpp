// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/founderadder.h"

#include "ui/admin/sentence.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <qcoro/qcorotask.h>

#include <algorithm>
#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Result;

FounderAdder::FounderAdder(AdminStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_api(store.session().api()),
      m_list(
          this, store.clock(), [this] { return m_api.founders(); },
          [this](const Result<QList<contract::Founder>> &answer) { onList(answer); })
{
    connect(&store, &AdminStore::openChanged, this, [this] {
        ++m_turn;
        m_isBusy = false;
        m_added.clear();
        m_isStaleComing = false;
        m_list.forget();
        clearProblem();
    });
}

QVariantList FounderAdder::founders() const
{
    QVariantList rows;
    for (const contract::Founder &founder : m_list.reading().value.value_or(QList<contract::Founder>())) {
        rows.append(QVariantMap{{u"mail"_s, ui::maskedEmail(founder.email)},
                                {u"since"_s, ui::dateText(founder.since)},
                                {u"reason"_s, founder.reason}});
    }
    return rows;
}

QString FounderAdder::listState() const
{
    const auto &reading = m_list.reading();
    if (!reading.value) {
        return reading.error ? tr("Who is one already cannot be read now.") : tr("Reading who is one already…");
    }
    return reading.value->isEmpty() ? tr("Nobody is one yet.") : QString();
}

void FounderAdder::begin()
{
    if (m_store.isOpen()) {
        m_list.read();
    }
    clearProblem();
}

void FounderAdder::clearProblem()
{
    m_problem.clear();
    Q_EMIT changed();
}

void FounderAdder::add(const QString &email, const QString &reason)
{
    const QString mail = email.trimmed();
    const QString why = reason.trimmed();
    if (m_isBusy || mail.isEmpty() || why.isEmpty() || !m_store.isOpen()) {
        return;
    }
    m_isBusy = true;
    m_problem.clear();
    QCoro::connect(m_api.addFounder(mail, why), this, [this, mail, turn = m_turn](const Outcome &outcome) {
        if (turn == m_turn) {
            onAnswer(mail, outcome);
        }
    });
    Q_EMIT changed();
}

void FounderAdder::onAnswer(const QString &email, const Outcome &outcome)
{
    m_store.note(outcome);
    if (!outcome) {
        m_isBusy = false;
        m_problem = outcome.error().code == core::ErrorCode::NotFound ? tr("Nobody here has this mail address.")
                                                                      : sentenceOf(outcome.error());
        Q_EMIT told(m_problem);
        Q_EMIT changed();
        return;
    }
    m_added = email;
    m_isStaleComing = m_list.reading().isReading;
    m_list.read();
}

void FounderAdder::onList(const Result<QList<contract::Founder>> &answer)
{
    if (m_added.isEmpty() || std::exchange(m_isStaleComing, false)) {
        Q_EMIT changed();
        return;
    }
    const QString email = std::exchange(m_added, {});
    m_isBusy = false;
    const bool isThere = answer && std::ranges::any_of(*answer, [&email](const contract::Founder &founder) {
                             return founder.email.compare(email, Qt::CaseInsensitive) == 0;
                         });
    if (isThere) {
        //: a masked mail address
        Q_EMIT told(tr("%1 is a founding member now.").arg(ui::maskedEmail(email)));
        Q_EMIT changed();
        Q_EMIT ended();
        return;
    }
    m_problem = answer ? tr("The service said that it is done, but its list does not show it. Look again in a moment.")
                       : tr("It was done, but the list that would show it cannot be read now.");
    Q_EMIT told(m_problem);
    Q_EMIT changed();
}

} // namespace dotm::admin
