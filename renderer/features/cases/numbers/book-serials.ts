interface Block {
  readonly prefix: string;
  readonly width: number;
  readonly first: number;
  readonly last: number;
}

/** `R2-000124` */
export const serialText = ({ prefix, width }: Pick<Block, 'prefix' | 'width'>, serial: number): string =>
  prefix + String(serial).padStart(width, '0');

const USUAL_COUNT = 100;

/** The next block to offer: right after the newest one, in its prefix and width; for the first book a fresh one. */
export function proposeBlock(books: readonly Block[], counter: string): Block {
  const newest = books.reduce<Block | undefined>(
    (best, book) => (best === undefined || book.last > best.last ? book : best),
    undefined,
  );
  const prefix = newest?.prefix ?? `${counter.replace(/[^A-Z0-9]/g, '').slice(0, 12) || 'R'}-`;
  const first = (newest?.last ?? 0) + 1;
  return { prefix, width: newest?.width ?? 6, first, last: first + USUAL_COUNT - 1 };
}
