// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/ethereum/jsonrpc.h"

#include "core/log.h"
#include "net/retrypolicy.h"
#include "providers/ethereum/rpcerror.h"

namespace dotm::ethereum {
using namespace Qt::Literals::StringLiterals;

namespace {

using core::Error;
using core::ErrorCode;
using rpc::Answer;
using rpc::Call;

constexpr std::chrono::seconds kLongestPause(8);

core::Failure notSet()
{
    return core::fail(ErrorCode::Disabled, u"The chain is off: ETHEREUM_URL is not set."_s);
}

/// User and password move out of the address into a header; nothing else of it is touched.
net::HttpRequest requestTo(QUrl url, const QByteArray &body, std::chrono::milliseconds timeout)
{
    net::HttpRequest request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    if (!url.userInfo().isEmpty()) {
        const QString pair = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
        request.headers.append({"Authorization", "Basic " + pair.toUtf8().toBase64()});
        url.setUserInfo(QString());
    }
    request.url = url;
    request.body = body;
    request.timeout = timeout;
    request.maxAttempts = 1;
    return request;
}

/// What a status says, whatever the body holds; nullopt when the body decides.
std::optional<Error> statusFault(const net::HttpResponse &response, const QString &host, qint64 nowSeconds)
{
    const int status = response.status;
    if (status == 401 || status == 403) {
        const QString detail = u"%1 refused the key in ETHEREUM_URL (HTTP %2)"_s.arg(host).arg(status);
        return net::errorFromStatus(response, detail, nowSeconds);
    }
    if (status == 413) { // QuickNode's way of saying that the range is too wide
        return Error{ErrorCode::Invalid, u"%1: HTTP 413"_s.arg(host), {}, QString::fromLatin1(rpc::kRangeTooWide)};
    }
    const bool isBodyRead = status < 500 && status != 404 && status != 408 && status != 429;
    return isBodyRead
               ? std::nullopt
               : std::optional(net::errorFromStatus(response, u"%1: HTTP %2"_s.arg(host).arg(status), nowSeconds));
}

bool mayHelp(const std::optional<Error> &error)
{
    return error && rpc::mayAskAnother(*error);
}

/// One error for the whole of a batch; an answer's own error is the caller's.
std::optional<Error> faultOf(const core::Result<QList<Answer>> &answers)
{
    if (!answers) {
        return answers.error();
    }
    for (const Answer &each : *answers) {
        if (!each && (each.error().code == ErrorCode::RateLimited || each.error().code == ErrorCode::Protocol)) {
            return each.error();
        }
    }
    return std::nullopt;
}

std::optional<Error> faultOf(const Answer &answer)
{
    return answer ? std::nullopt : std::optional(answer.error());
}

/// What came of several nodes: once one of them may have acted, another that was never reached does not undo that.
template <typename T>
core::Result<T> joined(const core::Result<T> &before, core::Result<T> now)
{
    const bool wasUnclear = !before && before.error().isUnclear();
    const bool isSure = now || now.error().isUnclear() || !rpc::mayAskAnother(now.error());
    return wasUnclear && !isSure ? before : now;
}

} // namespace

JsonRpc::JsonRpc(net::HttpTransport &transport, const core::Clock &clock, core::Random &random, EthereumConfig config,
                 net::Sleeper sleeper)
    : m_transport(transport), m_clock(clock), m_random(random), m_config(std::move(config)),
      m_sleeper(std::move(sleeper)), m_health(m_config.endpoints.size())
{
}

core::Task<Answer> JsonRpc::call(Call call, Options options)
{
    for (int number = 1;; ++number) {
        Answer answer = co_await round(call, options);
        const auto fault = faultOf(answer);
        if (!fault || !fault->isTransient() || number >= options.rounds) {
            co_return answer;
        }
        const auto pause = net::pauseBefore(number, m_random.unit(), fault->retryAfter);
        if (pause > kLongestPause) {
            co_return answer;
        }
        co_await m_sleeper(pause);
    }
}

core::Task<core::Result<QList<Answer>>> JsonRpc::callAll(QList<Call> calls, Options options)
{
    QList<Answer> all;
    for (qsizetype start = 0; start < calls.size(); start += kLargestBatch) {
        const QList<Call> part = calls.mid(start, kLargestBatch);
        const auto answers = co_await batchRound(part, options);
        if (!answers) {
            co_return core::fail(answers.error());
        }
        all += *answers;
    }
    co_return all;
}

core::Task<Answer> JsonRpc::round(Call call, Options options)
{
    if (!isConfigured()) {
        co_return notSet();
    }
    Answer answer = notSet();
    const QList<qsizetype> order = m_health.order(m_clock.now());
    for (const qsizetype endpoint : order) {
        const core::Outcome chain = co_await checkChain(endpoint, options);
        if (!chain) {
            answer = joined<QJsonValue>(answer, core::fail(chain.error()));
            continue;
        }
        const Answer own = co_await ask(endpoint, call, options);
        note(endpoint, faultOf(own));
        answer = joined<QJsonValue>(answer, own);
        if (!mayHelp(faultOf(own))) {
            break;
        }
    }
    co_return answer;
}

core::Task<core::Result<QList<Answer>>> JsonRpc::batchRound(QList<Call> calls, Options options)
{
    if (!isConfigured()) {
        co_return notSet();
    }
    core::Result<QList<Answer>> answers = notSet();
    const QList<qsizetype> order = m_health.order(m_clock.now());
    for (const qsizetype endpoint : order) {
        const core::Outcome chain = co_await checkChain(endpoint, options);
        if (!chain) {
            answers = core::fail(chain.error());
            continue;
        }
        answers = co_await askAll(endpoint, calls, options);
        note(endpoint, faultOf(answers));
        if (!mayHelp(faultOf(answers))) {
            break;
        }
    }
    co_return answers;
}

core::Task<core::Outcome> JsonRpc::checkChain(qsizetype endpoint, Options options)
{
    if (m_health.isChainKnown(endpoint)) {
        co_return core::Outcome();
    }
    const Call question{u"eth_chainId"_s, {}};
    const Answer answer = co_await ask(endpoint, question, options);
    const auto given = answer ? core::Uint256::fromQuantity(answer->toString()) : std::nullopt;
    core::Outcome outcome;
    if (!answer) {
        outcome = core::fail(answer.error());
    } else if (!given) {
        outcome = core::fail(ErrorCode::Protocol, u"The node's chain id is no number."_s);
    } else if (*given != core::Uint256(m_config.chainId)) {
        outcome = core::fail(Error{ErrorCode::Conflict,
                                   u"%1 is a node of chain %2, not of %3."_s
                                       .arg(m_config.endpoints.at(endpoint).reveal().host(), given->toDecimal())
                                       .arg(m_config.chainId),
                                   {},
                                   QString::fromLatin1(rpc::kWrongChain)});
    }
    if (outcome) {
        m_health.noteChain(endpoint);
    } else {
        m_health.noteFault(endpoint, outcome.error(), m_clock.now());
    }
    co_return outcome;
}

core::Task<Answer> JsonRpc::ask(qsizetype endpoint, Call call, Options options)
{
    const qint64 id = m_nextId++;
    const QByteArray body = rpc::requestBody(call, id);
    const auto response = co_await post(endpoint, call.method, body, options);
    if (!response) {
        co_return core::fail(response.error());
    }
    co_return rpc::answerFrom(response->body, id);
}

core::Task<core::Result<QList<Answer>>> JsonRpc::askAll(qsizetype endpoint, QList<Call> calls, Options options)
{
    const qint64 firstId = m_nextId;
    m_nextId += calls.size();
    const QString what = u"batch of %1"_s.arg(calls.size());
    const QByteArray body = rpc::batchBody(calls, firstId);
    const auto response = co_await post(endpoint, what, body, options);
    if (!response) {
        co_return core::fail(response.error());
    }
    auto answers = rpc::batchFrom(response->body, firstId, calls.size());
    if (answers || (answers.error().code != ErrorCode::Internal && answers.error().code != ErrorCode::Invalid)) {
        co_return answers;
    }
    QList<Answer> oneByOne; // the node takes no batches
    for (const Call &each : calls) {
        const Call single = each;
        const Answer answer = co_await ask(endpoint, single, options);
        oneByOne.append(answer);
    }
    co_return oneByOne;
}

core::Task<core::Result<net::HttpResponse>> JsonRpc::post(qsizetype endpoint, QString what, QByteArray body,
                                                          Options options)
{
    const QUrl &url = m_config.endpoints.at(endpoint).reveal();
    const QString host = url.host();
    const core::TimePoint start = m_clock.now();
    const net::HttpRequest request = requestTo(url, body, options.timeout);
    auto response = co_await m_transport.send(request);
    const core::TimePoint end = m_clock.now();
    const QString outcome = response ? QString::number(response->status) : core::errorCodeName(response.error().code);
    qCDebug(core::lcNet).noquote() << "POST" << host << what << outcome << (end - start).count() << "ms";
    if (!response) { // the transport's own words might hold the address
        const Error &error = response.error();
        co_return core::fail(error.code, u"%1: %2"_s.arg(host, core::errorCodeName(error.code)), error.retryAfter);
    }
    if (auto fault = statusFault(*response, host, core::toMs(end) / 1000)) {
        co_return core::fail(*std::move(fault));
    }
    co_return response;
}

void JsonRpc::note(qsizetype endpoint, const std::optional<Error> &error)
{
    if (!mayHelp(error)) {
        m_health.noteGood(endpoint);
        return;
    }
    m_health.noteFault(endpoint, *error, m_clock.now());
    qCInfo(core::lcProvider).noquote() << "Ethereum node" << m_config.endpoints.at(endpoint).reveal().host()
                                       << "failed:" << core::errorCodeName(error->code) << error->providerCode;
}

} // namespace dotm::ethereum
