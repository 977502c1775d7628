// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokensadminapi.h"
#include "ui/admin/adminstore.h"

#include <QtQml/qqmlregistration.h>

namespace dotm::admin {

/// Makes somebody a founding member, by mail address and with a reason. It cannot be taken back here.
class FounderAdder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of TokensViewModel")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why it was not done.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    FounderAdder(AdminStore &store, QObject *parent);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void add(const QString &email, const QString &reason);
    /// A sheet is opened anew.
    Q_INVOKABLE void clearProblem();

Q_SIGNALS:
    void changed();
    void told(const QString &sentence);
    void ended();

private:
    void onAnswer(const QString &email, const core::Outcome &outcome);

    AdminStore &m_store;
    client::TokensAdminApi m_api;
    QString m_problem;
    quint64 m_turn = 0;
    bool m_isBusy = false;
};

} // namespace dotm::admin
