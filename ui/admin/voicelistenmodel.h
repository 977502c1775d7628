// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/voice.h"
#include "core/clock.h"
#include "ui/shared/windowedrows.h"

namespace dotm::admin {

/// What people heard, newest first, however many. Words are made as they are read.
#ifdef Q_MOC_RUN // the types that QML is told of are no templates
class VoiceListenModel : public dotm::ui::WindowedListModel
#else
class VoiceListenModel : public ui::WindowedRows<contract::VoiceListen>
#endif
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by VoiceHistory")

public:
    enum Role { Time = RowState + 1, Who, What, Language, Voice, Reach, Completed, Spoken };

    explicit VoiceListenModel(const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// code: the language's own name. Codes without one stay codes.
    void setLanguages(const QHash<QString, QString> &names);

protected:
    [[nodiscard]] QVariant cell(const contract::VoiceListen &listen, int role) const override;
    [[nodiscard]] QString identityOf(const contract::VoiceListen &listen) const override { return listen.id; }

private:
    [[nodiscard]] QString spoken(const contract::VoiceListen &listen) const;

    const core::Clock &m_clock;
    QHash<QString, QString> m_languages;
};

} // namespace dotm::admin
