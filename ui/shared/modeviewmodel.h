// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "domain/role.h"
#include "ui/shared/section.h"

#include <QList>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// One way of using the program: its pages and who may see them.
struct Mode
{
    const char *name; ///< "customer", "admin": of --mode and of Theme.mode
    domain::Role least;
    Sections sections;
};

/// Whose pages the window shows, and whether the role of the person opens them. GUI thread.
class ModeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AppViewModel")
    /// "customer", "admin"
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// For the rail: { name, iconName, title, group, keys }. Empty while the pages are not allowed.
    Q_PROPERTY(QVariantList sections READ sections NOTIFY sectionsChanged)
    Q_PROPERTY(Access access READ access NOTIFY sectionsChanged)
    /// The mode that the person may change to beside this one; empty when there is none.
    Q_PROPERTY(QString other READ other NOTIFY sectionsChanged)

public:
    /// Unknown until the role was read.
    enum Access {
        Unknown,
        Allowed,
        Forbidden,
    };
    Q_ENUM(Access)

    /// Begins in the first of @p modes.
    explicit ModeViewModel(QList<Mode> modes, QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return QString::fromLatin1(m_mode.name); }
    [[nodiscard]] const Mode &current() const { return m_mode; }
    [[nodiscard]] QVariantList sections() const;
    [[nodiscard]] Access access() const;
    [[nodiscard]] QString other() const;

    /// False, and nothing happens, for a mode that does not exist.
    bool set(const QString &name);
    void setFirst();
    /// Of the person; empty while it is not known.
    void setRole(const QString &role);

Q_SIGNALS:
    void changed();
    void sectionsChanged();

private:
    [[nodiscard]] bool mayUse(const Mode &mode) const;

    const QList<Mode> m_modes;
    Mode m_mode{};
    QString m_role;
};

} // namespace dotm::ui
