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
constexpr qsizetype kSectionKeys = Commands::GoSection9 - Commands::GoSection1 + 1;
constexpr QLatin1StringView kCommandPrefix = "do:"_L1;
constexpr QLatin1StringView kSectionPrefix = "go:"_L1;
constexpr QLatin1StringView kLineSection = "activate"_L1; ///< where one gets a line
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

QVariantMap entryOf(const QString &id, const QString &group, const char *iconName, const QString &title,
                    const QStringList &keys)
{
    return {{u"id"_s, id},       {u"group"_s, group},      {u"iconName"_s, QString::fromLatin1(iconName)},
            {u"title"_s, title}, {u"detail"_s, QString()}, {u"keys"_s, keys}};
}

void addCommands(QVariantList &entries, const QStringList &words)
{
    for (const Command &command : Command::table()) {
        const QString title = Command::titleOf(command.id);
        if (command.group == Command::Group::Do && holdsAll(words, title)) {
            entries.append(entryOf(kCommandPrefix + QLatin1StringView(command.name),
                                   QCoreApplication::translate("PaletteModel", "Do"), command.iconName, title,
                                   keyCaps(command.id)));
        }
    }
}

void addRowActions(QVariantList &entries, const QVariantList &actions, const QStringList &words)
{
    const QString group = QCoreApplication::translate("PaletteModel", "The row you are on");
    for (const QVariant &each : actions) {
        const QVariantMap action = each.toMap();
        const Command &command = Command::of(static_cast<Commands::Id>(action.value(u"command"_s).toInt()));
        const QString title = action.value(u"title"_s).toString();
        const QString detail = action.value(u"detail"_s).toString();
        if (holdsAll(words, title + u' ' + detail)) {
            QVariantMap entry = entryOf(kCommandPrefix + QLatin1StringView(command.name), group, command.iconName,
                                        title, keyCaps(command.id));
            entry.insert(u"detail"_s, detail);
            entries.append(entry);
        }
    }
}

/// The key of the section at @p place of the rail.
QStringList capsOf(const Section &section, qsizetype place)
{
    const bool hasKey = section.group != Section::kNotInRail && place < kSectionKeys;
    return hasKey ? keyCaps(static_cast<Commands::Id>(Commands::GoSection1 + place)) : QStringList();
}

void addSections(QVariantList &entries, Sections sections, const QString &query)
{
    const QStringList words = wordsOf(query);
    qsizetype place = 0;
    for (const Section &section : sections) {
        const QString title = titleOf(section);
        const bool isMeant = QLatin1StringView(section.name) == kLineSection && asksForLine(query);
        if (isMeant || holdsAll(words, title)) {
            entries.append(entryOf(kSectionPrefix + QLatin1StringView(section.name),
                                   QCoreApplication::translate("PaletteModel", "Go to"), section.iconName, title,
                                   capsOf(section, place)));
        }
        place += section.group == Section::kNotInRail ? 0 : 1;
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

void PaletteModel::setSections(Sections sections)
{
    m_sections = sections;
    Q_EMIT entriesChanged();
}

void PaletteModel::setRowActions(const QVariantList &actions)
{
    if (actions != m_rowActions) {
        m_rowActions = actions;
        Q_EMIT rowActionsChanged();
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
    addRowActions(entries, m_rowActions, words);
    addCommands(entries, words);
    addSections(entries, m_sections, m_query);
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
    } else if (id.startsWith(kSectionPrefix)) {
        const QString name = id.mid(kSectionPrefix.size());
        if (sectionOf(m_sections, name) != nullptr) {
            Q_EMIT foundChosen(name, {});
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
