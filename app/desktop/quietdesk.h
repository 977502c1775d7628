// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/desk.h"
#include "ui/customer/setupdesk.h"

namespace dotm::app {

/// A bridge that is closed: nobody is let in, nothing was asked.
class QuietDesk : public bridge::Desk
{
    Q_OBJECT
public:
    using Desk::Desk;

    [[nodiscard]] bool isRunning() const override { return false; }
    [[nodiscard]] QUrl url() const override { return {}; }
    [[nodiscard]] std::optional<core::Error> problem() const override { return std::nullopt; }
    [[nodiscard]] bool isOpen() const override { return true; }
    [[nodiscard]] QList<bridge::Assistant> assistants() const override { return {}; }
    [[nodiscard]] QList<bridge::ConsentRequest> requests() const override { return {}; }
    [[nodiscard]] QList<bridge::Grant> grants() const override { return {}; }
    [[nodiscard]] QList<bridge::CallEntry> log() const override { return {}; }
    [[nodiscard]] core::Money spentToday(const QString &) const override { return {}; }
    [[nodiscard]] bool isStopped() const override { return false; }
    [[nodiscard]] bridge::NewKey addAssistant(const QString &) override { return {}; }
    void rename(const QString &, const QString &) override {}
    void setLimits(const QString &, const bridge::AssistantLimits &) override {}
    void forget(const QString &) override {}
    void allowOnce(const QString &) override {}
    void allowUntilTonight(const QString &) override {}
    void notNow(const QString &) override {}
    void allowNextTry(const QString &) override {}
    void dismiss(const QString &) override {}
    void endGrant(const QString &) override {}
    void stopAll() override {}
    void resume() override {}
};

/// A computer without any assistant's program.
class QuietSetup : public customer::SetupDesk
{
    Q_OBJECT
public:
    using SetupDesk::SetupDesk;

    [[nodiscard]] QList<customer::SetupProgram> programs() const override { return {}; }
    void look() override {}
    void plan(const QString &, bool) override {}
    void apply(const QString &) override {}
    [[nodiscard]] QString pasteText(const QString &) const override { return {}; }
};

} // namespace dotm::app
