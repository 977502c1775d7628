// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/desk.h"

#include <QtQml/qqmlregistration.h>

namespace dotm::customer {

/// Lets in a program that speaks HTTP: a key of its own, shown once, and settings to copy. Nothing of the key is left
/// here when the sheet is closed. GUI thread.
class AssistantKeyViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AssistantsViewModel")
    /// A key was made and is shown.
    Q_PROPERTY(bool made READ isMade NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    /// A secret; so is settings.
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString keyCovered READ keyCovered NOTIFY changed)
    /// "http://127.0.0.1:PORT/mcp"
    Q_PROPERTY(QString address READ address NOTIFY changed)
    /// As many clients take it, with the key in it.
    Q_PROPERTY(QString settings READ settings NOTIFY changed)
    /// The same with the key covered.
    Q_PROPERTY(QString settingsCovered READ settingsCovered NOTIFY changed)
    /// Why no key can be made now; empty when one can.
    Q_PROPERTY(QString reason READ reason NOTIFY changed)

public:
    AssistantKeyViewModel(bridge::Desk &desk, QObject *parent);

    [[nodiscard]] bool isMade() const { return !m_key.isEmpty(); }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString key() const { return m_key.reveal(); }
    [[nodiscard]] QString keyCovered() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString settings() const { return settingsWith(m_key.reveal()); }
    [[nodiscard]] QString settingsCovered() const { return settingsWith(keyCovered()); }
    [[nodiscard]] QString reason() const;

    /// Nothing happens without a name.
    Q_INVOKABLE void make(const QString &name);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void told(const QString &sentence);

private:
    [[nodiscard]] QString settingsWith(const QString &key) const;

    bridge::Desk &m_desk;
    QString m_name;
    core::SecretString m_key;
};

} // namespace dotm::customer
