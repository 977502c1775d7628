// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <expected>

namespace dotm::bridge {

/// Why a configuration file is left alone. The words a person reads are made in the user interface.
enum class SetupProblem {
    None,
    TooLarge,        ///< over 4 MiB
    NotText,         ///< not UTF-8
    Malformed,       ///< does not follow the grammar the program documents for it
    DuplicateKey,    ///< one key twice: which one counts is the program's secret
    UnexpectedShape, ///< another kind of value than an object where servers are kept
    ForeignEntry,    ///< "dotm" is there and starts something else
    UnknownLayout,   ///< the file does not tell which of the program's layouts it uses
    NotPlainFile,    ///< a folder, a device, a link to nothing, or a file with a second name (hard link)
    NoAccess,        ///< may not be read
    OtherOwner,      ///< belongs to another account or group that we could not give it back to
    NoFolder,        ///< more than one folder would have to be made for it
};

/// What a pure function over a text answers instead of a value: the user interface words the problem, so it stays an
/// enumerator until there.
struct TextFault
{
    SetupProblem problem = SetupProblem::None;
    qsizetype offset = 0; ///< bytes from the start of the text
};

template <typename T>
using TextResult = std::expected<T, TextFault>;

[[nodiscard]] inline std::unexpected<TextFault> fault(SetupProblem problem, qsizetype offset = 0)
{
    return std::unexpected(TextFault{problem, offset});
}

} // namespace dotm::bridge
