// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/customerstore.h"
#include "ui/shared/errortext.h"
#include "ui/shared/provenance.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace dotm::customer {
using ui::Provenance;

/// What all pages of the customer have in common. Everything follows the store; changes come through verbs.
class ViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    Q_PROPERTY(Status status READ status NOTIFY changed)
    /// The same for StatusView: "loading" | "ready" | "empty" | "error" | "offline".
    Q_PROPERTY(QString view READ view NOTIFY changed)
    /// Of the newest read; empty after a good one. With status Ready it concerns saved or older values.
    Q_PROPERTY(dotm::ui::ErrorText error READ error NOTIFY changed)
    Q_PROPERTY(bool offline READ isOffline NOTIFY changed)
    /// Why what changes something is switched off now; empty when it is on.
    Q_PROPERTY(QString offlineReason READ offlineReason NOTIFY changed)
    /// When what is shown was read, while offline; empty when nothing is saved.
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)

public:
    enum class Status { Idle, Loading, Ready, Empty, Failed };
    Q_ENUM(Status)

    ViewModel(CustomerStore &store, QObject *parent);

    [[nodiscard]] virtual Status status() const;
    [[nodiscard]] QString view() const;
    [[nodiscard]] virtual ui::ErrorText error() const;
    [[nodiscard]] bool isOffline() const { return m_store.isOffline(); }
    [[nodiscard]] QString offlineReason() const;
    [[nodiscard]] virtual QString savedAt() const;
    [[nodiscard]] virtual bool isReading() const { return m_store.activations().isReading; }

    Q_INVOKABLE void refresh() { m_store.refresh(); }

Q_SIGNALS:
    void changed();

protected:
    /// The store has changed; changed() follows.
    virtual void update() {}
    [[nodiscard]] CustomerStore &store() const { return m_store; }
    template <typename T>
    [[nodiscard]] Status statusOf(const Reading<T> &reading, bool isEmpty) const
    {
        if (!reading.value) {
            return reading.error ? Status::Failed : reading.isReading ? Status::Loading : Status::Idle;
        }
        return isEmpty ? Status::Empty : Status::Ready;
    }
    /// @p source: "from our records"; it stands there only for what the service said in this run.
    template <typename T>
    [[nodiscard]] Provenance provenanceOf(const Reading<T> &reading, bool isSimulated, const QString &source) const
    {
        return reading.value ? provenance(reading.readAt, reading.isSaved, isSimulated, source) : Provenance();
    }
    [[nodiscard]] Provenance provenance(core::TimePoint readAt, bool isSaved, bool isSimulated,
                                        const QString &source) const;

private:
    CustomerStore &m_store;
};

} // namespace dotm::customer
