/** Whoever moves papers or backups elsewhere is known afterwards, with what it was before. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestCounter, type TestCounter } from '../../helpers/counter';

let test: TestCounter;
beforeEach(async () => {
  test = await openTestCounter();
  test.as('supervisor');
});
afterEach(() => test.dispose());

const rows = () =>
  test.counter
    .opened()
    .reading()
    .all('SELECT device, from_value AS "from", to_value AS "to", officer FROM device_changes ORDER BY seq');
const told = () =>
  test.counter
    .opened()
    .reading()
    .all<{ actor: string; data: string }>(
      `SELECT actor, data FROM journal WHERE kind = 'settings.device-changed' ORDER BY seq`,
    );

it('a printer that was changed', async () => {
  const printers = { A4: 'pdf', A5: 'Kaunter Siti', '80mm': 'pdf' };
  await test.must('settings.savePrinters', { printers, receiptSize: 'A4' });
  expect(rows()).toEqual([
    { device: 'printer-A5', from: 'pdf', to: 'Kaunter Siti', officer: 'P002' },
    { device: 'receipt-size', from: 'A5', to: 'A4', officer: 'P002' },
  ]);
  expect(told().map(({ actor }) => actor)).toEqual(['P002', 'P002']);
  // the name of a printer may be somebody's own
  expect(JSON.stringify(told())).not.toContain('Siti');
  await test.must('settings.savePrinters', { printers, receiptSize: 'A4' });
  expect(rows()).toHaveLength(2);
});

it('a backup folder that was changed', async () => {
  const from = test.counter.devices.preferences.get().backupFolder;
  const to = join(test.folder, 'kayu');
  mkdirSync(to);
  await test.must('settings.saveBackupFolder', { folder: to });
  expect(rows()).toEqual([{ device: 'backup-folder', from, to, officer: 'P002' }]);
  expect(told()).toHaveLength(1);
});

it('nothing is changed that could not be written down', async () => {
  test.clock.jump(-24 * 3_600_000);
  const answer = await test.call('settings.saveBackupFolder', { folder: join(test.folder, 'x') });
  expect(answer).toMatchObject({ ok: false, error: { code: 'clock-behind' } });
  expect(test.counter.devices.preferences.get().backupFolder).not.toContain(join(test.folder, 'x'));
});
