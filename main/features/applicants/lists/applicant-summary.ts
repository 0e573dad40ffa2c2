/** What is said of a list of applicants as a whole. */
import type { SheetFacts } from '../../imports/kind';
import type { LaidOut } from '../../imports/desk';
import type { ApplicantsLook, ListedApplicant, Pile } from './applicants-look';

export interface ApplicantsHead extends Pick<ApplicantsLook, 'file' | 'unended'> {
  readonly facts: SheetFacts;
  /** The headings of the file. */
  readonly headings: readonly string[];
  /** Field → places of its columns. */
  readonly places: ApplicantsLook['sheet']['columns'];
  readonly dates: ApplicantsLook['sheet']['dates'];
  readonly counts: Readonly<Record<Pile, number>>;
  /** New ones without any address. */
  readonly unreachable: number;
  /** Doubts, reasons and what was left out of rows that are taken, the most frequent first. */
  readonly reasons: readonly { reason: string; pile: Pile; count: number }[];
}

export type ImportPreview = LaidOut<ApplicantsHead, ListedApplicant> & {
  /** The file's; undefined where its rows were left by an import and are opened again. */
  readonly name?: string;
};

export function summaryOf({ facts, file, sheet, listed, unended }: ApplicantsLook): ApplicantsHead {
  const counts: Record<Pile, number> = { new: 0, changed: 0, same: 0, doubtful: 0, refused: 0, done: 0 };
  const reasons = new Map<string, { reason: string; pile: Pile; count: number }>();
  const tell = (reason: string, pile: Pile): void => {
    const known = reasons.get(reason);
    reasons.set(reason, { reason, pile, count: (known?.count ?? 0) + 1 });
  };
  let unreachable = 0;
  for (const row of listed) {
    counts[row.pile] += 1;
    if (row.pile === 'new' && row.addresses.length === 0) unreachable += 1;
    if (row.pile === 'refused') tell(row.reason, row.pile);
    else if (row.pile === 'doubtful' && row.match.kind === 'doubtful') tell(row.match.doubt, row.pile);
    else for (const note of row.notes) tell(note, row.pile);
  }
  return {
    ...{ facts, headings: [...sheet.header], file, unended, counts, unreachable },
    ...{ places: sheet.columns, dates: sheet.dates },
    reasons: [...reasons.values()].sort((one, other) => other.count - one.count),
  };
}
