/** Every party of a case with another number is told of it, with proof; who was not, stands on the pile (S1.8). */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readFrozen } from '../../../main/features/papers/rows/papers';
import type { NewNumberLetterPaper } from '../../../papers/new-number-letter/new-number-letter-data';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { openPostOffice, type PostOffice } from '../../helpers/mail-server';
import { numberIs, partyOf, printed, renumbered, untold } from '../../helpers/new-number';
import { aCase, leftSeen, openOutage } from '../../helpers/outage';
import { differing } from '../../helpers/projections';
import { openSender, until } from '../mail/post-office';

let test: TestCounter;
let office: PostOffice | undefined;
afterEach(async () => {
  await test.dispose();
  await office?.close();
  office = undefined;
});

const OFFICIAL = '03001-014-0207-2026';
const MAILBOX = 'salmah@contoh.example.my';

async function opened(change: Parameters<typeof renumbered>[2] = {}) {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  const id = await renumbered(test, outage, change);
  return { outage, id };
}
const states = async () => (await untold(test)).map(({ role, state }) => [role, state]);
const lines = async () =>
  (await test.must('home.agenda', {})).lines.filter(({ kind }) => kind === 'parties-untold');
const letterOn = (paper: string): NewNumberLetterPaper => {
  const { document } = readFrozen(test.counter.opened().reading(), paper);
  if (document.kind !== 'new-number-letter') throw new Error(document.kind);
  return document.data;
};
const sameAsEvents = () => expect(differing(test.counter.opened().reading())).toBeUndefined();

it('puts both parties on the pile once the number is decided, and on the home list', async () => {
  await opened();
  expect(await untold(test)).toMatchObject([
    { role: 'first', name: 'Salmah binti Contoh', known: '03001-014-0101-2026', decided: OFFICIAL },
    { role: 'second', name: 'Ahmad bin Contoh', state: 'unwritten', owed: true, letter: null },
  ]);
  expect(await lines()).toMatchObject([
    { values: { count: 2, system: 'ESV3' }, dueAt: null, to: '/letters' },
  ]);
  sameAsEvents();
});

it('prints the Malay letter, and the English copy on request; handed over and posted with proof, nobody is left', async () => {
  const { id } = await opened();
  const [first, second] = await untold(test);
  const { letter, papers } = await test.must('letters.print', { ...partyOf(first!), english: true });
  expect(papers.map(({ kind, copy }) => [kind, copy])).toEqual(Array(2).fill(['new-number-letter', 0]));
  expect(papers.map((paper) => letterOn(paper.id).language)).toEqual(['ms', 'en']);
  expect(letterOn(papers[0]!.id)).toMatchObject({
    ...{ manualNumber: '03001-014-0101-2026', officialNumber: OFFICIAL, reason: 'different', former: null },
    addressee: { name: 'Salmah binti Contoh' },
  });
  await test.must('letters.handOver', { key: randomUUID(), letter, person: 'Salmah binti Contoh' });
  expect(await states()).toEqual([['second', 'unwritten']]);
  const posted = await printed(test, second!);
  expect(await states()).toEqual([['second', 'written']]);
  await test.must('letters.post', { key: randomUUID(), letter: posted, slip: 'RL123456789MY' });
  expect(await states()).toEqual([]);
  expect(await lines()).toEqual([]);
  const { parties, letters } = await test.must('letters.ofCase', { id });
  expect(parties.map(({ state, known }) => [state, known])).toEqual(Array(2).fill(['told', OFFICIAL]));
  expect(letters.map(({ events }) => events.map(({ kind }) => kind))).toEqual([
    ['printed', 'english-copy', 'handed-over'],
    ['printed', 'posted'],
  ]);
  expect(letters[1]!.events[1]).toMatchObject({ reference: 'RL123456789MY', officer: 'P003' });
  sameAsEvents();
});

