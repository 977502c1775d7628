// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/keysapi.h"
#include "ui/admin/adminstore.h"

#include <QtQml/qqmlregistration.h>

namespace dotm::admin {

/// Makes an API key. The key is here from the answer until close(), and nowhere else on this machine.
class KeyMaker : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of KeysViewModel")
    Q_PROPERTY(bool made READ isMade NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString keyCovered READ keyCovered NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    KeyMaker(AdminStore &store, QObject *parent);

    [[nodiscard]] bool isMade() const { return !m_key.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString key() const { return m_key.reveal(); }
    [[nodiscard]] QString keyCovered() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Why @p limit is no limit; empty when it is one.
    Q_INVOKABLE QString limitProblem(const QString &limit) const;
    /// @p owner: a mail address; empty: it acts for nobody.
    Q_INVOKABLE void make(const QString &name, const QString &owner, const QString &limit);
    /// The sheet is closed: the key is gone.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void told(const QString &sentence);
    /// A key was made: lists are out of date.
    void done(const QString &id);

private:
    void onMade(const core::Result<client::NewKey> &made);

    AdminStore &m_store;
    client::KeysApi m_api;
    core::SecretString m_key;
    QString m_name;
    QString m_problem;
    quint64 m_turn = 0;
    bool m_isBusy = false;
};

} // namespace dotm::admin
