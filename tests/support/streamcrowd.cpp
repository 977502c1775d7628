// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "support/streamcrowd.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

namespace dotm::test {

namespace {

constexpr int kAtOnce = 200; ///< streams that are being opened at the same time
constexpr qsizetype kKept = 2'048;

const QByteArray kInitialize = R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":)"
                               R"({"protocolVersion":"2025-11-25","capabilities":{}}})";
const QByteArray kListen =
    R"({"jsonrpc":"2.0","id":7,"method":"subscriptions/listen","params":{"notifications":{"toolsListChanged":true},)"
    R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
    R"("io.modelcontextprotocol/clientCapabilities":{}}}})";

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (socket >= 0 && ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

QByteArray valueOf(const QByteArray &head, const QByteArray &name)
{
    const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ": ");
    const qsizetype from = at + name.size() + 4;
    return at < 0 ? QByteArray() : head.mid(from, head.indexOf('\r', from) - from);
}

/// True when @p text holds a whole answer with a known length.
bool isWhole(const QByteArray &text)
{
    const qsizetype end = text.indexOf("\r\n\r\n");
    const QByteArray length = end < 0 ? QByteArray() : valueOf(text.left(end + 2), "Content-Length");
    return !length.isEmpty() && text.size() >= end + 4 + length.toLongLong();
}

} // namespace

struct StreamCrowd::Member
{
    enum class Phase { Greeting, Opening, Open, Refused };
    Kind kind;
    int socket;
    Phase phase;
    bool heard = false;
    QByteArray session = {};
    QByteArray received = {};

    ~Member() { ::close(socket); }
};

StreamCrowd::StreamCrowd(const QUrl &service)
    : m_port(static_cast<quint16>(service.port())), m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
}

StreamCrowd::~StreamCrowd()
{
    leave();
    ::close(m_epoll);
}

bool StreamCrowd::allowDescriptors(std::size_t count)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_max < count) {
        return false;
    }
    limit.rlim_cur = std::max(limit.rlim_cur, static_cast<rlim_t>(count));
    return setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

std::unique_ptr<StreamCrowd::Member> StreamCrowd::connect(Kind kind)
{
    const int socket = connectTo(m_port);
    if (socket < 0) {
        m_problem = "no connection";
        return nullptr;
    }
    const auto phase = kind == Kind::Legacy ? Member::Phase::Greeting : Member::Phase::Opening;
    auto member = std::make_unique<Member>(kind, socket, phase);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = member.get();
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    ++m_opening;
    ask(*member);
    return member;
}

QByteArray StreamCrowd::request(const Member &member) const
{
    const QByteArray host = " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
                            "\r\nAccept: application/json, text/event-stream\r\n";
    const auto post = [&host](const QByteArray &headers, const QByteArray &body) {
        return "POST /mcp" + host + headers +
               "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
               body;
    };
    switch (member.kind) {
    case Kind::Legacy:
        return member.phase == Member::Phase::Greeting
                   ? post({}, kInitialize)
                   : "GET /mcp" + host + "Mcp-Session-Id: " + member.session + "\r\n\r\n";
    case Kind::Modern:
        return post("MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: subscriptions/listen\r\n", kListen);
    case Kind::Older:
        return "GET /mcp/v2/sse" + host + "\r\n";
    }
    Q_UNREACHABLE();
    return {};
}

/// Small enough for the buffer of a new connection, so it never waits.
void StreamCrowd::ask(Member &member)
{
    const QByteArray bytes = request(member);
    if (::write(member.socket, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size()) {
        m_problem = "a request could not be sent";
    }
}

void StreamCrowd::take(Member &member)
{
    std::array<char, 16 * 1024> bytes;
    const ssize_t got = ::recv(member.socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    if (got <= 0) {
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, member.socket, nullptr);
        ++m_lost;
        m_problem = "a connection was closed, after: " + member.received;
        return;
    }
    member.received.append(bytes.data(), got);
    goOn(member);
    if (member.phase == Member::Phase::Open && member.received.size() > kKept) {
        member.received = member.received.right(kKept);
    }
}

void StreamCrowd::goOn(Member &member)
{
    using Phase = Member::Phase;
    constexpr QByteArrayView kFirst[] = {"text/event-stream", "acknowledged", "sessionId="};
    if (member.phase == Phase::Greeting && isWhole(member.received)) {
        member.session = valueOf(member.received, "Mcp-Session-Id");
        member.received.clear();
        member.phase = Phase::Opening;
        ask(member);
    } else if (member.phase == Phase::Opening && isWhole(member.received)) {
        member.phase = Phase::Refused;
        m_problem = member.received;
        --m_opening;
    } else if (member.phase == Phase::Opening && member.received.contains(kFirst[static_cast<int>(member.kind)]) &&
               (member.kind == Kind::Legacy ? member.received.contains("\r\n\r\n")
                                            : member.received.contains("\n\n\r\n"))) {
        member.phase = Phase::Open;
        member.received.clear();
        --m_opening;
    } else if (member.phase == Phase::Open && !member.heard && !m_wanted.isEmpty() &&
               member.received.contains(m_wanted)) {
        member.heard = true;
        --m_deaf;
    }
}

bool StreamCrowd::pump(QDeadlineTimer until, const std::function<bool()> &done)
{
    std::array<epoll_event, 256> events;
    while (!done()) {
        if (until.hasExpired()) {
            m_problem = "the time is over; " + QByteArray::number(m_opening) + " were opening, " +
                        QByteArray::number(m_deaf) + " had not heard; last: " + m_problem;
            return false;
        }
        const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 100);
        for (int i = 0; i < count; ++i) {
            take(*static_cast<Member *>(events[static_cast<std::size_t>(i)].data.ptr));
        }
    }
    return true;
}

bool StreamCrowd::open(Kind kind, int count, int timeoutMs)
{
    m_problem.clear();
    const QDeadlineTimer until(timeoutMs);
    m_members.reserve(m_members.size() + static_cast<std::size_t>(count));
    for (int i = 0; i < count && m_problem.isEmpty(); ++i) {
        auto member = connect(kind);
        if (!member) {
            return false;
        }
        m_members.push_back(std::move(member));
        if (!pump(until, [this] { return m_opening < kAtOnce || !m_problem.isEmpty(); })) {
            return false;
        }
    }
    return pump(until, [this] { return m_opening == 0 || !m_problem.isEmpty(); }) && m_problem.isEmpty();
}

bool StreamCrowd::allHear(const QByteArray &text, int timeoutMs)
{
    m_wanted = text;
    m_deaf = static_cast<int>(m_members.size());
    for (const auto &member : m_members) {
        member->heard = false;
        goOn(*member); // it may have come before it was asked for
    }
    const bool all = pump(QDeadlineTimer(timeoutMs), [this] { return m_deaf == 0 || m_lost > 0; }) && m_deaf == 0;
    for (const auto &member : m_members) {
        member->received.clear();
    }
    m_wanted.clear();
    return all;
}

QByteArray StreamCrowd::answerToOneMore(Kind kind, int timeoutMs)
{
    m_problem.clear();
    const auto member = connect(kind);
    if (!member) {
        return {};
    }
    (void)pump(QDeadlineTimer(timeoutMs), [this] { return m_opening == 0 || !m_problem.isEmpty(); });
    m_opening = 0;
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, member->socket, nullptr);
    return std::exchange(m_problem, {});
}

void StreamCrowd::leave()
{
    m_members.clear(); // epoll forgets a descriptor that is closed
    m_opening = 0;
}

} // namespace dotm::test
