/** Whose rows they are: a paper's, an outage's … by its id. */
export type Subject = string | number;

/** What a check found wrong, at which entry, in which table, as far as that can be told. */
export interface CheckProblem {
  readonly code:
    | 'file-damaged'
    | 'schema-differs'
    | 'chain-broken'
    | 'rows-differ'
    | 'receipt-differs'
    | 'projection-differs';
  readonly seq?: number;
  readonly table?: string;
  /** With `projection-differs`: whose rows are not what the events say. */
  readonly subject?: Subject;
  /** With `schema-differs`: the guard, index or table that is not this app's. */
  readonly object?: string;
}
