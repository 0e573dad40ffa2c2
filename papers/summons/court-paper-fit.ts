import type { PaperView } from '../look/paper-view';
import type { CourtPaper } from './court-paper-data';

/** How a court paper is set: on one page with air, on one page tightly, or with seal and signature on a second. */
export type CourtPaperFit = 'easy' | 'tight' | 'two-pages';

/**
 * Chooses the setting from the number of rows that people, addresses and marks take, since a printed page cannot
 * be measured beforehand. `moreRows` counts what only one kind of paper has. The second page repeats marks, case
 * number and sheet number, so that the signature is never on a page that could belong to anything.
 */
export function courtPaperFit(data: CourtPaper, view: PaperView, moreRows = 0): CourtPaperFit {
  const names = [...data.first, ...data.second, ...data.second].reduce(
    (rows, { name }) => rows + Math.ceil(name.length / 70),
    0,
  );
  const addresses = data.second.reduce((rows, { address }) => rows + (address ?? '').split('\n').length, 0);
  const marks = (view.drill ? 2 : 0) + (view.mark.kind === 'original' ? 0 : 2);
  const rows = names + addresses + marks + data.lawyers.length + moreRows;
  return rows > 22 ? 'two-pages' : rows > 6 ? 'tight' : 'easy';
}
