// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/section.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// Where the window is and where it was: section and, in some, the key of one thing. GUI thread.
class Navigator : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AppViewModel")
    Q_PROPERTY(QString section READ section NOTIFY changed)
    Q_PROPERTY(QString itemId READ itemId NOTIFY changed)
    /// The section the rail shows as current: the code sheet belongs to the line.
    Q_PROPERTY(QString railSection READ railSection NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY changed)

public:
    explicit Navigator(QObject *parent = nullptr);

    [[nodiscard]] QString section() const { return m_places.at(m_at).section; }
    [[nodiscard]] QString itemId() const { return m_places.at(m_at).itemId; }
    [[nodiscard]] QString railSection() const;
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

    /// Only shows; false, and nothing happens, for a section that does not exist.
    Q_INVOKABLE bool open(const QString &section, const QString &itemId = {});
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    /// The pages there are, from now on; begins at the first. They outlive this.
    void setSections(Sections sections);
    /// The first page, with nothing to go back to: another person has signed in.
    void reset();

Q_SIGNALS:
    void changed();

private:
    struct Place
    {
        QString section;
        QString itemId;
        friend bool operator==(const Place &, const Place &) = default;
    };

    Sections m_sections;
    QList<Place> m_places;
    qsizetype m_at = 0;
};

} // namespace dotm::ui
