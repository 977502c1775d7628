// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// "tools/call calculate_pricing" against dotmd, beside the same tool on the official SDK (both generations) and on
// Flask under gunicorn. The exit code says whether the goals were met.

#include "benchpeer.h"
#include "figures.h"
#include "loadgenerator.h"
#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>
#include <limits>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

constexpr int kRounds = 5;
constexpr int kConnections[] = {1, 8, 64};
constexpr std::chrono::milliseconds kRoundTime{1'000};
constexpr double kFaster = 8;
constexpr double kSooner = 10;
constexpr qint64 kSoakCalls = 10'000'000;
constexpr qint64 kSoakStep = 1'000'000;
constexpr qint64 kShortCalls = 300'000;
constexpr qint64 kShortStep = 100'000;
constexpr qint64 kMostGrowthKib = 2'048; ///< after the first step

const QByteArray kCall = R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"calculate_pricing",)"
                         R"("arguments":{"service_ids":["basic_membership","network_vpn_access"]})";
const QByteArray kMeta = R"(,"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                         R"("io.modelcontextprotocol/clientCapabilities":{}})";
const QByteArray kLegacyHeaders = "MCP-Protocol-Version: 2025-11-25\r\n";
const QByteArray kModernHeaders =
    "MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/call\r\nMcp-Name: calculate_pricing\r\n";

struct Figures
{
    std::vector<double> perSecond;
    std::vector<double> p50Ms;
    std::vector<double> p99Ms;
};

enum class Who { Ours, Sdk, Other };

struct Contender
{
    const char *name;
    Who who;
    quint16 port;
    qint64 pid;
    bool isModern = false; ///< asked as the revision 2026-07-28 has it
    Figures at[std::size(kConnections)] = {};
    bench::Memory memory = {}; ///< after all of it
};

QByteArray requestTo(const Contender &contender)
{
    const QByteArray body = kCall + (contender.isModern ? kMeta : QByteArray()) + "}}";
    return "POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(contender.port) +
           "\r\nContent-Type: application/json\r\nAccept: application/json, text/event-stream\r\n" +
           (contender.isModern ? kModernHeaders : kLegacyHeaders) +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// The figures in an answer, chunked or not; empty when there are none.
QJsonObject pricingIn(const QByteArray &answer)
{
    const QByteArray json = answer.mid(answer.indexOf('{'), answer.lastIndexOf('}') - answer.indexOf('{') + 1);
    return QJsonDocument::fromJson(json)
        .object()
        .value("result"_L1)
        .toObject()
        .value("structuredContent"_L1)
        .toObject()
        .value("pricing"_L1)
        .toObject();
}

/// Every service of the catalog, as dotmd describes it, for those that are to do the same work.
bool writeCatalog(const QUrl &service, const QString &path)
{
    test::ApiCaller caller;
    const QJsonObject call{{u"name"_s, u"search_services"_s}, {u"arguments"_s, QJsonObject{{u"query"_s, QString()}}}};
    const test::Answer answer =
        caller.post(test::at(service, u"/mcp"_s),
                    {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, u"tools/call"_s}, {u"params"_s, call}});
    const QJsonObject result = answer.json().value("result"_L1).toObject();
    const QByteArray text = result.value("content"_L1).toArray().at(0).toObject().value("text"_L1).toString().toUtf8();
    const QJsonArray rows = QJsonDocument::fromJson(text).object().value("results"_L1).toArray();
    QFile file(path);
    return !rows.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows).toJson()) > 0;
}

bool measureOnce(Contender &contender, std::size_t column)
{
    const bench::Load load{contender.port, requestTo(contender), kConnections[column], kRoundTime};
    const auto result = bench::measure(load);
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", contender.name, result.error().c_str());
        return false;
    }
    contender.at[column].perSecond.push_back(result->perSecond);
    contender.at[column].p50Ms.push_back(result->p50Ms);
    contender.at[column].p99Ms.push_back(result->p99Ms);
    return true;
}

