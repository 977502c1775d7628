// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/founderadder.h"

#include "ui/admin/sentence.h"
#include "ui/shared/amounts.h"

#include <qcoro/qcorotask.h>

namespace dotm::admin {
using core::Outcome;

FounderAdder::FounderAdder(AdminStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_api(store.session().api())
{
    connect(&store, &AdminStore::openChanged, this, [this] {
        ++m_turn;
        m_isBusy = false;
        clearProblem();
    });
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
    m_isBusy = false;
    m_store.note(outcome);
    if (!outcome) {
        m_problem = outcome.error().code == core::ErrorCode::NotFound ? tr("Nobody here has this mail address.")
                                                                      : sentenceOf(outcome.error());
        Q_EMIT told(m_problem);
        Q_EMIT changed();
        return;
    }
    //: a masked mail address
    Q_EMIT told(tr("%1 is a founding member now.").arg(ui::maskedEmail(email)));
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace dotm::admin
