// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// Where a shown value comes from, how old it is and how sure: what an AgeChip draws.
class Provenance
{
    Q_GADGET
    QML_VALUE_TYPE(provenance)
    Q_PROPERTY(QString certainty MEMBER certainty)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(bool old MEMBER isOld)

public:
    QString certainty = QStringLiteral("unknown"); ///< "confirmed" | "reported" | "simulated" | "cached" | "unknown"
    QString time;                                  ///< "09:41", in the reader's language
    QString source;                                ///< "from our records"
    bool isOld = false;

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

} // namespace dotm::ui

Q_DECLARE_METATYPE(dotm::ui::Provenance)
