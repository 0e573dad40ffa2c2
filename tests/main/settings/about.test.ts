import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_OFFICERS } from '../../../main/features/drills/demo-office';
import { openTestCounter, type TestCounter } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

let test: TestCounter;
beforeAll(async () => {
  test = await openTestCounter();
  const { outage } = await openOutage(test);
  await test.must('cases.issue', aCase(outage));
});
afterAll(() => test.dispose());

it('about says what runs here and where things are', async () => {
  const { version, folders } = await test.must('settings.about', {});
  expect(version).toBe('0.0.0-test');
  expect(folders.map(({ what }) => what)).toEqual(['data', 'backups', 'logs', 'anchor']);
  expect(folders[0]!.path).toBe(test.folder);
});

it('diagnostics tell how the counter stands, and nothing of people, numbers, places or secrets', async () => {
  const { diagnostics } = await test.must('settings.about', {});
  expect(diagnostics).toContain('app: 0.0.0-test');
  expect(diagnostics).toContain('issuing: allowed');
  expect(diagnostics).toContain('outages open: ESV3 in-force');
  const [given] = aCase('x').first;
  const { office } = await test.must('settings.get', {});
  for (const untold of [
    ...DEMO_OFFICERS.flatMap(({ name, code, secret }) => [name, code, secret]),
    ...[given!.name, given!.idNumber, 'R2-0', '03001-0', test.folder, office.name, test.recoveryCode],
  ])
    expect(diagnostics, untold).not.toContain(untold);
});

it('the licences of others’ work are those that lie beside the program, or none', async () => {
  expect(await test.must('settings.licences', {})).toEqual({ text: '' });
});
