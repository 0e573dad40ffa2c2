import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract, type CallName, type InputOf } from '../../../preload/contract/contract';
import type { CallSpec } from '../../../preload/contract/call';
import { rebuild } from '../../../main/register/projection';
import { projections } from '../../helpers/projections';
import {
  countRecipients,
  markBounced,
  recipientsOf,
} from '../../../main/features/applicants/directory/applicant-facts';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { EXAMPLE, importList, listOf, preview } from './sheet';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter({ office: { kind: 'skei', courts: [] } });
  test.as('supervisor');
});
afterEach(() => test.dispose());

const mailbox = { source: 'mailbox', reference: 'e-mel 21 Nov' } as const;
const aCompany = (change: Partial<InputOf<'applicants.add'>> = {}): InputOf<'applicants.add'> => ({
  key: randomUUID(),
  name: 'Sinar Utama Sdn. Bhd.',
  number: '2002 0432 0621',
  addresses: ['Kerani@SINAR.Example'],
  phones: ['+60 3-677 3183'],
  permits: ['import'],
  systems: ['AP'],
  dataDate: '2026-11-01',
  ...mailbox,
  ...change,
});
const add = async (change: Partial<InputOf<'applicants.add'>> = {}) =>
  (await test.must('applicants.add', aCompany(change))).id;
const get = (id: string) => test.must('applicants.get', { id });
const found = async (text: string) =>
  (await test.must('applicants.list', { text, after: null })).rows.map(({ name }) => name);
const tx = () => test.counter.opened().reading();

describe('an applicant', () => {
  it('is entered as it is meant, with where it came from', async () => {
    const card = await get(await add());
    expect(card).toMatchObject({
      number: { kind: 'ssm', number: '200204320621', old: '' },
      phones: ['03-6773183'],
      addresses: [{ address: 'Kerani@sinar.example', bounced: '' }],
      history: [{ kind: 'added', ...mailbox, officer: 'P002' }],
    });
  });

  it.each([
    ['name', { name: '=SUM(A1)' }, 'formula', 'name'],
    ['number', { number: '12' }, 'applicant-number-malformed', 'number'],
    ['phone', { phones: ['tiada'] }, 'phone-malformed', 'phones.0'],
    ['address', { addresses: ['a@b.my', 'x y@b.my'] }, 'email-malformed', 'addresses.1'],
    ['two lines in an address', { addresses: ['a@b.my\r\nBcc: x@y.my'] }, 'email-injection', 'addresses.0'],
    ['formula as an address', { addresses: ['=a@b.my'] }, 'email-formula', 'addresses.0'],
  ] as const)('is refused at its field: %s', async (_what, change, code, path) => {
    expect(await test.call('applicants.add', aCompany(change as never))).toMatchObject({
      ok: false,
      error: { code, fields: [{ path, code }] },
    });
  });

  it('of a number that is known is refused', async () => {
    await add();
    expect(await test.call('applicants.add', aCompany())).toMatchObject({
      error: { code: 'applicant-known' },
    });
  });

  it('is corrected change by change; the old number stays beside the new one', async () => {
    const id = await add({ number: '627436-A' });
    const { key: _key, ...typed } = aCompany({
      addresses: ['baharu@sinar.example'], phones: ['019-3599333'], source: 'telephone', reference: 'Encik A',
    }); // prettier-ignore
    expect(await test.must('applicants.correct', { id, ...typed })).toEqual({ changes: 3 });
    const card = await get(id);
    expect(card.number).toEqual({ kind: 'ssm', number: '200204320621', old: '627436-A' });
    expect(card.history.map(({ kind, source }) => [kind, source])).toEqual([
      ['added', 'mailbox'],
      ['corrected', 'telephone'],
      ['address-removed', 'telephone'],
      ['address-added', 'telephone'],
    ]);
    expect(card.history[1]!.differences.map(({ field }) => field)).toEqual(['number', 'phones']);
    expect(await test.must('applicants.correct', { id, ...typed })).toEqual({ changes: 0 });
    expect(await found('627436')).toEqual(['Sinar Utama Sdn. Bhd.']);
  });

  it('of whom a person is the applicant shows the MyKad whole on the card alone', async () => {
    const id = await add({ name: 'Aminah binti Contoh', number: '850101-03-5012' });
    expect((await get(id)).number.number).toBe('850101-03-5012');
    const { rows } = await test.must('applicants.list', { text: 'aminah', after: null });
    expect(rows[0]!.number).toBe('850101-••-••••');
  });

  it('retired gets no notices and comes back with its history', async () => {
    const id = await add();
    await test.must('applicants.retire', { id, reason: 'Ditutup', ...mailbox });
    expect(recipientsOf(tx(), 'AP')).toEqual([]);
    expect(await found('sinar')).toEqual([]);
    await test.must('applicants.reinstate', { id, reason: 'Dibuka semula', ...mailbox });
    expect(recipientsOf(tx(), 'AP')).toHaveLength(1);
    expect((await get(id)).history.map(({ kind }) => kind)).toEqual(['added', 'retired', 'reinstated']);
  });
});

