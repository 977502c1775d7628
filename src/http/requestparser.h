// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"
#include "http/server.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>

#include <optional>

namespace dotm::http {

/// Why a request is not handed on.
struct Refusal
{
    int status = 400;
    const char *sentence = "The request is malformed.";
};

/// Reads one request straight into a Request. Stricter than the parser below it where two readings of a message would
/// let a second request be smuggled behind a proxy's back (RFC 9112, 6.3 and 11.2).
class RequestParser final : private boost::beast::http::basic_parser<true>
{
public:
    enum class Step { NeedMore, Done, Failed };

    explicit RequestParser(const ServerLimits &limits);

    /// Consumes what it can of @p buffer; bytes behind the request stay.
    [[nodiscard]] Step feed(boost::beast::flat_buffer &buffer);
    [[nodiscard]] Refusal refusal() const { return m_refusal.value_or(Refusal()); }
    [[nodiscard]] bool hasBegun() const { return got_some(); }
    [[nodiscard]] bool isHeadDone() const { return is_header_done(); }
    /// Bytes of the body still to come, if they are known.
    [[nodiscard]] std::size_t bodyBytesLeft() const;

    // After the head.
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }
    [[nodiscard]] bool keepAlive() const { return keep_alive(); }
    [[nodiscard]] bool isHttp11() const { return m_http11; }
    [[nodiscard]] bool isHead() const { return m_head; }
    [[nodiscard]] bool isWebSocketUpgrade() const;
    [[nodiscard]] Request &request() { return m_request; }

private:
    using ErrorCode = boost::beast::error_code;
    using View = boost::beast::string_view;
    using Verb = boost::beast::http::verb;
    using Field = boost::beast::http::field;
    using Length = boost::optional<std::uint64_t>;

    void on_request_impl(Verb verb, View method, View target, int version, ErrorCode &error) override;
    void on_response_impl(int, View, int, ErrorCode &) override {}
    void on_field_impl(Field field, View name, View value, ErrorCode &error) override;
    void on_header_impl(ErrorCode &error) override;
    void on_body_init_impl(const Length &length, ErrorCode &error) override;
    std::size_t on_body_impl(View body, ErrorCode &error) override;
    void on_chunk_header_impl(std::uint64_t, View, ErrorCode &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t remain, View body, ErrorCode &error) override;
    void on_finish_impl(ErrorCode &) override {}

    void refuse(Refusal refusal, ErrorCode &error);
    [[nodiscard]] bool isAmbiguous() const;

    const ServerLimits &m_limits;
    Request m_request;
    std::optional<Refusal> m_refusal;
    qsizetype m_headBytes = 0;
    QByteArray m_authority; ///< of a target with a host in it
    int m_hosts = 0;
    bool m_hostAgrees = true;
    int m_lengths = 0;
    int m_encodings = 0;
    bool m_encodingIsChunked = true;
    bool m_http11 = true;
    bool m_head = false;
    bool m_expectsContinue = false;
    bool m_expectsOther = false;
};

} // namespace dotm::http
