// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/assistantentry.h"
#include "bridge/setup/jsontext.h"
#include "bridge/setup/textedit.h"

#include <functional>

namespace dotm::bridge {

/// How the person's file is laid out, so that what we add looks like theirs.
struct JsonStyle
{
    QByteArray newline = "\n";
    QByteArray unit = "  ";  ///< one level of indentation
    QByteArray colon = ": "; ///< between key and value
    QByteArray comma = ", "; ///< between values on one line
    bool isOneLine = false;  ///< the whole document, and so what we add
};

[[nodiscard]] JsonStyle styleOf(const JsonText &text);

/// A key with its value, for a line that is indented with the second argument.
using MemberText = std::function<QByteArray(const JsonStyle &, const QByteArray &)>;

/// Adds a member as the last of @p object. Comments stay with the value they stand behind.
[[nodiscard]] QList<TextEdit> memberInsertion(const JsonText &text, quint32 object, const MemberText &member);
/// Takes a member out: backwards what memberInsertion() does, wherever the member stands.
[[nodiscard]] QList<TextEdit> memberRemoval(const JsonText &text, quint32 object, quint32 index);

[[nodiscard]] QByteArray jsonString(const QString &text);
[[nodiscard]] QByteArray jsonValue(const decltype(EntryField::value) &value, const JsonStyle &style);
[[nodiscard]] QByteArray jsonObject(const QList<EntryField> &fields, const JsonStyle &style, const QByteArray &indent);
/// "a": {"b": {"dotm": entry}} for the keys {a, b, dotm}.
[[nodiscard]] QByteArray jsonMember(const QStringList &keys, const QList<EntryField> &fields, const JsonStyle &style,
                                    const QByteArray &indent);

} // namespace dotm::bridge
