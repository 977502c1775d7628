// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/activationsviewmodel.h"

#include "ui/admin/activationdetails.h"
#include "ui/admin/activationsexport.h"
#include "ui/admin/activationwords.h"
#include "ui/admin/subscriberwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::ActivationPage;
using client::ActivationQueue;
using contract::AdminActivation;
using core::Result;

namespace {

const QString kFirstGroup = u"stuck"_s;

} // namespace

ActivationsViewModel::ActivationsViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_rows(store.clock()), m_retry(store, nullptr),
      m_page(
          this, store.clock(), [this] { return m_api.page(m_group, QString()); },
          [this](const Result<ActivationPage> &answer) {
              take(answer);
              settle(answer);
          }),
      m_queue(
          this, store.clock(), [this] { return m_api.queue(); },
          [this](const Result<ActivationQueue> &answer) { settle(answer); }),
      m_kept(
          this, store.clock(), [this] { return m_api.activation(m_keptId); },
          [this](const Result<AdminActivation> &answer) {
              takeKept(answer);
              settle(answer);
          }),
      m_file(
          store, u"activations"_s, [this] { return activationsList(this->store(), this, m_group, groupText()); },
          nullptr),
      m_group(kFirstGroup)
{
    m_rows.setFetch([this](const QString &key, int limit, const ActivationListModel::Reply &reply) {
        readPage(key, limit, reply);
    });
    connect(&m_rows, &ActivationListModel::readingChanged, this, &ViewModel::changed);
    connect(&m_rows, &ActivationListModel::dataChanged, this, &ActivationsViewModel::follow);
    connect(&m_rows, &ActivationListModel::rowsRemoved, this, &ActivationsViewModel::follow);
    connect(&m_rows, &ActivationListModel::modelReset, this, &ActivationsViewModel::follow);
    connect(&m_retry, &ViewModel::told, this, &ViewModel::told);
    connect(&m_retry, &ActivationRetry::sent, this, [this](const QString &id) {
        m_isReadingBack = true;
        keep(id); // what the answer says is read, not believed
        refresh();
    });
}

bool ActivationsViewModel::concerns(const QString &topic) const
{
    // A person's records at the providers are steps of their activation.
    return topic == "activations"_L1 || topic == "accounts"_L1;
}

ViewModel::Status ActivationsViewModel::status() const
{
    return statusOf(m_page.reading(), m_rows.count() == 0);
}

void ActivationsViewModel::read()
{
    m_page.read();
    if (isShown()) {
        m_queue.read();
        if (!m_keptId.isEmpty()) {
            m_kept.read();
        }
    }
}

void ActivationsViewModel::beginAgain()
{
    m_page.forget();
    m_kept.forget();
    m_keptId.clear();
    m_isReadingBack = false;
    m_isBeginning = true; // the rows go when others come: a list that is on screen still holds them
    m_rows.pause();
    setCurrentKey({});
}

void ActivationsViewModel::forget()
{
    m_group = kFirstGroup;
    m_stuck = 0;
    m_queue.forget();
    beginAgain();
    m_rows.replace({});
}

void ActivationsViewModel::retranslate()
{
    m_rows.reword();
    follow();
    Q_EMIT changed();
}

// Rows.

void ActivationsViewModel::take(const Result<ActivationPage> &answer)
{
    if (!answer) {
        return;
    }
    m_stuck = answer->stuck;
    const ActivationListModel::Page newest{answer->rows, answer->next};
    if (std::exchange(m_isBeginning, false)) {
        m_rows.replace(newest);
    } else {
        m_rows.takeNewest(newest);
        m_rows.retry(); // the service is there again
    }
}

void ActivationsViewModel::readPage(const QString &key, int limit, const ActivationListModel::Reply &reply)
{
    QCoro::connect(m_api.page(m_group, key, limit), this, [this, reply](const Result<ActivationPage> &page) {
        store().note(page ? core::Outcome() : core::fail(page.error()));
        reply(page ? Result<ActivationListModel::Page>(ActivationListModel::Page{page->rows, page->next})
                   : core::fail(page.error()));
        Q_EMIT changed();
    });
}

void ActivationsViewModel::takeKept(const Result<AdminActivation> &answer)
{
    if (!answer && answer.error().code == core::ErrorCode::NotFound) {
        m_keptId.clear();
        m_currentKey.clear();
        m_isReadingBack = false;
        Q_EMIT told(tr("There is no such activation."));
    }
    follow();
    if (answer && std::exchange(m_isReadingBack, false)) {
        //: after trying again: what a second read shows, "Carrier makes the line"
        Q_EMIT told(tr("Tried again. Read back: %1.").arg(lineStateText(answer->activation.state)));
    }
}

