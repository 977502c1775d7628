// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/navigator.h"

#include <QStringList>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxPlaces = 100;

const QStringList &sections()
{
    static const QStringList all{u"home"_s,      u"line"_s,       u"activate"_s, u"code"_s,
                                 u"purchases"_s, u"assistants"_s, u"settings"_s};
    return all;
}

} // namespace

Navigator::Navigator(QObject *parent) : QObject(parent), m_places{{u"home"_s, {}}} {}

QString Navigator::railSection() const
{
    return section() == "activate"_L1 || section() == "code"_L1 ? u"line"_s : section();
}

bool Navigator::open(const QString &section, const QString &itemId)
{
    if (!sections().contains(section)) {
        return false;
    }
    const Place place{section, itemId};
    if (place == m_places.at(m_at)) {
        return true;
    }
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > kMaxPlaces) {
        m_places.removeFirst();
    }
    m_at = m_places.size() - 1;
    Q_EMIT changed();
    return true;
}

void Navigator::back()
{
    if (canGoBack()) {
        --m_at;
        Q_EMIT changed();
    }
}

void Navigator::forward()
{
    if (canGoForward()) {
        ++m_at;
        Q_EMIT changed();
    }
}

void Navigator::reset()
{
    m_places = {{u"home"_s, {}}};
    m_at = 0;
    Q_EMIT changed();
}

} // namespace dotm::ui
