// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/rest/api.h"
#include "services/texts/texts.h"

namespace dotm::server {

/// Texts of mails: what is in use, versions, preview, saving, a test mail to oneself.
void addTextEndpoints(Api &api, services::Texts &texts);

} // namespace dotm::server
