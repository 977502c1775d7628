// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/modeviewmodel.h"

#include "ui/shared/shortcuts.h"

#include <algorithm>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

ModeViewModel::ModeViewModel(QList<Mode> modes, QObject *parent) : QObject(parent), m_modes(std::move(modes))
{
    setFirst();
}

bool ModeViewModel::mayUse(const Mode &mode) const
{
    const auto role = domain::roleFromName(m_role);
    return role && *role >= mode.least;
}

ModeViewModel::Access ModeViewModel::access() const
{
    if (m_mode.least == domain::Role::Customer) {
        return Allowed;
    }
    return m_role.isEmpty() ? Unknown : mayUse(m_mode) ? Allowed : Forbidden;
}

QString ModeViewModel::other() const
{
    const auto found = std::ranges::find_if(
        m_modes, [this](const Mode &each) { return name() != QLatin1StringView(each.name) && mayUse(each); });
    return found == m_modes.end() ? QString() : QString::fromLatin1(found->name);
}

QVariantList ModeViewModel::sections() const
{
    QVariantList rows;
    if (access() != Allowed) {
        return rows;
    }
    for (const Section &section : m_mode.sections) {
        if (section.group == Section::kNotInRail) {
            continue;
        }
        const auto place = static_cast<Commands::Id>(Commands::GoSection1 + rows.size());
        const bool hasKey = place <= Commands::GoSection9;
        rows.append(QVariantMap{{u"name"_s, QString::fromLatin1(section.name)},
                                {u"iconName"_s, QString::fromLatin1(section.iconName)},
                                {u"title"_s, titleOf(section)},
                                {u"group"_s, section.group},
                                {u"keys"_s, hasKey ? Shortcuts::keys(place) : QString()}});
    }
    return rows;
}

bool ModeViewModel::set(const QString &name)
{
    const auto found =
        std::ranges::find_if(m_modes, [&](const Mode &each) { return name == QLatin1StringView(each.name); });
    if (found == m_modes.end()) {
        return false;
    }
    m_mode = *found;
    Q_EMIT changed();
    Q_EMIT sectionsChanged();
    return true;
}

void ModeViewModel::setFirst()
{
    if (!m_modes.isEmpty()) {
        set(QString::fromLatin1(m_modes.first().name));
    }
}

void ModeViewModel::setRole(const QString &role)
{
    if (role != m_role) {
        m_role = role;
        Q_EMIT sectionsChanged();
    }
}

} // namespace dotm::ui
