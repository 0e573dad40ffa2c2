/** What a feature says of one of its long lists, so that the room of lists can answer it, write it down and print it. */
import type { ListName, WholeName, WholeRow } from '../../preload/contract/lists';
import type { ListTotal } from '../../preload/contract/list-question';
import type { OutputOf, ParsedInputOf, RowOf } from '../../preload/contract/contract';
import type { Language } from '../../words/language';
import type { words } from '../../words/words';
import type { ReadTx } from '../register/transaction';
import { PAGE } from './page';

export type ScreenWords = (typeof words)[Language];

/** What a cell's text may need beside its row. */
export interface SheetScene {
  readonly tx: ReadTx;
  readonly language: Language;
  readonly say: ScreenWords;
  /** An officer's name; empty for what is no officer. */
  readonly nameOf: (officer: string) => string;
}

export interface SheetColumn<Row> {
  readonly head: (say: ScreenWords) => string;
  readonly cell: (row: Row, scene: SheetScene) => string;
  /** Figures stand at the right. */
  readonly end?: boolean;
}

export interface ListKind<N extends ListName> {
  readonly name: N;
  readonly title: (say: ScreenWords) => string;
  readonly page: (
    tx: ReadTx,
    question: ParsedInputOf<N>,
    limit: number,
  ) => { readonly rows: RowOf<N>[]; readonly next: string | number | null };
  readonly total: (tx: ReadTx, question: ParsedInputOf<N>) => ListTotal | null;
  /** Rows of a page on the screen, where it is not the usual one. */
  readonly pageLength?: (question: ParsedInputOf<N>) => number;
  readonly columns: readonly SheetColumn<RowOf<N>>[];
  /** To whom its paper goes, and what is asked of them. */
  readonly cover?: (say: ScreenWords) => SheetCover;
  /** To what a question narrows it, as label and value. */
  readonly narrowed: (question: ParsedInputOf<N>, scene: SheetScene) => readonly Narrowed[];
}

/** The memo that covers a list on paper. */
export interface SheetCover {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** `['Cara', 'Tunai']` */
export type Narrowed = readonly [label: string, value: string];

/** A page as the screen asks for it; its sum comes with the first. */
export function answerList<N extends ListName>(
  kind: ListKind<N>,
  tx: ReadTx,
  question: ParsedInputOf<N>,
): OutputOf<N> {
  const total = question.after === null ? kind.total(tx, question) : null;
  const length = kind.pageLength?.(question) ?? PAGE;
  return { ...kind.page(tx, question, length), total } as OutputOf<N>;
}

/** A list as rows of text, whatever its rows are. */
export interface Sheet {
  readonly name: ListName | WholeName;
  readonly title: (say: ScreenWords) => string;
  readonly heads: (say: ScreenWords) => { readonly text: string; readonly end: boolean }[];
  readonly rows: (
    scene: SheetScene,
    question: AnyQuestion,
    limit: number,
  ) => { readonly rows: string[][]; readonly next: string | number | null };
  readonly cover?: (say: ScreenWords) => SheetCover;
  readonly total: (tx: ReadTx, question: AnyQuestion) => ListTotal | null;
  readonly narrowed: (scene: SheetScene, question: AnyQuestion) => readonly Narrowed[];
}

/** A question of whatever list; each sheet is asked its own. */
type AnyQuestion = object;

export const sheetOf = <N extends ListName>({
  name,
  title,
  page,
  total,
  columns,
  narrowed,
  cover,
}: ListKind<N>): Sheet => ({
  ...{ name, title, ...(cover ? { cover } : {}) },
  heads: headsOf(columns),
  rows: (scene, question, limit) => {
    const { rows, next } = page(scene.tx, question as ParsedInputOf<N>, limit);
    return { rows: rows.map((row) => columns.map(({ cell }) => cell(row, scene))), next };
  },
  total: (tx, question) => total(tx, question as ParsedInputOf<N>),
  narrowed: (scene, question) => narrowed(question as ParsedInputOf<N>, scene),
});

const headsOf =
  (columns: readonly Pick<SheetColumn<never>, 'head' | 'end'>[]): Sheet['heads'] =>
  (say) =>
    columns.map(({ head, end = false }) => ({ text: head(say), end }));

/** A list that is here as a whole: its screen brings the rows, as they were answered. */
export interface WholeKind<N extends WholeName> {
  readonly name: N;
  readonly title: (say: ScreenWords) => string;
  readonly columns: readonly SheetColumn<WholeRow<N>>[];
}

export const wholeSheetOf = <N extends WholeName>({ name, title, columns }: WholeKind<N>): Sheet => ({
  ...{ name, title },
  heads: headsOf(columns),
  rows: (scene, question) => {
    const { rows } = question as { readonly rows: readonly WholeRow<N>[] };
    return { rows: rows.map((row) => columns.map(({ cell }) => cell(row, scene))), next: null };
  },
  total: () => null,
  narrowed: () => [],
});
