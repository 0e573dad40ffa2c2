/** The portal's folder: what was taken back does not stay there, and a drill never stands in the real one's place. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { logFile } from '../../../main/logging/log';
import { handClock, type TestCounter } from '../../helpers/counter';
import { apOutage, openSkei, writeNotice } from '../../helpers/skei';

let test: TestCounter;
afterEach(() => test.dispose());

async function published() {
  test = await openSkei({ clock: handClock('2026-11-23T08:10') });
  const outage = await apOutage(test, '2026-11-23T04:00');
  const folder = join(test.folder, 'portal-miti');
  mkdirSync(folder);
  const { templates } = await test.must('notices.settings', {});
  await test.must('notices.saveSettings', {
    templates,
    portal: { folder, address: 'https://p.example/notis' },
  });
  const { id, number } = await writeNotice(test, outage, 'first');
  const file = (name: string) => readFileSync(join(folder, name), 'utf8');
  const shown = () => ({
    withdrawn: (JSON.parse(file(`notis-${outage}-${number}.json`)) as { withdrawn: boolean }).withdrawn,
    inFeed: file('notis.atom').includes(id),
  });
  await vi.waitFor(() => expect(shown()).toEqual({ withdrawn: false, inFeed: true }), 10_000);
  return { id, folder, shown };
}
const log = () => readFileSync(logFile(test.folder), 'utf8');

it('a notice withdrawn while the folder is away is taken from it as soon as it is back', async () => {
  const { id, folder, shown } = await published();
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, 'no folder');
  await test.must('notices.withdraw', { id, reason: 'Silap' });
  await vi.waitFor(() => expect(log()).toContain('portal files not written'), 10_000);
  rmSync(folder);
  renameSync(`${folder}-away`, folder);
  await vi.waitFor(() => {
    test.counter.deadlines.tick();
    expect(shown()).toEqual({ withdrawn: true, inFeed: false });
  }, 10_000);
});

it('a notice whose withdrawal the app did not live to tell is taken from it at the next look', async () => {
  const { id, shown } = await published();
  // the commit stands; what follows it never came
  await test.must('notices.withdraw', { id, reason: 'Silap' });
  test.counter.deadlines.tick();
  await vi.waitFor(() => expect(shown()).toEqual({ withdrawn: true, inFeed: false }), 10_000);
});

it('a drill’s files go beside the real ones, never in their place', async () => {
  const { folder, shown } = await published();
  const drill = await openSkei({ clock: handClock('2026-11-23T08:10'), drill: true });
  try {
    const outage = await apOutage(drill, '2026-11-23T04:00');
    const { id } = await writeNotice(drill, outage, 'first');
    const { files } = await drill.must('notices.portalFiles', { id, folder });
    for (const name of files) expect(name).toMatch(/^LATIHAN-/);
    expect(shown()).toEqual({ withdrawn: false, inFeed: true });
  } finally {
    await drill.dispose();
  }
});
