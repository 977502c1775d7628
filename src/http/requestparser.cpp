// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/requestparser.h"

#include "http/target.h"

#include <algorithm>

namespace dotm::http {

namespace beast = boost::beast;

namespace {

constexpr int kMostHeaders = 128;
constexpr qsizetype kFirstBodyBytes = 64 * 1024; ///< what a mere announcement of a body may reserve

constexpr Refusal kHeadTooLarge{431, "The request header is too large."};
constexpr Refusal kBodyTooLarge{413, "The request body is too large."};

QByteArrayView view(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool equals(beast::string_view text, QByteArrayView other)
{
    return view(text).compare(other, Qt::CaseInsensitive) == 0;
}

/// A known name shares the parser's own literal instead of being copied.
QByteArray fieldName(beast::http::field field, beast::string_view name)
{
    if (field == beast::http::field::unknown) {
        return view(name).toByteArray();
    }
    const beast::string_view known = beast::http::to_string(field);
    return QByteArray::fromRawData(known.data(), static_cast<qsizetype>(known.size()));
}

/// "a:80" of "http://a:80/b"; empty for "/b", as nearly every client sends it.
QByteArray authorityOf(QByteArrayView target)
{
    const qsizetype scheme = target.startsWith('/') ? -1 : target.indexOf("://");
    if (scheme < 0) {
        return {};
    }
    const QByteArrayView rest = target.sliced(scheme + 3);
    const auto end = std::ranges::find_first_of(rest, QByteArrayView("/?#"));
    return rest.first(end - rest.begin()).toByteArray();
}

bool isUpperCase(beast::string_view method)
{
    return std::ranges::all_of(method, [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
}

} // namespace

RequestParser::RequestParser(const ServerLimits &limits) : m_limits(limits)
{
    eager(true);
    header_limit(static_cast<std::uint32_t>(limits.headerBytes));
    body_limit(static_cast<std::uint64_t>(limits.bodyBytes));
}

RequestParser::Step RequestParser::feed(beast::flat_buffer &buffer)
{
    while (buffer.size() > 0 && !is_done()) {
        ErrorCode error;
        buffer.consume(put(buffer.data(), error));
        if (error == beast::http::error::need_more) {
            break;
        }
        if (error == beast::http::error::header_limit) {
            m_refusal = m_refusal.value_or(kHeadTooLarge);
        } else if (error == beast::http::error::body_limit) {
            m_refusal = m_refusal.value_or(kBodyTooLarge);
        }
        if (error) {
            return Step::Failed;
        }
    }
    if (!is_done() && buffer.size() >= static_cast<std::size_t>(m_limits.headerBytes)) {
        m_refusal = kHeadTooLarge; // an endless line between chunks
        return Step::Failed;
    }
    return is_done() ? Step::Done : Step::NeedMore;
}

std::size_t RequestParser::bodyBytesLeft() const
{
    return is_header_done() ? static_cast<std::size_t>(content_length_remaining().value_or(0)) : 0;
}

bool RequestParser::isWebSocketUpgrade() const
{
    return m_http11 && upgrade() && !m_head && m_request.method == "GET" && m_request.body.isEmpty() &&
           m_request.header("Upgrade").compare("websocket", Qt::CaseInsensitive) == 0 &&
           m_request.header("Sec-WebSocket-Version") == "13" && !m_request.header("Sec-WebSocket-Key").isEmpty();
}

void RequestParser::refuse(Refusal refusal, ErrorCode &error)
{
    m_refusal = refusal;
    error = beast::http::error::bad_value;
}

void RequestParser::on_request_impl(Verb verb, View method, View target, int version, ErrorCode &error)
{
    m_http11 = version >= 11;
    m_head = verb == Verb::head;
    const View known = beast::http::to_string(m_head ? Verb::get : verb);
    m_request.method = verb == Verb::unknown
                           ? view(method).toByteArray()
                           : QByteArray::fromRawData(known.data(), static_cast<qsizetype>(known.size()));
    m_headBytes = static_cast<qsizetype>(method.size() + target.size());
    m_authority = authorityOf(view(target));
    if (!isUpperCase(method)) {
        refuse({400, "The request method is unknown."}, error);
    } else if (!readTarget(view(target).toByteArray(), m_request)) {
        refuse({400, "The request address is malformed."}, error);
    }
}

void RequestParser::on_field_impl(Field field, View name, View value, ErrorCode &error)
{
    m_headBytes += static_cast<qsizetype>(name.size() + value.size()) + 4;
    if (m_headBytes > m_limits.headerBytes || m_request.headers.size() == kMostHeaders) {
        refuse(kHeadTooLarge, error);
        return;
    }
    if (is_header_done()) {
        return; // a trailer: nothing here may change what the head has said
    }
    if (field == Field::host) {
        ++m_hosts;
        m_hostAgrees = m_authority.isEmpty() || equals(value, m_authority);
    } else if (field == Field::content_length) {
        ++m_lengths;
        m_lengths += static_cast<int>(std::ranges::count(value, ','));
    } else if (field == Field::transfer_encoding) {
        ++m_encodings;
        m_encodingIsChunked = equals(value, "chunked");
    } else if (field == Field::expect) {
        m_expectsContinue = m_http11 && equals(value, "100-continue");
        m_expectsOther = m_http11 && !m_expectsContinue;
    }
    m_request.headers.emplaceBack(fieldName(field, name), view(value).toByteArray());
}

bool RequestParser::isAmbiguous() const
{
    return m_lengths > 1 || m_encodings > 1 || !m_encodingIsChunked || (m_encodings > 0 && !m_http11) ||
           (m_encodings > 0 && m_lengths > 0);
}

void RequestParser::on_header_impl(ErrorCode &error)
{
    if (isAmbiguous()) {
        refuse({400, "The length of the request body is ambiguous."}, error);
    } else if (m_hosts > 1 || (m_hosts == 0 && m_http11)) {
        refuse({400, "A request needs exactly one Host header."}, error);
    } else if (!m_hostAgrees) {
        refuse({400, "The request address and the Host header name different hosts."}, error);
    } else if (m_expectsOther) {
        refuse({417, "The expectation is unknown."}, error);
    }
}

void RequestParser::on_body_init_impl(const Length &length, ErrorCode &)
{
    if (length) {
        m_request.body.reserve(std::min(static_cast<qsizetype>(*length), kFirstBodyBytes));
    }
}

std::size_t RequestParser::on_body_impl(View body, ErrorCode &error)
{
    if (m_request.body.size() + static_cast<qsizetype>(body.size()) > m_limits.bodyBytes) {
        refuse(kBodyTooLarge, error);
        return 0;
    }
    m_request.body.append(view(body));
    return body.size();
}

std::size_t RequestParser::on_chunk_body_impl(std::uint64_t, View body, ErrorCode &error)
{
    return on_body_impl(body, error);
}

} // namespace dotm::http
