// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/voicelistenmodel.h"

#include "ui/admin/voicewords.h"
#include "ui/shared/age.h"

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::VoiceListen;

VoiceListenModel::VoiceListenModel(const core::Clock &clock, QObject *parent) : WindowedRows(parent), m_clock(clock) {}

QHash<int, QByteArray> VoiceListenModel::roleNames() const
{
    QHash<int, QByteArray> names = WindowedListModel::roleNames();
    names.insert({{Time, "time"},
                  {Who, "who"},
                  {What, "what"},
                  {Language, "language"},
                  {Voice, "voice"},
                  {Reach, "reach"},
                  {Completed, "completed"},
                  {Spoken, "phrase"}});
    return names;
}

void VoiceListenModel::setLanguages(const QHash<QString, QString> &names)
{
    if (names != m_languages) {
        m_languages = names;
        reword();
    }
}

QVariant VoiceListenModel::cell(const VoiceListen &listen, int role) const
{
    switch (role) {
    case Time:
        return ui::timeText(listen.listenedAt, m_clock.now());
    case Who:
    case Qt::DisplayRole:
        return voiceListenerText(listen);
    case What:
        return voiceKindText(listen.kind);
    case Language:
        return m_languages.value(listen.language, listen.language);
    case Voice:
        return voiceProfileText(listen.profile, listen.profile);
    case Reach:
        return voiceReachText(listen);
    case Completed:
        return listen.isCompleted;
    case Spoken:
        return spoken(listen);
    default:
        return {};
    }
}

QString VoiceListenModel::spoken(const VoiceListen &listen) const
{
    return QStringList{voiceListenerText(listen),
                       voiceKindText(listen.kind),
                       m_languages.value(listen.language, listen.language),
                       voiceProfileText(listen.profile, listen.profile),
                       voiceReachText(listen),
                       ui::timeText(listen.listenedAt, m_clock.now())}
        .join(u", "_s);
}

} // namespace dotm::admin
