/** The whole border: every call there is. A feature adds its map here and its handlers in `main/features/features.ts`. */
import type { z } from 'zod';
import { appointmentsCalls } from './appointments';
import { backupsCalls } from './backups';
import type { CallSpec, Envelope } from './call';
import { casesCalls } from './cases-calls';
import { esv2Calls } from './esv2';
import { existingCalls } from './existing';
import { intakesCalls } from './intakes';
import type { AppEvent } from './events';
import { helpCalls } from './help';
import { homeCalls } from './home';
import { listsCalls } from './lists';
import { officersCalls } from './officers';
import { outagesCalls } from './outages';
import { lettersCalls } from './letters';
import { papersCalls } from './papers';
import { receiptsCalls } from './receipts';
import { reconciliationCalls } from './reconciliation';
import { searchCalls } from './search';
import { settingsCalls } from './settings-calls';
import { calendarCalls } from './calendar';
import { applicantsCalls } from './applicants/applicants';
import { sittingsCalls } from './sittings';
import { summonsesCalls } from './summonses';
import { systemsCalls } from './systems';
import { noticesCalls } from './notices';
import { mailCalls } from './mail';
import { runbooksCalls } from './runbooks';
import { drillsCalls } from './drills';
import { requestsCalls } from './requests';
import { reportsCalls } from './reports';
import { tasksCalls } from './tasks';

export const contract = {
  ...settingsCalls,
  ...officersCalls,
  ...outagesCalls,
  ...casesCalls,
  ...receiptsCalls,
  ...esv2Calls,
  ...existingCalls,
  ...sittingsCalls,
  ...intakesCalls,
  ...summonsesCalls,
  ...papersCalls,
  ...reconciliationCalls,
  ...lettersCalls,
  ...backupsCalls,
  ...helpCalls,
  ...homeCalls,
  ...listsCalls,
  ...searchCalls,
  ...calendarCalls,
  ...applicantsCalls,
  ...systemsCalls,
  ...noticesCalls,
  ...mailCalls,
  ...runbooksCalls,
  ...drillsCalls,
  ...reportsCalls,
  ...requestsCalls,
  ...appointmentsCalls,
  ...tasksCalls,
};

export type Contract = typeof contract;
export type CallName = keyof Contract;

/** What is agreed of the call of this name; undefined where there is none. */
export const specOf = (name: string): CallSpec | undefined =>
  Object.hasOwn(contract, name) ? contract[name as CallName] : undefined;

/** What a caller passes: schemas fill in their defaults. */
export type InputOf<N extends CallName> = z.input<Contract[N]['input']>;
/** What a handler gets, after the schema. */
export type ParsedInputOf<N extends CallName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends CallName> = z.output<Contract[N]['output']>;
export type ErrorOf<N extends CallName> = Contract[N]['errors'][number];

/** Lists that are read page by page: `next` of the answer is `after` of the following question, null of the first. */
export type PagedCall = {
  [N in CallName]: OutputOf<N> extends PageOf<unknown>
    ? 'after' extends keyof InputOf<N>
      ? N
      : never
    : never;
}[CallName];
export type RowOf<N extends PagedCall> = OutputOf<N> extends PageOf<infer Row> ? Row : never;
interface PageOf<Row> {
  rows: readonly Row[];
  next: string | number | null;
}

/** Queries declared as `mixed`. */
export type MixedCall = {
  [N in CallName]: Contract[N] extends { readonly mixed: true } ? N : never;
}[CallName];

/** The one object the preload exposes on `window.siaga`. */
export interface Bridge {
  call<N extends CallName>(name: N, input: InputOf<N>, approval?: string): Promise<Envelope<OutputOf<N>>>;
  /** Returns how to stop listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
}
