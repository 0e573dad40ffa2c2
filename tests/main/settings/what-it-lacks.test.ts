/** A new licence counter is told what it lacks, a line each, until each was seen to work (S0.2–S0.5). */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openSkei } from '../../helpers/skei';

it('asks for six things, and for each no more once it is settled', async () => {
  const test = await openSkei();
  test.as('supervisor');
  const lacks = async () =>
    (await test.must('home.agenda', {})).lines
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('lacks-'));
  expect(await lacks()).toHaveLength(6);
  await test.must('applicants.add', {
    ...{ key: randomUUID(), name: 'Contoh PLT', number: '200503569212', phones: [], permits: [] },
    ...{ systems: ['AP'], addresses: [], dataDate: '', source: 'counter', reference: '' },
  });
  await test.must('notices.setBoard', { open: true });
  expect(await lacks()).toEqual(['lacks-mail', 'lacks-portal', 'lacks-holidays', 'lacks-telephone']);
  await test.dispose();
}, 60_000);
