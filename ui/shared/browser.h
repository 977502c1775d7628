// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// Opens web pages in the person's own browser. GUI thread.
class Browser : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// http and https only; anything else does nothing and is false. False as well when this computer has no browser
    /// that answers: then couldNotOpen() asks the window to show the address, to be copied.
    Q_INVOKABLE bool open(const QUrl &url);

Q_SIGNALS:
    void couldNotOpen(const QString &address);
};

} // namespace dotm::ui
