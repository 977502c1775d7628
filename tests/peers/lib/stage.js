// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
// What every peer test stands on: a scratch folder, processes that never outlive the test, and a deadline.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readline from 'node:readline';

const kStopMs = 5_000;
const kMostLog = 4_000;

export class Stage {
  checks = 0;
  #children = [];
  #servers = [];
  #folder = mkdtempSync(join(tmpdir(), 'dotm-peer-'));

  /** A path in the scratch folder, which goes with the test. */
  path(name) {
    return join(this.#folder, name);
  }

  check(holds, what) {
    if (!holds) {
      throw new Error(`does not hold: ${what}`);
    }
    this.checks += 1;
  }

  equal(actual, expected, what) {
    this.check(actual === expected, `${what}: expected ${show(expected)}, got ${show(actual)}`);
  }

  /** Awaits a rejection that @p matches accepts; answers the error. */
  async refused(promise, matches, what) {
    const outcome = await promise.then(() => null, (error) => error);
    this.check(outcome !== null, `${what}: refused`);
    const fits = typeof matches === 'string' ? outcome.code === matches : matches(outcome);
    this.check(fits, `${what}: refused for the right reason, got ${outcome.code ?? outcome.constructor.name}`);
    return outcome;
  }

  /** A child in a process group of its own; ended with the stage. */
  start(command, args, { env = {}, cwd = this.#folder } = {}) {
    const child = spawn(command, args, {
      cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.log = '';
    child.ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(`could not be started: ${error.code}`));
      child.once('close', (code, signal) => resolve(code ?? signal));
    });
    const keep = (bytes) => { child.log = (child.log + bytes).slice(-kMostLog); };
    child.stderr.on('data', keep);
    child.keepOutput = () => child.stdout.on('data', keep);
    this.#children.push(child);
    return child;
  }

  /** Runs to the end; answers the exit code and what it wrote. */
  async run(command, args, options) {
    const child = this.start(command, args, options);
    child.keepOutput();
    return { code: await child.ended, log: child.log };
  }

  /** dotmd on its own data folder; answers its addresses and the process. Throws when it does not come up. */
  async dotmd({ name = 'data', args = [], env = {} } = {}) {
    const child = this.start(dotmdProgram(), ['--data-dir', this.path(name), ...args], { env: serviceEnv(this, env) });
    const lines = readline.createInterface({ input: child.stdout });
    const ready = await Promise.race([once(lines, 'line').then(([line]) => JSON.parse(line)), child.ended]);
    if (ready?.ready !== true) {
      throw new Error(`dotmd ended with ${ready}: ${child.log}`);
    }
    return { url: ready.url, sandbox: ready.sandbox, child };
  }

  /** An HTTP server of the test's own on a free port of loopback; answers its address. */
  async serve(handler) {
    const server = http.createServer(handler);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.#servers.push(server);
    return `http://127.0.0.1:${server.address().port}`;
  }

  async close() {
    for (const server of this.#servers) {
      server.closeAllConnections?.();
      server.close();
    }
    await Promise.all(this.#children.map(stop));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Runs @p body on a stage and ends the process: 0 when every check held. */
export function play(name, body, seconds = 90) {
  const stage = new Stage();
  let ending = false;
  const end = async (error) => {
    if (ending) {
      return;
    }
    ending = true;
    await stage.close();
    console.log(error ? `${name}: ${error.stack ?? error}` : `${name}: ${stage.checks} checks held`);
    process.exit(error ? 1 : 0);
  };
  setTimeout(() => end(new Error(`not done after ${seconds} s`)), seconds * 1000).unref();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    process.once(signal, () => end(new Error(`ended by ${signal}`)));
  }
  process.once('uncaughtException', end);
  process.once('unhandledRejection', end);
  body(stage).then(() => end(null), end);
}

/** Asks until @p look answers something true; throws after @p seconds. */
export async function eventually(look, what, seconds = 20) {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) {
      return found;
    }
    if (Date.now() > until) {
      throw new Error(`did not come within ${seconds} s: ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A port of loopback that was free a moment ago, for programs that cannot choose one themselves. */
export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** One JSON call; answers status and body. */
export async function call(url, { method = 'GET', body, token, headers = {} } = {}) {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, text, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null };
}

/** The program that CMake built, named by the variable ctest sets. */
export function program(variable) {
  const path = process.env[variable];
  if (!path) {
    throw new Error(`${variable} is not set; see README.md for how to run one test`);
  }
  return path;
}

export function dotmdProgram() {
  return program('DOTM_DOTMD');
}

/** Surroundings of dotmd that hold nothing of the caller's own settings. */
export function serviceEnv(stage, extra) {
  const foreign = Object.keys(process.env).filter((key) => /^(STRIPE|OXIO|FIREBASE|RESEND|SMTP|DATABASE|OWNER|ETHEREUM|TOKEN|ADMIN)_/.test(key));
  return {
    ...Object.fromEntries(foreign.map((key) => [key, undefined])),
    ASAN_OPTIONS: 'detect_leaks=0', // running exchanges end with the process
    XDG_CONFIG_HOME: stage.path('config'),
    ...extra,
  };
}

async function stop(child) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name); // the group: a peer may have started helpers of its own
    } catch (error) {
      if (error.code !== 'ESRCH') {
        throw error;
      }
    }
  };
  if (child.pid === undefined) {
    return;
  }
  if (child.exitCode === null && child.signalCode === null) {
    signal('SIGTERM');
    const timer = setTimeout(() => signal('SIGKILL'), kStopMs);
    await child.ended;
    clearTimeout(timer);
  }
  signal('SIGKILL');
}

function show(value) {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
