/** Of whom a matter is: whoever it concerns neither decides it nor approves it. */

/** What is known of a matter; `nobodys` such as the PC's clock, which is everybody's alike. */
export type Matter =
  | { readonly kind: 'nobodys' }
  /** A lost receipt: its paper names who issued it; where none is found, whoever issued from the book last may have. */
  | { readonly kind: 'serial'; readonly issuer: string | null; readonly lastIssuers: readonly string[] }
  /** A fee that is let off, by the names of those who would have paid it. */
  | { readonly kind: 'let-off'; readonly payers: readonly string[] }
  /** What a case says of people, by the names of all who stand in it, before and after. */
  | { readonly kind: 'correction'; readonly people: readonly string[] };

interface Known {
  readonly id: string;
  readonly name: string;
}

/** Ids of the officers whom it concerns. */
export function concernedIn(matter: Matter, officers: readonly Known[]): readonly string[] {
  switch (matter.kind) {
    case 'nobodys':
      return [];
    case 'serial':
      return matter.issuer === null ? matter.lastIssuers : [matter.issuer];
    case 'let-off':
      return namesakes(matter.payers, officers);
    case 'correction':
      return namesakes(matter.people, officers);
  }
}

function namesakes(names: readonly string[], officers: readonly Known[]): string[] {
  const known = new Set(names.map(sameName));
  return officers.filter(({ name }) => known.has(sameName(name))).map(({ id }) => id);
}

/** However it was typed: without case, blanks, marks and points. */
const sameName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
