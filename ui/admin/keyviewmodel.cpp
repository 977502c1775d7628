// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/keyviewmodel.h"

#include "ui/admin/sentence.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QLocale>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::ApiKey;
using core::Result;

namespace {

QVariantMap pair(const QString &label, const QString &value)
{
    return {{u"label"_s, label}, {u"value"_s, value}};
}

} // namespace

KeyViewModel::KeyViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_key(
          this, store.clock(), [this] { return m_api.key(m_id); },
          [this](const Result<ApiKey> &answer) { settle(answer); })
{
}

void KeyViewModel::show(const QString &id)
{
    if (id == m_id) {
        return;
    }
    forget();
    m_id = id;
    refresh();
    Q_EMIT changed();
}

void KeyViewModel::read()
{
    if (!m_id.isEmpty()) {
        m_key.read();
    }
}

void KeyViewModel::forget()
{
    ++m_turn;
    m_id.clear();
    m_key.forget();
    m_problem.clear();
    m_isBusy = false;
}

const ApiKey *KeyViewModel::value() const
{
    const auto &key = m_key.reading().value;
    return key ? &*key : nullptr;
}

QString KeyViewModel::name() const
{
    return value() != nullptr ? value()->name : QString();
}

bool KeyViewModel::isActive() const
{
    return value() != nullptr && value()->isActive;
}

QString KeyViewModel::stateText() const
{
    return value() == nullptr ? QString() : value()->isActive ? tr("Active") : tr("Revoked");
}

QString KeyViewModel::description() const
{
    return value() != nullptr ? value()->description : QString();
}

QString KeyViewModel::owner() const
{
    return value() != nullptr ? value()->ownerEmail : QString();
}

QString KeyViewModel::maskedOwner() const
{
    return ui::maskedEmail(owner());
}

QVariantList KeyViewModel::facts() const
{
    if (value() == nullptr) {
        return {};
    }
    const core::TimePoint now = store().now();
    QVariantList list;
    if (value()->ownerUid.isEmpty()) {
        list.append(pair(tr("Acts for"), tr("nobody")));
    }
    list.append(pair(tr("Last use"), value()->lastUsedAt ? ui::timeText(*value()->lastUsedAt, now) : tr("never")));
    list.append(pair(tr("Limit"), tr("%L1 requests an hour").arg(value()->rateLimit)));
    list.append(pair(tr("Made"), ui::dateText(value()->createdAt)));
    if (value()->revokedAt) {
        list.append(pair(tr("Revoked"), ui::timeText(*value()->revokedAt, now)));
    }
    if (!value()->allowedOrigins.isEmpty()) {
        list.append(pair(tr("Web sites"), value()->allowedOrigins.join(u", "_s)));
    }
    return list;
}

QVariantList KeyViewModel::use() const
{
    if (value() == nullptr || !value()->use) {
        return {};
    }
    const QLocale locale;
    return {pair(tr("7 days"), locale.toString(value()->use->days7)),
            pair(tr("30 days"), locale.toString(value()->use->days30)),
            pair(tr("90 days"), locale.toString(value()->use->days90))};
}

QVariantList KeyViewModel::codes() const
{
    if (value() == nullptr) {
        return {};
    }
    QVariantList list{pair(tr("Id of the key"), value()->id)};
    if (!value()->ownerUid.isEmpty()) {
        list.append(pair(tr("User id"), value()->ownerUid));
    }
    return list;
}

QStringList KeyViewModel::steps() const
{
    if (!isActive()) {
        return {};
    }
    QStringList list{tr("Whatever uses the key is refused from its next request on.")};
    if (value()->lastUsedAt) {
        list.append(tr("It was last used %1.").arg(ui::timeText(*value()->lastUsedAt, store().now())));
    }
    list.append(tr("It cannot be taken back: a new key has to be made and put in its place."));
    list.append(tr("What was counted stays, and is billed as before."));
    return list;
}

Provenance KeyViewModel::provenanceNow() const
{
    return m_key.reading().value ? provenance(m_key.reading().readAt, false, tr("counted by the service"))
                                 : Provenance();
}

// Revoking.

void KeyViewModel::clearProblem()
{
    m_problem.clear();
    Q_EMIT changed();
}

void KeyViewModel::fail(const QString &problem)
{
    m_isBusy = false;
    m_problem = problem;
    Q_EMIT told(problem);
    Q_EMIT changed();
}

void KeyViewModel::revoke()
{
    if (m_isBusy || !isActive()) {
        return;
    }
    m_isBusy = true;
    m_problem.clear();
    QCoro::connect(m_api.revoke(m_id), this, [this, turn = m_turn](const core::Outcome &outcome) {
        if (turn == m_turn) {
            onRevoked(outcome);
        }
    });
    Q_EMIT changed();
}

void KeyViewModel::onRevoked(const core::Outcome &outcome)
{
    store().note(outcome);
    if (!outcome) {
        fail(sentenceOf(outcome.error()));
        refresh();
        return;
    }
    QCoro::connect(m_api.key(m_id), this, [this, turn = m_turn](const Result<ApiKey> &seen) {
        if (turn == m_turn) {
            onReadBack(seen);
        }
    });
}

void KeyViewModel::onReadBack(const Result<ApiKey> &seen)
{
    settle(seen);
    refresh();
    if (!seen || seen->isActive) {
        fail(seen ? tr("The service said yes, but nothing has changed.")
                  : tr("It is not known whether it was done: %1").arg(sentenceOf(seen.error())));
        return;
    }
    m_isBusy = false;
    m_key.amend([&seen](ApiKey &value) { value = *seen; });
    Q_EMIT told(tr("%1 is revoked.").arg(seen->name));
    Q_EMIT changed();
    Q_EMIT revoked();
}

} // namespace dotm::admin
