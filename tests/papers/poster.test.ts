import { expect, it } from 'vitest';
import { renderDocument } from '../../papers/render-document';
import { noticeTexts } from '../../words/notices/notice-texts';
import { posterSample } from './samples';

const shown = (change: Partial<typeof posterSample.data>): string =>
  renderDocument(
    { ...posterSample, data: { ...posterSample.data, ...change } },
    { size: 'A4', mark: { kind: 'original' }, drill: false },
  );

it('a poster warns of payments without a receipt where money is taken by hand, and nowhere else', () => {
  const { payNothing } = noticeTexts.ms;
  expect(shown({ systemCode: 'ESV3', kind: 'first' })).toContain(payNothing);
  expect(shown({ systemCode: 'ESV3', kind: 'update' })).toContain(payNothing);
  expect(shown({ systemCode: 'AP', kind: 'first' })).not.toContain(payNothing);
  expect(shown({ systemCode: 'ESV3', kind: 'restoration' })).not.toContain(payNothing);
});
