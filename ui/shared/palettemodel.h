// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/keytable.h"
#include "ui/shared/section.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace dotm::ui {

/// Something of the person's own that the palette can find: it leads to a section and, there, to one thing.
struct FoundEntry
{
    QString section;
    QString itemId;
    QString iconName;
    QString title;
    QString detail;
};

/// What "find or do" offers: commands, sections and the person's own things that hold the words of the query, in
/// groups. Choosing shows a page, changes the view, or decides what can be taken back for a while; nothing in here
/// pays, sends or orders. GUI thread.
class PaletteModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AppViewModel")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    /// { id, group, iconName, title, detail, keys }: as the Palette control takes them.
    Q_PROPERTY(QVariantList entries READ entries NOTIFY entriesChanged)
    /// { command, title, detail }: what the page on screen can do about the row that is current in its list. Chosen, it
    /// goes the way that its key goes, and is held back like it.
    Q_PROPERTY(QVariantList rowActions READ rowActions WRITE setRowActions NOTIFY rowActionsChanged)

public:
    /// Asked each time the entries are made, so it is never stale.
    using FoundSource = std::function<QList<FoundEntry>()>;

    using QObject::QObject;

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    void setFoundSource(FoundSource source);
    /// What there is to go to; they outlive this.
    void setSections(Sections sections);
    [[nodiscard]] QVariantList entries() const;
    [[nodiscard]] QVariantList rowActions() const { return m_rowActions; }
    void setRowActions(const QVariantList &actions);
    /// For the entry @p id: commandChosen or foundChosen. Unknown ids do nothing.
    Q_INVOKABLE void choose(const QString &id);

Q_SIGNALS:
    void queryChanged();
    void entriesChanged();
    void rowActionsChanged();
    void commandChosen(dotm::ui::Commands::Id command);
    void foundChosen(const QString &section, const QString &itemId);

private:
    [[nodiscard]] QList<FoundEntry> found() const;

    Sections m_sections;
    QString m_query;
    QVariantList m_rowActions;
    FoundSource m_source;
};

} // namespace dotm::ui
