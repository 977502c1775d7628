// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/voice/voicecaptions.h"

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

int VoiceCaptions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VoiceCaptions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == CaptionRole) {
        return m_captions.at(index.row());
    }
    if (role != PlaceRole) {
        return {};
    }
    const int distance = index.row() - m_current;
    return distance < 0 ? u"heard"_s : distance == 0 ? u"current"_s : distance == 1 ? u"next"_s : u"later"_s;
}

QHash<int, QByteArray> VoiceCaptions::roleNames() const
{
    return {{CaptionRole, "caption"}, {PlaceRole, "place"}};
}

void VoiceCaptions::setCaptions(const QStringList &captions)
{
    if (captions == m_captions) {
        return;
    }
    if (captions.size() == m_captions.size() && !captions.isEmpty()) {
        m_captions = captions; // the same sentences in another language: nothing jumps
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_captions = captions;
    endResetModel();
    Q_EMIT countChanged();
}

void VoiceCaptions::setCurrent(int sentence)
{
    if (sentence != m_current) {
        m_current = sentence;
        if (!m_captions.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(count() - 1), {PlaceRole});
        }
    }
}

} // namespace dotm::ui
