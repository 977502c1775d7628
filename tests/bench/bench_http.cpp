// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Requests per second of dotmd's public and signed-in reads, each beside a bare Beast server with the same answer.

#include "bareserver.h"
#include "figures.h"
#include "loadgenerator.h"
#include "support/apicaller.h"
#include "support/dotmdprocess.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

constexpr int kRounds = 9;
constexpr double kGoal = 0.70;

/// What one server did, round by round.
struct Rounds
{
    std::vector<double> perSecond;
    std::vector<double> p99Ms;
};

/// One read of dotmd beside a bare server with the same answer.
struct Comparison
{
    const char *name;
    bench::Load load;
    std::unique_ptr<bench::BareServer> bareServer;
    Rounds bare;
    Rounds ours;
    std::vector<double> share; ///< ours of bare, of rounds that came one after the other
};

QByteArray requestFor(const QByteArray &path, quint16 port, const QByteArray &token)
{
    QByteArray request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    if (!token.isEmpty()) {
        request += "Authorization: Bearer " + token + "\r\n";
    }
    return request + "Accept: application/json\r\n\r\n";
}

bool measureInto(Rounds &rounds, const char *name, const bench::Load &load)
{
    const auto result = bench::measure(load);
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", name, result.error().c_str());
        return false;
    }
    rounds.perSecond.push_back(result->perSecond);
    rounds.p99Ms.push_back(result->p99Ms);
    return true;
}

/// Turn by turn, so that a busy moment of the machine meets both.
bool measureRound(Comparison &comparison)
{
    bench::Load bareLoad = comparison.load;
    bareLoad.port = comparison.bareServer->port();
    if (!measureInto(comparison.bare, "bare Beast", bareLoad) ||
        !measureInto(comparison.ours, comparison.name, comparison.load)) {
        return false;
    }
    comparison.share.push_back(comparison.ours.perSecond.back() / comparison.bare.perSecond.back());
    return true;
}

void printTable(const std::vector<Comparison> &comparisons)
{
    std::printf("%-40s %12s %8s %8s\n", "32 connections, one I/O thread", "requests/s", "p99 ms", "of bare");
    for (const Comparison &each : comparisons) {
        std::printf("%-40s %12.0f %8.2f\n", "bare Beast with the next one's answer", bench::median(each.bare.perSecond),
                    bench::median(each.bare.p99Ms));
        std::printf("%-40s %12.0f %8.2f %7.0f%%\n", each.name, bench::median(each.ours.perSecond),
                    bench::median(each.ours.p99Ms), 100 * bench::median(each.share));
    }
}

bool compare(std::vector<Comparison> &comparisons)
{
    for (Comparison &comparison : comparisons) {
        const auto answer = bench::oneAnswer(comparison.load);
        if (!answer) {
            std::fprintf(stderr, "%s: %s\n", comparison.name, answer.error().c_str());
            return false;
        }
        comparison.bareServer = std::make_unique<bench::BareServer>(*answer);
    }
    for (int round = 0; round < kRounds; ++round) {
        for (Comparison &comparison : comparisons) {
            if (!measureRound(comparison)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    test::DotmdProcess dotmd;
    if (!dotmd.start()) {
        std::fprintf(stderr, "dotmd did not start:\n%s", dotmd.log().constData());
        return 1;
    }
    test::ApiCaller caller;
    const QByteArray token = caller.demoToken(dotmd.sandbox(), u"customer"_s);
    const auto port = static_cast<quint16>(dotmd.url().port());
    std::vector<Comparison> comparisons(2);
    comparisons[0].name = "dotmd, public: /api/service";
    comparisons[0].load = {port, requestFor("/api/service", port, {})};
    comparisons[1].name = "dotmd, signed in: /api/esim/activations";
    comparisons[1].load = {port, requestFor("/api/esim/activations", port, token)};
    if (!compare(comparisons)) {
        return 1;
    }
    printTable(comparisons);
    const bool met = bench::median(comparisons[0].share) >= kGoal;
    std::printf("Goal: a public read at %.0f%% of bare or more: %s.\n", 100 * kGoal, met ? "met" : "missed");
    return 0;
}
