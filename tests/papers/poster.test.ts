import { expect, it } from 'vitest';
import { renderDocument } from '../../papers/render-document';
import { noticeTexts } from '../../words/notices/notice-texts';
import { instant } from '../helpers/instant';

const words = { system: 'Sistem Contoh', subject: 'Gangguan', can: 'Mendaftar', cannot: 'Menyemak' };
const shown = (systemCode: string, kind: 'first' | 'update' | 'restoration'): string =>
  renderDocument(
    {
      kind: 'poster',
      version: 1,
      data: {
        ...{ officeName: 'Mahkamah Contoh', kind, systemCode, contact: '03-1234 5678', ms: words, en: words },
        since: instant('2026-11-22T01:00:00.000Z'),
        restoredAt: null,
        nextAt: null,
        writtenAt: instant('2026-11-22T01:30:00.000Z'),
        ...{ bodyMs: '', bodyEn: '' },
      },
    },
    { size: 'A4', mark: { kind: 'original' }, drill: false },
  );

it('a poster warns of payments without a receipt where money is taken by hand, and nowhere else', () => {
  const { payNothing } = noticeTexts.ms;
  expect(shown('ESV3', 'first')).toContain(payNothing);
  expect(shown('ESV3', 'update')).toContain(payNothing);
  expect(shown('AP', 'first')).not.toContain(payNothing);
  expect(shown('ESV3', 'restoration')).not.toContain(payNothing);
});