describe('a merge', () => {
  it('keeps both histories, unites what both had, and is found by either name and number', async () => {
    const into = await add();
    const from = await add({
      name: 'Bintang Lama PLT', number: '627436-A', addresses: ['kerani@sinar.example', 'lama@bintang.example'],
      phones: ['019-3599333'], permits: ['export'],
    }); // prettier-ignore
    markBouncedNow('lama@bintang.example', from);
    await test.must('applicants.merge', { into, from, reason: 'Tukar nama', ...mailbox });
    const [survivor, other] = [await get(into), await get(from)];
    expect(survivor).toMatchObject({
      name: 'Sinar Utama Sdn. Bhd.',
      number: { number: '200204320621', old: '627436-A' },
      names: ['Bintang Lama PLT'],
      phones: ['03-6773183', '019-3599333'],
      permits: ['import', 'export'],
      addresses: [
        { address: 'Kerani@sinar.example', bounced: '' },
        { address: 'lama@bintang.example', bounced: '5.1.1' },
      ],
    });
    expect(survivor.history.map(({ kind }) => kind)).toEqual(['added', 'took-over']);
    expect(other).toMatchObject({ state: 'merged', into: { id: into, name: 'Sinar Utama Sdn. Bhd.' } });
    expect(other.history.map(({ kind }) => kind)).toEqual(['added', 'bounced', 'merged-into']);
    for (const text of ['bintang', '627436', 'sinar', '20020432'])
      expect(await found(text), text).toEqual(['Sinar Utama Sdn. Bhd.']);
    // a list that still has the former number speaks of the survivor
    const { counts } = await preview(test, listOf('Bintang Lama PLT,627436-A,kerani@sinar.example,,Import & Eksport,2026-11-01'));
    expect(counts).toMatchObject({ same: 1 });
  }); // prettier-ignore

  it('is refused with itself, with a merged one, and into a retired one', async () => {
    const [one, two] = [await add(), await add({ number: '199801088680', addresses: [] })];
    const merge = (into: string, from: string) =>
      test.call('applicants.merge', { into, from, reason: 'Sama', ...mailbox });
    expect(await merge(one, one)).toMatchObject({ error: { code: 'applicant-same' } });
    await merge(one, two);
    expect(await merge(one, two)).toMatchObject({ error: { code: 'applicant-not-active' } });
    expect(await merge(two, one)).toMatchObject({ error: { code: 'applicant-not-active' } });
  });
});

const markBouncedNow = (address: string, applicant: string) =>
  test.counter
    .opened()
    .write({ actor: 'system' }, (write) => markBounced(write, { applicant, address, code: '5.1.1' }));

describe('whom a notice reaches', () => {
  it('every address that arrives once, of active applicants of the system', async () => {
    const one = await add({ addresses: ['a@x.example', 'b@x.example'] });
    await add({ number: '199801088680', name: 'Kedua', addresses: ['A@X.example', 'c@x.example'], systems: ['AP', 'EP'] });
    await add({ number: '199801088681', name: 'Ketiga', addresses: ['d@x.example'], systems: ['EP'] });
    expect(recipientsOf(tx(), 'AP').map(({ address }) => address)).toEqual(['A@x.example', 'c@x.example', 'b@x.example']);
    expect(countRecipients(tx(), 'AP')).toBe(3);
    expect(recipientsOf(tx(), 'E')).toEqual([]);
    // one letter box: the mark stands with everybody who has it
    markBouncedNow('a@x.example', one);
    expect(recipientsOf(tx(), 'AP').map(({ address }) => address)).toEqual(['c@x.example', 'b@x.example']);
    const before = tx().one<{ n: number }>('SELECT count(*) AS n FROM applicant_events').n;
    markBouncedNow('a@x.example', one);
    expect(tx().one<{ n: number }>('SELECT count(*) AS n FROM applicant_events').n).toBe(before);
    await test.must('applicants.clearBounced', { id: one, address: 'a@x.example' });
    expect(countRecipients(tx(), 'AP')).toBe(3);
  }); // prettier-ignore

  it('an address that the applicant does not have cannot be marked', async () => {
    expect(
      await test.call('applicants.markBounced', { id: await add(), address: 'z@x.example', code: '550' }),
    ).toMatchObject({ error: { code: 'address-unknown' } });
  });
});

