// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::services::textkeys {
using namespace Qt::Literals::StringLiterals;

inline const QString kTest = u"text.test"_s;
inline const QString kTopic = u"text"_s; ///< of saved texts: every administrator is told
inline const QString kTestTopic = u"text-test"_s;

/// The same text to the same person within the same minute is one test mail.
[[nodiscard]] inline QString test(const QString &uid, const QString &digest, qint64 minute)
{
    return u"text-test/%1/%2/%3"_s.arg(uid, digest.left(32)).arg(minute);
}

} // namespace dotm::services::textkeys
