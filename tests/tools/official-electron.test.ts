/**
 * On a network that reaches the download the official Electron is fetched by its own installer, checked and used. The
 * network is a mirror in this process; the program in its archive is none, since only the way to it is looked at here.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipSync } from 'fflate';

const root = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
  version: string;
};
const archive = `electron-v${version}-linux-x64.zip`;
const bytes = Buffer.from(zipSync({ electron: Buffer.from('#!/bin/sh\n'), version: Buffer.from(version) }));

let mirror: Server;
let address: string;
let sums: string;
const asked: string[] = [];

beforeAll(async () => {
  mirror = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url?.endsWith(archive)) response.end(bytes);
    else if (request.url?.endsWith('SHASUMS256.txt')) response.end(sums);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => mirror.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((done) => mirror.close(done)));

/** A checkout with an Electron package of its own; everything else in it is this one's. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  writeFileSync(join(folder, 'electron-builder.yml'), '');
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') || name === 'electron') continue;
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  const ours = join(root, 'node_modules/electron');
  cpSync(ours, join(modules, 'electron'), {
    recursive: true,
    filter: (path) => !path.startsWith(join(ours, 'dist')) && !path.endsWith('path.txt'),
  });
  return folder;
}

interface Found {
  before: unknown;
  downloaded: { kind: string; version: string; executable: string } | null;
  after: unknown;
}

async function find(folder: string): Promise<Found> {
  const child = join(import.meta.dirname, 'download-child.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', child], {
    cwd: folder,
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
      ELECTRON_MIRROR: address,
      electron_use_remote_checksums: '1',
      electron_config_cache: join(folder, 'cache'),
      ELECTRON_OVERRIDE_DIST_PATH: '',
    },
  });
  return JSON.parse(stdout) as Found;
}

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the official Electron', () => {
  it('is downloaded in the version that package.json asks for, checked, and used', async () => {
    sums = `${createHash('sha256').update(bytes).digest('hex')} *${archive}\n`;
    const folder = checkout();
    const found = await find(folder);
    expect(found.before).toBeNull();
    expect(found.downloaded).toMatchObject({
      kind: 'official',
      version,
      executable: join(folder, 'node_modules/electron/dist/electron'),
    });
    expect(found.after).toEqual(found.downloaded);
    expect(asked.some((url) => url === `/v${version}/${archive}`)).toBe(true);
  });

  it('is not used when what came is not what was asked for', async () => {
    sums = `${'0'.repeat(64)} *${archive}\n`;
    const found = await find(checkout());
    expect(found).toEqual({ before: null, downloaded: null, after: null });
  });
});
