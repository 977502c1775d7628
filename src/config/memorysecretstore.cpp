// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/memorysecretstore.h"

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

QCoro::Task<core::Result<core::SecretString>> MemorySecretStore::read(QString name)
{
    if (const core::Outcome valid = checkSecretName(name); !valid) {
        co_return core::fail(valid.error());
    }
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd()) {
        co_return core::fail(core::ErrorCode::NotFound, u"There is no secret named %1."_s.arg(name));
    }
    co_return *found;
}

QCoro::Task<core::Outcome> MemorySecretStore::write(QString name, core::SecretString value)
{
    core::Outcome valid = checkSecretName(name);
    if (valid) {
        m_values.insert(name, value);
    }
    co_return valid;
}

QCoro::Task<core::Outcome> MemorySecretStore::remove(QString name)
{
    core::Outcome valid = checkSecretName(name);
    if (valid) {
        m_values.remove(name);
    }
    co_return valid;
}

} // namespace dotm::config
