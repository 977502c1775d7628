// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/rewardretry.h"

#include "ui/admin/rewardwords.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using core::Result;

RewardRetry::RewardRetry(AdminStore &store, QObject *parent) : ViewModel(store, parent), m_api(store.session().api()) {}

ViewModel::Status RewardRetry::status() const
{
    switch (m_stage) {
    case Stage::None:
        return Status::Idle;
    case Stage::Asking:
        return Status::Loading;
    case Stage::Failed:
        return m_how.isEmpty() ? Status::Failed : Status::Ready;
    case Stage::Ready:
    case Stage::Doing:
    case Stage::Done:
        break;
    }
    return Status::Ready;
}

QString RewardRetry::stage() const
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

QVariantMap RewardRetry::move() const
{
    return m_how.isEmpty() ? QVariantMap() : retryMove(m_how);
}

void RewardRetry::forget()
{
    ++m_turn;
    m_id.clear();
    m_how.clear();
    m_error.reset();
    m_stage = Stage::None;
}

void RewardRetry::leave()
{
    forget();
    Q_EMIT changed();
}

void RewardRetry::begin(const QString &id)
{
    forget();
    m_id = id;
    ask();
}

void RewardRetry::ask()
{
    if (!m_id.isEmpty() && !isReading()) {
        m_how.clear();
        send(true);
    }
}

void RewardRetry::confirm()
{
    if (m_stage == Stage::Ready) {
        send(false);
    }
}

void RewardRetry::send(bool isDryRun)
{
    m_error.reset();
    m_stage = isDryRun ? Stage::Asking : Stage::Doing;
    Q_EMIT changed();
    QCoro::connect(m_api.retry(m_id, isDryRun), this,
                   [this, isDryRun, turn = m_turn](const Result<contract::RewardRetry> &answer) {
                       if (turn == m_turn) {
                           take(isDryRun, answer);
                       }
                   });
}

void RewardRetry::take(bool isDryRun, const Result<contract::RewardRetry> &answer)
{
    if (!answer) {
        m_error = answer.error();
        m_stage = Stage::Failed;
        settle(answer);
        Q_EMIT told(error().sentence());
        return;
    }
    m_how = answer->how;
    m_stage = isDryRun ? Stage::Ready : Stage::Done;
    const QString id = m_id;
    settle(answer);
    if (!isDryRun) {
        Q_EMIT sent(id);
    }
}

} // namespace dotm::admin
