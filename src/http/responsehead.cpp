// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/responsehead.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <array>

namespace dotm::http {

namespace {

bool isLine(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isFieldName(const QByteArray &name)
{
    constexpr QByteArrayView kSeparators("()<>@,;:\\\"/[]?={} \t");
    return !name.isEmpty() &&
           std::ranges::all_of(name, [&](char c) { return c > 0x20 && c < 0x7f && !kSeparators.contains(c); });
}

bool isFraming(const QByteArray &name)
{
    constexpr std::array kNames{QByteArrayView("content-length"), QByteArrayView("transfer-encoding"),
                                QByteArrayView("connection")};
    return std::ranges::any_of(kNames,
                               [&](QByteArrayView framing) { return name.compare(framing, Qt::CaseInsensitive) == 0; });
}

void appendField(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

void appendFraming(QByteArray &out, const HeadFacts &facts)
{
    if (facts.length) {
        appendField(out, "Content-Length", QByteArray::number(*facts.length));
    } else if (facts.http11) {
        appendField(out, "Transfer-Encoding", "chunked");
    }
    if (!facts.keepAlive) {
        appendField(out, "Connection", "close");
    } else if (!facts.http11) {
        appendField(out, "Connection", "keep-alive");
    }
}

} // namespace

bool isSafe(const Response &response)
{
    return response.status >= 200 && response.status <= 599 && isLine(response.contentType) &&
           std::ranges::all_of(response.headers,
                               [](const Header &header) { return isFieldName(header.first) && isLine(header.second); });
}

bool isBodiless(int status)
{
    return status == 204 || status == 304;
}

void appendHead(QByteArray &out, const Response &response, const HeadFacts &facts)
{
    const auto reason =
        boost::beast::http::obsolete_reason(boost::beast::http::int_to_status(static_cast<unsigned>(response.status)));
    out.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    out.append(reason.data(), static_cast<qsizetype>(reason.size())).append("\r\n");
    appendField(out, "Server", facts.server);
    appendField(out, "Date", facts.date);
    appendField(out, "X-Request-Id", facts.requestId);
    if (!isBodiless(response.status)) {
        if (!response.contentType.isEmpty()) {
            appendField(out, "Content-Type", response.contentType);
        }
        appendFraming(out, facts);
    } else if (!facts.keepAlive) {
        appendField(out, "Connection", "close");
    }
    for (const auto &[name, value] : response.headers) {
        if (!isFraming(name)) {
            appendField(out, name, value);
        }
    }
    out.append("\r\n");
}

Response errorResponse(int status, const QByteArray &sentence)
{
    return {status, "application/json", "{\"error\":\"" + sentence + "\"}", {}};
}

} // namespace dotm::http
