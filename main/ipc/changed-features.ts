/**
 * Which screens have to read again after a transaction: those of the features whose rows it wrote, and of the features
 * whose answers speak of such rows. What speaks of most features declares itself `mixed` and is read again with any.
 */
import type { CallName } from '../../preload/contract/contract';
import { tablesByFeature } from '../register/baseline/baseline';

export type FeatureName = CallName extends infer Name
  ? Name extends `${infer F}.${string}`
    ? F
    : never
  : never;

/** Owner of tables → whose answers speak of them, beside its own. Held against what the queries really read. */
const READERS: Readonly<Record<string, readonly FeatureName[]>> = {
  applicants: ['notices'],
  calendar: ['notices', 'requests'],
  cases: ['reconciliation', 'receipts', 'summonses', 'esv2', 'letters'],
  esv2: ['outages'],
  existing: ['receipts', 'outages'],
  intakes: ['outages'],
  mail: ['notices'],
  officers: ['requests'],
  outages: ['systems', 'notices', 'reconciliation', 'drills', 'cases', 'receipts'],
  papers: ['cases', 'receipts', 'notices'],
  receipts: ['cases', 'reconciliation', 'esv2', 'existing'],
  letters: ['outages'],
  reconciliation: ['cases', 'letters'],
  runbooks: ['notices'],
  summonses: ['cases', 'receipts', 'papers', 'notices', 'outages', 'reconciliation'],
};

/** The office's settings are behind most answers, an epoch behind what may be issued. */
const EVERYWHERE: ReadonlySet<string> = new Set(['setting_versions', 'epochs']);

const OWNERS: ReadonlyMap<string, string> = new Map(
  Object.entries(tablesByFeature).flatMap(([feature, sql]) =>
    [...sql.matchAll(/CREATE TABLE (\w+)/g)].map(([, table = '']) => [table, feature] as const),
  ),
);

export const ownerOf = (table: string): string | undefined => OWNERS.get(table);

/** The features to be told of; `every` where there is no telling. */
export function changedFeatures(tables: Iterable<string>, every: readonly string[]): readonly string[] {
  const features = new Set<string>();
  for (const table of tables) {
    if (EVERYWHERE.has(table)) return every;
    const owner = OWNERS.get(table);
    if (owner === undefined || owner === 'register') continue;
    features.add(owner);
    for (const reader of READERS[owner] ?? []) features.add(reader);
  }
  return [...features];
}
