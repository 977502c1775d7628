// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/profileviewmodel.h"

#include "domain/phonenumber.h"
#include "ui/shared/age.h"

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using contract::BetaStatus;
using core::ErrorCode;
using core::Result;
using domain::BetaState;

ProfileViewModel::ProfileViewModel(CustomerStore &store, QObject *parent) : ViewModel(store, parent)
{
    update();
}

const BetaStatus *ProfileViewModel::known() const
{
    const auto &value = store().beta().value;
    return value ? &*value : nullptr;
}

ViewModel::Status ProfileViewModel::status() const
{
    return statusOf(store().beta(), false);
}

ui::ErrorText ProfileViewModel::error() const
{
    const auto &error = store().beta().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

QString ProfileViewModel::savedAt() const
{
    const auto &reading = store().beta();
    return isOffline() && reading.value ? ui::timeText(reading.readAt, store().now()) : QString();
}

QString ProfileViewModel::name() const
{
    const auto &account = store().account().value;
    return account && !account->displayName.isEmpty() ? account->displayName : store().session().displayName();
}

QString ProfileViewModel::email() const
{
    const auto &account = store().account().value;
    return account && !account->email.isEmpty() ? account->email : store().session().email();
}

QString ProfileViewModel::memberNumber() const
{
    const auto &account = store().account().value;
    return account && account->memberNumber > 0 ? QString::number(account->memberNumber) : QString();
}

ProfileViewModel::Beta ProfileViewModel::beta() const
{
    const BetaStatus *status = known();
    if (!status) {
        return Beta::Unknown;
    }
    if (!status->hasRequest) {
        return Beta::NeverAsked;
    }
    switch (status->state) {
    case BetaState::Pending:
        return Beta::Pending;
    case BetaState::Approved:
        return Beta::Approved;
    case BetaState::Rejected:
        break;
    }
    return Beta::Rejected;
}

bool ProfileViewModel::isOpen() const
{
    return beta() == Beta::Pending || beta() == Beta::Approved;
}

QString ProfileViewModel::askedText() const
{
    const BetaStatus *status = known();
    return status && status->requestedAt ? ui::timeText(*status->requestedAt, store().now()) : QString();
}

QString ProfileViewModel::decidedText() const
{
    const BetaStatus *status = known();
    return status && status->decidedAt ? ui::timeText(*status->decidedAt, store().now()) : QString();
}

QString ProfileViewModel::reason() const
{
    return beta() == Beta::Rejected ? known()->reason : QString();
}

QString ProfileViewModel::askReason() const
{
    if (isOffline()) {
        return offlineReason();
    }
    return isOpen() ? tr("You have asked already.") : QString();
}

ui::ErrorText ProfileViewModel::askError() const
{
    return m_askError && !isOpen() ? ui::ErrorText::forUser(*m_askError) : ui::ErrorText();
}

QString ProfileViewModel::number() const
{
    return beta() == Beta::Approved ? domain::phonenumber::grouped(known()->phoneNumber) : QString();
}

QString ProfileViewModel::plainNumber() const
{
    return beta() == Beta::Approved ? known()->phoneNumber : QString();
}

bool ProfileViewModel::isNumberConfirmed() const
{
    return beta() == Beta::Approved && known()->isNumberConfirmed;
}

QString ProfileViewModel::groupId() const
{
    return beta() == Beta::Approved ? known()->groupId : QString();
}

QString ProfileViewModel::phoneQr() const
{
    return beta() == Beta::Approved ? known()->phoneQr : QString();
}

QString ProfileViewModel::resinQr() const
{
    return beta() == Beta::Approved ? known()->resinQr : QString();
}

bool ProfileViewModel::isSimulated() const
{
    return known() && known()->simulated;
}

Provenance ProfileViewModel::provenanceNow() const
{
    return provenanceOf(store().beta(), isSimulated(), tr("from our records"));
}

void ProfileViewModel::ask()
{
    if (m_isAsking || !askReason().isEmpty()) {
        return;
    }
    m_isAsking = true;
    m_askError.reset();
    m_awaitedId.clear();
    QCoro::connect(store().betaApi().ask(), this, [this, uid = m_uid](const Result<QString> &answer) {
        if (uid == m_uid) {
            onAsked(answer);
        }
    });
    Q_EMIT changed();
}

void ProfileViewModel::onAsked(const Result<QString> &answer)
{
    if (answer) {
        m_awaitedId = *answer;
    } else {
        m_isAsking = false;
        m_askError = answer.error();
    }
    // What came of it is what the next read says, after a refusal or an unclear answer too.
    store().readBeta();
}

void ProfileViewModel::update()
{
    const QString uid = store().session().uid();
    if (uid != m_uid) {
        m_uid = uid;
        m_isAsking = false;
        m_askError.reset();
        m_awaitedId.clear();
        m_told = Beta::Unknown;
    }
    const BetaStatus *status = known();
    const bool isShown = status && status->requestId == m_awaitedId;
    if (m_isAsking && !m_awaitedId.isEmpty() && (isShown || (store().beta().error && !isReading()))) {
        m_isAsking = false;
    }
    const Beta now = beta();
    const Beta before = std::exchange(m_told, now);
    if (before == now || before == Beta::Unknown) {
        return; // the first that is known of it is no news
    }
    switch (now) {
    case Beta::Pending:
        Q_EMIT told(tr("Your request for beta access waits for an answer."));
        break;
    case Beta::Approved:
        Q_EMIT told(tr("You have beta access."));
        break;
    case Beta::Rejected:
        Q_EMIT told(tr("Your request for beta access was declined."));
        break;
    case Beta::Unknown:
    case Beta::NeverAsked:
        break;
    }
}

} // namespace dotm::customer
