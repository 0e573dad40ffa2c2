/** A whole list against the directory: each row with how it stands, in the file's order. */
import { emailKey } from './applicant-email';
import { afterChange } from './applicant-history';
import { matchRow, type Directory, type Known, type Match } from './applicant-match';
import { foldName } from './applicant-name';
import type { ApplicantRow } from './applicant-sheet';

export type MatchedRow = ApplicantRow & { match: Match };

/** Matches rows one after another; what a row above describes is known to those below. */
export class Matcher {
  readonly #above = {
    numbers: new Map<string, Known[]>(),
    addresses: new Map<string, Known[]>(),
    names: new Map<string, Known[]>(),
  };
  readonly #together: Directory;

  constructor(directory: Directory) {
    const { numbers, addresses, names } = this.#above;
    this.#together = {
      byNumber: (number) => [...directory.byNumber(number), ...(numbers.get(number) ?? [])],
      byAddress: (key) => [...directory.byAddress(key), ...(addresses.get(key) ?? [])],
      byName: (folded) => [...directory.byName(folded), ...(names.get(folded) ?? [])],
    };
  }

  take(row: ApplicantRow): MatchedRow {
    const match = matchRow(row, this.#together);
    if (match.kind === 'new' || (match.kind === 'doubtful' && match.mayBeNew)) this.#keep(row);
    return { ...row, match };
  }

  #keep(row: ApplicantRow): void {
    const { details, addresses } = row;
    const state = afterChange(undefined, { kind: 'added', details, addresses });
    const known: Known = { who: { row: row.row }, state };
    for (const number of state.numbers) push(this.#above.numbers, number, known);
    for (const address of addresses) push(this.#above.addresses, emailKey(address), known);
    push(this.#above.names, foldName(details.name), known);
  }
}

/** A file that names more of one name or address than this is compared with the first of them: it tells nothing more. */
const MOST_ALIKE = 100;

function push(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key);
  if (!list) map.set(key, [known]);
  else if (list.length < MOST_ALIKE) list.push(known);
}
