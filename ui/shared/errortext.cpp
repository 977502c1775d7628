// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/errortext.h"

#include <QCoreApplication>

namespace dotm::ui {
using core::Error;
using core::ErrorCode;

namespace {

struct ErrorWords
{
    ErrorCode code;
    const char *what;
    const char *meaning;
    const char *advice;
};

constexpr ErrorWords kWords[] = {
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "This was stopped"),
     QT_TRANSLATE_NOOP("ErrorText", "It may not be finished."),
     QT_TRANSLATE_NOOP("ErrorText", "Look at the state shown here, then try again if needed.")},
    {ErrorCode::Offline, QT_TRANSLATE_NOOP("ErrorText", "The service cannot be reached"),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "Check the connection of this computer and try again.")},
    {ErrorCode::Timeout, QT_TRANSLATE_NOOP("ErrorText", "No answer came in time"),
     QT_TRANSLATE_NOOP("ErrorText", "It is not known yet whether it was done."),
     QT_TRANSLATE_NOOP("ErrorText", "Refresh and look at the state before you try again.")},
    {ErrorCode::RateLimited, QT_TRANSLATE_NOOP("ErrorText", "Too many tries in a short time"),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "Wait a moment and try again.")},
    {ErrorCode::Unauthorized, QT_TRANSLATE_NOOP("ErrorText", "You are not signed in"),
     QT_TRANSLATE_NOOP("ErrorText", "The service did not accept who you are."),
     QT_TRANSLATE_NOOP("ErrorText", "Sign in again. Nothing is lost.")},
    {ErrorCode::Forbidden, QT_TRANSLATE_NOOP("ErrorText", "Your role does not allow this"),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator if you need it.")},
    {ErrorCode::NotFound, QT_TRANSLATE_NOOP("ErrorText", "This is not there"),
     QT_TRANSLATE_NOOP("ErrorText", "It may have been removed, or it never existed."),
     QT_TRANSLATE_NOOP("ErrorText", "Refresh to see what is there now.")},
    {ErrorCode::Conflict, QT_TRANSLATE_NOOP("ErrorText", "This is not possible now"),
     QT_TRANSLATE_NOOP("ErrorText", "The state has changed in the meantime."),
     QT_TRANSLATE_NOOP("ErrorText", "Refresh to see the state as it is.")},
    {ErrorCode::Invalid, QT_TRANSLATE_NOOP("ErrorText", "Something needs to be corrected"),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorText", "Check what you typed and try again.")},
    {ErrorCode::Protocol, QT_TRANSLATE_NOOP("ErrorText", "The answer was not understood"),
     QT_TRANSLATE_NOOP("ErrorText", "It is not known whether it was done."),
     QT_TRANSLATE_NOOP("ErrorText", "Refresh and look at the state. If it stays like this, send the code to support.")},
    {ErrorCode::Storage, QT_TRANSLATE_NOOP("ErrorText", "The data could not be read or written"),
     QT_TRANSLATE_NOOP("ErrorText", "What was stored before is still there."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again. If it stays like this, send the code to support.")},
    {ErrorCode::Disabled, QT_TRANSLATE_NOOP("ErrorText", "This is not set up"),
     QT_TRANSLATE_NOOP("ErrorText", "The service works without it."),
     QT_TRANSLATE_NOOP("ErrorText", "Whoever runs the service can switch it on.")},
    {ErrorCode::Unavailable, QT_TRANSLATE_NOOP("ErrorText", "The service is out of order at the moment"),
     QT_TRANSLATE_NOOP("ErrorText", "It is not known whether it was done."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again in a few minutes.")},
    {ErrorCode::Internal, QT_TRANSLATE_NOOP("ErrorText", "Something went wrong on our side"),
     QT_TRANSLATE_NOOP("ErrorText", "It is not your fault."),
     QT_TRANSLATE_NOOP("ErrorText", "Try again. If it stays like this, send the code to support.")},
};

const ErrorWords &wordsFor(ErrorCode code)
{
    for (const ErrorWords &words : kWords) {
        if (words.code == code) {
            return words;
        }
    }
    return kWords[std::size(kWords) - 1];
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

/// The service's own sentence, where it was written for people.
bool detailIsForPeople(const Error &error)
{
    return (error.code == ErrorCode::Invalid || error.code == ErrorCode::Disabled) && !error.detail.isEmpty();
}

QString adviceFor(const Error &error, const ErrorWords &words)
{
    if (detailIsForPeople(error)) {
        return error.detail;
    }
    if (error.code == ErrorCode::RateLimited && error.retryAfter && error.retryAfter->count() > 0) {
        const auto seconds = static_cast<int>(qMin<qint64>(error.retryAfter->count(), 86'400));
        if (seconds <= 90) {
            return QCoreApplication::translate("ErrorText", "Try again in %n second(s).", nullptr, seconds);
        }
        const int minutes = (seconds + 59) / 60;
        return QCoreApplication::translate("ErrorText", "Try again in about %n minute(s).", nullptr, minutes);
    }
    return translated(words.advice);
}

} // namespace

ErrorText ErrorText::forUser(const Error &error)
{
    const ErrorWords &words = wordsFor(error.code);
    ErrorText text;
    text.what = translated(words.what);
    text.meaning = translated(words.meaning);
    text.advice = adviceFor(error, words);
    text.code = core::errorCodeName(error.code).toUpper();
    if (!error.providerCode.isEmpty()) {
        text.code += u' ' + error.providerCode;
    }
    return text;
}

QString ErrorText::sentence() const
{
    //: what happened. what it means what to do
    return isEmpty() ? QString() : QCoreApplication::translate("ErrorText", "%1. %2 %3").arg(what, meaning, advice);
}

} // namespace dotm::ui
