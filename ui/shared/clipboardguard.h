// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// Copies secrets so that they do not stay on the clipboard: 45 s after the copy it is emptied, if it still holds our
/// text, even when this object is gone by then. GUI thread.
class ClipboardGuard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// ms until a copied secret is removed.
    Q_PROPERTY(int keepMs MEMBER m_keepMs NOTIFY keepMsChanged)

public:
    using QObject::QObject;

    /// Copies @p text and takes it back later.
    Q_INVOKABLE void copySecret(const QString &text);
    /// Copies @p text for good: error codes, addresses.
    Q_INVOKABLE void copyPlain(const QString &text);

Q_SIGNALS:
    void keepMsChanged();
    void copied();

private:
    int m_keepMs = 45'000;
};

} // namespace dotm::ui
