// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/auditapi.h"
#include "ui/admin/viewmodel.h"

#include <QTimer>

#include <optional>

namespace dotm::admin {

/// The check of the log's chain: begins one, follows it while it runs, says what it found.
class AuditChain : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AuditViewModel")
    /// "none" (never checked since the service began), "running", "sound" or "broken".
    Q_PROPERTY(QString state READ state NOTIFY changed)
    /// What is known, in one or two sentences.
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    /// 0 to 1 while it runs.
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    /// Of the newest entry that was checked: to compare with one that is kept elsewhere.
    Q_PROPERTY(QString headHash READ headHash NOTIFY changed)
    /// A check was asked for and its answer has not come yet.
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)

public:
    static constexpr std::chrono::milliseconds kLook{1000}; ///< between two looks at a check under way

    AuditChain(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_check.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_check.reading().isReading; }
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString headHash() const;
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

    Q_INVOKABLE void begin();

private:
    void read() override { m_check.read(); }
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override
    {
        return m_refusal ? m_refusal : m_check.reading().error;
    }
    [[nodiscard]] bool concerns(const QString & /*topic*/) const override { return false; }

    [[nodiscard]] const contract::AuditCheck *check() const;
    void follow();

    client::AuditApi m_api;
    Source<contract::AuditCheck> m_check;
    QTimer m_look;
    std::optional<core::Error> m_refusal; ///< why the last check did not begin
    bool m_isAsking = false;
    bool m_isAwaited = false; ///< its end is told
};

} // namespace dotm::admin
