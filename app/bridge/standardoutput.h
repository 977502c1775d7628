// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace dotm::app {

/// Takes standard output for the protocol alone: a private descriptor of it is returned, and whatever any library
/// writes to descriptor 1 from now on goes to standard error. Descriptors 0 to 2 are open afterwards, so that no file
/// ever takes their place. Below 0 when standard output was closed. To be called before anything else.
[[nodiscard]] int takeStandardOutput();

} // namespace dotm::app
