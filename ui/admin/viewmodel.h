// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminstore.h"
#include "ui/shared/errortext.h"
#include "ui/shared/provenance.h"
#include "ui/shared/reading.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace dotm::admin {
using ui::Provenance;
using ui::Reading;
using ui::Source;

/// What all pages of the admin have in common: reads when the page is shown, when its topics change, on F5 and now and
/// then while it is shown; forgets when the admin leaves. Changes come through verbs.
class ViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(Status status READ status NOTIFY changed)
    /// The same for StatusView: "loading" | "ready" | "empty" | "error" | "offline" | "forbidden".
    Q_PROPERTY(QString view READ view NOTIFY changed)
    /// Of the newest read; empty after a good one. With status Ready it concerns older values.
    Q_PROPERTY(dotm::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(bool offline READ isOffline NOTIFY changed)
    /// Why what changes something is switched off now; empty when it is on.
    Q_PROPERTY(QString offlineReason READ offlineReason NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    /// The page is on screen.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)

public:
    enum class Status { Idle, Loading, Ready, Empty, Failed };
    Q_ENUM(Status)

    ViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] virtual Status status() const = 0;
    [[nodiscard]] QString view() const;
    [[nodiscard]] ui::ErrorText error() const;
    [[nodiscard]] bool isOffline() const { return m_store.isOffline(); }
    [[nodiscard]] QString offlineReason() const;
    [[nodiscard]] virtual bool isReading() const = 0;
    [[nodiscard]] bool isShown() const { return m_isShown; }
    void setShown(bool isShown);

    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void shownChanged();
    /// Said to the person, who may not see what changed.
    void told(const QString &sentence);

protected:
    /// Asks the service for what the page shows.
    virtual void read() = 0;
    /// Another person may be next.
    virtual void forget() = 0;
    /// The error of the newest read, if any.
    [[nodiscard]] virtual const std::optional<core::Error> &lastError() const = 0;
    /// Whether a change of @p topic is a reason to read again.
    [[nodiscard]] virtual bool concerns(const QString &topic) const = 0;
    /// True for what is read while another page is on screen as well: it feeds the rail.
    [[nodiscard]] virtual bool readsInBackground() const { return false; }

    [[nodiscard]] AdminStore &store() const { return m_store; }
    [[nodiscard]] client::AdminApi &api() const { return m_store.api(); }
    /// Call with every answer: tells the store and the page.
    template <typename T>
    void settle(const core::Result<T> &answer)
    {
        m_store.note(answer ? core::Outcome() : core::fail(answer.error()));
        Q_EMIT changed();
    }
    template <typename T>
    [[nodiscard]] Status statusOf(const Reading<T> &reading, bool isEmpty) const
    {
        if (!reading.value) {
            return reading.error ? Status::Failed : reading.isReading ? Status::Loading : Status::Idle;
        }
        return isEmpty ? Status::Empty : Status::Ready;
    }
    /// @p source: "from our records".
    [[nodiscard]] Provenance provenance(core::TimePoint readAt, bool isSimulated, const QString &source) const;

private:
    [[nodiscard]] bool isActive() const { return m_store.isOpen() && (m_isShown || readsInBackground()); }
    void onOpenChanged();

    AdminStore &m_store;
    bool m_isShown = false;
};

} // namespace dotm::admin
