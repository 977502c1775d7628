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
    [[nodiscard]] QString identityOf(const QStringList &path) const;
    /// True when a key that leads to @p path, or the path itself, already has a value.
    [[nodiscard]] bool isUnderValue(const QStringList &path, qsizetype from) const;
    bool duplicate()
    {
        m_fault.problem = SetupProblem::DuplicateKey;
        return false;
    }

    TomlScanner m_scanner;
    TextFault m_fault{SetupProblem::Malformed, 0};
    std::vector<TomlStatement> m_statements;
    QStringList m_table;
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
    if (isUnderValue(statement.path, 1)) {
        return duplicate();
    }
    if (statement.kind == TomlStatement::Kind::ArrayTable) {
        const QString name =
            identityOf(statement.path.sliced(0, statement.path.size() - 1)) + u'\x1f' + statement.path.constLast();
        if (m_tables.contains(name)) {
            return duplicate();
        }
        ++m_elements[name];
        statement.identity = identityOf(statement.path);
        return true;
    }
    statement.identity = identityOf(statement.path);
    if (m_tables.contains(statement.identity)) {
        return duplicate();
    }
    m_tables.insert(statement.identity);
    return true;
}

bool Reader::claimPair(TomlStatement &statement)
{
    statement.identity = identityOf(statement.path);
    if (isUnderValue(statement.path, statement.headerKeys + 1) || m_tables.contains(statement.identity)) {
        return duplicate();
    }
    m_values.insert(statement.identity);
    return true;
}

QString Reader::identityOf(const QStringList &path) const
{
    QString identity;
    for (const QString &key : path) {
        identity += u'\x1f' + key;
        const int element = m_elements.value(identity);
        identity += element == 0 ? QString() : u'\x1e' + QString::number(element);
    }
    return identity;
}

bool Reader::isUnderValue(const QStringList &path, qsizetype from) const
{
    for (qsizetype keys = from; keys <= path.size(); ++keys) {
        if (m_values.contains(identityOf(path.first(keys)))) {
            return true;
        }
    }
    return false;
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
