// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/activationanswers.h"

#include "contract/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::ActivationStep;
using contract::AdminActivation;
using domain::ActivationState;

namespace {

constexpr std::array kNames = {"maria", "sana", "kofi", "jonas", "amelie", "david", "pia", "luca", "ines", "tomas"};

struct Sample
{
    ActivationState state;
    std::chrono::minutes ago;
};

constexpr std::array kSamples = {
    Sample{ActivationState::Stuck, 39min},  Sample{ActivationState::Provisioning, 14min},
    Sample{ActivationState::Stuck, 71min},  Sample{ActivationState::Provisioning, 1min},
    Sample{ActivationState::Queued, 22min}, Sample{ActivationState::Queued, 19min},
    Sample{ActivationState::Active, 3min},  Sample{ActivationState::Active, 6min},
    Sample{ActivationState::Active, 8min},  Sample{ActivationState::Stuck, 3h},
    Sample{ActivationState::Active, 11min}, Sample{ActivationState::Active, 26h},
};
constexpr int kUnpaid = 9; ///< of the samples: the bill could not be made

ActivationStep step(const char *kind, const char *state, core::TimePoint at)
{
    ActivationStep made;
    made.kind = QString::fromLatin1(kind);
    made.state = QString::fromLatin1(state);
    made.begunAt = at - 10s;
    made.changedAt = at;
    return made;
}

ActivationStep givenUp(const char *kind, core::TimePoint at)
{
    ActivationStep made = step(kind, "failed", at);
    made.tries = 12;
    made.causeCode = u"Unavailable"_s;
    made.cause = u"OXIO answered 503."_s;
    return made;
}

/// Where it hangs, by what was given up or still goes on.
void hang(AdminActivation &row, ActivationStep at)
{
    row.hangsAt = at.kind;
    row.steps.append(std::move(at));
}

bool fits(const AdminActivation &row, const QString &group)
{
    const ActivationState state = row.activation.state;
    if (group == "stuck"_L1) {
        return row.isStuck && row.activation.paidAt.has_value();
    }
    if (group == "failed"_L1) {
        return row.isStuck && !row.activation.paidAt;
    }
    if (group == "waiting"_L1) {
        return !row.isStuck && (state == ActivationState::Queued || state == ActivationState::Provisioning);
    }
    return state == ActivationState::Active;
}

} // namespace

void ActivationAnswers::add(int number, ActivationState state, std::chrono::minutes ago)
{
    const core::TimePoint now = m_clock.now();
    const bool isPaid = number != kUnpaid;
    AdminActivation row;
    row.activation.id = u"01937a10-0000-7000-8000-%1"_s.arg(number == 0 ? 0xa4 : 0x200 + number, 12, 16, QChar(u'0'));
    row.activation.state = state;
    row.activation.productName = u"eSIM Beta"_s;
    row.activation.amount = {100, u"USD"_s};
    row.activation.simulated = true;
    row.activation.createdAt = now - ago - 5min;
    row.activation.updatedAt = now - ago;
    row.email = QString::fromLatin1(kNames[static_cast<std::size_t>(number) % kNames.size()]) + u"@example.com"_s;
    row.uid = number == 0 ? u"kWq3vR8tYbXz"_s : u"uid-%1"_s.arg(number);
    row.since = now - ago;
    row.isStuck = state == ActivationState::Stuck || (state == ActivationState::Provisioning && ago > 10min);
    row.steps = {step("stripe.customer", "done", row.activation.createdAt + 2s)};
    if (!isPaid) {
        row.activation.problem = u"The invoice could not be made. Nothing was charged."_s;
        hang(row, givenUp("stripe.invoice", row.since));
        m_rows.append(row);
        return;
    }
    row.activation.invoiceId = u"in_1QX9c%1"_s.arg(number);
    row.activation.paidAt = row.activation.createdAt + 2min;
    row.steps.append(step("stripe.invoice", "done", row.activation.createdAt + 5s));
    row.steps.append(step("oxio.enduser", "done", *row.activation.paidAt + 2s));
    if (state == ActivationState::Stuck) {
        row.activation.problem = u"The carrier could not make the line. Your payment is safe."_s;
        hang(row, givenUp("oxio.line", row.since));
    } else if (state == ActivationState::Queued) {
        ActivationStep line = step("oxio.line", "due", now - 10s);
        line.nextTry = now + 5s;
        hang(row, line);
    } else {
        row.steps.append(step("oxio.line", "done", row.since));
        row.activation.provisionedAt = row.since;
        row.activation.lineId = u"ln_8f2c%1"_s.arg(number);
        row.activation.phoneNumber = u"+1212555014%1"_s.arg(number % 10);
        row.activation.iccid = u"890126085229123456%1"_s.arg(number % 10);
        if (state == ActivationState::Active) {
            row.activation.activeAt = row.since;
            row.activation.mailState = u"sent"_s;
            row.steps.append(step("oxio.watch", "done", row.since));
            row.steps.append(step("mail.activation", "done", row.since + 2s));
        } else {
            ActivationStep watch = step("oxio.watch", "due", now - 1min);
            watch.nextTry = now + 14min;
            hang(row, watch);
        }
    }
    m_rows.append(row);
}

