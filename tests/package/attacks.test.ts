/**
 * Every file, row, cell, field and byte of a package, altered by whoever holds the counter's key: listed and signed anew,
 * and refused nevertheless. The attacks are made from the package itself, so that a new file or field is attacked, too.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../domain/journal/journal';
import { CSV_FILE_NAMES, headerOf, type CsvFileName } from '../../domain/reconciliation/package-format';
import { ROW_MAKERS } from '../../domain/reconciliation/row-makers';
import { verifyPackage } from '../../package/verify-package';
import type { Files } from './alterations';
import {
  content,
  manifestOf,
  ownFolder,
  pack,
  relist,
  resign,
  setManifest,
  unpack,
  written,
} from './package-files';
import { key, sampleRegister } from './sample-register';

let sound: Files;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kaunter-attacks-'));
  sound = await unpack(await written(sampleRegister(), folder));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The attacks after which the package still counts as whole: there must be none. */
async function unnoticed(
  attacks: Iterable<[what: string, attack: (files: Files) => void]>,
): Promise<string[]> {
  const path = join(folder, 'attacked.zip');
  const passed: string[] = [];
  let tried = 0;
  for (const [what, attack] of attacks) {
    const files = new Map(sound);
    attack(files);
    resign(files, key);
    tried += 1;
    if ((await verifyPackage(await pack(path, files, { compress: false }))).whole) passed.push(what);
  }
  expect(tried, 'no attack was made').toBeGreaterThan(0);
  return passed;
}

const rowsOf = (name: CsvFileName): string[][] =>
  parse(content(sound, name), { bom: true, record_delimiter: '\r\n', relax_column_count: true });

/** Puts rows, header among them, in a file's place, and the manifest right about it. */
const withRows = (name: string, rows: readonly (readonly string[])[]) => (files: Files) => {
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\r\n');
  files.set(name, Buffer.from(`\uFEFF${text}\r\n`));
  counted(files, name, rows.length - 1);
};

function counted(files: Files, name: string, rows: number): void {
  const manifest = manifestOf(files);
  for (const file of manifest.files) if (file.name === name) file.rows = rows;
  setManifest(files, manifest);
  relist(files);
}

/** Another text of the same form: the last digit or letter becomes another one. */
function another(cell: string): string {
  if (cell === '') return '1';
  if (/[0-8]$/.test(cell)) return cell.slice(0, -1) + String(Number(cell.at(-1)) + 1);
  if (cell.endsWith('9')) return `${cell.slice(0, -1)}8`;
  if (/^\d{4}-.*\+08:00$/.test(cell))
    return cell.replace(/:\d\d\+/, (second) => (second === ':30+' ? ':31+' : ':30+'));
  return cell.endsWith('x') ? `${cell.slice(0, -1)}y` : `${cell.slice(0, -1)}x`;
}

const put = <T>(list: readonly T[], at: number, value: T): T[] =>
  list.map((one, index) => (index === at ? value : one));

