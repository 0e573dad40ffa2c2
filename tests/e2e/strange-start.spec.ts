/** Whatever lies in its data folder as the app starts: its window stands, or a readable box in both languages says why not. */
import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startWords } from '../../words/start';
import { startBareApp, type BareApp } from './support/bare-app';

let app: BareApp | undefined;
test.afterEach(() => app?.kill());

const lay =
  (how: (path: string) => void, ...names: string[]) =>
  (data: string): void => {
    for (const name of names) {
      const path = name.startsWith('-') ? `${data}${name}` : join(data, name);
      mkdirSync(dirname(path), { recursive: true });
      how(path);
    }
  };
const file = (...names: string[]) => lay((path) => writeFileSync(path, ''), ...names);
const pipe = (...names: string[]) => lay((path) => execFileSync('mkfifo', [path]), ...names);
const choices = (text: string) => lay((path) => writeFileSync(path, text), 'keutamaan.json');

const STANDS = 'window usable';
const cases: readonly (readonly [what: string, prepare: (data: string) => void, told: string])[] = [
  ['the folder is a file', file(''), startWords.folder.title],
  ['the folder is a link to nowhere', (data) => symlinkSync(`${data}-tiada`, data), startWords.folder.title],
  ['the browser’s folder is a file', file('electron'), startWords.folder.title],
  ['the counter’s folder is a file', file('kaunter'), startWords.other.title],
  ['the counter’s folder is a pipe', pipe('kaunter'), startWords.other.title],
  [
    'choices, log, lock are pipes',
    pipe('keutamaan.json', 'kaunter/logs/siaga.log', 'kaunter/register.lock'),
    STANDS,
  ],
  ['log’s folder, vault, anchor, backups are pipes', pipe('kaunter/logs', '-jangkar', 'sandaran'), STANDS],
  ['choices of strange kinds', choices('{"window":5,"printers":null,"textSize":"x","language":7}'), STANDS],
  ['choices that are a list', choices('[]'), STANDS],
  ['choices that are no JSON', choices('{"language"'), STANDS],
];

test('the window stands, or a readable box says why not (property 17)', async () => {
  test.setTimeout(600_000);
  for (const [what, prepare, told] of cases) {
    app = await startBareApp(prepare);
    await expect.poll(app.output, { timeout: 60_000, message: what }).toContain(told);
    await app.kill();
  }
});
