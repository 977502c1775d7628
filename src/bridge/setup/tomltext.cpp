// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/tomltext.h"

#include "bridge/setup/jsontext.h"
#include "bridge/setup/tomlscanner.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dotm::bridge {

namespace {

/// Reads line by line and remembers what has a meaning of its own already.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_scanner(bytes) {}

    bool run()
    {
        m_scanner.take("\xef\xbb\xbf");
        while (!m_scanner.atEnd()) {
            if (!line()) {
                m_fault.offset = std::max(m_fault.offset, m_scanner.at());
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] TextFault fault() const { return m_fault; }
    [[nodiscard]] std::vector<TomlStatement> takeStatements() { return std::move(m_statements); }

private:
    bool line();
    bool header(TomlStatement &statement);
    bool pair(TomlStatement &statement);
    bool claimTable(TomlStatement &statement);
    bool claimPair(TomlStatement &statement);
    /// The identity of @p key below another one; in a list of tables that of the newest element.
    [[nodiscard]] QString extended(const QString &identity, const QString &key) const;
    bool duplicate()
    {
        m_fault.problem = SetupProblem::DuplicateKey;
        return false;
    }

    TomlScanner m_scanner;
    TextFault m_fault{SetupProblem::Malformed, 0};
    std::vector<TomlStatement> m_statements;
    QStringList m_table;
    QString m_tableIdentity;
    QSet<QString> m_tables;
    QSet<QString> m_values;
    QHash<QString, int> m_elements; ///< of each array of tables, by its identity without its own number
};

bool Reader::line()
{
    TomlStatement statement;
    statement.begin = m_scanner.at();
    m_scanner.spaces();
    const char first = m_scanner.peek();
    if (m_scanner.atEnd() || first == '#' || first == '\n' || first == '\r') {
        return m_scanner.lineEnd();
    }
    const bool taken = first == '[' ? header(statement) : pair(statement);
    if (!taken || !m_scanner.lineEnd()) {
        return false;
    }
    statement.end = m_scanner.at();
    m_statements.push_back(std::move(statement));
    return true;
}

bool Reader::header(TomlStatement &statement)
{
    m_scanner.take("[");
    const bool isArray = m_scanner.take("[");
    statement.kind = isArray ? TomlStatement::Kind::ArrayTable : TomlStatement::Kind::Table;
    if (!m_scanner.keys(statement.path) || !m_scanner.take(isArray ? "]]" : "]")) {
        return false;
    }
    statement.headerKeys = statement.path.size();
    m_table = statement.path;
    return claimTable(statement);
}

bool Reader::pair(TomlStatement &statement)
{
    statement.path = m_table;
    statement.headerKeys = m_table.size();
    if (!m_scanner.keys(statement.path) || !m_scanner.take("=")) {
        return false;
    }
    m_scanner.spaces();
    statement.valueBegin = m_scanner.at();
    if (!m_scanner.value()) {
        return false;
    }
    statement.valueEnd = m_scanner.at();
    return claimPair(statement);
}

bool Reader::claimTable(TomlStatement &statement)
{
    QString outer;
    QString name;
    for (const QString &key : statement.path) {
        outer = std::exchange(name, {});
        name = extended(outer, key);
        if (m_values.contains(name)) {
            return duplicate();
        }
    }
    if (statement.kind == TomlStatement::Kind::ArrayTable) {
        const QString list = outer + u'\x1f' + statement.path.constLast();
        if (m_tables.contains(list)) {
            return duplicate();
        }
        ++m_elements[list];
        name = extended(outer, statement.path.constLast());
    } else if (m_tables.contains(name)) {
        return duplicate();
    } else {
        m_tables.insert(name);
    }
    m_tableIdentity = name;
    statement.identity = name;
    return true;
}

bool Reader::claimPair(TomlStatement &statement)
{
    QString name = m_tableIdentity;
    for (qsizetype key = statement.headerKeys; key < statement.path.size(); ++key) {
        name = extended(name, statement.path[key]);
        if (m_values.contains(name)) {
            return duplicate();
        }
    }
    if (m_tables.contains(name)) {
        return duplicate();
    }
    m_values.insert(name);
    statement.identity = name;
    return true;
}

QString Reader::extended(const QString &identity, const QString &key) const
{
    const QString name = identity + u'\x1f' + key;
    const int element = m_elements.value(name);
    return element == 0 ? name : name + u'\x1e' + QString::number(element);
}

} // namespace

TextResult<TomlText> TomlText::parse(QByteArray bytes)
{
    if (bytes.size() > kMaxConfigSize) {
        return bridge::fault(SetupProblem::TooLarge);
    }
    if (!bytes.isValidUtf8()) {
        return bridge::fault(SetupProblem::NotText);
    }
    Reader reader(bytes);
    if (!reader.run()) {
        return std::unexpected(reader.fault());
    }
    TomlText text;
    text.m_statements = reader.takeStatements();
    text.m_bytes = std::move(bytes);
    return text;
}

QByteArrayView TomlText::value(const TomlStatement &pair) const
{
    return QByteArrayView(m_bytes).sliced(pair.valueBegin, pair.valueEnd - pair.valueBegin);
}

std::optional<QString> TomlText::string(const TomlStatement &pair) const
{
    QString text;
    TomlScanner scanner(m_bytes, pair.valueBegin);
    return scanner.string(&text) ? std::optional(text) : std::nullopt;
}

std::optional<QStringList> TomlText::strings(const TomlStatement &pair) const
{
    TomlScanner scanner(m_bytes, pair.valueBegin);
    if (!scanner.take("[")) {
        return {};
    }
    QStringList result;
    while (scanner.blankLines() && !scanner.take("]")) {
        QString text;
        if (!scanner.string(&text) || !scanner.blankLines()) {
            return {};
        }
        result.append(text);
        scanner.take(",");
    }
    return result;
}

} // namespace dotm::bridge