Provenance ActivationsViewModel::provenanceNow() const
{
    return m_page.reading().value ? provenance(m_page.reading().readAt, false, tr("from our records")) : Provenance();
}

QVariantList ActivationsViewModel::groups() const
{
    const auto row = [](const QString &value, const QString &text) {
        return QVariantMap{{u"value"_s, value}, {u"text"_s, text}};
    };
    return {row(kFirstGroup, tr("Stuck")), row(u"waiting"_s, tr("Waiting")), row(u"done"_s, tr("Done recently")),
            row(u"failed"_s, tr("Failed"))};
}

QString ActivationsViewModel::groupText() const
{
    const QVariantList all = groups();
    const auto found =
        std::ranges::find(all, m_group, [](const QVariant &each) { return each.toMap().value(u"value"_s).toString(); });
    return found == all.end() ? m_group : found->toMap().value(u"text"_s).toString();
}

void ActivationsViewModel::setGroup(const QString &group)
{
    if (group == m_group) {
        return;
    }
    m_group = group;
    beginAgain();
    refresh();
    Q_EMIT changed();
}

// The current one.

void ActivationsViewModel::setCurrentKey(const QString &key)
{
    if (key != m_currentKey) {
        m_currentKey = key;
        follow();
    }
}

/// What is newest of the current one: its row, or what was read of it by itself.
void ActivationsViewModel::follow()
{
    const auto take = [this](const AdminActivation *one) {
        const bool isIt = one != nullptr && one->activation.id == m_currentKey;
        if (isIt && (!m_current || one->activation.updatedAt >= m_current->activation.updatedAt)) {
            m_current = *one;
        }
    };
    if (m_current && m_current->activation.id != m_currentKey) {
        m_current.reset();
    }
    const AdminActivation *row = m_rows.find(m_currentKey);
    take(row);
    take(m_kept.reading().value ? &*m_kept.reading().value : nullptr);
    if (row == nullptr && !m_currentKey.isEmpty() && m_keptId != m_currentKey) {
        keep(m_currentKey); // never listed, or no longer
    }
    m_steps.setEvents(current() != nullptr ? stepEvents(*current(), store().now()) : QList<ui::Event>());
    Q_EMIT currentChanged();
}

void ActivationsViewModel::keep(const QString &id)
{
    if (id != m_keptId) {
        m_kept.forget();
        m_keptId = id;
    }
    if (store().isOpen()) {
        m_kept.read();
    }
}

QVariantMap ActivationsViewModel::details() const
{
    return current() != nullptr ? activationDetails(*current(), store().now()) : QVariantMap();
}

bool ActivationsViewModel::beginRetry()
{
    if (!canRetry()) {
        Q_EMIT told(current() == nullptr ? tr("Choose an activation first.")
                                         : tr("This activation is not stuck; it goes on by itself."));
        return false;
    }
    if (isOffline()) {
        Q_EMIT told(offlineReason());
        return false;
    }
    m_retry.begin(m_currentKey, ui::maskedEmail(current()->email));
    return true;
}

// The queue.

QVariantList ActivationsViewModel::queue() const
{
    QVariantList rows;
    const auto &value = m_queue.reading().value;
    for (const contract::QueuedActivation &each : value ? value->waiting : QList<contract::QueuedActivation>()) {
        const QString place = QLocale().toString(each.place);
        const QString whom = ui::maskedEmail(each.email);
        const QString wait = waitText(each.waitSeconds);
        rows.append(QVariantMap{{u"key"_s, each.activationId},
                                {u"place"_s, place},
                                {u"whom"_s, whom},
                                {u"wait"_s, wait},
                                //: a place in the queue, who has it, how long they still wait
                                {u"phrase"_s, tr("Place %1: %2, %3").arg(place, whom, wait)}});
    }
    return rows;
}

Provenance ActivationsViewModel::queueProvenance() const
{
    return m_queue.reading().value
               ? provenance(m_queue.reading().value->readAt, false, tr("from the queue of the hour"))
               : Provenance();
}

ui::ErrorText ActivationsViewModel::queueError() const
{
    const auto &error = m_queue.reading().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

} // namespace dotm::admin
