/** A drill's score over crashes and a clock in doubt: neither lost nor doubled; its folder speaks for nobody. */
import { instant } from '../../helpers/instant';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEMO_OFFICERS, demoOffice } from '../../../main/features/drills/demo-office';
import { keepNote, type DrillNote } from '../../../main/features/drills/drill-note';
import { Host } from '../../../main/host';
import { dispatch } from '../../../main/ipc/dispatch';
import { queueMail } from '../../../main/features/mail/letters/queue-mail';
import { setUp } from '../../../main/features/settings/set-up';
import { smtpMailer } from '../../../main/devices/smtp';
import { saveSetting } from '../../../main/register/settings';
import type { CallName, InputOf, OutputOf } from '../../../preload/contract/contract';
import { setUpInput } from '../../../preload/contract/settings';
import { testDevices } from '../../helpers/counter';
import { authority, openPostOffice, serverAt } from '../../helpers/mail-server';
import { until } from '../mail/post-office';

let folder: string;
let host: Host;
const supervisor = DEMO_OFFICERS.find(({ role }) => role === 'supervisor')!;
const signIn = () =>
  host.counter.sessions.begin({ ...supervisor, id: 'P002', active: true }, host.counter.clock.now());
async function must<N extends CallName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = await dispatch(host.counter, { window: 'main' }, name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value as OutputOf<N>;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaunter-unit-'));
  host = new Host({ dataFolder: folder, devices: testDevices(folder) });
  const demo = demoOffice(randomUUID(), join(folder, 'sandaran'));
  const made = await setUp(host.counter, setUpInput.parse(demo));
  if (!made.ok) throw new Error(made.error.code);
  signIn();
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const NOTE: DrillNote = {
  ...{ id: 'latihan-20261122-090000', system: 'AP', speed: 60, openedBy: 'P002' },
  openedAt: instant('2026-11-22T01:00:00.000Z'),
  ended: {
    at: instant('2026-11-22T05:00:00.000Z'),
    score: { kept: 3, late: 1, missed: 0, overtaken: 0, percent: 75 },
  },
};
/** The app ended after the drill's note said so, and before the office's register did. */
function endedInTheMiddle(change: Partial<DrillNote> = {}): void {
  const note = { ...NOTE, ...change };
  mkdirSync(join(folder, note.id));
  keepNote(join(folder, note.id), note);
}
const held = async () => (await must('drills.list', {})).held;

it('ended in the middle: the score is taken in once, over restarts', async () => {
  endedInTheMiddle();
  expect(await held()).toHaveLength(1);
  await host.close();
  host = new Host({ dataFolder: folder, devices: testDevices(folder) });
  signIn();
  expect(await held()).toMatchObject([{ id: NOTE.id, openedBy: 'P002', score: { kept: 3, late: 1 } }]);
});

it('ended while nothing can be written: the list is shown, and the score is taken in later', async () => {
  endedInTheMiddle();
  const { clock } = host.counter;
  const head = host.counter.opened().head();
  const state = clock.check.bind(clock);
  expect(state(head.at).state).toBe('good');
  clock.correct(-10 * 24 * 3_600_000);
  expect(await held()).toEqual([]);
  clock.correct(0);
  expect(await held()).toHaveLength(1);
});

it('a note that names somebody whom the office does not know makes no entry of theirs', async () => {
  endedInTheMiddle({ openedBy: 'P999' });
  expect(await held()).toMatchObject([{ openedBy: 'system' }]);
  const actors = host.counter.opened().reading().all<{ actor: string }>('SELECT DISTINCT actor FROM journal');
  expect(actors.map(({ actor }) => actor)).not.toContain('P999');
});

it('mails of the office that wait while a drill is open go on afterwards, once each, and none from the drill', async () => {
  const post = await openPostOffice({ authOptional: true });
  await host.close();
  const mailer = smtpMailer({ ca: [authority.ca], connectMs: 5_000, silenceMs: 20_000 });
  host = new Host({ dataFolder: folder, devices: testDevices(folder, { mailer }) });
  signIn();
  const recipients = [1, 2, 3].map((n) => ({
    kind: 'applicant' as const,
    id: `A${n}`,
    name: 'Contoh',
    address: `p${n}@contoh.example`,
  }));
  const queue = (counter: typeof host.counter) =>
    counter.opened().write({ actor: 'system' }, (tx) => {
      saveSetting(tx, 'mail', { ...serverAt(post.port), user: '' }, 'P001');
      queueMail(tx, {
        origin: { kind: 'notice', id: randomUUID() },
        ...{ subject: 'Notis', text: 'x', html: '<p>x</p>' },
        ...{ recipients, officer: 'P002' },
      });
    });
  const { id } = await must('drills.open', { system: 'AP', speed: 60 });
  queue(host.counter);
  await until(() => existsSync(join(folder, id, 'mel')) && readdirSync(join(folder, id, 'mel')).length === 3);
  expect(post.asked).toEqual([]);
  signIn();
  await must('settings.leaveDemo', {});
  signIn();
  queue(host.counter);
  // away at once: what was not sent yet waits in the office's register
  const { id: second } = await openedLater();
  expect(second).not.toBe(id);
  const before = post.letters.length;
  signIn();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(post.letters).toHaveLength(before);
  await must('settings.leaveDemo', {});
  await until(() => new Set(post.letters.map(({ to }) => to)).size === 3);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(post.letters).toHaveLength(3);
  await post.close();
});

/** A drill's folder bears the second in which it was opened. */
async function openedLater() {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  return must('drills.open', { system: 'AP', speed: 1 });
}
