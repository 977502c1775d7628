// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokensadminapi.h"
#include "ui/admin/adminstore.h"
#include "ui/shared/reading.h"

#include <QVariantList>

#include <QtQml/qqmlregistration.h>

namespace dotm::admin {

/// Who is a founding member, and making somebody one, by mail address and with a reason: done when the list shows it.
/// It cannot be taken back here.
class FounderAdder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of TokensViewModel")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    /// Why it was not done.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// { mail, since, reason }: the newest first, mail addresses masked
    Q_PROPERTY(QVariantList founders READ founders NOTIFY changed)
    /// Instead of the list: it is being read, or cannot be, or holds nobody; empty: it is there.
    Q_PROPERTY(QString listState READ listState NOTIFY changed)

public:
    FounderAdder(AdminStore &store, QObject *parent);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QVariantList founders() const;
    [[nodiscard]] QString listState() const;

    Q_INVOKABLE void add(const QString &email, const QString &reason);
    /// A sheet is opened anew: reads the list.
    Q_INVOKABLE void begin();
    void clearProblem();

Q_SIGNALS:
    void changed();
    void told(const QString &sentence);
    void ended();

private:
    void onAnswer(const QString &email, const core::Outcome &outcome);
    void onList(const core::Result<QList<contract::Founder>> &answer);

    AdminStore &m_store;
    client::TokensAdminApi m_api;
    ui::Source<QList<contract::Founder>> m_list;
    QString m_problem;
    QString m_added; ///< was said to be done; the list says whether it is
    quint64 m_turn = 0;
    bool m_isBusy = false;
    bool m_isStaleComing = false; ///< the next list was asked for before
};

} // namespace dotm::admin