describe('the rows of a package', () => {
  it('are there in every file that an entry makes rows in', () => {
    const made = new Set([...ROW_MAKERS.values()].flatMap(({ always, maybe = [] }) => [...always, ...maybe]));
    for (const file of made) expect(rowsOf(file).length, file).toBeGreaterThan(1);
  });

  it('pass as they stand, whoever packs and quotes them', async () => {
    const same = CSV_FILE_NAMES.map((name): [string, (files: Files) => void] => [
      name,
      withRows(name, rowsOf(name)),
    ]);
    expect(await unnoticed(same)).toEqual(CSV_FILE_NAMES);
  });

  it.each(CSV_FILE_NAMES)(
    'of %s: no cell can be another, not one of the key and not one of the header',
    async (name) => {
      const rows = rowsOf(name);
      const attacks = rows.flatMap((row, at) =>
        row.map((cell, column): [string, (files: Files) => void] => [
          `${name}:${at + 1} ${headerOf(name)[column]}`,
          withRows(name, put(rows, at, put(row, column, another(cell)))),
        ]),
      );
      expect(await unnoticed(attacks)).toEqual([]);
    },
    60_000,
  );

  it.each(CSV_FILE_NAMES)(
    'of %s: none can be left out, doubled, moved, or made up',
    async (name) => {
      const rows = rowsOf(name);
      const [header = [], ...data] = rows;
      const known = rowsOf('receipts.csv')[1] ?? [];
      const made = [
        ...known.slice(0, 4),
        ...headerOf(name)
          .slice(4, -1)
          .map(() => ''),
        known.at(-1) ?? '',
      ];
      const attacks: [string, (files: Files) => void][] = [
        ['made up', withRows(name, [header, ...data, made])],
        ['made up, first', withRows(name, [header, made, ...data])],
        ...data.flatMap((row, at): [string, (files: Files) => void][] => [
          [`${at} left out`, withRows(name, [header, ...data.toSpliced(at, 1)])],
          [`${at} doubled`, withRows(name, [header, ...data.toSpliced(at, 0, row)])],
          ...(at === 0
            ? []
            : [
                [
                  `${at} moved`,
                  withRows(name, [header, ...data.toSpliced(at, 1).toSpliced(at - 1, 0, row)]),
                ] as [string, (files: Files) => void],
              ]),
        ]),
      ];
      expect(await unnoticed(attacks)).toEqual([]);
    },
    60_000,
  );

  it.each(CSV_FILE_NAMES)(
    'of %s: no cell of the header is two, and no letter is a byte that is none',
    async (name) => {
      const joined = (files: Files) => {
        files.set(name, Buffer.from(content(files, name).replace('counter,epoch', '"counter,epoch"')));
        relist(files);
      };
      const invalid = (at: number) => (files: Files) => {
        const bytes = Buffer.from(files.get(name) ?? []);
        bytes[at] = 0xff;
        files.set(name, bytes);
        relist(files);
      };
      const { length } = sound.get(name) ?? Buffer.alloc(0);
      const everywhere = Array.from({ length: Math.floor(length / 7) }, (_, index) => index * 7);
      const attacks: [string, (files: Files) => void][] = [
        ['joined', joined],
        ...everywhere.map((at): [string, (files: Files) => void] => [`byte ${at}`, invalid(at)]),
      ];
      expect(await unnoticed(attacks)).toEqual([]);
    },
    60_000,
  );
});

type Path = readonly (string | number)[];

/** Every value within, with the way to it. */
function* leaves(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      yield* leaves(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  else yield { path, value };
}

function changed(value: unknown): unknown {
  switch (typeof value) {
    case 'number':
      return value + 1;
    case 'boolean':
      return !value;
    case 'string':
      return another(value);
    default:
      return 'x';
  }
}

function at<T>(
  root: T,
  path: Path,
  change: (holder: Record<string | number, unknown>, name: string | number) => void,
): T {
  const copy = structuredClone(root);
  let holder = copy as Record<string | number, unknown>;
  for (const name of path.slice(0, -1)) holder = holder[name] as Record<string | number, unknown>;
  change(holder, path.at(-1)!);
  return copy;
}

describe('the manifest', () => {
  const manifest = () => manifestOf(sound);
  const attacksOn = (change: (holder: Record<string | number, unknown>, name: string | number) => void) =>
    [...leaves(manifest())].map(({ path }): [string, (files: Files) => void] => [
      path.join('.'),
      (files) => setManifest(files, at(manifest(), path, change)),
    ]);

  it('has no value that can be another', async () => {
    expect(await unnoticed(attacksOn((holder, name) => (holder[name] = changed(holder[name]))))).toEqual([]);
  });

  it('has no member that can be missing', async () => {
    expect(await unnoticed(attacksOn((holder, name) => Reflect.deleteProperty(holder, name)))).toEqual([]);
  });

  it('takes none that it does not know, wherever', async () => {
    const places = [...leaves(manifest())]
      .map(({ path }) => path.slice(0, -1))
      .filter((path) => path.length > 0);
    const attacks = places.map((path): [string, (files: Files) => void] => [
      path.join('.'),
      (files) =>
        setManifest(
          files,
          at(manifest(), [...path, 'note'], (holder, name) => (holder[name] = 1)),
        ),
    ]);
    expect(await unnoticed(attacks)).toEqual([]);
  });

  it('has one spelling: nothing twice, no blank, no number in another form', async () => {
    const text = content(sound, 'manifest.json');
    const spelt = (other: string): [string, (files: Files) => void] => [
      other.slice(0, 60),
      (files) => files.set('manifest.json', Buffer.from(other)),
    ];
    const members = Object.entries(manifest()).map(([name, value]) =>
      spelt(`{${JSON.stringify(name)}:${canonicalJson(value as Json)},${text.slice(1)}`),
    );
    const numbers = [...text.matchAll(/:(\d+)/g)].flatMap(({ index, 1: digits = '' }) =>
      ['.0', 'e0', '.0e0', 'E+0'].map((end) =>
        spelt(text.slice(0, index + 1 + digits.length) + end + text.slice(index + 1 + digits.length)),
      ),
    );
    const noughts = [...text.matchAll(/:0(?=[,}])/g)].map(({ index }) =>
      spelt(`${text.slice(0, index)}:-0${text.slice(index + 2)}`),
    );
    const blanks = [` ${text}`, `${text}\n`, text.replace(':', ': '), `\uFEFF${text}`].map(spelt);
    expect(noughts.length).toBeGreaterThan(0);
    expect(await unnoticed([...members, ...numbers, ...noughts, ...blanks])).toEqual([]);
  }, 60_000);
});

