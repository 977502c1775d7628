// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/navigator.h"

namespace dotm::ui {

namespace {

constexpr qsizetype kMaxPlaces = 100;

} // namespace

Navigator::Navigator(QObject *parent) : QObject(parent), m_places(1) {}

QString Navigator::railSection() const
{
    const Section *shown = sectionOf(m_sections, section());
    return shown != nullptr && shown->railOf != nullptr ? QString::fromLatin1(shown->railOf) : section();
}

bool Navigator::open(const QString &section, const QString &itemId)
{
    if (sectionOf(m_sections, section) == nullptr) {
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

void Navigator::setSections(Sections sections)
{
    m_sections = sections;
    reset();
}

void Navigator::reset()
{
    m_places = {{m_sections.empty() ? QString() : QString::fromLatin1(m_sections.front().name), {}}};
    m_at = 0;
    Q_EMIT changed();
}

} // namespace dotm::ui
