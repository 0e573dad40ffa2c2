/** The first notice prepared before its gate opens (S0.1, S0.3): kept, never out before, and its letter to oneself first. */
import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { smtpMailer } from '../../../main/devices/smtp';
import { handClock, type TestCounter, type TestCounterOptions } from '../../helpers/counter';
import { authority, openPostOffice, PASSWORD, serverAt, type PostOffice } from '../../helpers/mail-server';
import { apOutage, openSkei } from '../../helpers/skei';

let test: TestCounter;
let post: PostOffice | undefined;
afterEach(async () => {
  await test.dispose();
  await post?.close();
  post = undefined;
});

const open = async (options: TestCounterOptions = {}) => {
  test = await openSkei({ clock: handClock('2026-11-23T08:30'), ...options });
  return apOutage(test, '2026-11-23T08:00');
};
const draftIn = async (outage: string) => test.must('notices.draft', { outage, kind: 'first' });
const textOf = async (outage: string, subject: string) => {
  const { draft } = await draftIn(outage);
  return { key: randomUUID(), outage, kind: 'first' as const, ...draft, ms: { ...draft.ms, subject } };
};

it('is kept and written on before the gate, goes out after it, and waits no more once it is given', async () => {
  const outage = await open();
  expect(await draftIn(outage)).toMatchObject({ kinds: ['first', 'free'], kept: null });
  await test.must('notices.keepDraft', await textOf(outage, 'Draf satu: {system}'));
  await test.must('notices.keepDraft', await textOf(outage, 'Draf dua: {system}'));
  const kept = await draftIn(outage);
  expect(kept.draft.ms.subject).toBe('Draf dua: {system}');
  expect(kept.kept).toMatchObject({ officer: 'P002' });
  const first = { key: randomUUID(), outage, kind: 'first' as const, ...kept.draft };
  const preview = await test.must('notices.preview', first);
  // as it will read when the three hours are over
  expect(preview.opens).toEqual({ at: '2026-11-23T03:00:00.000Z' });
  expect(preview.content.nextAt).toBe('2026-11-23T07:00:00.000Z');
  expect(await test.call('notices.write', first)).toMatchObject({ error: { code: 'notice-not-now' } });
  test.clock.set('2026-11-23T11:05');
  test.counter.gate.pass();
  expect((await test.must('notices.preview', first)).opens).toBeNull();
  const { lines } = await test.must('home.agenda', {});
  expect(lines).toContainEqual(
    expect.objectContaining({ kind: 'notice-draft', to: `/notices/write/${outage}?kind=first` }),
  );
  await test.must('notices.write', first);
  const { parts } = await test.must('runbooks.of', { outage });
  const step = parts.flatMap(({ steps }) => steps).find(({ id }) => id === 'first-draft');
  expect(step).toMatchObject({ state: 'done', officer: 'P002' });
  // nothing of it stands in the journal
  const said = test.counter
    .opened()
    .reading()
    .all<{ data: string }>("SELECT data FROM journal WHERE kind = 'notices.drafted'");
  expect(said).toHaveLength(2);
  expect(JSON.stringify(said)).not.toContain('Draf');
});

it('is no step to be done once the notice itself may go out', async () => {
  const outage = await open();
  const state = async () =>
    (await test.must('runbooks.of', { outage })).parts
      .flatMap(({ steps }) => steps)
      .find(({ id }) => id === 'first-draft')?.state;
  expect(await state()).toBe('open');
  test.clock.set('2026-11-23T11:05');
  test.counter.gate.pass();
  expect(await state()).toBe('never');
  const { kept } = await draftIn(outage);
  expect(kept).toBeNull();
});

it('goes to oneself first, marked as a trial, and nobody counts as told', async () => {
  post = await openPostOffice();
  const mailer = smtpMailer({ ca: [authority.ca], connectMs: 5_000, silenceMs: 20_000 });
  const outage = await open({ devices: { mailer } });
  test.as('administrator');
  await test.must('mail.saveSettings', { server: serverAt(post.port), password: PASSWORD });
  test.as('supervisor');
  await test.must('applicants.add', {
    ...{
      key: randomUUID(),
      name: 'Syarikat Contoh',
      number: '202001000010',
      phones: [],
      permits: ['import'],
    },
    ...{
      systems: ['AP'],
      dataDate: '',
      addresses: ['ap@contoh.example.my'],
      source: 'counter',
      reference: '',
    },
  });
  const draft = await textOf(outage, 'Draf: {system}');
  expect((await draftIn(outage)).trialTo).toBe('kaunter@mahkamah.example.my');
  const trial = { ...draft, to: 'saya@contoh.example.my' };
  await test.must('notices.sendTrial', trial);
  const letter = async () => (await test.must('notices.trial', { id: trial.key })).letter;
  await expect.poll(async () => (await letter())?.recipient.state, { timeout: 10_000 }).toBe('accepted');
  expect(post.letters.map(({ to }) => to)).toEqual(['saya@contoh.example.my']);
  expect(post.letters[0]?.raw).toMatch(/\[CUBAAN\]/);
  expect((await draftIn(outage)).trialTo).toBe('saya@contoh.example.my');
  const { rows } = await test.must('notices.list', { outage });
  expect(rows).toEqual([]);
  expect((await test.must('outages.get', { id: outage })).events.map(({ kind }) => kind)).toEqual([
    'reported',
  ]);
});
