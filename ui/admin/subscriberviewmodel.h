// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/supportapi.h"
#include "ui/admin/subscribertokens.h"
#include "ui/shared/eventlistmodel.h"

#include <QVariantList>

namespace dotm::admin {

/// One person: who they are, their lines, what happened to them.
class SubscriberViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of SubscribersViewModel")
    /// Whose; empty when there is nobody to show.
    Q_PROPERTY(QString uid READ uid NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY personChanged)
    Q_PROPERTY(QString mail READ mail NOTIFY personChanged)
    Q_PROPERTY(QString maskedMail READ maskedMail NOTIFY personChanged)
    /// { label, value }
    Q_PROPERTY(QVariantList facts READ facts NOTIFY personChanged)
    Q_PROPERTY(QVariantList codes READ codes NOTIFY personChanged)
    /// { key, product, state, icon, tone, number, coveredNumber, iccid, coveredIccid, plan, since, problem, simulated,
    /// codes: [{ label, value }] }, newest first.
    Q_PROPERTY(QVariantList lines READ lines NOTIFY personChanged)
    Q_PROPERTY(dotm::ui::EventListModel *timeline READ timeline CONSTANT)
    Q_PROPERTY(dotm::admin::SubscriberTokens *tokens READ tokens CONSTANT)
    /// Of the timeline: "loading", "ready", "empty", "error" or "offline".
    Q_PROPERTY(QString timelineView READ timelineView NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText timelineError READ timelineError NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)

public:
    SubscriberViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_person.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_person.reading().isReading; }
    [[nodiscard]] QString uid() const { return m_uid; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString mail() const;
    [[nodiscard]] QString maskedMail() const;
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList codes() const;
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] ui::EventListModel *timeline() { return &m_rows; }
    [[nodiscard]] SubscriberTokens *tokens() { return &m_tokens; }
    [[nodiscard]] QString timelineView() const;
    [[nodiscard]] ui::ErrorText timelineError() const;
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    [[nodiscard]] bool isReadingMore() const { return m_isReadingMore; }
    [[nodiscard]] Provenance provenanceNow() const;

    /// Shows the person of @p uid from now on; empty: nobody.
    void show(const QString &uid);
    Q_INVOKABLE void readMore();
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    /// What is known of the person is another than before.
    void personChanged();

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_person.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;

    void take();
    void takeEvents(const core::Result<client::TimelinePage> &page);
    void onMore(const core::Result<client::TimelinePage> &page);
    void reword();
    [[nodiscard]] const contract::Subscriber *person() const;

    client::SupportApi m_api;
    SubscriberTokens m_tokens;
    QString m_uid;
    Source<contract::Subscriber> m_person;
    Source<client::TimelinePage> m_newest; ///< the first page of the timeline
    QJsonObject m_seen;                    ///< the person as last told
    QList<contract::TimelineEvent> m_events;
    ui::EventListModel m_rows;
    QString m_next;
    std::optional<core::Error> m_moreError;
    bool m_isReadingMore = false;
    quint64 m_turn = 0;
};

} // namespace dotm::admin
