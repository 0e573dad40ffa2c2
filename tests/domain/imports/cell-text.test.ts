import { expect, it } from 'vitest';
import { cellText } from '../../../domain/imports/cell-text';

it.each([
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ['+60123', `'+60123`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\tx', `'\tx`],
  ['\rx', `'\rx`],
  [' =1+1', `' =1+1`],
  ['Syarikat A', 'Syarikat A'],
  ['1-2', '1-2'],
  ['', ''],
])('%j stands in a cell as %j', (text, cell) => {
  expect(cellText(text)).toBe(cell);
});
