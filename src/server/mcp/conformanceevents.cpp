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

Tool trigger(const QString &name, const std::shared_ptr<ConformanceHooks> &hooks, Change change)
{
    const auto fire = [hooks, change](const QJsonObject &) -> Rpc<QJsonObject> {
        hooks->announce(change);
        return contentResult({textBlock(u"Announced."_s)});
    };
    return conformanceTool(name, PureTool(fire));
}

} // namespace

QList<Tool> conformanceEventTools(const std::shared_ptr<ConformanceHooks> &hooks)
{
    QList<Tool> tools{conformanceTool(u"test_tool_with_logging"_s, LongTool(logThrice)),
                      conformanceTool(u"test_logging_tool"_s, LongTool(logThrice)),
                      conformanceTool(u"test_tool_with_progress"_s, LongTool(goOn)),
                      conformanceTool(u"test_streaming_elicitation"_s, LongTool(goOn)),
                      trigger(u"test_trigger_tool_change"_s, hooks, Change::Tools),
                      trigger(u"test_trigger_prompt_change"_s, hooks, Change::Prompts)};
    tools[3].streams = true;
    return tools;
}

} // namespace dotm::server::mcp
