// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// Where an MCP server is, as the assistants of assistants.js understand it.

/** An address, and headers that go with every request. */
export function http(url, headers = {}) {
  return { url, headers };
}

/** A program that speaks on its own pipes; @p env is all it finds in its surroundings beside PATH and HOME. */
export function stdio(command, args = [], env = {}) {
  return { command, args, env };
}

/** What a signed-in person adds to a request; nothing for nobody. */
export function bearer(person) {
  return person === null ? {} : { Authorization: `Bearer ${person.token}` };
}
