import { afterEach, describe, expect, it } from 'vitest';
import type { TestCounter } from '../../helpers/counter';
import {
  addressOf,
  openPostOffice,
  openSender,
  queue,
  settled,
  standingOf,
  until,
  type PostOffice,
} from './post-office';

let office: PostOffice;
let test: TestCounter;
afterEach(async () => {
  await test.dispose();
  await office.close();
});

describe('a notice to several applicants', () => {
  it('is one message each, over TLS, accepted with the server’s own words', async () => {
    office = await openPostOffice();
    test = await openSender(office.port);
    const notice = queue(test, 7);
    await settled(test, notice);
    expect(standingOf(test, notice)).toMatchObject({ state: 'done', recipients: 7, accepted: 7, waiting: 0 });
    expect(office.letters.map(({ to }) => to).sort()).toEqual([1, 2, 3, 4, 5, 6, 7].map(addressOf));
    const { raw } = office.letters.find(({ to }) => to === addressOf(3))!;
    expect(raw).toContain('To: Syarikat Contoh 3 <pemohon3@syarikat.example.my>');
    expect(raw).toContain('multipart/alternative');
    expect(raw).not.toContain('pemohon4');
  });
});