it('what the post brought back is untold again, and the letter may be given again; so is a record undone', async () => {
  await opened();
  const letter = await printed(test, (await untold(test))[0]!);
  await test.must('letters.post', { key: randomUUID(), letter, slip: 'RL1' });
  await test.must('letters.returned', { key: randomUUID(), letter, reason: 'Berpindah' });
  expect((await states())[0]).toEqual(['first', 'failed']);
  await test.must('letters.handOver', { key: randomUUID(), letter, person: 'Salmah' });
  await test.must('letters.takeBack', { key: randomUUID(), letter, reason: 'Orang lain' });
  expect((await states())[0]).toEqual(['first', 'written']);
  sameAsEvents();
});

it('refuses what cannot be: nobody is owed, not written, too early, not yet, twice', async () => {
  await opened();
  const [first] = await untold(test);
  const codeOf = async (answer: Promise<unknown>) =>
    ((await answer) as { error?: { code: string } }).error?.code;
  const letter = await printed(test, first!);
  const hand = { key: randomUUID(), letter, person: 'Salmah' };
  expect(await codeOf(test.call('letters.handOver', { ...hand, handedLocal: '2026-12-30T09:00' }))).toBe(
    'time-in-future',
  );
  expect(await codeOf(test.call('letters.handOver', { ...hand, handedLocal: '2026-11-21T09:00' }))).toBe(
    'time-before-step',
  );
  await test.must('letters.handOver', hand);
  const post = { key: randomUUID(), letter, slip: 'RL1' };
  expect(await codeOf(test.call('letters.post', post))).toBe('letter-state-wrong');
  expect(await codeOf(test.call('letters.print', { ...partyOf(first!), english: false }))).toBe(
    'letter-not-owed',
  );
  const mail = { ...partyOf((await untold(test))[0]!), address: MAILBOX, english: false };
  expect(await codeOf(test.call('letters.mail', mail))).toBe('letter-mail-not-ready');
  expect(await codeOf(test.call('letters.handOver', { ...hand, key: randomUUID(), letter: 'x' }))).toBe(
    'letter-unknown',
  );
});

it('a letter asked for again comes out as SALINAN, and is the same letter', async () => {
  await opened();
  const [first] = await untold(test);
  const letter = await printed(test, first!);
  const again = await test.must('letters.print', { ...partyOf(first!), english: false });
  expect(again).toMatchObject({ letter, papers: [{ copy: 1 }] });
});

it('a number that is changed again is told to everybody again, and an older letter is not handed over', async () => {
  const { id } = await opened();
  const [first, second] = await untold(test);
  await test.must('letters.handOver', {
    ...{ key: randomUUID(), letter: await printed(test, first!), person: 'Salmah' },
  });
  const older = await printed(test, second!);
  test.as('supervisor');
  await test.must('reconciliation.correct', { item: id, reason: 'Tersilap taip' });
  expect(await untold(test)).toEqual([]);
  await numberIs(test, id, '03001-014-0209-2026');
  test.as('clerk');
  expect((await untold(test)).map(({ role, known, state }) => [role, known, state])).toEqual([
    ['first', OFFICIAL, 'unwritten'],
    ['second', '03001-014-0101-2026', 'unwritten'],
  ]);
  const give = { key: randomUUID(), letter: older, person: 'Ahmad' };
  expect(await test.call('letters.handOver', give)).toMatchObject({ error: { code: 'letter-outdated' } });
  const again = await test.must('letters.print', { ...partyOf((await untold(test))[0]!), english: false });
  expect(letterOn(again.papers[0]!.id)).toMatchObject({ former: OFFICIAL, reason: 'different' });
  sameAsEvents();
});

it('writes to the peguam syarie in the place of a side', async () => {
  const wakalah = {
    code: 'wakalah',
    description: 'Wakalah',
    revenueCode: '72101',
    amountSen: 500,
    nature: 'fee' as const,
    tableSen: 500,
  };
  await opened({
    fees: [...aCase('').fees, wakalah],
    lawyers: [{ side: 'first', name: 'Peguam Contoh', firm: 'Tetuan Contoh', phone: '' }],
  });
  expect((await untold(test)).map(({ role, name }) => [role, name])).toEqual([
    ['second', 'Ahmad bin Contoh'],
    ['lawyer-first', 'Peguam Contoh'],
  ]);
});

