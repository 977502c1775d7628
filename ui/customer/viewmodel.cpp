// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/viewmodel.h"

#include "ui/shared/age.h"

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;

ViewModel::ViewModel(CustomerStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &CustomerStore::changed, this, [this] {
        update();
        Q_EMIT changed();
    });
}

ViewModel::Status ViewModel::status() const
{
    return statusOf(m_store.activations(), m_store.current() == nullptr);
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
    return isOffline() ? u"offline"_s : u"error"_s;
}

ui::ErrorText ViewModel::error() const
{
    const auto &error = m_store.activations().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

QString ViewModel::offlineReason() const
{
    return isOffline() ? tr("Off until you are online again.") : QString();
}

QString ViewModel::savedAt() const
{
    const auto &reading = m_store.activations();
    return isOffline() && reading.value ? ui::timeText(reading.readAt, m_store.now()) : QString();
}

Provenance ViewModel::provenance(core::TimePoint readAt, bool isSaved, bool isSimulated, const QString &source) const
{
    Provenance result;
    const bool isKept = isSaved || isOffline();
    // Simulated stays simulated, saved or not: it is never to be taken for the real thing.
    result.certainty = isSimulated ? u"simulated"_s : isKept ? u"cached"_s : u"confirmed"_s;
    result.time = isSimulated && isKept ? ui::savedText(readAt, m_store.now()) : ui::timeText(readAt, m_store.now());
    result.source = isKept ? QString() : source;
    result.isOld = m_store.isOld(readAt);
    return result;
}

} // namespace dotm::customer
