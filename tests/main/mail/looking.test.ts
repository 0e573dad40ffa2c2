import { afterEach, beforeEach, expect, it } from 'vitest';
import { readRecipientsPage } from '../../../main/features/mail/rows/recipients-page';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { addressOf, queue } from './post-office';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
});
afterEach(() => test.dispose());

const batchOf = async (notice: string) =>
  (await test.must('mail.of', { origin: 'notice', id: notice })).batch!.id;

it('finds the recipients of one letter by pieces of name and address, in their order, page after page', async () => {
  test.as('administrator');
  const [first, second] = [
    queue(test, 120),
    queue(test, [{ name: 'Zamrud [Utama]', address: addressOf(7) }]),
  ];
  const find = (batch: string, search: string, after: number | null = null) =>
    readRecipientsPage(test.counter.opened().reading(), { batch, state: null, search, after });
  const [large, small] = [await batchOf(first), await batchOf(second)];
  expect(find(large, 'PEMOHON7@').rows).toMatchObject([{ address: addressOf(7), position: 7 }]);
  expect(find(small, 'pemohon7@').rows).toMatchObject([{ name: 'Zamrud [Utama]' }]);
  expect(find(small, '[utama] zam').rows).toHaveLength(1);
  expect(find(large, 'zamrud').rows).toEqual([]);
  // one letter or two begin a word
  expect(find(large, 'sy 12').rows.map(({ position }) => position)).toEqual([12, 120]);
  const page = find(large, 'contoh');
  expect(page).toMatchObject({ next: 50 });
  expect(find(large, 'contoh', 100)).toMatchObject({ next: null });
  expect(find(large, 'contoh', 100).rows).toHaveLength(20);
});

it('finds them in a state, however many have the pieces', async () => {
  test.as('administrator');
  const batch = await batchOf(queue(test, 1100));
  const find = (search: string) =>
    readRecipientsPage(test.counter.opened().reading(), { batch, state: 'by-hand', search, after: null })
      .rows;
  expect(find('pemohon77@')).toMatchObject([{ position: 77, state: 'by-hand' }]);
  expect(find('contoh')).toHaveLength(50);
  expect(
    readRecipientsPage(test.counter.opened().reading(), {
      batch,
      state: 'refused',
      search: 'contoh',
      after: null,
    }).rows,
  ).toEqual([]);
});
