import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectRoot, say } from '../project';
import { run } from '../child';
import type { ElectronRuntime } from './describe';

const electronFolder = join(projectRoot, 'node_modules/electron');
const failureFile = join(cacheFolder, 'official-download-failed.json');

/** How long a failed download is not tried again, so that every later start is quick. */
const FAILURE_HOLDS_MS = 24 * 60 * 60 * 1000;
/** How long the download host may take to answer at all. */
const ANSWER_WITHIN_MS = 5000;
/** How long the whole download may take on a slow line. */
const DOWNLOAD_WITHIN_MS = 10 * 60 * 1000;

/** The version package.json asks for. */
export function officialVersion(): string {
  const manifest = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** The official Electron if its binary is already in `node_modules/electron/dist`. */
export function installedElectron(): ElectronRuntime | undefined {
  const pathFile = join(electronFolder, 'path.txt');
  const distPath = join(electronFolder, 'dist');
  if (!existsSync(pathFile) || !existsSync(join(distPath, 'version'))) return undefined;
  const executable = join(distPath, readFileSync(pathFile, 'utf8').trim());
  const version = readFileSync(join(distPath, 'version'), 'utf8').trim().replace(/^v/, '');
  if (version !== officialVersion() || !existsSync(executable)) return undefined;
  return { distPath, executable, kind: 'official', version };
}

/**
 * Downloads the official Electron with its own installer (which checks the checksum). Undefined when the host
 * does not answer within seconds or the download fails; that is remembered for a day.
 */
export async function downloadElectron(): Promise<ElectronRuntime | undefined> {
  if (failedLately()) return undefined;
  const reason = hostAnswers() ? await download() : 'the download host does not answer';
  if (reason === undefined) {
    rmSync(failureFile, { force: true });
    return installedElectron();
  }
  remember(reason);
  say(`Electron ${officialVersion()} could not be downloaded: ${reason}.`);
  say(`It is tried again after a day, or at once when ${failureFile} is deleted.`);
  return undefined;
}

async function download(): Promise<string | undefined> {
  say(`Downloading Electron ${officialVersion()} …`);
  const code = await run(process.execPath, [join(electronFolder, 'install.js')], {
    timeout: DOWNLOAD_WITHIN_MS,
    killSignal: 'SIGKILL',
  });
  if (code !== 0) return `its installer ended with ${code}`;
  return installedElectron() ? undefined : 'the installer left no program behind';
}

/** A person who set a mirror or a proxy knows the way; then the installer alone decides. */
function hostAnswers(): boolean {
  const env = process.env;
  const ownWay = env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? env['ELECTRON_GET_USE_PROXY'];
  if (ownWay) return true;
  const version = officialVersion();
  const url = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  // In a child, because a name server that never answers would keep this process alive past the time limit.
  const probe = `fetch(${JSON.stringify(url)},{method:'HEAD'}).then(r=>process.exit(r.ok?0:1),()=>process.exit(1))`;
  const { status } = spawnSync(process.execPath, ['-e', probe], {
    timeout: ANSWER_WITHIN_MS,
    killSignal: 'SIGKILL',
    stdio: 'ignore',
  });
  return status === 0;
}

function failedLately(): boolean {
  try {
    const failure = JSON.parse(readFileSync(failureFile, 'utf8')) as { at: number; version: string };
    const age = Date.now() - failure.at;
    return failure.version === officialVersion() && age >= 0 && age < FAILURE_HOLDS_MS;
  } catch {
    return false;
  }
}

function remember(reason: string): void {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(failureFile, JSON.stringify({ at: Date.now(), version: officialVersion(), reason }));
}
