// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/palettemodel.h"

#include "domain/catalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxFound = 20;
constexpr QLatin1StringView kCommandPrefix = "do:"_L1;
constexpr QLatin1StringView kFoundPrefix = "found:"_L1;

QStringList wordsOf(const QString &query)
{
    return query.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Every word of the query, in any order, letter case ignored.
bool holdsAll(const QStringList &words, const QString &text)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The query is what people say to an assistant to get a line.
bool asksForLine(const QString &query)
{
    const QString said = query.simplified();
    return std::ranges::any_of(domain::kInvocationPhrases,
                               [&](QLatin1StringView phrase) { return said.contains(phrase, Qt::CaseInsensitive); });
}

QString groupWord(Command::Group group)
{
    return group == Command::Group::Do ? QCoreApplication::translate("PaletteModel", "Do")
                                       : QCoreApplication::translate("PaletteModel", "Go to");
}

void addCommands(QVariantList &entries, Command::Group group, const QString &query)
{
    const QStringList words = wordsOf(query);
    for (const Command &command : Command::table()) {
        const QString title = Command::titleOf(command.id);
        const bool isMeant = command.id == Commands::GoActivate && asksForLine(query);
        if (command.group != group || !(isMeant || holdsAll(words, title))) {
            continue;
        }
        entries.append(QVariantMap{{u"id"_s, kCommandPrefix + QLatin1StringView(command.name)},
                                   {u"group"_s, groupWord(group)},
                                   {u"iconName"_s, QString(QLatin1StringView(command.iconName))},
                                   {u"title"_s, title},
                                   {u"detail"_s, QString()},
                                   {u"keys"_s, keyCaps(command.id)}});
    }
}

} // namespace

void PaletteModel::setQuery(const QString &query)
{
    if (query != m_query) {
        m_query = query;
        Q_EMIT queryChanged();
        Q_EMIT entriesChanged();
    }
}

void PaletteModel::setFoundSource(FoundSource source)
{
    m_source = std::move(source);
    Q_EMIT entriesChanged();
}

QVariantList PaletteModel::entries() const
{
    const QStringList words = wordsOf(m_query);
    QVariantList entries;
    addCommands(entries, Command::Group::Do, m_query);
    addCommands(entries, Command::Group::GoTo, m_query);
    if (words.isEmpty()) {
        return entries; // records only when asked for
    }
    const QList<FoundEntry> all = found();
    const QString group = QCoreApplication::translate("PaletteModel", "Found in your records");
    qsizetype shown = 0;
    for (qsizetype index = 0; index < all.size() && shown < kMaxFound; ++index) {
        const FoundEntry &entry = all.at(index);
        if (!holdsAll(words, entry.title + u' ' + entry.detail)) {
            continue;
        }
        ++shown;
        entries.append(QVariantMap{{u"id"_s, kFoundPrefix + entry.section + u':' + entry.itemId},
                                   {u"group"_s, group},
                                   {u"iconName"_s, entry.iconName},
                                   {u"title"_s, entry.title},
                                   {u"detail"_s, entry.detail},
                                   {u"keys"_s, QStringList()}});
    }
    return entries;
}

void PaletteModel::choose(const QString &id)
{
    if (id.startsWith(kCommandPrefix)) {
        const auto table = Command::table();
        const QString name = id.mid(kCommandPrefix.size());
        const auto command =
            std::ranges::find_if(table, [&](const Command &each) { return name == QLatin1StringView(each.name); });
        if (command != table.end()) {
            Q_EMIT commandChosen(command->id);
        }
    } else if (id.startsWith(kFoundPrefix)) {
        const QString rest = id.mid(kFoundPrefix.size());
        Q_EMIT foundChosen(rest.section(u':', 0, 0), rest.section(u':', 1));
    }
}

QList<FoundEntry> PaletteModel::found() const
{
    return m_source ? m_source() : QList<FoundEntry>();
}

} // namespace dotm::ui
