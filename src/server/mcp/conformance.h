// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "server/mcp/registry.h"
#include "server/mcp/streams.h"

namespace dotm::server::mcp {

/// What the official conformance suite expects to find: tools, resources and prompts with agreed names, which do
/// nothing but exercise the protocol. Only in the mode made for that suite, on loopback, in the demo profile.
struct ConformanceHooks
{
    std::function<void(Change)> announce; ///< both set once the server stands
    std::function<void(const QString &uri)> announceUpdate;
};

void addConformanceFixtures(Registry &registry, const std::shared_ptr<ConformanceHooks> &hooks, core::Random &random);

/// Its parts. Those that ask the client something seal their state with a key of their own.
[[nodiscard]] QList<Tool> conformanceContentTools();
[[nodiscard]] QList<Tool> conformanceEventTools(const std::shared_ptr<ConformanceHooks> &hooks);
[[nodiscard]] QList<Tool> conformanceQuestionTools();
[[nodiscard]] QList<Tool> conformanceRoundTripTools(core::Random &random);
void addConformanceTexts(Registry &registry);

[[nodiscard]] Tool conformanceTool(const QString &name, ToolHandler handler, const QJsonObject &properties = {});
[[nodiscard]] QJsonObject contentResult(const QJsonArray &content);
/// One pixel, and a tenth of a second of silence, in base64.
[[nodiscard]] QString samplePng();
[[nodiscard]] QString sampleWav();
/// {"resultType":"input_required", ...}: the client is to answer @p requests and call again.
[[nodiscard]] QJsonObject inputRequired(const QJsonObject &requests, const QString &state = {});
/// A form with one text field @p field.
[[nodiscard]] QJsonObject formRequest(const QString &message, const QString &field);

} // namespace dotm::server::mcp
