// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/activationretry.h"

#include "ui/admin/activationwords.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using core::Result;

ActivationRetry::ActivationRetry(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api())
{
}

ViewModel::Status ActivationRetry::status() const
{
    switch (m_stage) {
    case Stage::None:
        return Status::Idle;
    case Stage::Asking:
        return Status::Loading;
    case Stage::Failed:
        return m_moves.isEmpty() ? Status::Failed : Status::Ready;
    case Stage::Ready:
    case Stage::Doing:
    case Stage::Done:
        break;
    }
    return Status::Ready;
}

QString ActivationRetry::stage() const
{
    switch (m_stage) {
    case Stage::None:
        return u"none"_s;
    case Stage::Asking:
        return u"asking"_s;
    case Stage::Ready:
        return u"ready"_s;
    case Stage::Doing:
        return u"doing"_s;
    case Stage::Done:
        return u"done"_s;
    case Stage::Failed:
        break;
    }
    return u"failed"_s;
}

QVariantList ActivationRetry::moves() const
{
    QVariantList rows;
    for (const contract::RetryMove &move : m_moves) {
        rows.append(moveRow(move));
    }
    return rows;
}

void ActivationRetry::forget()
{
    ++m_turn;
    m_id.clear();
    m_whom.clear();
    m_moves.clear();
    m_error.reset();
    m_stage = Stage::None;
}

void ActivationRetry::leave()
{
    forget();
    Q_EMIT changed();
}

void ActivationRetry::begin(const QString &id, const QString &whom)
{
    forget();
    m_id = id;
    m_whom = whom;
    ask();
}

void ActivationRetry::ask()
{
    if (!m_id.isEmpty() && !isReading()) {
        m_moves.clear();
        send(true);
    }
}

void ActivationRetry::confirm()
{
    if (m_stage == Stage::Ready) {
        send(false);
    }
}

void ActivationRetry::send(bool isDryRun)
{
    m_error.reset();
    m_stage = isDryRun ? Stage::Asking : Stage::Doing;
    Q_EMIT changed();
    QCoro::connect(m_api.retry(m_id, isDryRun), this,
                   [this, isDryRun, turn = m_turn](const Result<client::ActivationRetry> &answer) {
                       if (turn == m_turn) {
                           take(isDryRun, answer);
                       }
                   });
}

void ActivationRetry::take(bool isDryRun, const Result<client::ActivationRetry> &answer)
{
    if (!answer) {
        m_error = answer.error();
        m_stage = Stage::Failed;
        settle(answer);
        Q_EMIT told(error().sentence());
        return;
    }
    m_moves = answer->moves;
    m_stage = isDryRun ? Stage::Ready : Stage::Done;
    const QString id = m_id;
    settle(answer);
    if (!isDryRun) {
        Q_EMIT sent(id);
    }
}

} // namespace dotm::admin
