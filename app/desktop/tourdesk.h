// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/quietdesk.h"

namespace dotm::app {

/// Assistants that exist only to draw the pages, at the moment of a clock that stands still. GUI thread.
class TourDesk final : public QuietDesk
{
    Q_OBJECT
public:
    /// Who is connected and what they did.
    enum class Scene { None, Two, Stopped, Broken };
    /// What the sheet asks.
    enum class Ask { Nothing, Money, Free };

    TourDesk(const core::Clock &clock, QObject *parent = nullptr) : QuietDesk(parent), m_clock(clock) {}

    void setScene(Scene scene);
    /// Opens the sheet; Nothing closes it.
    void ask(Ask what);

    [[nodiscard]] bool isRunning() const override { return m_scene != Scene::Broken; }
    [[nodiscard]] QUrl url() const override;
    [[nodiscard]] std::optional<core::Error> problem() const override;
    [[nodiscard]] QList<bridge::Assistant> assistants() const override;
    [[nodiscard]] QList<bridge::ConsentRequest> requests() const override;
    [[nodiscard]] QList<bridge::Grant> grants() const override;
    [[nodiscard]] QList<bridge::CallEntry> log() const override;
    [[nodiscard]] core::Money spentToday(const QString &assistantId) const override;
    [[nodiscard]] bool isStopped() const override { return m_scene == Scene::Stopped; }
    [[nodiscard]] bridge::NewKey addAssistant(const QString &name) override;
    void notNow(const QString &requestId) override;

private:
    [[nodiscard]] bool isUsed() const { return m_scene == Scene::Two || m_scene == Scene::Stopped; }
    [[nodiscard]] bridge::Assistant planner() const;
    [[nodiscard]] bridge::Assistant helper() const;
    [[nodiscard]] bridge::ConsentRequest request(Ask what) const;
    [[nodiscard]] bridge::CallEntry call(const QString &id, std::chrono::minutes ago, const bridge::Assistant &who,
                                         const QString &tool, bridge::Decision decision) const;

    const core::Clock &m_clock;
    Scene m_scene = Scene::None;
    Ask m_asked = Ask::Nothing;
    core::TimePoint m_askedAt;
};

/// A computer with a few such programs.
class TourSetup final : public QuietSetup
{
    Q_OBJECT
public:
    using QuietSetup::QuietSetup;

    /// Whether claude-desktop is connected.
    void setConnected(bool isConnected);

    [[nodiscard]] QList<customer::SetupProgram> programs() const override;
    void plan(const QString &programId, bool connects) override;
    [[nodiscard]] QString pasteText(const QString &programId) const override;

private:
    bool m_isConnected = false;
};

} // namespace dotm::app
