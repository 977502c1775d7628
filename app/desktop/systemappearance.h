// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QDBusVariant;

namespace dotm::app {

/// What the desktop asks for: "light", "dark" or "contrast", from the settings portal (org.freedesktop.appearance),
/// with the palette as fallback. Follows changes. GUI thread; never blocks.
class SystemAppearance final : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent = nullptr);

    [[nodiscard]] QString scheme() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    uint m_colorScheme = 0; ///< 0: no wish, 1: dark, 2: light
    uint m_contrast = 0;    ///< 1: high
};

} // namespace dotm::app
