// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "server/mcp/call.h"
#include "server/mcp/conformance.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace dotm::server::mcp {
using namespace Qt::Literals::StringLiterals;
using core::Task;

namespace {

const QString kFamily = u"test_input_required_result_"_s;
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// State that travels through the client: signed, and good for one tool.
class Seal
{
public:
    explicit Seal(core::Random &random) : m_key(random.bytes(32)) {}

    [[nodiscard]] QString close(const QString &tool, int round) const
    {
        const QByteArray text = compact({{u"tool"_s, tool}, {u"round"_s, round}}).toBase64(kBase64);
        return QString::fromLatin1(text + '.' + sign(text));
    }
    /// The round; 0 when there is no state.
    [[nodiscard]] Rpc<int> open(const QJsonObject &params, const QString &tool) const
    {
        if (!params.contains("requestState"_L1)) {
            return 0;
        }
        const QByteArray state = params.value("requestState"_L1).toString().toLatin1();
        const qsizetype dot = state.indexOf('.');
        const QByteArray text = state.left(std::max<qsizetype>(0, dot));
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromBase64(text, kBase64)).object();
        if (dot <= 0 || state.mid(dot + 1) != sign(text) || object.value("tool"_L1) != tool) {
            return refuse(code::kInvalidParams, u"\"requestState\" is not ours."_s);
        }
        return object.value("round"_L1).toInt();
    }

private:
    [[nodiscard]] QByteArray sign(const QByteArray &text) const
    {
        return QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256).toBase64(kBase64);
    }
    QByteArray m_key;
};

struct Round
{
    QJsonObject responses; ///< what the client answered; empty the first time
    int number = 0;
    const Call *call = nullptr;
    const Seal *seal = nullptr;
    QString tool;
    [[nodiscard]] QJsonObject response(const QString &key) const { return responses.value(key).toObject(); }
};
using Play = std::function<QJsonObject(const Round &)>;

QJsonObject done(const QString &text)
{
    return contentResult({textBlock(text)});
}

QJsonObject samplingRequest()
{
    const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, textBlock(u"What is the capital of France?"_s)}};
    return {{u"method"_s, u"sampling/createMessage"_s},
            {u"params"_s, QJsonObject{{u"messages"_s, QJsonArray{message}}, {u"maxTokens"_s, 100}}}};
}

QJsonObject rootsRequest()
{
    return {{u"method"_s, u"roots/list"_s}, {u"params"_s, QJsonObject()}};
}

QJsonObject nameRequest()
{
    return formRequest(u"What is your name?"_s, u"name"_s);
}

/// Asks for one thing under @p key until it is there.
Play askFor(const QString &key, const QJsonObject &request, const QString &text)
{
    return [=](const Round &round) {
        const QJsonObject content = round.response(key).value("content"_L1).toObject();
        return round.response(key).isEmpty() ? inputRequired({{key, request}})
                                             : done(text.arg(content.value("name"_L1).toString(u"there"_s)));
    };
}

/// The same with state, which must come back.
QJsonObject playState(const Round &round)
{
    return round.number == 0 || round.response(u"confirm"_s).isEmpty()
               ? inputRequired({{u"confirm"_s, formRequest(u"Go on?"_s, u"ok"_s)}}, round.seal->close(round.tool, 1))
               : done(u"state-ok"_s);
}

QJsonObject playMany(const Round &round)
{
    const QJsonObject asked{
        {u"user_name"_s, nameRequest()}, {u"capital"_s, samplingRequest()}, {u"roots"_s, rootsRequest()}};
    for (const QString &key : asked.keys()) {
        if (round.response(key).isEmpty()) {
            return inputRequired(asked, round.seal->close(round.tool, 1));
        }
    }
    return done(u"All answered."_s);
}

QJsonObject playRounds(const Round &round)
{
    constexpr int kRounds = 2;
    const QString key = u"step%1"_s.arg(round.number);
    const bool went = round.number == 0 || !round.response(key).isEmpty();
    const int next = went ? round.number + 1 : round.number;
    return next > kRounds ? done(u"Both rounds are done."_s)
                          : inputRequired({{u"step%1"_s.arg(next), formRequest(u"Step %1"_s.arg(next), u"value"_s)}},
                                          round.seal->close(round.tool, next));
}

/// Asks only what the client can answer.
QJsonObject playCapabilities(const Round &round)
{
    QJsonObject asked;
    const QJsonObject able = round.call->facts().capabilities;
    if (able.contains("elicitation"_L1)) {
        asked.insert(u"user_name"_s, nameRequest());
    }
    if (able.contains("sampling"_L1)) {
        asked.insert(u"capital"_s, samplingRequest());
    }
    return asked.isEmpty() || !round.responses.isEmpty() ? done(u"Nothing more to ask."_s) : inputRequired(asked);
}

Task<Rpc<QJsonObject>> run(std::shared_ptr<Call> call, std::shared_ptr<const Seal> seal, Play play)
{
    const QJsonObject params = call->facts().params;
    const QString tool = params.value("name"_L1).toString();
    const QJsonValue responses = params.value("inputResponses"_L1);
    if (!responses.isUndefined() && !responses.isObject()) {
        co_return refuse(code::kInvalidParams, u"\"inputResponses\" must be an object."_s);
    }
    const auto number = seal->open(params, tool);
    if (!number) {
        co_return std::unexpected(number.error());
    }
    co_return play({responses.toObject(), *number, call.get(), seal.get(), tool});
}

} // namespace

QList<Tool> conformanceRoundTripTools(core::Random &random)
{
    const auto seal = std::make_shared<const Seal>(random);
    const std::pair<QString, Play> plays[] = {
        {u"elicitation"_s, askFor(u"user_name"_s, nameRequest(), u"Hello, %1!"_s)},
        {u"sampling"_s, askFor(u"capital_question"_s, samplingRequest(), u"Sampled, %1."_s)},
        {u"list_roots"_s, askFor(u"client_roots"_s, rootsRequest(), u"Roots seen, %1."_s)},
        {u"request_state"_s, playState},
        {u"multiple_inputs"_s, playMany},
        {u"multi_round"_s, playRounds},
        {u"tampered_state"_s, playState},
        {u"capabilities"_s, playCapabilities},
    };
    QList<Tool> tools;
    for (const auto &[name, play] : plays) {
        tools.append(conformanceTool(kFamily + name, LongTool([seal, played = play](std::shared_ptr<Call> call) {
                                         return run(std::move(call), seal, played);
                                     })));
    }
    return tools;
}

} // namespace dotm::server::mcp
