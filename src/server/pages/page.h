// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dotm::server {

/// One page for people. Everything but the title is HTML whose texts are already escaped, and well-formed as XML, so
/// that a test can read it.
struct Page
{
    QString title = {};      ///< plain text: the window's title and the one h1
    QString lead = {};       ///< under the heading
    QString navigation = {}; ///< links; empty: no such landmark
    QString body = {};
    QString footer = {}; ///< empty: no such landmark
};

/// The page in the product's flat look, light or dark as the browser asks: no scripts, nothing fetched, landmarks for
/// screen readers, readable at phone width and with large text.
[[nodiscard]] QString render(const Page &page);

} // namespace dotm::server
