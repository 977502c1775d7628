// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/sentence.h"

#include "ui/shared/errortext.h"

namespace dotm::admin {

QString sentenceOf(const core::Error &error)
{
    return error.code == core::ErrorCode::Conflict && !error.detail.isEmpty()
               ? error.detail
               : ui::ErrorText::forUser(error).sentence();
}

} // namespace dotm::admin
