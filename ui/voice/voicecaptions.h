// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// The sentences of what is played, to be read along. Roles: caption, place ("heard", "current", "next", "later").
class VoiceCaptions : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of VoicePlayer")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { CaptionRole = Qt::UserRole, PlaceRole };
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_captions.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setCaptions(const QStringList &captions);
    /// -1: none is heard.
    void setCurrent(int sentence);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QString at(int sentence) const { return m_captions.value(sentence); }

Q_SIGNALS:
    void countChanged();

private:
    QStringList m_captions;
    int m_current = -1;
};

} // namespace dotm::ui
