// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/auditchain.h"

#include "ui/admin/auditwords.h"
#include "ui/shared/age.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::AuditCheck;
using core::Result;

AuditChain::AuditChain(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_check(
                                                                  this, store.clock(), [this] { return m_api.check(); },
                                                                  [this](const Result<AuditCheck> &answer) {
                                                                      settle(answer);
                                                                      follow();
                                                                  })
{
    m_look.setSingleShot(true);
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &ViewModel::refresh);
}

void AuditChain::forget()
{
    m_look.stop();
    m_isAsking = false;
    m_isAwaited = false;
    m_refusal.reset();
    m_check.forget();
}

const AuditCheck *AuditChain::check() const
{
    const auto &value = m_check.reading().value;
    return value ? &*value : nullptr;
}

void AuditChain::follow()
{
    const bool isRunning = check() != nullptr && check()->isRunning;
    if (isRunning) {
        m_isAwaited = true;
        m_look.start();
    } else if (m_isAwaited && !m_check.reading().error) {
        m_isAwaited = false;
        Q_EMIT told(sentence());
    } else if (m_isAwaited) {
        m_look.start(); // it goes on without being watched
    }
}

void AuditChain::begin()
{
    if (m_isAsking || !store().isOpen()) {
        return;
    }
    m_isAsking = true;
    m_refusal.reset();
    Q_EMIT changed();
    QCoro::connect(m_api.beginCheck(), this, [this](const Result<AuditCheck> &answer) {
        if (!std::exchange(m_isAsking, false)) {
            return; // another person may be here by now
        }
        if (!answer) {
            m_refusal = answer.error();
        }
        settle(answer);
        if (answer) {
            m_isAwaited = true;
            refresh(); // what it says is read, not believed
        } else {
            Q_EMIT told(ui::ErrorText::forUser(answer.error()).sentence());
        }
    });
}

QString AuditChain::state() const
{
    if (check() == nullptr) {
        return u"none"_s;
    }
    if (check()->isRunning) {
        return u"running"_s;
    }
    return !check()->endedAt ? u"none"_s : check()->isSound ? u"sound"_s : u"broken"_s;
}

double AuditChain::progress() const
{
    if (check() == nullptr || !check()->isRunning || check()->total <= 0) {
        return 0;
    }
    return std::clamp(double(check()->checked) / double(check()->total), 0.0, 1.0);
}

QString AuditChain::sentence() const
{
    const AuditCheck *known = check();
    if (known == nullptr) {
        return {};
    }
    const QLocale locale;
    if (known->isRunning) {
        const QString checked = locale.toString(known->checked);
        return known->total > 0 ? tr("Checking: %1 of %2 entries").arg(checked, locale.toString(known->total))
                                : tr("Checking: %1 entries so far").arg(checked);
    }
    if (!known->endedAt) {
        return tr("Not checked since the service began.");
    }
    const QString when = ui::timeText(*known->endedAt, store().now());
    if (known->isSound) {
        //: %n is the number of entries, %1 a time
        return tr("Sound: %Ln entries checked at %1.", nullptr, static_cast<int>(known->checked)).arg(when);
    }
    //: %1 is the number of an entry, %2 a time
    const QString broken = tr("Broken at entry %1, checked at %2.").arg(locale.toString(known->brokenAt), when);
    return known->problem.isEmpty() ? broken : broken + u' ' + auditProblemText(known->problem);
}

QString AuditChain::headHash() const
{
    return check() != nullptr && check()->endedAt ? check()->headHash : QString();
}

} // namespace dotm::admin