describe('the journal', () => {
  const lines = () => content(sound, 'journal.ndjson').split('\n').slice(0, -1);
  const withLines = (others: readonly string[]) => (files: Files) => {
    files.set('journal.ndjson', Buffer.from(others.map((line) => `${line}\n`).join('')));
    counted(files, 'journal.ndjson', others.length);
  };

  it('has no value that can be another', async () => {
    const attacks = lines().flatMap((line, index) =>
      [...leaves(JSON.parse(line))].map(({ path }): [string, (files: Files) => void] => [
        `${index + 1} ${path.join('.')}`,
        withLines(
          put(
            lines(),
            index,
            canonicalJson(
              at(JSON.parse(line) as Json, path, (holder, name) => (holder[name] = changed(holder[name]))),
            ),
          ),
        ),
      ]),
    );
    expect(await unnoticed(attacks)).toEqual([]);
  }, 60_000);

  it('has no line that can be left out, doubled, moved or spelt otherwise', async () => {
    const attacks = lines().flatMap((line, index): [string, (files: Files) => void][] => [
      [`${index + 1} left out`, withLines(lines().toSpliced(index, 1))],
      [`${index + 1} doubled`, withLines(lines().toSpliced(index, 0, line))],
      [
        `${index + 1} moved`,
        withLines(
          lines()
            .toSpliced(index, 1)
            .toSpliced(index === 0 ? 1 : index - 1, 0, line),
        ),
      ],
      [`${index + 1} with a blank`, withLines(put(lines(), index, line.replace(':', ': ')))],
      [`${index + 1} with a member twice`, withLines(put(lines(), index, `{"v":1,${line.slice(1)}`))],
      [`${index + 1} with 1e0`, withLines(put(lines(), index, line.replace(/"v":1\}$/, '"v":1e0}')))],
    ]);
    expect(await unnoticed(attacks)).toEqual([]);
  }, 60_000);
});

it('another manifest of the same counter cannot stand in this one’s place', async () => {
  const other = sampleRegister();
  other.journal('outages.noted', {});
  const files = await unpack(await written(other, await ownFolder()));
  const attacks: [string, (files: Files) => void][] = [...files].flatMap(([name, bytes]) =>
    name === 'manifest.sig' || bytes.equals(sound.get(name) ?? Buffer.alloc(0))
      ? []
      : [
          [
            name,
            (into: Files) => {
              into.set(name, bytes);
              if (name !== 'manifest.json') relist(into);
            },
          ],
        ],
  );
  expect(await unnoticed(attacks)).toEqual([]);
});
