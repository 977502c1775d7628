// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/viewmodel.h"

#include "ui/shared/age.h"

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;

ViewModel::ViewModel(AdminStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &AdminStore::openChanged, this, &ViewModel::onOpenChanged);
    connect(&store, &AdminStore::offlineChanged, this, &ViewModel::changed);
    connect(&store, &AdminStore::refreshWanted, this, [this] {
        if (isActive()) {
            refresh();
        }
    });
    connect(&store, &AdminStore::topicsChanged, this, [this](const QSet<QString> &topics) {
        if (isActive() && std::ranges::any_of(topics, [this](const QString &topic) { return concerns(topic); })) {
            refresh();
        }
    });
}

void ViewModel::onOpenChanged()
{
    if (!m_store.isOpen()) {
        forget();
        Q_EMIT changed();
    } else if (isActive()) {
        refresh();
    }
}

void ViewModel::setShown(bool isShown)
{
    if (isShown == m_isShown) {
        return;
    }
    m_isShown = isShown;
    Q_EMIT shownChanged();
    if (isActive()) {
        refresh();
    }
}

void ViewModel::refresh()
{
    if (m_store.isOpen()) {
        read();
        Q_EMIT changed();
    }
}

QString ViewModel::view() const
{
    switch (status()) {
    case Status::Idle:
    case Status::Loading:
        return u"loading"_s;
    case Status::Ready:
        return u"ready"_s;
    case Status::Empty:
        return u"empty"_s;
    case Status::Failed:
        break;
    }
    const bool isForbidden = lastError() && lastError()->code == core::ErrorCode::Forbidden;
    return isForbidden ? u"forbidden"_s : isOffline() ? u"offline"_s : u"error"_s;
}

ui::ErrorText ViewModel::error() const
{
    return lastError() ? ui::ErrorText::forUser(*lastError()) : ui::ErrorText();
}

QString ViewModel::offlineReason() const
{
    return isOffline() ? tr("Off until you are online again.") : QString();
}

Provenance ViewModel::provenance(core::TimePoint readAt, bool isSimulated, const QString &source) const
{
    Provenance result;
    result.certainty = isSimulated ? u"simulated"_s : isOffline() ? u"cached"_s : u"confirmed"_s;
    result.time = ui::timeText(readAt, m_store.now());
    result.source = source;
    result.isOld = m_store.isOld(readAt);
    return result;
}

} // namespace dotm::admin