void ActivationAnswers::fill(bool isQuiet, bool isFull)
{
    m_rows.clear();
    m_isFull = isFull;
    for (std::size_t at = 0; !isQuiet && at < kSamples.size(); ++at) {
        if (kSamples[at].state != ActivationState::Queued || isFull) {
            add(static_cast<int>(at), kSamples[at].state, kSamples[at].ago);
        }
    }
    std::ranges::sort(m_rows, std::ranges::greater{},
                      [](const AdminActivation &row) { return row.activation.updatedAt; });
}

void ActivationAnswers::addStuck()
{
    add(static_cast<int>(kSamples.size() + static_cast<std::size_t>(m_rows.size())), ActivationState::Stuck, 0min);
    m_rows.move(m_rows.size() - 1, 0);
}

AdminActivation *ActivationAnswers::find(const QString &id)
{
    const auto found = std::ranges::find(m_rows, id, [](const AdminActivation &each) { return each.activation.id; });
    return found == m_rows.end() ? nullptr : &*found;
}

QJsonObject ActivationAnswers::page(const QString &group) const
{
    QJsonArray rows;
    int stuck = 0;
    for (const AdminActivation &each : m_rows) {
        stuck += fits(each, u"stuck"_s) ? 1 : 0;
        if (fits(each, group)) {
            rows.append(each.toJson());
        }
    }
    return {{u"success"_s, true}, {u"activations"_s, rows}, {u"next"_s, QJsonValue()}, {u"stuck"_s, stuck}};
}

QJsonObject ActivationAnswers::retry(AdminActivation &row, bool isDryRun, core::TimePoint now)
{
    const ActivationStep *at = row.hangingStep();
    QJsonArray moves{
        contract::RetryMove{row.hangsAt, u"again"_s, u"carrier"_s, true, true, false, at != nullptr ? at->tries : 0}
            .toJson(),
        contract::RetryMove{u"oxio.watch"_s, u"follows"_s, u"carrier"_s, true, false, false, 0}.toJson(),
        contract::RetryMove{u"mail.activation"_s, u"follows"_s, u"mail"_s, false, true, false, 0}.toJson()};
    if (!isDryRun) {
        row.isStuck = false;
        row.activation.state = ActivationState::Provisioning;
        row.activation.problem.clear();
        row.activation.updatedAt = row.since = now;
        row.steps.last() = step("oxio.line", "running", now);
    }
    QJsonObject body = row.toJson();
    body.insert("moves"_L1, moves);
    return body;
}

QJsonObject ActivationAnswers::answer(const net::HttpRequest &request)
{
    const QString path = request.url.path();
    const QString id = path.section(u'/', 4, 4);
    if (id.isEmpty()) {
        return page(QUrlQuery(request.url).queryItemValue(u"state"_s));
    }
    AdminActivation *row = find(id);
    if (row == nullptr) {
        return {};
    }
    const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
    QJsonObject body =
        path.endsWith("/retry"_L1) ? retry(*row, wish.value("dry_run"_L1).toBool(), m_clock.now()) : row->toJson();
    body.insert("success"_L1, true);
    return body;
}

QJsonObject ActivationAnswers::queue() const
{
    QJsonArray waiting;
    const core::TimePoint now = m_clock.now();
    for (int place = 1; m_isFull && place <= 4; ++place) {
        const bool isKnown = place <= 2; // the samples that wait
        contract::QueuedActivation each;
        each.activationId =
            isKnown ? u"01937a10-0000-7000-8000-%1"_s.arg(0x203 + place, 12, 16, QChar(u'0')) : QString();
        each.email = QString::fromLatin1(kNames[static_cast<std::size_t>(place + 3)]) + u"@example.com"_s;
        each.place = place;
        each.waitSeconds = place * 110;
        each.joinedAt = now - 22min;
        waiting.append(each.toJson());
    }
    return {
        {u"success"_s, true}, {u"waiting"_s, waiting}, {u"more"_s, false}, {u"read_at"_s, contract::timeToJson(now)}};
}

} // namespace dotm::app
