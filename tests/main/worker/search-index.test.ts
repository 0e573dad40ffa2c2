import { afterEach, describe, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let open: TestCounter | undefined;
afterEach(async () => {
  await open?.dispose();
  open = undefined;
});

describe('search', () => {
  it('answers nothing from an empty register, and is not behind', async () => {
    open = await openTestCounter();
    await open.counter.search.catchUp();
    expect(await open.counter.search.find('siti', null)).toEqual({ hits: [], next: null, behind: 0 });
  });
});