bool allSayTheSame(const std::vector<Contender> &contenders)
{
    QJsonObject first;
    for (const Contender &contender : contenders) {
        const auto answer = bench::oneAnswer({contender.port, requestTo(contender)});
        const QJsonObject pricing = answer ? pricingIn(*answer) : QJsonObject();
        first = first.isEmpty() ? pricing : first;
        if (pricing.isEmpty() || pricing != first) {
            std::fprintf(stderr, "%s answers otherwise: %s\n", contender.name,
                         answer ? answer->constData() : answer.error().c_str());
            return false;
        }
    }
    return true;
}

/// Turn by turn, so that a busy moment of the machine meets all of them. The first turn warms up.
bool compare(std::vector<Contender> &contenders)
{
    for (std::size_t column = 0; column < std::size(kConnections); ++column) {
        for (int round = -1; round < kRounds; ++round) {
            for (Contender &contender : contenders) {
                if (!measureOnce(contender, column)) {
                    return false;
                }
            }
            for (Contender &contender : contenders) {
                contender.at[column] = round < 0 ? Figures() : contender.at[column];
            }
        }
    }
    for (Contender &contender : contenders) {
        contender.memory = bench::memoryOfTree(contender.pid);
    }
    return true;
}

void printTable(const std::vector<Contender> &contenders)
{
    std::printf("%-36s %5s %12s %9s %9s %8s %8s\n", "tools/call calculate_pricing", "conn.", "calls/s", "p50 ms",
                "p99 ms", "RSS MB", "PSS MB");
    for (std::size_t column = 0; column < std::size(kConnections); ++column) {
        for (const Contender &contender : contenders) {
            const Figures &figures = contender.at[column];
            std::printf("%-36s %5d %12.0f %9.2f %9.2f %8.0f %8.0f\n", contender.name, kConnections[column],
                        bench::median(figures.perSecond), bench::median(figures.p50Ms), bench::median(figures.p99Ms),
                        static_cast<double>(contender.memory.resident) / 1024,
                        static_cast<double>(contender.memory.proportional) / 1024);
        }
    }
}

bool goal(const char *text, bool met)
{
    std::printf("Goal: %s: %s.\n", text, met ? "met" : "missed");
    return met;
}

/// Our worse revision against the better generation of the SDK. Our memory counts in full, theirs in parts where it is
/// shared.
bool meetsGoals(const std::vector<Contender> &contenders)
{
    const std::size_t widest = std::size(kConnections) - 1;
    double ours = std::numeric_limits<double>::max();
    double theirs = 0;
    double ourP99 = 0;
    double theirP99 = std::numeric_limits<double>::max();
    qint64 ourMemory = 0;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const Contender &each : contenders) {
        const double perSecond = bench::median(each.at[widest].perSecond);
        const double p99 = bench::median(each.at[widest].p99Ms);
        if (each.who == Who::Ours) {
            ours = std::min(ours, perSecond);
            ourP99 = std::max(ourP99, p99);
            ourMemory = each.memory.resident;
            continue;
        }
        least = std::min(least, each.memory.proportional);
        if (each.who == Who::Sdk) {
            theirs = std::max(theirs, perSecond);
            theirP99 = std::min(theirP99, p99);
        }
    }
    std::printf("At 64 connections: %.1f times the SDK's calls; p99 is %.3f of its.\n", ours / theirs,
                ourP99 / theirP99);
    const bool more = goal("eight times the SDK's calls at 64 connections", ours >= kFaster * theirs);
    const bool sooner = goal("a tenth of the SDK's p99 there", ourP99 * kSooner <= theirP99);
    return goal("less memory than any of the others", ourMemory < least) && more && sooner;
}

