// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Bytes as they come from a connection. However they are cut into pieces, the same requests must be read from them:
// what two readers understand differently is what request smuggling lives on.

#include "expect.h"
#include "http/requestparser.h"

#include <boost/asio/buffer.hpp>

#include <algorithm>

using namespace dotm;
using http::RequestParser;

namespace {

using Step = RequestParser::Step;

constexpr int kMostRequests = 4;

struct Reading
{
    Step step = Step::NeedMore;
    http::Request request;
    bool keepAlive = false;
    bool webSocket = false;
    qsizetype used = 0; ///< bytes, when done

    /// What is malformed may be noticed sooner or later; what is taken is the same.
    [[nodiscard]] bool isSame(const Reading &other) const
    {
        if (step != Step::Done && other.step != Step::Done) {
            return true;
        }
        return step == other.step && request.method == other.request.method && request.path == other.request.path &&
               request.target == other.request.target && request.headers == other.request.headers &&
               request.body == other.request.body && keepAlive == other.keepAlive && webSocket == other.webSocket &&
               used == other.used;
    }
};

http::ServerLimits limits()
{
    http::ServerLimits result;
    result.headerBytes = 8 * 1024; // more than the longest input: a limit counts differently in pieces, by design
    result.bodyBytes = 128;
    return result;
}

Reading readOne(const QByteArray &bytes, qsizetype piece)
{
    static const http::ServerLimits bounds = limits();
    RequestParser parser(bounds);
    boost::beast::flat_buffer buffer;
    Reading reading;
    qsizetype fed = 0;
    while (reading.step == Step::NeedMore && fed < bytes.size()) {
        const qsizetype count = std::min(piece, bytes.size() - fed);
        const auto room = buffer.prepare(static_cast<std::size_t>(count));
        buffer.commit(boost::asio::buffer_copy(
            room, boost::asio::buffer(bytes.constData() + fed, static_cast<std::size_t>(count))));
        fed += count;
        reading.step = parser.feed(buffer);
    }
    if (reading.step == Step::Done) {
        reading.request = parser.request();
        reading.keepAlive = parser.keepAlive();
        reading.webSocket = parser.isWebSocketUpgrade();
        reading.used = fed - static_cast<qsizetype>(buffer.size());
    } else if (reading.step == Step::Failed) {
        fuzz::expect(parser.refusal().status >= 400 && parser.refusal().status < 600, "a refusal is an error");
    }
    return reading;
}

bool isLine(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void check(const http::Request &request, const QByteArray &bytes)
{
    fuzz::expect(!request.method.isEmpty() && isLine(request.method), "the method is a word", bytes);
    fuzz::expect(request.path.startsWith(u'/') && !request.path.contains(QChar(u'\0')), "the path begins with /",
                 bytes);
    fuzz::expect(request.body.size() <= limits().bodyBytes, "the body is within its limit", bytes);
    for (const auto &[name, value] : request.headers) {
        fuzz::expect(!name.isEmpty() && isLine(name) && isLine(value), "a header is one line", bytes);
    }
    const auto named = [&request](const QByteArray &name) {
        return std::ranges::count_if(request.headers, [&name](const http::Header &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    fuzz::expect(named("Host") <= 1 && named("Content-Length") <= 1, "no header of the frame comes twice", bytes);
    fuzz::expect(named("Content-Length") == 0 || named("Transfer-Encoding") == 0, "one length only", bytes);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) {
        return -1;
    }
    const qsizetype piece = data[0] % 32 + 1;
    QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    for (int i = 0; i < kMostRequests && !rest.isEmpty(); ++i) {
        const Reading whole = readOne(rest, rest.size());
        const Reading pieces = readOne(rest, piece);
        fuzz::expect(whole.isSame(pieces), "pieces are read as the whole is", rest);
        if (whole.step != Step::Done) {
            break;
        }
        check(whole.request, rest);
        fuzz::expect(whole.used > 0 && whole.used <= rest.size(), "a request takes bytes", rest);
        rest = rest.mid(whole.used);
    }
    return 0;
}
