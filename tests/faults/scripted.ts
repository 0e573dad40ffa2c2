import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf } from '../../preload/contract/contract';
import { openTestCounter } from '../helpers/counter';
import { aCase, openOutage } from '../helpers/outage';

/** The printer of the receipts; summonses are kept as files. */
export const LASER = 'Laser';

/** A key that every life of a process finds again. */
export function seriesOf(what: string, n: number): string {
  const hex = createHash('sha256').update(`${what} ${n}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The n-th case of the script, the same whenever it is asked for. */
export function caseOf(folder: string, n: number): InputOf<'cases.issue'> {
  return aCase(readFileSync(join(folder, 'outage'), 'utf8'), {
    key: seriesOf('case', n),
    claim: `Tuntutan ${n}`,
  });
}

/** Brings a folder to the point where cases are taken: what lies there survived whatever comes. */
export async function prepareFolder(folder: string): Promise<void> {
  const test = await openTestCounter({ folder });
  const { outage } = await openOutage(test);
  await test.close();
  writeFileSync(join(folder, 'outage'), outage);
  writeFileSync(join(folder, 'acks'), '');
}

export type Ack =
  | { readonly kind: 'BEGIN'; readonly n: number }
  | { readonly kind: 'RECEIPT'; readonly n: number; readonly number: string }
  | { readonly kind: 'OUT'; readonly title: string }
  | { readonly kind: 'FIRST' | 'MEANWHILE' | 'SECOND'; readonly n: number; readonly answer: string }
  | { readonly kind: 'OTHER'; readonly text: string };

/** What was known outside the counter, in order; a last line that was cut is left out. */
export function parseAcks(text: string): Ack[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line): Ack => {
      const [kind = '', first = '', ...rest] = line.split(' ');
      if (kind === 'BEGIN') return { kind, n: Number(first) };
      if (kind === 'RECEIPT') return { kind, n: Number(first), number: rest.join(' ') };
      if (kind === 'OUT') return { kind, title: [first, ...rest].join(' ') };
      if (kind === 'FIRST' || kind === 'MEANWHILE' || kind === 'SECOND')
        return { kind, n: Number(first), answer: rest.join(' ') };
      return { kind: 'OTHER', text: line };
    });
}

export const readAcks = (file: string): Ack[] =>
  existsSync(file) ? parseAcks(readFileSync(file, 'utf8')) : [];
