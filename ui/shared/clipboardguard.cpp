// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/clipboardguard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QTimer>

namespace dotm::ui {

namespace {

QByteArray fingerprint(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

void ClipboardGuard::copySecret(const QString &text)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(text);
    // The timer keeps a fingerprint, not the secret, and lives with the clipboard, not with the page.
    const QByteArray ours = fingerprint(text);
    QTimer::singleShot(m_keepMs, clipboard, [clipboard, ours] {
        if (fingerprint(clipboard->text()) == ours) {
            clipboard->clear();
        }
    });
    Q_EMIT copied();
}

void ClipboardGuard::copyPlain(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied();
}

} // namespace dotm::ui
