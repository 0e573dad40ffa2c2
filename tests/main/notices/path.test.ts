import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { handClock, type TestCounter } from '../../helpers/counter';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';

let test: TestCounter;
afterEach(() => test.dispose());

it('a first notice of AP: written is not published, the portal by its folder, e-mail by hand, then the next four hours', async () => {
  const clock = handClock('2026-11-23T08:10');
  test = await openSkei({ clock });
  const portal = mkdtempSync(join(tmpdir(), 'portal-'));
  const outage = await apOutage(test, '2026-11-23T08:00');
  const { templates } = await test.must('notices.settings', {});
  await test.must('notices.saveSettings', { templates, portal: { folder: portal, address: '' } });
  expect((await test.must('notices.next', {})).next).toMatchObject([
    { kind: 'first', dueAt: '2026-11-23T04:00:00.000Z', stage: 'calm' },
  ]);
  clock.set('2026-11-23T12:05');
  test.counter.gate.pass();
  expect((await test.must('notices.next', {})).next[0]?.stage).toBe('late');
  const notice = await writeNotice(test, outage, 'first');
  expect(notice).toMatchObject({ number: 1, dueAt: '2026-11-23T04:00:00.000Z', toldAt: null });
  expect(notice.channels.map(({ channel, state }) => [channel, state])).toEqual([
    ['email', 'waiting'],
    ['portal', 'waiting'],
    ['counter', 'waiting'],
  ]);
  await vi.waitFor(async () => {
    const [standing] = (await test.must('notices.list', { outage })).rows;
    expect(standing?.channels[1]).toMatchObject({
      state: 'published',
      publishedAt: '2026-11-23T04:05:00.000Z',
    });
  }, 10_000);
  expect(readdirSync(portal).toSorted()).toEqual(
    ['notis.atom', `notis-${outage}-1.html`, `notis-${outage}-1.json`].toSorted(),
  );
  expect(readFileSync(join(portal, `notis-${outage}-1.html`), 'utf8')).toContain('<section lang="ms">');
  expect((await test.must('notices.next', {})).next[0]?.kind).toBe('first');
});
