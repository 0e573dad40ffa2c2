/** Of whom a matter is: whoever it concerns neither decides it nor approves it. */

/** What is known of a matter; `nobodys` such as the PC's clock, which is everybody's alike. */
export type Matter =
  | { readonly kind: 'nobodys' }
  /** A lost receipt: its paper names who issued it; where none is found, whoever issued from the book last may have. */
  | { readonly kind: 'serial'; readonly issuer: string | null; readonly lastIssuers: readonly string[] }
  /** A fee that is let off, by the names of those who would have paid it. */
  | { readonly kind: 'let-off'; readonly payers: readonly string[] };

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
    case 'let-off': {
      const payers = new Set(matter.payers.map(sameName));
      return officers.filter(({ name }) => payers.has(sameName(name))).map(({ id }) => id);
    }
  }
}

/** However it was typed: without case, blanks, marks and points. */
const sameName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
