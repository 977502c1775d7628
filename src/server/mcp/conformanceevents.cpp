// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/call.h"
#include "server/mcp/conformance.h"

#include <qcoro/qcorotimer.h>

#include <QJsonArray>
#include <QTimer>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;
using core::Task;

namespace {

constexpr std::chrono::milliseconds kPause{50};

Task<Rpc<QJsonObject>> logThrice(std::shared_ptr<Call> call)
{
    for (const QString &text :
         {u"Tool execution started"_s, u"Tool processing data"_s, u"Tool execution completed"_s}) {
        call->log(LogLevel::Info, text);
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(kPause);
        co_await timer;
    }
    co_return contentResult({textBlock(u"Logged."_s)});
}

Task<Rpc<QJsonObject>> goOn(std::shared_ptr<Call> call)
{
    for (const int done : {0, 50, 100}) {
        call->progress(done, 100, u"%1 of 100"_s.arg(done));
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(kPause);
        co_await timer;
    }
    co_return contentResult({textBlock(u"Done."_s)});
}

Tool trigger(const QString &name, const std::function<void()> &fire)
{
    return conformanceTool(name, PureTool([fire](const QJsonObject &) -> Rpc<QJsonObject> {
                               fire();
                               return contentResult({textBlock(u"Announced."_s)});
                           }));
}

} // namespace

QList<Tool> conformanceEventTools(const std::shared_ptr<ConformanceHooks> &hooks)
{
    QList<Tool> tools{
        conformanceTool(u"test_tool_with_logging"_s, LongTool(logThrice)),
        conformanceTool(u"test_logging_tool"_s, LongTool(logThrice)),
        conformanceTool(u"test_tool_with_progress"_s, LongTool(goOn)),
        conformanceTool(u"test_streaming_elicitation"_s, LongTool(goOn)),
        trigger(u"test_trigger_tool_change"_s, [hooks] { hooks->announce(Change::Tools); }),
        trigger(u"test_trigger_prompt_change"_s, [hooks] { hooks->announce(Change::Prompts); }),
        trigger(u"test_trigger_resource_update"_s, [hooks] { hooks->announceUpdate(u"test://watched-resource"_s); })};
    tools[3].streams = true;
    return tools;
}

} // namespace dotm::server::mcp