/// Calls and calls; memory must not follow.
bool soak(const Contender &ours, qint64 calls, qint64 step)
{
    const bench::Load load{ours.port, requestTo(ours), kConnections[2], {}, step};
    qint64 warm = 0;
    qint64 last = 0;
    std::printf("%12s %12s %9s %10s\n", "calls", "calls/s", "p99 ms", "RSS KiB");
    std::printf("%12d %12s %9s %10lld\n", 0, "", "", bench::memoryOfTree(ours.pid).resident);
    for (qint64 done = step; done <= calls; done += step) {
        const auto result = bench::measure(load);
        if (!result) {
            std::fprintf(stderr, "%s: %s\n", ours.name, result.error().c_str());
            return false;
        }
        last = bench::memoryOfTree(ours.pid).resident;
        warm = warm == 0 ? last : warm;
        std::printf("%12lld %12.0f %9.2f %10lld\n", done, result->perSecond, result->p99Ms, last);
        std::fflush(stdout);
    }
    std::printf("%lld KiB more than after the first %lld calls\n", last - warm, step);
    return goal("memory does not grow with the calls", last - warm <= kMostGrowthKib);
}

/// The others, or nothing when one does not start.
std::vector<std::unique_ptr<bench::BenchPeer>> startPeers(const QProcessEnvironment &environment)
{
    const QString node = QStringLiteral(DOTM_PEERS "/node.sh");
    const QStringList gunicorn{u"--chdir"_s,        QStringLiteral(DOTM_BENCH),
                               u"--bind"_s,         u"127.0.0.1:0"_s,
                               u"--workers"_s,      u"2"_s,
                               u"--worker-class"_s, u"gthread"_s,
                               u"--threads"_s,      u"32"_s,
                               u"--keep-alive"_s,   u"60"_s,
                               u"flaskserver:app"_s};
    const std::pair<QString, QStringList> commands[] = {{node, {QStringLiteral(DOTM_PEERS "/mcpbenchfirst.js")}},
                                                        {node, {QStringLiteral(DOTM_PEERS "/mcpbenchsecond.js")}},
                                                        {u"/usr/bin/gunicorn"_s, gunicorn}};
    std::vector<std::unique_ptr<bench::BenchPeer>> peers;
    for (const auto &[program, arguments] : commands) {
        peers.push_back(std::make_unique<bench::BenchPeer>());
        if (!peers.back()->start(program, arguments, environment)) {
            std::fprintf(stderr, "%s did not start:\n%s", qUtf8Printable(program), peers.back()->log().constData());
            return {};
        }
    }
    return peers;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const bool isLong = QCoreApplication::arguments().contains(u"--soak"_s);
    const QTemporaryDir folder;
    test::DotmdProcess dotmd;
    if (!dotmd.start()) {
        std::fprintf(stderr, "dotmd did not start:\n%s", dotmd.log().constData());
        return 1;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOTM_BENCH_CATALOG"_s, folder.filePath(u"catalog.json"_s));
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    environment.insert(u"NODE_ENV"_s, u"production"_s);
    if (!writeCatalog(dotmd.url(), folder.filePath(u"catalog.json"_s))) {
        std::fputs("dotmd's catalog could not be read.\n", stderr);
        return 1;
    }
    const auto peers = startPeers(environment);
    if (peers.empty()) {
        return 1;
    }
    const auto port = static_cast<quint16>(dotmd.url().port());
    std::vector<Contender> contenders{
        {"dotmd, revisions with a handshake", Who::Ours, port, dotmd.pid()},
        {"dotmd, 2026-07-28", Who::Ours, port, dotmd.pid(), true},
        {"official SDK, first generation", Who::Sdk, peers[0]->port(), peers[0]->pid()},
        {"official SDK, second, 2026-07-28", Who::Sdk, peers[1]->port(), peers[1]->pid(), true},
        {"Flask under gunicorn, 2 workers", Who::Other, peers[2]->port(), peers[2]->pid()}};
    if (!allSayTheSame(contenders) || !compare(contenders)) {
        return 1;
    }
    printTable(contenders);
    const bool met = meetsGoals(contenders);
    const bool steady = soak(contenders.front(), isLong ? kSoakCalls : kShortCalls, isLong ? kSoakStep : kShortStep);
    return met && steady ? 0 : 2;
}
