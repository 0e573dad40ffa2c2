import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addApplicant } from '../../../main/features/applicants/directory/keep-change';
import { rebuild } from '../../../main/register/projection';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { projections } from '../../helpers/projections';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter({ office: { kind: 'skei', courts: [] } });
  test.as('supervisor');
});
afterEach(() => test.dispose());

const mailbox = { source: 'mailbox', reference: '' } as const;
const add = async (name: string, number: string, address: string) =>
  (
    await test.must('applicants.add', {
      ...{ key: randomUUID(), name, number, addresses: [address], phones: ['03-677 3183'], permits: [] },
      ...{ systems: ['AP'], dataDate: '', ...mailbox },
    })
  ).id;
const found = async (text: string, show?: 'bounced' | 'retired') =>
  (await test.must('applicants.list', { text, after: null, ...(show && { show }) })).rows.map(
    ({ name }) => name,
  );

it('finds whoever has all pieces of words that were typed, in any order, by name', async () => {
  await add('Zamrud Utama', '200204320621', 'kerani_1@zamrud.example');
  await add('Aman Utara', '200204320622', 'keranix1@aman.example');
  for (const piece of ['uta', 'TAM', '43206', 'example', '773183'])
    expect(await found(piece), piece).toContain('Zamrud Utama');
  expect(await found('uta')).toEqual(['Aman Utara', 'Zamrud Utama']);
  expect(await found('ama zam')).toEqual(['Zamrud Utama']);
  expect(await found('utama aman')).toEqual([]);
  // a mark stands for itself
  expect(await found('i_1@')).toEqual(['Zamrud Utama']);
  expect(await found('i*1@')).toEqual([]);
});

it('takes one letter or two for the beginning of a word', async () => {
  await add('Zamrud Utama', '200204320621', 'a@b.example');
  expect(await found('u z')).toEqual(['Zamrud Utama']);
  expect(await found('ut')).toEqual(['Zamrud Utama']);
  expect(await found('ru')).toEqual([]);
});

it('finds them in the list in which they stand now', async () => {
  const id = await add('Zamrud Utama', '200204320621', 'a@b.example');
  expect(await found('zamrud', 'bounced')).toEqual([]);
  await test.must('applicants.markBounced', { id, address: 'a@b.example', code: '5.1.1' });
  expect(await found('zamrud', 'bounced')).toEqual(['Zamrud Utama']);
  await test.must('applicants.retire', { id, reason: 'Ditutup', ...mailbox });
  for (const [show, names] of [['bounced', []], ['retired', ['Zamrud Utama']]] as const)
    expect(await found('zamrud', show), show).toEqual(names);
  expect(await found('zamrud')).toEqual([]);
}); // prettier-ignore

it('of very many gives page after page, each once', async () => {
  const MANY = 1020;
  test.counter.opened().write({ actor: 'system' }, (tx) => {
    for (let n = 0; n < MANY; n += 1) {
      const number = { kind: 'ssm', number: String(200_204_320_000 + n), old: '' } as const;
      const name = `Syarikat ${MANY - n}`;
      const details = { name, number, phones: [], permits: [], systems: ['AP'], dataDate: '' };
      const origin = { source: 'import', reference: '', officer: 'P002' } as const;
      addApplicant(tx, { kind: 'added', details, addresses: [] }, origin);
    }
  });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { rows, next }: { rows: { id: string }[]; next: string | null } = await test.must('applicants.list', { text: 'syar', after });
    seen.push(...rows.map(({ id }) => id));
    after = next;
  } while (after !== null);
  expect(seen).toHaveLength(MANY);
  expect(new Set(seen).size).toBe(MANY);
}); // prettier-ignore

it('is looked through by an index that siaga rebuild makes anew', async () => {
  await add('Zamrud Utama', '200204320621', 'a@b.example');
  test.counter.opened().write({ actor: 'system' }, (tx) => {
    tx.run(`INSERT INTO applicant_pieces (applicant_pieces) VALUES ('delete-all')`);
  });
  expect(await found('zamrud')).toEqual([]);
  test.counter.opened().write({ actor: 'system' }, (tx) => rebuild(tx, projections));
  expect(await found('zamrud')).toEqual(['Zamrud Utama']);
});