it('an e-mail tells its party once the server took it: its own words are the proof', async () => {
  office = await openPostOffice();
  test = await openSender(office.port);
  const { outage } = await openOutage(test);
  await renumbered(test, outage);
  const [first] = await untold(test);
  const { letter } = await test.must('letters.mail', { ...partyOf(first!), address: MAILBOX, english: true });
  await until(async () => (await untold(test)).length === 1);
  expect(office.letters.map(({ to }) => to)).toEqual([MAILBOX]);
  const { letters } = await test.must('letters.ofCase', { id: first!.caseId });
  expect(letters).toMatchObject([{ id: letter, way: 'mail', english: true, state: 'told' }]);
  expect(letters[0]!.events.at(-1)).toMatchObject({ kind: 'accepted', officer: 'system' });
  expect(letters[0]!.events.at(-1)!.reference).toMatch(/queued as Q1/);
  sameAsEvents();
});

it('an e-mail that is refused leaves its party on the pile, with the way by paper open', async () => {
  office = await openPostOffice();
  office.conduct = () => ({ at: 'recipient', answer: '550 5.1.1 User unknown' });
  test = await openSender(office.port);
  const { outage } = await openOutage(test);
  await renumbered(test, outage);
  const [first] = await untold(test);
  await test.must('letters.mail', { ...partyOf(first!), address: MAILBOX, english: false });
  await until(async () => (await states())[0]?.[1] === 'failed');
  const letter = await printed(test, first!);
  expect((await untold(test))[0]).toMatchObject({ state: 'written', letter: { id: letter, way: 'paper' } });
  sameAsEvents();
});

it('one that was not told stays on the home list after the outage is closed', async () => {
  const { outage, id } = await opened();
  const { row } = await test.must('reconciliation.row', { item: id });
  await test.must('reconciliation.confirm', { item: id, reference: row.reference });
  await until(async () => (await test.must('papers.open', {})).papers.length === 0);
  test.as('supervisor');
  const folder = join(test.folder, 'pakej');
  mkdirSync(folder);
  await test.must('reconciliation.package', { key: randomUUID(), outage, folder });
  const { lines: open } = await test.must('outages.leftOpen', { id: outage });
  expect(open).toContainEqual({ kind: 'letters-untold', count: 2, number: '03001-014-0101-2026' });
  await test.must('outages.close', { id: outage, left: await leftSeen(test, outage) });
  expect((await lines())[0]).toMatchObject({ values: { count: 2 } });
  const letter = await printed(test, (await untold(test))[0]!);
  await test.must('letters.handOver', { key: randomUUID(), letter, person: 'Salmah' });
  expect((await lines())[0]).toMatchObject({ values: { count: 1 } });
  expect((await test.must('outages.get', { id: outage })).letters).toEqual({ told: 1, untold: 1 });
});

it('the old number is still found, and the papers under it stay as they were', async () => {
  const { id } = await opened();
  const before = test.counter.opened().reading().all('SELECT * FROM papers ORDER BY rowid');
  const letter = await printed(test, (await untold(test))[0]!);
  await test.must('letters.handOver', { key: randomUUID(), letter, person: 'Salmah' });
  const after = test.counter.opened().reading().all('SELECT * FROM papers ORDER BY rowid');
  expect(after.slice(0, before.length)).toEqual(before);
  for (const text of ['03001-014-0101-2026', OFFICIAL])
    await until(
      async () =>
        (await test.must('search.find', { text, after: null })).hits.some(
          (hit) => hit.kind === 'case' && hit.id === id,
        ),
      `${text} was not found`,
      300,
    );
});

it('tells the journal of no name, address or reason', async () => {
  await opened();
  const letter = await printed(test, (await untold(test))[0]!);
  await test.must('letters.handOver', { key: randomUUID(), letter, person: 'Penerima Rahsia' });
  await test.must('letters.returned', { key: randomUUID(), letter, reason: 'Sebab Rahsia' });
  const text = JSON.stringify(test.counter.opened().reading().all('SELECT data FROM journal'));
  for (const secret of ['Penerima', 'Sebab', 'Salmah', 'Kampung']) expect(text).not.toContain(secret);
});
