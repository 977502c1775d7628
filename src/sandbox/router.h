// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"
#include "http/pathpattern.h"

#include <QHash>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace dotm::sandbox {

/// One request on its way to a stand-in.
struct Call
{
    const http::Request &request;
    QHash<QString, QString> path; ///< named segments of the pattern
    QUrl base;                    ///< the sandbox's own URL, for links in answers
};

/// The table of everything the sandbox answers. A handler is a plain function run on the sandbox's one I/O thread: what
/// it did is committed when it returns, so a fault injected after it ("answer_lost") finds the work done.
class Router
{
public:
    using Handler = std::function<http::Response(const Call &)>;
    /// The rest of a handler that takes long: touches nothing of the sandbox and runs on another thread.
    using Work = std::function<http::Response()>;
    using Begun = std::variant<http::Response, Work>;
    using Beginner = std::function<Begun(const Call &)>;
    struct Row
    {
        QByteArray method;
        http::PathPattern pattern;
        QString provider; ///< whose faults apply: "firebase", "stripe", "oxio", "resend", "ethereum", "elevenlabs";
                          ///< empty for our own pages
        Handler handler;
        Beginner begin = {}; ///< of a row that works beside the I/O thread; its handler does both parts at once
    };

    void add(const QByteArray &method, const QString &pattern, const QString &provider, Handler handler);
    /// A row whose answer takes long: @p begin runs on the I/O thread, the work it hands back does not.
    void addBeside(const QByteArray &method, const QString &pattern, const QString &provider, Beginner begin);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

private:
    std::vector<Row> m_rows;
};

} // namespace dotm::sandbox
