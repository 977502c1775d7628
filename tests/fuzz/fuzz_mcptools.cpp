// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Arguments of the public tools: the check against the schema, then the tool itself with what passes it. Whatever the
// arguments, the answer is JSON, fits the tool's own output schema, and says the same twice.

#include "anyjson.h"
#include "contract/jsonschema.h"
#include "expect.h"
#include "server/mcp/dispatcher.h"
#include "server/mcp/platform.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QStringDecoder>

using namespace dotm;
using namespace server::mcp;
using namespace Qt::Literals::StringLiterals;
using fuzz::expect;

namespace {

Tool listedOnly()
{
    return {.name = u"activate_esim"_s,
            .title = u"Activate"_s,
            .description = u"Listed only"_s,
            .inputSchema = {{u"type"_s, u"object"_s}},
            .handler = PureTool([](const QJsonObject &) -> Rpc<QJsonObject> { return QJsonObject(); })};
}

/// "{...}" is taken as JSON, anything else as bytes to make JSON from.
QJsonObject argumentsFrom(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    if (text.startsWith('{')) {
        const auto parsed = parseBody(text);
        return parsed ? parsed->toObject() : QJsonObject();
    }
    FuzzedDataProvider provider(data, size);
    return fuzz::AnyJson(provider).object();
}

void checkText(const QByteArray &json, const QJsonObject &meant, const QByteArray &about)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    (void)QString(decoder.decode(json));
    expect(!decoder.hasError(), "an answer is UTF-8", about);
    QJsonParseError error;
    const QJsonObject read = QJsonDocument::fromJson(json, &error).object();
    expect(error.error == QJsonParseError::NoError && read == meant, "an answer is read as it was meant", about);
}

void checkResult(const QJsonObject &result, const Tool &tool, const QByteArray &about)
{
    const bool failed = result.value("isError"_L1).toBool();
    const QJsonObject block = result.value("content"_L1).toArray().at(0).toObject();
    const QByteArray text = block.value("text"_L1).toString().toUtf8();
    expect(block.value("type"_L1) == u"text"_s && !text.isEmpty(), "an answer has its text", about);
    expect(result.contains("structuredContent"_L1) != failed, "a success has its structure, a failure none", about);
    const QJsonObject said = QJsonDocument::fromJson(text).object();
    checkText(text, said, about);
    if (failed) {
        expect(said.value("success"_L1) == false && !said.value("message"_L1).toString().isEmpty(),
               "a failure says what to do", about);
        return;
    }
    const QJsonObject structured = result.value("structuredContent"_L1).toObject();
    const auto fault = violation(tool.outputSchema, structured);
    expect(!fault, "an answer fits the output schema", about + '\n' + fault.value_or(QString()).toUtf8());
    expect(said == structured, "both forms say the same", about);
}

QJsonObject meantBy(const Document &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document.json).object();
    return document.isError ? failureResult(object) : structuredResult(object);
}

/// No total is below its parts, and nothing is bought for less than nothing.
void checkPrices(const QJsonObject &result, const QByteArray &about)
{
    const QJsonObject pricing = result.value("structuredContent"_L1).toObject().value("pricing"_L1).toObject();
    for (auto it = pricing.begin(); it != pricing.end(); ++it) {
        expect(it.value().toDouble(-1) >= 0, "a price is not negative", about);
    }
    const auto figure = [&pricing](const QString &name) {
        return pricing.value(name).toDouble();
    };
    expect(figure(u"first_year_total_usd"_s) + 0.001 >= figure(u"annual_total_usd"_s) + figure(u"one_time_total_usd"_s),
           "the first year holds all of it", about);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static test::FakeClock clock;
    static const Book book(platformRegistry(listedOnly(), clock), u"1"_s);
    if (size == 0) {
        return -1;
    }
    constexpr int kPublic = 4; // in front of the one that acts for a person
    const Tool &tool = book.registry().tools.at(data[0] % kPublic);
    const QJsonObject arguments = argumentsFrom(data + 1, size - 1);
    const QByteArray about = tool.name.toUtf8() + ' ' + compact(arguments);
    if (const auto fault = violation(tool.inputSchema, arguments)) {
        expect(!fault->isEmpty() && fault->size() < 400, "a refusal is one sentence", about);
        checkText(encodeError(1, {code::kInvalidParams, *fault}, true),
                  {{u"jsonrpc"_s, u"2.0"_s},
                   {u"id"_s, 1},
                   {u"error"_s, QJsonObject{{u"code"_s, code::kInvalidParams}, {u"message"_s, *fault}}}},
                  about);
        return 0;
    }
    const Document document = std::get<DocumentTool>(tool.handler)(arguments);
    const QJsonObject meant = meantBy(document);
    checkResult(meant, tool, about);
    if (tool.name == u"calculate_pricing" && !document.isError) {
        checkPrices(meant, about);
    }
    for (const Revision &revision : revisions()) {
        const QByteArray framed = encodeResult(u"\"%1"_s, book.frame(document, revision));
        expect(framed == encodeResult(u"\"%1"_s, book.frame(fitting(meant, revision), revision)),
               "a document is framed like any result", about);
        checkText(framed, QJsonDocument::fromJson(framed).object(), about);
    }
    return 0;
}
