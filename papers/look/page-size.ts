import type { PaperSize } from '../../domain/papers/print-job';

/** Page and margins in millimetres. A roll has no height: its page is as long as what stands on it. */
export type PageSize = {
  widthMm: number;
  heightMm: number | null;
  marginMm: { top: number; right: number; bottom: number; left: number };
};

/** Page of each paper size. The 80 mm roll prints on 72 mm. A5 and A4 margins keep clear of what office printers cannot reach. */
export function pageSize(size: PaperSize): PageSize {
  switch (size) {
    case 'A4':
      return { widthMm: 210, heightMm: 297, marginMm: { top: 16, right: 20, bottom: 14, left: 20 } };
    case 'A5':
      return { widthMm: 148, heightMm: 210, marginMm: { top: 9, right: 11, bottom: 8, left: 11 } };
    case '80mm':
      return { widthMm: 80, heightMm: null, marginMm: { top: 4, right: 4, bottom: 6, left: 4 } };
  }
}