it('the mailbox is the procedure’s until the office names another', async () => {
  expect((await test.must('applicants.counts', {})).mailbox).toBe('ap@miti.gov.my');
  expect(await test.call('applicants.setMailbox', { mailbox: 'a@b' })).toMatchObject({ error: { code: 'email-malformed' } });
  await test.must('applicants.setMailbox', { mailbox: 'AP.baharu@MITI.gov.my' });
  expect((await test.must('applicants.counts', {})).mailbox).toBe('AP.baharu@miti.gov.my');
}); // prettier-ignore

it('lists by name, page by page, and each of them once', async () => {
  await importList(test, EXAMPLE);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: { rows: { id: string; name: string }[]; next: string | null } = await test.must('applicants.list', { after });
    seen.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe((await test.must('applicants.counts', {})).active);
}); // prettier-ignore

it('the projection is what the events say: made anew it is the same', async () => {
  await importList(test, EXAMPLE);
  const [one, two] = (await test.must('applicants.list', { after: null })).rows;
  await test.must('applicants.merge', { into: one!.id, from: two!.id, reason: 'Sama', ...mailbox });
  const all = () =>
    ['applicant_entries', 'applicant_numbers', 'applicant_addresses'].map((table) =>
      tx().all(`SELECT * FROM ${table} ORDER BY 1, 2`),
    );
  const before = all();
  test.counter.opened().write({ actor: 'system' }, (write) => {
    for (const table of ['applicant_entries', 'applicant_numbers', 'applicant_addresses'])
      write.run(`DELETE FROM ${table}`);
    rebuild(write, projections);
  });
  expect(all()).toEqual(before);
});

it('Ctrl K finds a company by name, number, address and telephone, as it is now', async () => {
  const id = await add();
  const { search } = test.counter;
  const hits = async (text: string) => {
    await search.catchUp();
    return (await search.find(text, null)).hits;
  };
  for (const text of ['sinar utama', '20020432', 'kerani@sinar', '6773183'])
    expect(await hits(text), text).toMatchObject([{ kind: 'applicant', id, title: 'Sinar Utama Sdn. Bhd.' }]);
  const { key: _key, ...typed } = aCompany({ name: 'Delima Jaya Sdn. Bhd.' });
  await test.must('applicants.correct', { id, ...typed });
  expect(await hits('delima')).toMatchObject([{ id, title: 'Delima Jaya Sdn. Bhd.' }]);
  expect(await hits('sinar utama')).toEqual([]);
});

