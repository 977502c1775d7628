// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "graph/textparts.h"

#include "server/rest/textendpoints.h"
#include "services/texts/textteststep.h"

namespace dotm::app {

TextParts::TextParts(const Around &around)
    : m_texts(around.database, around.worker, around.changes, around.clock,
              {around.simulated, around.mailer.isConfigured()})
{
    around.worker.addHandler(std::make_unique<services::TextTestStep>(around.mailer));
}

void TextParts::addEndpoints(server::Api &api)
{
    server::addTextEndpoints(api, m_texts);
}

} // namespace dotm::app
