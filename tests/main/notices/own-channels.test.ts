import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { handClock, openTestCounter, type TestCounter } from '../../helpers/counter';
import { openOutage } from '../../helpers/outage';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';

let test: TestCounter;
afterEach(() => test.dispose());

it('a court’s notice promises no time that nobody promised, and is complete when the counter has shown it', async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  const { draft } = await test.must('notices.draft', { outage, kind: 'first' });
  expect(JSON.stringify(draft)).not.toContain('{nextUpdate}');
  // typed all the same, its sentence says nothing
  const body = 'Status sebelum {nextUpdate}. Pertanyaan: {contact}.';
  const { content, channels } = await test.must('notices.preview', {
    ...{ key: randomUUID(), outage, kind: 'first' as const, ...draft },
    ms: { subject: 'Notis', body },
  });
  expect(content.ms.body).toBe('Pertanyaan: mrs-kb@contoh.gov.my.');
  expect(channels).toEqual(['counter']);
  const notice = await writeNotice(test, outage, 'first');
  expect(notice.toldEverywhereAt).toBeNull();
  const atLocal = '2026-11-22T08:30';
  await test.must('notices.confirmChannel', {
    id: notice.id,
    channel: 'counter',
    atLocal,
    reference: 'Poster',
  });
  const [shown] = (await test.must('notices.list', { outage })).rows;
  expect(shown?.toldEverywhereAt).not.toBeNull();
});

it('while a notice is on its way, next is to let it finish; the home list names what it waits for', async () => {
  test = await openSkei({ clock: handClock('2026-11-23T12:05') });
  const outage = await apOutage(test, '2026-11-23T08:00');
  test.counter.gate.pass();
  const line = async () =>
    (await test.must('home.agenda', {})).lines.find(({ kind }) => /^notice-(first|pending)$/.test(kind));
  expect(await line()).toMatchObject({
    kind: 'notice-first',
    values: { channels: 'e-mel, portal dan kaunter', channelsEn: 'e-mail, portal and counter' },
  });
  const notice = await writeNotice(test, outage, 'first');
  expect((await test.must('notices.next', {})).next).toMatchObject([
    { kind: 'first', pending: { id: notice.id, number: 1, waiting: ['email', 'portal', 'counter'] } },
  ]);
  expect(await line()).toMatchObject({ kind: 'notice-pending', to: `/notices/${notice.id}` });
});
