// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace dotm::ui {

/// A failure as a person reads it: what happened, what it means, what to do, and a code to quote. In the language of
/// the moment. For Invalid and Disabled the sentence of the error itself is the advice; other details stay in the log.
class ErrorText
{
    Q_GADGET
    QML_VALUE_TYPE(errorText)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString meaning MEMBER meaning)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString code MEMBER code)

public:
    QString what;    ///< "The service cannot be reached"; empty when there is no error
    QString meaning; ///< "Nothing was changed."
    QString advice;  ///< "Check the connection and try again."
    QString code;    ///< "OFFLINE" or "TIMEOUT 0190-...": to copy

    [[nodiscard]] static ErrorText forUser(const core::Error &error);
    /// The three sentences in one line.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isEmpty() const { return what.isEmpty(); }
    friend bool operator==(const ErrorText &, const ErrorText &) = default;
};

} // namespace dotm::ui

Q_DECLARE_METATYPE(dotm::ui::ErrorText)
