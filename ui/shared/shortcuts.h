// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shared/keytable.h"
#include "ui/shared/section.h"

#include <QObject>
#include <QVariantList>
#include <QWindow>
#include <QtQml/qqmlregistration.h>

class QKeyEvent;

namespace dotm::ui {

/// Listens to the keys of a window and says which command was meant. GUI thread.
class Shortcuts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of AppViewModel")
    /// Whether shortcuts of one character work: the person's setting.
    Q_PROPERTY(bool singleKeys READ singleKeys NOTIFY changed)
    /// A sheet or the palette is open.
    Q_PROPERTY(bool sheetOpen MEMBER m_sheetOpen NOTIFY changed)
    /// The page has a list whose rows are decided by key.
    Q_PROPERTY(bool listKeys MEMBER m_listKeys NOTIFY changed)
    /// The page plays.
    Q_PROPERTY(bool playerKeys MEMBER m_playerKeys NOTIFY changed)
    /// For the shortcut list: { title, keys: ["Ctrl", "K"] }, in the language of the moment.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY languageChanged)

public:
    using QObject::QObject;

    [[nodiscard]] bool singleKeys() const { return m_singleKeys; }
    void setSingleKeys(bool work);

    /// Watches @p window until it is gone.
    Q_INVOKABLE void watch(QWindow *window);
    /// "Ctrl K" for the control that does the same.
    Q_INVOKABLE static QString keys(dotm::ui::Commands::Id command);
    [[nodiscard]] QVariantList rows() const;
    /// Whose keys the digits are; they outlive this.
    void setSections(Sections sections);

Q_SIGNALS:
    void triggered(dotm::ui::Commands::Id command);
    void changed();
    void languageChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool take(QObject *window, const QKeyEvent &event);

    Sections m_sections;
    bool m_singleKeys = true;
    bool m_sheetOpen = false;
    bool m_listKeys = false;
    bool m_playerKeys = false;
};

} // namespace dotm::ui
