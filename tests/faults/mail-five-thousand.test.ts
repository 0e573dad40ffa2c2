import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestCounter } from '../helpers/counter';
import { openPostOffice, type PostOffice } from '../helpers/mail-server';
import { addressOf, openSender, queue, standingOf, until } from '../main/mail/post-office';

let office: PostOffice;
let test: TestCounter;
beforeAll(async () => {
  office = await openPostOffice();
  test = await openSender(office.port);
});
afterAll(async () => {
  await test.dispose();
  await office.close();
});

describe('5,000 recipients in one go', () => {
  it('each gets exactly one, for one commit each at most', async () => {
    // a server of few words: what is measured is this side
    office.conduct = (address) =>
      address === addressOf(77) ? { at: 'recipient', answer: '550 5.1.1 User unknown' } : undefined;
    const notice = queue(test, 5_000);
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const began = performance.now();
    await until(() => standingOf(test, notice).waiting === 0, 'not all sent', 30_000);
    clearInterval(beat);
    const seconds = (performance.now() - began) / 1_000;
    const { commits } = test.counter
      .opened()
      .reading()
      .one<{ commits: number }>("SELECT count(*) AS commits FROM journal WHERE kind = 'mail.steps'");
    console.log(
      `5,000 messages in ${seconds.toFixed(1)} s, ${commits} commits, longest hold-up ${longest.toFixed(0)} ms`,
    );
    expect(standingOf(test, notice)).toMatchObject({ accepted: 4_999, refused: 1, inDoubt: 0, delayed: 0 });
    const each = new Set(office.letters.map(({ to }) => to));
    expect([office.letters.length, each.size]).toEqual([4_999, 4_999]);
    // one commit per message would be 10,000: outcome and next go together, and lines share
    expect(commits).toBeLessThan(5_100);
  });
});
