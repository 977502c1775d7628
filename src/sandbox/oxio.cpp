// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/oxio.h"

#include "core/log.h"
#include "sandbox/oxioapi.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

constexpr auto kTables = R"(
CREATE TABLE IF NOT EXISTS oxio_users (
  id TEXT PRIMARY KEY, email TEXT, first_name TEXT NOT NULL, last_name TEXT NOT NULL, sex TEXT NOT NULL,
  brand TEXT NOT NULL, group_id TEXT, created BIGINT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS oxio_users_email ON oxio_users (lower(email));
CREATE TABLE IF NOT EXISTS oxio_groups (id TEXT PRIMARY KEY, owner TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS oxio_lines (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, end_user TEXT NOT NULL, brand TEXT NOT NULL,
  group_id TEXT, plan TEXT NOT NULL, country TEXT NOT NULL, iccid TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE, on_attach BIGINT NOT NULL, created BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS oxio_lines_user ON oxio_lines (end_user);
)";

} // namespace

void installOxio(Router &router, World &world)
{
    if (const core::Outcome made = world.db->script(QString::fromLatin1(kTables)); !made) {
        qCCritical(core::lcSandbox).noquote() << "OXIO stand-in has no tables:" << made.error().detail;
    }
    oxio::addLineRoutes(router, world);
    oxio::addNumberRoutes(router, world);
    oxio::addUserRoutes(router, world);
    oxio::addZipRoutes(router, world);
}

} // namespace dotm::sandbox
