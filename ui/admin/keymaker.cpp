// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/keymaker.h"

#include "domain/apikey.h"
#include "ui/admin/sentence.h"

#include <QLocale>

namespace dotm::admin {
using client::NewKey;
using core::Result;

namespace {

constexpr int kDots = 24;

/// 0 when it is none.
qint64 limitIn(const QString &text)
{
    bool isNumber = false;
    const QString trimmed = text.trimmed();
    qint64 limit = QLocale().toLongLong(trimmed, &isNumber);
    if (!isNumber) {
        limit = trimmed.toLongLong(&isNumber);
    }
    return isNumber && limit >= 1 && limit <= domain::apikey::kHighestLimit ? limit : 0;
}

} // namespace

KeyMaker::KeyMaker(AdminStore &store, QObject *parent) : QObject(parent), m_store(store), m_api(store.session().api())
{
    connect(&store, &AdminStore::openChanged, this, &KeyMaker::close);
}

QString KeyMaker::keyCovered() const
{
    return m_key.isEmpty() ? QString() : QString(kDots, QChar(u'•'));
}

QString KeyMaker::limitProblem(const QString &limit) const
{
    return limitIn(limit) > 0 ? QString()
                              : tr("Give a number from 1 to %L1").arg(qint64(domain::apikey::kHighestLimit));
}

void KeyMaker::make(const QString &name, const QString &owner, const QString &limit)
{
    const client::KeyWish wish{name.trimmed(), owner.trimmed(), limitIn(limit)};
    if (m_isBusy || isMade() || wish.name.isEmpty() || wish.rateLimit == 0) {
        return;
    }
    m_isBusy = true;
    m_problem.clear();
    QCoro::connect(m_api.create(wish), this, [this, turn = m_turn](const Result<NewKey> &made) {
        if (turn == m_turn) {
            onMade(made);
        } else if (made) {
            Q_EMIT done(made->info.id); // closed meanwhile: the key is lost, its row is not
        }
    });
    Q_EMIT changed();
}

void KeyMaker::onMade(const Result<NewKey> &made)
{
    m_isBusy = false;
    m_store.note(made ? core::Outcome() : core::fail(made.error()));
    if (!made) {
        m_problem = sentenceOf(made.error());
        Q_EMIT told(m_problem);
        Q_EMIT changed();
        return;
    }
    m_key = made->key;
    m_name = made->info.name;
    Q_EMIT changed(); // first: a field that comes into sight covers itself
    Q_EMIT done(made->info.id);
    Q_EMIT told(tr("The key of %1 is made. It is shown this once.").arg(m_name));
}

void KeyMaker::close()
{
    ++m_turn;
    m_key = {};
    m_name.clear();
    m_problem.clear();
    m_isBusy = false;
    Q_EMIT changed();
}

} // namespace dotm::admin
