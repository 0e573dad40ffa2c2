import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppEvent } from '../../../preload/contract/events';
import { contract } from '../../../preload/contract/contract';
import type { CallSpec } from '../../../preload/contract/call';
import { MEASURED_CALLS, sitDown, type CallScene } from '../../../main/cli/bench/scale/measured-calls';
import { openScale, scaleRegister } from '../../../main/cli/bench/scale/scale-register';
import { changedFeatures, ownerOf } from '../../../main/ipc/changed-features';
import type { ReadTx } from '../../../main/register/transaction';

const RECEIPTS = 100;

let folder: string;
let scene: CallScene;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'siaga-changed-'));
  const register = await scaleRegister(folder, RECEIPTS, () => undefined);
  scene = { ...(await openScale(register)), seeded: register.seeded, receipts: RECEIPTS };
}, 60_000);
afterAll(async () => {
  await scene.counter.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The tables that `work` reads through the register's own readings. */
async function tablesReadBy(work: () => Promise<unknown>): Promise<string[]> {
  const register = scene.counter.opened();
  // the gate is looked at before every call, whatever it asks
  const { gate } = scene.counter;
  const pass = gate.pass.bind(gate);
  gate.pass = () => undefined;
  const texts = new Set<string>();
  const reading = register.reading.bind(register);
  const noting =
    <A>(read: (sql: string, ...values: never[]) => A) =>
    (sql: string, ...values: never[]) => {
      texts.add(sql);
      return read(sql, ...values);
    };
  register.reading = () => {
    const tx = reading();
    const noted = { get: noting(tx.get), one: noting(tx.one), all: noting(tx.all), each: noting(tx.each) };
    // what is remembered was read before: here it is read each time
    return { owner: tx.owner, ...noted, remembered: (_tables, _name, read) => read() } as ReadTx;
  };
  try {
    await work();
  } finally {
    register.reading = reading;
    gate.pass = pass;
  }
  const names = [...texts].flatMap((sql) =>
    [...sql.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/gi)].map(([, name = '']) => name),
  );
  return [...new Set(names)].filter((name) => ownerOf(name) !== undefined);
}

const queries = MEASURED_CALLS.filter(({ name }) => {
  const { nature, mixed = false }: CallSpec = contract[name];
  return nature === 'query' && !mixed;
});

describe('what a transaction tells the screens', () => {
  it('names every feature whose answers speak of the rows that it wrote', async () => {
    await sitDown(scene, 'supervisor');
    const forgotten: string[] = [];
    for (const query of queries) {
      const { run } = await query.ask(scene, 1);
      const feature = query.name.split('.')[0] ?? '';
      for (const table of await tablesReadBy(run)) {
        // who is signed in is looked up for every call
        if (ownerOf(table) === 'officers' || table === 'journal') continue;
        if (!changedFeatures([table], [feature]).includes(feature))
          forgotten.push(`${query.name} reads ${table}`);
      }
    }
    expect(forgotten).toEqual([]);
  }, 60_000);

  it('leaves alone whose rows it did not touch', async () => {
    const told: AppEvent[] = [];
    const stop = scene.counter.events.listen((event) => told.push(event));
    const { run } = await MEASURED_CALLS.find(({ name }) => name === 'cases.issue')!.ask(scene, 1);
    await run();
    stop();
    const changed = told.find((event) => event.kind === 'changed')!;
    expect(changed.features).toEqual(
      expect.arrayContaining(['cases', 'receipts', 'papers', 'outages', 'reconciliation']),
    );
    for (const other of ['applicants', 'calendar', 'mail', 'officers', 'settings', 'runbooks', 'backups'])
      expect(changed.features).not.toContain(other);
  });

  it('tells everybody of a setting', () => {
    expect(changedFeatures(['setting_versions'], ['all'])).toEqual(['all']);
    expect(changedFeatures(['calls'], ['all'])).toEqual([]);
  });
});
