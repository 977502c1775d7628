// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/voicehistory.h"

#include "ui/admin/listensexport.h"

#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::VoiceListenPage;
using core::Result;

VoiceHistory::VoiceHistory(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_rows(store.clock()),
      m_newest(
          this, store.clock(), [this] { return m_api.listens({}); },
          [this](const Result<VoiceListenPage> &answer) {
              take(answer);
              settle(answer);
          }),
      m_file(store, u"listens"_s, [this] { return listensList(this->store(), this); }, nullptr)
{
    m_rows.setFetch(
        [this](const QString &key, int limit, const VoiceListenModel::Reply &reply) { readPage(key, limit, reply); });
    connect(&m_rows, &VoiceListenModel::readingChanged, this, &ViewModel::changed);
}

ViewModel::Status VoiceHistory::status() const
{
    return statusOf(m_newest.reading(), m_rows.count() == 0);
}

void VoiceHistory::forget()
{
    m_newest.forget();
    m_isBeginning = true;
    m_rows.pause();
    m_rows.replace({});
}

void VoiceHistory::take(const Result<VoiceListenPage> &answer)
{
    if (!answer) {
        return;
    }
    const VoiceListenModel::Page newest{answer->listens, answer->next};
    if (std::exchange(m_isBeginning, false)) {
        m_rows.replace(newest);
    } else {
        m_rows.takeNewest(newest);
        m_rows.retry(); // the service is there again
    }
}

void VoiceHistory::readPage(const QString &cursor, int limit, const VoiceListenModel::Reply &reply)
{
    QCoro::connect(m_api.listens(cursor, limit), this, [this, reply](const Result<VoiceListenPage> &page) {
        store().note(page ? core::Outcome() : core::fail(page.error()));
        reply(page ? Result<VoiceListenModel::Page>(VoiceListenModel::Page{page->listens, page->next})
                   : core::fail(page.error()));
        Q_EMIT changed();
    });
}

QString VoiceHistory::uidAt(int row) const
{
    const contract::VoiceListen *listen = m_rows.at(row);
    return listen != nullptr ? listen->uid : QString();
}

Provenance VoiceHistory::provenanceNow() const
{
    return m_newest.reading().value ? provenance(m_newest.reading().readAt, false, tr("from our records"))
                                    : Provenance();
}

} // namespace dotm::admin
