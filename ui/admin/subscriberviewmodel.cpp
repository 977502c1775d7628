// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/subscriberviewmodel.h"

#include "domain/phonenumber.h"
#include "ui/admin/auditwords.h"
#include "ui/admin/subscriberwords.h"
#include "ui/shared/age.h"
#include "ui/shared/amounts.h"

#include <QLocale>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::TimelinePage;
using contract::Activation;
using contract::Subscriber;
using contract::TimelineEvent;
using core::Result;

namespace {

void add(QVariantList &list, const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        list.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
    }
}

bool isSame(const TimelineEvent &one, const TimelineEvent &other)
{
    return one.kind == other.kind && one.id == other.id;
}

} // namespace

SubscriberViewModel::SubscriberViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_tokens(store, nullptr),
      m_person(
          this, store.clock(), [this] { return m_api.subscriber(m_uid); },
          [this](const Result<Subscriber> &answer) {
              take();
              settle(answer);
          }),
      m_newest(
          this, store.clock(), [this] { return m_api.timeline(m_uid, {}); },
          [this](const Result<TimelinePage> &answer) {
              takeEvents(answer);
              settle(answer);
          })
{
    connect(&m_tokens, &ViewModel::told, this, &ViewModel::told);
}

bool SubscriberViewModel::concerns(const QString &topic) const
{
    return topic != "usage"_L1;
}

void SubscriberViewModel::show(const QString &uid)
{
    if (uid == m_uid) {
        return;
    }
    forget();
    m_uid = uid;
    refresh();
    m_tokens.show(uid); // once the pane of the one before has gone
    Q_EMIT changed();
}

void SubscriberViewModel::read()
{
    if (!m_uid.isEmpty()) {
        m_person.read();
        m_newest.read();
    }
}

void SubscriberViewModel::forget()
{
    ++m_turn;
    m_uid.clear();
    m_person.forget();
    m_newest.forget();
    m_events.clear();
    m_next.clear();
    m_moreError.reset();
    m_isReadingMore = false;
    reword();
    take();
}

void SubscriberViewModel::retranslate()
{
    reword();
    m_tokens.retranslate();
    Q_EMIT personChanged();
}

const Subscriber *SubscriberViewModel::person() const
{
    const auto &value = m_person.reading().value;
    return value ? &*value : nullptr;
}

void SubscriberViewModel::take()
{
    const QJsonObject seen = person() != nullptr ? person()->toJson() : QJsonObject();
    if (seen != m_seen) {
        m_seen = seen;
        Q_EMIT personChanged();
    }
}

// Head.

QString SubscriberViewModel::name() const
{
    if (person() == nullptr) {
        return {};
    }
    return person()->name.isEmpty() ? maskedMail() : person()->name;
}

QString SubscriberViewModel::mail() const
{
    return person() != nullptr ? person()->email : QString();
}

QString SubscriberViewModel::maskedMail() const
{
    return ui::maskedEmail(mail());
}

QVariantList SubscriberViewModel::facts() const
{
    QVariantList list;
    if (person() == nullptr) {
        return list;
    }
    add(list, tr("Role"), auditRoleText(person()->role));
    add(list, tr("Since"), ui::dateText(person()->since));
    add(list, tr("Member number"), QLocale().toString(person()->memberNumber));
    add(list, tr("Mail address"), person()->isEmailVerified ? tr("confirmed") : tr("not confirmed"));
    return list;
}

QVariantList SubscriberViewModel::codes() const
{
    QVariantList list;
    if (person() == nullptr) {
        return list;
    }
    add(list, tr("User id"), person()->uid);
    add(list, tr("Customer at the payment provider"), person()->paymentCustomerId);
    add(list, tr("User at the carrier"), person()->carrierUserId);
    add(list, tr("Group at the carrier"), person()->carrierGroupId);
    return list;
}

// Lines.

QVariantList SubscriberViewModel::lines() const
{
    QVariantList list;
    const QList<Activation> activations = person() != nullptr ? person()->activations : QList<Activation>();
    for (const Activation &each : activations) {
        // A number without a line behind it is only a wish.
        const bool isSure = !each.lineId.isEmpty() && domain::phonenumber::isE164(each.phoneNumber);
        QVariantList codes;
        add(codes, tr("Line id"), each.lineId);
        add(codes, tr("Activation id"), each.id);
        add(codes, tr("Bill"), each.invoiceId);
        list.append(QVariantMap{
            {u"key"_s, each.id},
            {u"product"_s, each.productName},
            {u"state"_s, lineStateText(each.state)},
            {u"icon"_s, lineStateIcon(each.state)},
            {u"tone"_s, lineStateTone(each.state)},
            {u"number"_s, isSure ? domain::phonenumber::grouped(each.phoneNumber) : QString()},
            {u"coveredNumber"_s, isSure ? domain::phonenumber::masked(each.phoneNumber) : QString()},
            {u"iccid"_s, each.iccid},
            {u"coveredIccid"_s, coveredTail(each.iccid)},
            {u"plan"_s, each.planName},
            {u"since"_s, ui::timeText(each.createdAt, store().now())},
            {u"problem"_s, each.problem},
            {u"simulated"_s, each.simulated},
            {u"codes"_s, codes},
        });
    }
    return list;
}

// Timeline.

void SubscriberViewModel::takeEvents(const Result<TimelinePage> &page)
{
    if (!page) {
        return;
    }
    const bool isLonger = m_events.size() > page->events.size();
    const auto end = !page->events.isEmpty() && isLonger
                         ? std::ranges::find_if(
                               m_events, [&](const TimelineEvent &each) { return isSame(each, page->events.last()); })
                         : m_events.end();
    if (end == m_events.end()) {
        ++m_turn; // an older page on its way would not fit below
        m_isReadingMore = false;
        m_events = page->events;
        m_next = page->next;
    } else {
        m_events = page->events + QList<TimelineEvent>(end + 1, m_events.end()); // what was read below stays
    }
    reword();
}

void SubscriberViewModel::readMore()
{
    if (m_isReadingMore || m_next.isEmpty()) {
        return;
    }
    m_isReadingMore = true;
    QCoro::connect(m_api.timeline(m_uid, m_next), this, [this, turn = m_turn](const Result<TimelinePage> &page) {
        if (turn == m_turn) {
            onMore(page);
        }
    });
    Q_EMIT changed();
}

void SubscriberViewModel::onMore(const Result<TimelinePage> &page)
{
    m_isReadingMore = false;
    m_moreError.reset();
    if (page) {
        m_events.append(page->events);
        m_next = page->next;
        reword();
    } else {
        m_moreError = page.error();
    }
    settle(page);
}

void SubscriberViewModel::reword()
{
    QList<ui::Event> rows;
    const core::TimePoint now = store().now();
    for (const TimelineEvent &each : std::as_const(m_events)) {
        rows.append(timelineRow(each, now));
    }
    m_rows.setEvents(rows);
}

QString SubscriberViewModel::timelineView() const
{
    const auto &reading = m_newest.reading();
    if (!reading.value) {
        return !reading.error ? u"loading"_s : isOffline() ? u"offline"_s : u"error"_s;
    }
    return m_events.isEmpty() ? u"empty"_s : u"ready"_s;
}

ui::ErrorText SubscriberViewModel::timelineError() const
{
    const auto &error = m_moreError ? m_moreError : m_newest.reading().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

Provenance SubscriberViewModel::provenanceNow() const
{
    return person() != nullptr ? provenance(m_person.reading().readAt, false, tr("from our records")) : Provenance();
}

} // namespace dotm::admin
