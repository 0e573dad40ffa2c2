/**
 * The app without Playwright on its pages: Chromium overlooks a page that hangs while a debugger sits on it. Main alone is
 * spoken to, by its inspector.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { findElectron } from '../../../tools/electron-runtime';
import { projectRoot } from '../../../tools/project';
import { sandboxSwitch } from '../../../tools/sandbox-switch';
import { privateFolder } from '../../helpers/app';
import { ownDisplay } from '../../helpers/own-display';

export interface BareApp {
  /** All that it wrote so far. */
  output(): string;
  /** What a script answers in main, where `BrowserWindow` is Electron's; undefined where it threw. */
  inMain(script: string): Promise<unknown>;
  kill(): Promise<void>;
}

/** `prepare` lays what it will find in its data folder. */
export async function startBareApp(prepare: (data: string) => void = () => undefined): Promise<BareApp> {
  const { executable } = await findElectron();
  const home = privateFolder();
  const data = join(home, 'data');
  prepare(data);
  const args = [
    '--inspect=0',
    projectRoot,
    ...sandboxSwitch(),
    '--data',
    data,
    '--anchor',
    `${data}-jangkar`,
  ];
  const env = { ...process.env, ...ownDisplay(), XDG_CONFIG_HOME: join(home, 'config') };
  const child = spawn(executable, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  // one that only says why it does not start may have gone before anybody is heard by its inspector
  let inspector: Promise<WebSocket> | undefined;
  let asked = 0;
  const inMain = async (script: string): Promise<unknown> => {
    inspector ??= said(() => /ws:\/\/\S+(?=\s)/.exec(output)?.[0], child).then(connected);
    const socket = await inspector;
    const id = ++asked;
    const answer = new Promise<unknown>((resolve) => {
      const hear = ({ data: text }: MessageEvent): void => {
        const said = JSON.parse(String(text)) as { id?: number; result?: { result?: { value?: unknown } } };
        if (said.id !== id) return;
        socket.removeEventListener('message', hear);
        resolve(said.result?.result?.value);
      };
      socket.addEventListener('message', hear);
    });
    const expression = `(async () => { const { BrowserWindow } = process.mainModule.require('electron'); ${script} })()`;
    const params = { expression, awaitPromise: true, returnByValue: true };
    socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
    return answer;
  };
  const kill = async (): Promise<void> => {
    (await inspector?.catch(() => undefined))?.close();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    else return;
    await gone;
  };
  return { output: () => output, inMain, kill };
}

/** What it comes to say, or that it has gone again. */
async function said(look: () => string | undefined, child: ChildProcess): Promise<string> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`it has gone again: ${child.exitCode ?? child.signalCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The inspector's address is printed a moment before anybody listens there. */
async function connected(address: string): Promise<WebSocket> {
  for (let tries = 1; ; tries++) {
    const socket = new WebSocket(address);
    const opened = await new Promise<boolean>((resolve) => {
      socket.addEventListener('open', () => resolve(true), { once: true });
      for (const name of ['error', 'close'] as const)
        socket.addEventListener(name, () => resolve(false), { once: true });
    });
    if (opened) return socket;
    if (tries === 20) throw new Error(`nobody listens at ${address}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
