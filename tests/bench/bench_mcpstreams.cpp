// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Ten thousand idle event streams of each kind: what one costs, and what others notice of them, beside the same server
// without any. The exit code says whether the goals were met.

#include "benchpeer.h"
#include "loadgenerator.h"
#include "support/apicaller.h"
#include "support/dotmdprocess.h"
#include "support/streamcrowd.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using Kind = test::StreamCrowd::Kind;

namespace {

constexpr int kStreams = 10'000;
constexpr int kPatienceMs = 60'000;
constexpr double kMostKib = 16;

const QByteArray kBody = R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"calculate_pricing",)"
                         R"("arguments":{"service_ids":["basic_membership","network_vpn_access"]}}})";
const QByteArray kTrigger =
    R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"test_trigger_tool_change"}})";

struct Row
{
    const char *name;
    Kind kind;
    double openMs = 0;
    double eachKib = 0;
    double heardMs = 0;
    bench::Throughput others = {};
};

bench::Load loadFor(const QUrl &service, const QByteArray &body)
{
    const auto port = static_cast<quint16>(service.port());
    return {port,
            "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
                "\r\n\r\n" + body,
            8};
}

bool fail(const char *name, const QByteArray &why)
{
    std::fprintf(stderr, "%s: %s\n", name, why.constData());
    return false;
}

/// A server of its own for each kind, so that what one leaves behind is not counted twice.
bool measure(Row &row)
{
    test::DotmdProcess dotmd;
    if (!dotmd.start({u"--conformance"_s})) {
        return fail(row.name, dotmd.log());
    }
    const bench::Load load = loadFor(dotmd.url(), kBody);
    (void)bench::measure(load);
    test::StreamCrowd crowd(dotmd.url());
    const qint64 before = bench::memoryOfTree(dotmd.pid()).resident;
    QElapsedTimer time;
    time.start();
    if (!crowd.open(row.kind, kStreams, kPatienceMs)) {
        return fail(row.name, crowd.problem());
    }
    row.openMs = static_cast<double>(time.nsecsElapsed()) / 1e6;
    row.eachKib = static_cast<double>(bench::memoryOfTree(dotmd.pid()).resident - before) / kStreams;
    const auto others = bench::measure(load);
    if (!others) {
        return fail(row.name, QByteArray::fromStdString(others.error()));
    }
    row.others = *others;
    time.start();
    (void)bench::oneAnswer(loadFor(dotmd.url(), kTrigger));
    if (!crowd.allHear("notifications/tools/list_changed", kPatienceMs)) {
        return fail(row.name, crowd.problem());
    }
    row.heardMs = static_cast<double>(time.nsecsElapsed()) / 1e6;
    return true;
}

bool measureAlone(bench::Throughput &alone)
{
    test::DotmdProcess dotmd;
    const bool started = dotmd.start({u"--conformance"_s});
    const auto result =
        started ? bench::measure(loadFor(dotmd.url(), kBody)) : std::unexpected(dotmd.log().toStdString());
    if (!result) {
        return fail("no streams", QByteArray::fromStdString(result.error()));
    }
    alone = *result;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (!test::StreamCrowd::allowDescriptors(kStreams + 500)) {
        std::fputs("ulimit -Hn must be 10500 or more.\n", stderr);
        return 1;
    }
    bench::Throughput alone;
    Row rows[] = {{"sessions with a GET stream", Kind::Legacy},
                  {"subscriptions", Kind::Modern},
                  {"older transport", Kind::Older}};
    if (!measureAlone(alone)) {
        return 1;
    }
    bool met = true;
    std::printf("%-28s %10s %10s %12s %12s %10s\n", "10,000 idle event streams", "opened ms", "KiB each", "all told ms",
                "others' c/s", "p99 ms");
    std::printf("%-28s %10s %10s %12s %12.0f %10.2f\n", "none", "", "", "", alone.perSecond, alone.p99Ms);
    for (Row &row : rows) {
        if (!measure(row)) {
            return 1;
        }
        std::printf("%-28s %10.0f %10.1f %12.0f %12.0f %10.2f\n", row.name, row.openMs, row.eachKib, row.heardMs,
                    row.others.perSecond, row.others.p99Ms);
        met = met && row.eachKib <= kMostKib;
    }
    std::printf("Goal: %.0f KiB a stream or less: %s.\n", kMostKib, met ? "met" : "missed");
    return met ? 0 : 2;
}
