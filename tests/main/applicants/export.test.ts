import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guardedCell } from '../../../domain/imports/cell-text';
import { openTestCounter } from '../../helpers/counter';
import { listOf, preview } from './sheet';

it('refused rows are saved with row and reason, and no cell of them is a formula', async () => {
  const test = await openTestCounter();
  test.counter.devices.dialogs.chooseFolder = () => Promise.resolve(test.folder);
  test.as('supervisor');
  const { token, counts } = await preview(
    test,
    listOf('"=HYPERLINK(""http://x"")",199801088681,a@example.net,,Import,', '=1+1,,,,,', 'A,,,,,'),
  );
  expect(counts.refused).toBe(3);
  const file = await test.must('applicants.exportRefused', { token });
  const lines = readFileSync(file!.path, 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(counts.refused + 1);
  expect(lines[0]).toContain('Baris,Sebab ditolak,Nama Syarikat / Individu');
  expect(lines.some((line) => line.includes(`"'=HYPERLINK(""http://x"")"`))).toBe(true);
  expect(lines.join('\n')).not.toMatch(/(^|,)"?[=+@-]/m);
  await test.dispose();
});

it.each([
  ['=1+1', "'=1+1"],
  ['+60 3', "'+60 3"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  [' =1', "' =1"],
  ['\t=1', "'\t=1"],
  ['a=b', 'a=b'],
  ['a\r\nb', 'a b'],
])('%j is written as %j', (cell, written) => expect(guardedCell(cell)).toBe(written));
