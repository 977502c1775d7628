// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace dotm::test {

/// Thousands of MCP event streams, each on a plain socket of its own that does nothing but listen; one thread watches
/// them all. Every socket is a descriptor: raise the limit first.
class StreamCrowd
{
public:
    enum class Kind {
        Legacy, ///< a session, and its GET stream on the same connection
        Modern, ///< "subscriptions/listen"
        Older,  ///< HTTP+SSE
    };

    explicit StreamCrowd(const QUrl &service);
    ~StreamCrowd();
    StreamCrowd(const StreamCrowd &) = delete;
    StreamCrowd &operator=(const StreamCrowd &) = delete;

    /// @p count more of @p kind. False when one was refused or the time was over; then problem() says what came.
    [[nodiscard]] bool open(Kind kind, int count, int timeoutMs);
    /// True once each of them has heard @p text since it opened or heard the last one.
    [[nodiscard]] bool allHear(const QByteArray &text, int timeoutMs);
    /// What one more is answered when it is not let in, head and body.
    [[nodiscard]] QByteArray answerToOneMore(Kind kind, int timeoutMs);
    [[nodiscard]] std::size_t size() const { return m_members.size(); }
    [[nodiscard]] const QByteArray &problem() const { return m_problem; }
    /// Streams that ended although nobody closed them.
    [[nodiscard]] int lost() const { return m_lost; }
    void leave(); ///< every connection is closed, without a word

    /// Lets this process have @p count descriptors; false when it may not.
    [[nodiscard]] static bool allowDescriptors(std::size_t count);

private:
    struct Member;
    [[nodiscard]] std::unique_ptr<Member> connect(Kind kind);
    [[nodiscard]] QByteArray request(const Member &member) const;
    void ask(Member &member);
    void take(Member &member);
    void goOn(Member &member);
    [[nodiscard]] bool pump(QDeadlineTimer until, const std::function<bool()> &done);

    const quint16 m_port;
    int m_epoll;
    std::vector<std::unique_ptr<Member>> m_members;
    QByteArray m_problem;
    int m_opening = 0;
    int m_deaf = 0; ///< those that have not heard m_wanted yet
    int m_lost = 0;
    QByteArray m_wanted;
};

} // namespace dotm::test
