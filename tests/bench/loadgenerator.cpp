// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "loadgenerator.h"

#include <algorithm>
#include <array>
#include <vector>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

namespace dotm::bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kWaitMs = 10'000; ///< no answer at all for so long is an error
constexpr std::size_t kReadStep = 64 * 1024;

/// A file descriptor that is closed in the end.
class Handle
{
public:
    explicit Handle(int descriptor) : m_descriptor(descriptor) {}
    Handle(Handle &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Handle &operator=(Handle &&) = delete;
    ~Handle()
    {
        if (m_descriptor >= 0) {
            close(m_descriptor);
        }
    }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

struct Connection
{
    Handle socket;
    QByteArray answer;
    Clock::time_point sentAt;
};

std::optional<Handle> connectTo(quint16 port)
{
    Handle socket(::socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const bool connected = connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    return connected ? std::optional(std::move(socket)) : std::nullopt;
}

/// Small enough for the send buffer of an idle connection, so it never blocks.
bool sendRequest(Connection &connection, const QByteArray &request)
{
    connection.sentAt = Clock::now();
    return write(connection.socket.get(), request.constData(), static_cast<std::size_t>(request.size())) ==
           request.size();
}

/// The value of a header of the first @p end bytes, letter case ignored as servers write it in either; -1: not there.
qsizetype headerAt(const QByteArray &answer, qsizetype end, QByteArrayView name)
{
    for (qsizetype line = answer.indexOf('\n'); line >= 0 && line < end; line = answer.indexOf('\n', line + 1)) {
        const QByteArrayView start = QByteArrayView(answer).sliced(line + 1, std::min(name.size(), end - line - 1));
        if (start.compare(name, Qt::CaseInsensitive) == 0) {
            return line + 1 + name.size();
        }
    }
    return -1;
}

/// Length of head and body together, once that can be told; -1 before.
qsizetype wholeLength(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n") + 4;
    if (end < 4) {
        return -1;
    }
    if (const qsizetype from = headerAt(answer, end, "Content-Length: "); from >= 0) {
        return end + answer.mid(from, answer.indexOf('\r', from) - from).toLongLong();
    }
    if (headerAt(answer, end, "Transfer-Encoding: chunked") >= 0) {
        return answer.endsWith("\r\n0\r\n\r\n") ? answer.size() : -1; // nothing is sent behind it before we ask
    }
    return end;
}

enum class Taken { Part, Whole, Broken };

Taken takeBytes(Connection &connection)
{
    std::array<char, kReadStep> bytes;
    const ssize_t got = read(connection.socket.get(), bytes.data(), bytes.size());
    if (got <= 0) {
        return Taken::Broken;
    }
    connection.answer.append(bytes.data(), got);
    const qsizetype whole = wholeLength(connection.answer);
    if (whole < 0 || connection.answer.size() < whole) {
        return Taken::Part;
    }
    return connection.answer.size() == whole && connection.answer.startsWith("HTTP/1.1 200 ") ? Taken::Whole
                                                                                              : Taken::Broken;
}

std::string brokenBy(const Connection &connection)
{
    const std::string line = connection.answer.left(connection.answer.indexOf('\r')).toStdString();
    return line.empty() ? "a connection was closed" : "an answer was \"" + line + '"';
}

/// All connections of one measurement and what came over them.
class Run
{
public:
    explicit Run(const Load &load) : m_load(load), m_epoll(epoll_create1(0)) {}

    std::expected<void, std::string> open()
    {
        m_connections.reserve(static_cast<std::size_t>(m_load.connections));
        for (int i = 0; i < m_load.connections; ++i) {
            std::optional<Handle> socket = connectTo(m_load.port);
            if (!socket) {
                return std::unexpected("no connection");
            }
            m_connections.push_back({*std::move(socket), {}, {}});
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.u32 = static_cast<std::uint32_t>(i);
            epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_connections.back().socket.get(), &event);
        }
        return {};
    }

    std::expected<Throughput, std::string> go()
    {
        const Clock::time_point begin = Clock::now();
        m_until = begin + m_load.time;
        for (Connection &connection : m_connections) {
            if (!sendRequest(connection, m_load.request)) {
                return std::unexpected("a request could not be sent");
            }
            ++m_waiting;
        }
        while (m_waiting > 0) {
            if (const auto step = oneRound(); !step) {
                return std::unexpected(step.error());
            }
        }
        const std::chrono::duration<double> took = Clock::now() - begin;
        const double perSecond = static_cast<double>(m_latencies.size()) / took.count();
        const double half = share(50);
        return Throughput{perSecond, half, share(99)};
    }

private:
    /// What @p percent of the answers took at most. Milliseconds.
    double share(std::size_t percent)
    {
        const auto place = m_latencies.begin() + static_cast<std::ptrdiff_t>(m_latencies.size() * percent / 100);
        std::ranges::nth_element(m_latencies, place);
        return static_cast<double>(*place);
    }

    [[nodiscard]] bool isOver(Clock::time_point now) const
    {
        return m_load.calls == 0 ? now >= m_until : static_cast<qint64>(m_latencies.size()) >= m_load.calls;
    }

    std::expected<void, std::string> oneRound()
    {
        std::array<epoll_event, 64> events;
        const int count = epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()), kWaitMs);
        if (count <= 0) {
            return std::unexpected("no answer came");
        }
        for (int i = 0; i < count; ++i) {
            Connection &connection = m_connections[events[static_cast<std::size_t>(i)].data.u32];
            const Taken taken = takeBytes(connection);
            if (taken == Taken::Broken || (taken == Taken::Whole && !goOn(connection))) {
                return std::unexpected(brokenBy(connection));
            }
        }
        return {};
    }

    bool goOn(Connection &connection)
    {
        const Clock::time_point now = Clock::now();
        m_latencies.push_back(std::chrono::duration<float, std::milli>(now - connection.sentAt).count());
        if (isOver(now)) {
            --m_waiting;
            return true;
        }
        connection.answer.resize(0);
        return sendRequest(connection, m_load.request);
    }

    const Load &m_load;
    Handle m_epoll;
    std::vector<Connection> m_connections;
    std::vector<float> m_latencies; ///< milliseconds
    Clock::time_point m_until;
    int m_waiting = 0;
};

} // namespace

std::expected<Throughput, std::string> measure(const Load &load)
{
    Run run(load);
    if (const auto opened = run.open(); !opened) {
        return std::unexpected(opened.error());
    }
    return run.go();
}

std::expected<QByteArray, std::string> oneAnswer(const Load &load)
{
    std::optional<Handle> socket = connectTo(load.port);
    if (!socket) {
        return std::unexpected("no connection");
    }
    Connection connection{*std::move(socket), {}, {}};
    if (!sendRequest(connection, load.request)) {
        return std::unexpected("a request could not be sent");
    }
    Taken taken = Taken::Part;
    while (taken == Taken::Part) {
        taken = takeBytes(connection);
    }
    return taken == Taken::Whole ? std::expected<QByteArray, std::string>(connection.answer)
                                 : std::unexpected(brokenBy(connection));
}

} // namespace dotm::bench