describe('enquiries (S0.7)', () => {
  const report = async () =>
    (
      await test.must('outages.report', {
        key: randomUUID(), system: 'AP', startedLocal: '2026-11-22T08:15', toldBy: 'BPM', toldHow: 'telephone', note: '',
      })
    ).id; // prettier-ignore
  const note = (change: Partial<InputOf<'applicants.noteEnquiry'>> = {}) =>
    test.call('applicants.noteEnquiry', {
      key: randomUUID(), outage: null, applicant: null, name: 'Sinar Utama', phone: '03 677 3183', asked: 'Bila pulih?',
      callBack: true, ...change,
    }); // prettier-ignore
  const lines = async () =>
    (await test.must('home.agenda', {})).lines.filter(({ kind }) => kind === 'calls-to-make');

  it('are called when the system is back, and not before', async () => {
    const outage = await report();
    expect(await note({ outage })).toMatchObject({ ok: true });
    expect(await note({ outage, callBack: false })).toMatchObject({ ok: true });
    expect(await lines()).toEqual([]);
    test.clock.set('2026-11-22T13:00');
    await test.call('outages.confirm', { id: outage, reason: 'x' });
    await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T12:45', toldBy: 'BPM' });
    expect(await lines()).toMatchObject([
      { values: { count: 1, system: 'AP' }, to: '/applicants/enquiries' },
    ]);
    const { rows } = await test.must('applicants.enquiries', { show: 'calls', after: null });
    expect(rows).toMatchObject([{ phone: '03-6773183', open: true, calls: [] }]);
    const enquiry = rows[0]!.id;
    const call = (outcome: 'reached' | 'no-answer') =>
      test.call('applicants.markCalled', { key: randomUUID(), enquiry, outcome, note: '' });
    await call('no-answer');
    expect(await lines()).toHaveLength(1);
    await call('reached');
    expect(await lines()).toEqual([]);
    expect(await call('reached')).toMatchObject({ error: { code: 'enquiry-done' } });
    const all = await test.must('applicants.enquiries', { show: 'all', after: null });
    expect(all.rows.map(({ open, calls }) => [open, calls.length])).toEqual([
      [false, 0],
      [false, 2],
    ]);
  });

  it('need a telephone to be called, and an outage that there is', async () => {
    expect(await note({ phone: '' })).toMatchObject({ error: { code: 'phone-needed' } });
    expect(await note({ phone: 'esok' })).toMatchObject({ error: { code: 'phone-malformed' } });
    expect(await note({ outage: 'G000000-0000' })).toMatchObject({ error: { code: 'outage-unknown' } });
  });
});

const own = (Object.entries(contract) as [CallName, CallSpec][]).filter(([name]) =>
  name.startsWith('applicants.'),
);

describe('who may', () => {
  const NOTHING = null as never;
  it.each(own)('%s', async (name, spec) => {
    for (const role of ['clerk', 'supervisor', 'administrator'] as const) {
      test.as(role);
      const code = spec.who !== 'anyone' && spec.who.includes(role) ? 'input-invalid' : 'role-forbidden';
      expect(await test.call(name, NOTHING), role).toMatchObject({ error: { code } });
    }
    test.counter.sessions.end();
    expect(await test.call(name, NOTHING)).toMatchObject({ error: { code: 'not-signed-in' } });
    // none of them makes an AP, takes money or gives a number: SKEI may use them all
    expect(spec.effects).toEqual([]);
  });

  it('a clerk imports, retires and merges nothing', () => {
    for (const name of [
      'applicants.import',
      'applicants.preview',
      'applicants.retire',
      'applicants.merge',
    ] as const)
      expect((contract[name] as CallSpec).who).not.toContain('clerk');
  });
});

it('no name, number, address or telephone stands in the journal or the log', async () => {
  const planted = {
    name: 'Tanamsatu Sdn. Bhd.', number: '200309991234', addresses: ['tanamdua@contoh.my'], phones: ['03-99912345'],
    reference: 'Tanamtiga',
  }; // prettier-ignore
  const id = await add(planted);
  const other = await add({ ...planted, number: '200309991235', addresses: ['tanamempat@contoh.my'] });
  await test.must('applicants.markBounced', { id, address: 'tanamdua@contoh.my', code: 'Tanamlima' });
  await importList(test, listOf('Tanamenam PLT,200309991236,tanamtujuh@contoh.my,03-99912345,Import,'));
  await test.call('applicants.preview', { name: 'tanamlapan.csv', base64: '' });
  await test.must('applicants.merge', { into: id, from: other, reason: 'Tanamsembilan', ...mailbox });
  await test.must('applicants.retire', { id, reason: 'Tanamsepuluh', ...mailbox });
  await test.must('applicants.setMailbox', { mailbox: 'tanamsebelas@contoh.my' });
  await test.must('applicants.noteEnquiry', {
    key: randomUUID(), outage: null, applicant: id, name: 'Tanamduabelas', phone: '0399912345', asked: 'Tanamtigabelas',
    callBack: true,
  }); // prettier-ignore
  const journal = JSON.stringify(tx().all('SELECT * FROM journal'));
  // the log's folder comes with its first line
  const folder = join(test.folder, 'logs');
  const logs = (existsSync(folder) ? readdirSync(folder) : []).map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  expect(journal).toContain('applicants.merged-into');
  for (const text of [journal, ...logs]) expect(text).not.toMatch(/tanam|2003099912|99912345/i);
});
