/**
 * What a test needs before its own story begins, done through the bridge that the screens use; and at its end, what the
 * register really holds.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Envelope } from '../../../preload/contract/call';
import type { CallName, InputOf, OutputOf } from '../../../preload/contract/contract';
import { demoOffice } from '../../../main/features/drills/demo-office';
import type { RunningApp } from '../../helpers/app';
import { civilDate, localMinute, OFFICERS, thisYear, type Who } from './office';

type BridgeCall = (name: string, input: unknown) => Promise<Envelope<unknown>>;

/** One call as the window itself would make it. */
export async function call<N extends CallName>(
  { page }: Pick<RunningApp, 'page'>,
  name: N,
  input: InputOf<N>,
): Promise<Envelope<OutputOf<N>>> {
  const answer = await page.evaluate(
    ([wanted, given]) =>
      (window as unknown as { siaga: { call: BridgeCall } }).siaga.call(wanted as string, given),
    [name, input] as const,
  );
  return answer as Envelope<OutputOf<N>>;
}

/** The same for what must succeed. */
export async function must<N extends CallName>(
  running: Pick<RunningApp, 'page'>,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const answer = await call(running, name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

export interface Office {
  /** The queue of every paper size; papers stay files when left out. */
  readonly printer?: string;
  readonly backupFolder?: string;
}

/** Makes the office without the wizard. The window still stands before the first run: `comeIn` shows what is there. */
export async function setUpOffice(running: RunningApp, { printer = 'pdf', backupFolder }: Office = {}) {
  const demo = demoOffice(randomUUID(), backupFolder ?? join(running.dataDir, 'sandaran'));
  // one room, as the first run proposes it: the form then fills it in
  const courts = demo.office.courts.map((court) => ({ ...court, benches: ['Mahkamah 1'] }));
  const { enrolment } = await must(running, 'settings.setUp', {
    ...{ ...demo, office: { ...demo.office, courts } },
    ...OFFICERS,
    printers: { A4: printer, A5: printer, '80mm': printer },
  });
  return enrolment;
}

export async function signInAs(running: RunningApp, who: Who): Promise<void> {
  const { code, secret } = OFFICERS[who];
  await must(running, 'officers.signIn', { code, secret });
}

/** Reads everything anew, as after opening the window. */
export async function comeIn({ page }: RunningApp): Promise<void> {
  await page.evaluate(() => {
    location.hash = '/';
    location.reload();
  });
  await page.waitForLoadState('domcontentloaded');
  await page.locator('h1').first().waitFor();
}

/** An outage in force under Pilihan 1. Needs a supervisor signed in. */
export async function openOutage(running: RunningApp): Promise<string> {
  const { id } = await must(running, 'outages.report', {
    key: randomUUID(),
    system: 'ESV3',
    startedLocal: localMinute(),
    toldBy: 'BTMK JKSM',
    toldHow: 'telephone',
    note: '',
  });
  await must(running, 'outages.confirm', { id, reason: '' });
  await must(running, 'outages.decide', { id, court: COURT, option: 'P1', reason: '' });
  return id;
}

export const COURT = '03001';

/** The last official number 100 and the range that follows it. Needs a supervisor signed in. */
export async function giveRange(running: RunningApp, count = 100, caseType = '014', first = 101) {
  const series = { court: COURT, caseType, year: thisYear() };
  if (first === 101) {
    const asAtLocal = `${civilDate(-1)}T16:45`;
    await must(running, 'cases.setLastOfficial', {
      key: randomUUID(),
      series,
      serial: 100,
      source: 'ict',
      asAtLocal,
    });
  }
  return must(running, 'cases.giveRange', { key: randomUUID(), series, first, last: first + count - 1 });
}

/** Receipts K02-000001 and on, or from wherever it is told. Needs a supervisor signed in. */
export function giveBook(running: RunningApp, count = 100, first = 1) {
  const block = { prefix: 'K02-', width: 6, first, last: first + count - 1 };
  return must(running, 'receipts.giveBook', { key: randomUUID(), ...block });
}

/** Everything a counter needs for cases, and the clerk at the door. Answers the outage. */
export async function readyCounter(running: RunningApp, office: Office = {}): Promise<string> {
  await setUpOffice(running, office);
  return readyToIssue(running);
}

/** The same for a counter that is set up. */
export async function readyToIssue(running: RunningApp): Promise<string> {
  await signInAs(running, 'supervisor');
  const outage = await openOutage(running);
  await giveRange(running);
  await giveRange(running, 100, '010');
  await giveBook(running);
  await must(running, 'officers.lock', {});
  await comeIn(running);
  return outage;
}

/** Lets a supervisor do something at the same counter, then puts the officer back who was signed in. */
export async function asSupervisor(running: RunningApp, work: () => Promise<unknown>): Promise<void> {
  const { session } = await must(running, 'officers.session', {});
  const before = (['clerk', 'administrator'] as const).find(
    (who) => OFFICERS[who].code === session?.officer.code,
  );
  await signInAs(running, 'supervisor');
  await work();
  if (before) await signInAs(running, before);
}
