// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <csignal>

namespace dotm::test {

/// A running dotm-mcp with an account of its own, as an assistant starts it. Everything it ever wrote to its output
/// must be lines of JSON: isClean() says whether it was.
class McpProcess
{
public:
    /// @p home: stands for the account's folders; the desktop is looked for in "<home>/dotm".
    explicit McpProcess(const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
        environment.insert(QStringLiteral("HOME"), home);
        m_process.setProcessEnvironment(environment);
        m_process.setProgram(QStringLiteral(DOTM_PROGRAMS "/dotm-mcp"));
    }
    ~McpProcess()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] bool start(const QStringList &arguments = {})
    {
        m_process.setArguments(arguments);
        m_process.start();
        return m_process.waitForStarted();
    }

    void sendLine(const QByteArray &line)
    {
        m_process.write(line + '\n');
        m_process.waitForBytesWritten(1);
    }
    void request(const QJsonValue &id, const QString &method, const QJsonObject &params = {})
    {
        send({{QStringLiteral("id"), id}, {QStringLiteral("method"), method}, {QStringLiteral("params"), params}});
    }
    void notify(const QString &method, const QJsonObject &params = {})
    {
        send({{QStringLiteral("method"), method}, {QStringLiteral("params"), params}});
    }
    void call(const QJsonValue &id, const QString &tool, const QJsonObject &arguments = {})
    {
        request(id, QStringLiteral("tools/call"),
                {{QStringLiteral("name"), tool}, {QStringLiteral("arguments"), arguments}});
    }
    /// A request that describes itself.
    void modern(const QJsonValue &id, const QString &method, QJsonObject params = {})
    {
        params.insert(
            QStringLiteral("_meta"),
            QJsonObject{{QStringLiteral("io.modelcontextprotocol/protocolVersion"), QStringLiteral("2026-07-28")},
                        {QStringLiteral("io.modelcontextprotocol/clientCapabilities"), QJsonObject()}});
        request(id, method, params);
    }
    /// The handshake of the older revisions; the answer to it.
    [[nodiscard]] QJsonObject introduce(const QString &revision = QStringLiteral("2025-11-25"))
    {
        request(0, QStringLiteral("initialize"),
                {{QStringLiteral("protocolVersion"), revision},
                 {QStringLiteral("capabilities"), QJsonObject()},
                 {QStringLiteral("clientInfo"), QJsonObject{{QStringLiteral("name"), QStringLiteral("test")},
                                                            {QStringLiteral("version"), QStringLiteral("1")}}}});
        const QJsonObject answer = answerTo(0);
        notify(QStringLiteral("notifications/initialized"));
        return answer;
    }

    /// The first message that @p fits, taken out of what came; empty when none comes.
    template <typename Fits>
    [[nodiscard]] QJsonObject take(Fits fits, int timeoutMs = 20'000)
    {
        const QDeadlineTimer until(timeoutMs);
        for (;;) {
            collect();
            const auto found = std::ranges::find_if(m_messages, fits);
            if (found != m_messages.end()) {
                const QJsonObject message = *found;
                m_messages.erase(found);
                return message;
            }
            if (until.hasExpired()) {
                return {};
            }
            if (!m_process.waitForReadyRead(20) && m_process.state() == QProcess::NotRunning) {
                collect();
                if (std::ranges::none_of(m_messages, fits)) {
                    return {};
                }
            }
        }
    }
    [[nodiscard]] QJsonObject answerTo(const QJsonValue &id, int timeoutMs = 20'000)
    {
        return take(
            [&id](const QJsonObject &each) {
                return !each.contains(QStringLiteral("method")) && each.value(QStringLiteral("id")) == id;
            },
            timeoutMs);
    }
    [[nodiscard]] bool hears(const QString &method, int timeoutMs = 20'000)
    {
        return !take([&method](const QJsonObject &each) { return each.value(QStringLiteral("method")) == method; },
                     timeoutMs)
                    .isEmpty();
    }
    /// What came and was not taken.
    [[nodiscard]] const QList<QJsonObject> &rest()
    {
        collect();
        return m_messages;
    }
    [[nodiscard]] bool isClean()
    {
        collect();
        return m_isClean;
    }
    [[nodiscard]] QByteArray log()
    {
        m_log += m_process.readAllStandardError();
        return m_log;
    }

    void endInput() { m_process.closeWriteChannel(); }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    /// The exit code; -1 when it was killed or goes on.
    [[nodiscard]] int exitCode(int timeoutMs = 20'000)
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(timeoutMs)) {
            return -1;
        }
        collect();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    [[nodiscard]] static QJsonObject result(const QJsonObject &answer)
    {
        return answer.value(QStringLiteral("result")).toObject();
    }
    [[nodiscard]] static int errorCode(const QJsonObject &answer)
    {
        return answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toInt();
    }
    [[nodiscard]] static QString errorText(const QJsonObject &answer)
    {
        return answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString();
    }
    [[nodiscard]] static QString toolText(const QJsonObject &answer)
    {
        const QJsonArray content = result(answer).value(QStringLiteral("content")).toArray();
        return content.at(0).toObject().value(QStringLiteral("text")).toString();
    }
    [[nodiscard]] static bool isError(const QJsonObject &answer)
    {
        return result(answer).value(QStringLiteral("isError")).toBool();
    }

private:
    void send(QJsonObject message)
    {
        message.insert(QStringLiteral("jsonrpc"), QStringLiteral("2.0"));
        if (message.value(QStringLiteral("params")).toObject().isEmpty()) {
            message.remove(QStringLiteral("params"));
        }
        sendLine(QJsonDocument(message).toJson(QJsonDocument::Compact));
    }
    void collect()
    {
        m_received += m_process.readAllStandardOutput();
        for (qsizetype end = m_received.indexOf('\n'); end >= 0; end = m_received.indexOf('\n')) {
            const QJsonDocument document = QJsonDocument::fromJson(m_received.first(end));
            m_received.remove(0, end + 1);
            m_isClean = m_isClean && !document.isNull();
            m_messages.append(document.isArray() ? QJsonObject{{QStringLiteral("batch"), document.array()}}
                                                 : document.object());
        }
    }

    QProcess m_process;
    QByteArray m_received;
    QByteArray m_log;
    QList<QJsonObject> m_messages;
    bool m_isClean = true;
};

} // namespace dotm::test
