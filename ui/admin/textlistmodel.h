// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/mailtext.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace dotm::admin {

/// Every mail in every language, and whose text is in use there.
class TextListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by TextsViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { Key = Qt::UserRole + 1, Name, Language, State, Written, Unsaved, First, Spoken };

    explicit TextListModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] int indexOf(const QString &key) const;

    void setTexts(const contract::MailTexts &texts);
    /// Which texts are changed here and not saved.
    void setUnsaved(const QSet<QString> &keys);
    void reword();

Q_SIGNALS:
    void countChanged();

private:
    struct Line
    {
        QString type;
        QString language;
        contract::MailText saved; ///< version 0: nobody wrote one
        bool isEnglishSaved = false;
        bool isFirst = false; ///< of its kind

        [[nodiscard]] QString key() const { return type + u'/' + language; }
        friend bool operator==(const Line &, const Line &) = default;
    };
    [[nodiscard]] QString stateText(const Line &line) const;

    const core::Clock &m_clock;
    QList<Line> m_rows;
    QSet<QString> m_unsaved;
};

} // namespace dotm::admin
