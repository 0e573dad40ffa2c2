/** A drill of a court: each option of the guide, and existing cases, are practised in it from the report to the closing sum. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Option } from '../../../domain/outages/outage';
import { addDays, toLocalText, weekdayOf, type CivilDate } from '../../../domain/time/civil-time';
import { DEMO_OFFICERS, demoOffice } from '../../../main/features/drills/demo-office';
import { setUp } from '../../../main/features/settings/set-up';
import { Host } from '../../../main/host';
import { dispatch } from '../../../main/ipc/dispatch';
import type { CallName, InputOf, OutputOf } from '../../../preload/contract/contract';
import { setUpInput } from '../../../preload/contract/settings';
import { testDevices } from '../../helpers/counter';
import { anEsv2Case } from '../../helpers/esv2';
import { aMatter, cashOf } from '../../helpers/existing';
import { aCase } from '../../helpers/outage';

let folder: string;
let host: Host;
let outage: string;

const ROLES = { administrator: 'P001', supervisor: 'P002', clerk: 'P003' } as const;
const as = (role: keyof typeof ROLES): void => {
  const { code, name } = DEMO_OFFICERS.find((officer) => officer.role === role)!;
  host.counter.sessions.begin({ id: ROLES[role], code, name, role, active: true }, host.counter.clock.now());
};
async function must<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = await dispatch(host.counter, { window: 'main' }, name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value as OutputOf<N>;
}
/** Now, on the drill's own clock. */
const now = () => toLocalText(host.counter.clock.now());
const today = () => now().slice(0, 10);
const year = () => Number(now().slice(0, 4));
/** A Monday after the clear days. */
function mondayAhead(): string {
  const soon = addDays(today() as CivilDate, 28);
  return `${addDays(soon, 7 - ((weekdayOf(soon) + 6) % 7))}T09:00`;
}
const decide = (option: Option) => must('outages.decide', { id: outage, court: '03001', option, reason: '' });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
  host = new Host({ dataFolder: folder, devices: testDevices(folder) });
  const made = await setUp(
    host.counter,
    setUpInput.parse(demoOffice(randomUUID(), join(folder, 'sandaran'))),
  );
  if (!made.ok) throw new Error(made.error.code);
  as('supervisor');
  await must('drills.open', { system: 'ESV3', speed: 60 });
  as('supervisor');
  const told = { toldBy: 'BTMK JKSM', toldHow: 'telephone', note: '' } as const;
  const startedLocal = now().slice(0, 16);
  ({ id: outage } = await must('outages.report', {
    key: randomUUID(),
    system: 'ESV3',
    startedLocal,
    ...told,
  }));
  await must('outages.confirm', { id: outage, reason: 'Latihan' });
}, 60_000);
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sums() {
  as('supervisor');
  await must('outages.restore', { id: outage, restoredLocal: now().slice(0, 16), toldBy: 'BTMK JKSM' });
  const { sum } = await must('outages.get', { id: outage });
  return Object.fromEntries(sum.map(({ kind, made }) => [kind, made]));
}

it('Pilihan 1: numbers are given, a case is taken, and it waits to be registered again', async () => {
  await decide('P1');
  const series = { court: '03001', caseType: '014', year: year() };
  await must('cases.giveRange', { key: randomUUID(), series, first: 43, last: 60 });
  await must('receipts.giveBook', { key: randomUUID(), prefix: 'L2-', width: 6, first: 1, last: 10 });
  as('clerk');
  await must('cases.issue', aCase(outage, { hearing: { ...aCase(outage).hearing!, at: mondayAhead() } }));
  expect(await sums()).toMatchObject({ cases: 1 });
});

it('Pilihan 2: a case of ESV2 is recorded and stands on the control list', async () => {
  await decide('P2');
  as('clerk');
  const receipt = { system: 'ESV2', number: 'E2-1', amountSen: 2500, paidOn: today() } as const;
  const typed = { registeredOn: today(), receipt };
  await must('esv2.record', anEsv2Case(outage, `03001-014-0057-${year()}`, typed));
  expect((await must('esv2.list', {})).rows).toMatchObject([{ state: 'waiting' }]);
  expect(await sums()).toMatchObject({ esv2: 1 });
});

it('Pilihan 3: a person who came for nothing gets an appointment', async () => {
  await decide('P3');
  as('clerk');
  const { slots } = await must('appointments.free', { court: '03001' });
  expect(slots.length).toBeGreaterThan(0);
  const { paper } = await must('appointments.book', {
    ...{ key: randomUUID(), court: '03001', slotAt: slots[0]!.at, name: 'Salmah binti Contoh' },
    ...{ idNumber: '', phone: '012-3456789', caseType: '014', note: '' },
  });
  expect(paper.kind).toBe('appointment-slip');
});

it('existing cases of both systems are found in an invented cause book, and received on', async () => {
  await decide('P3');
  await must('receipts.giveBook', { key: randomUUID(), prefix: 'L2-', width: 6, first: 1, last: 10 });
  as('clerk');
  await host.counter.search.catchUp();
  const { hits } = await must('search.find', { text: 'Latihan', after: null });
  const printed = hits.filter(({ kind }) => kind === 'printed-case');
  expect(printed.length).toBeGreaterThan(1);
  const number = printed[0]!.title;
  await must('existing.receive', aMatter(outage, { number, paid: cashOf() }));
  await must('existing.receive', aMatter(outage, { number: printed[1]!.title, system: 'ESV2' }));
  expect(await sums()).toMatchObject({ existing: 2 });
});
