import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCounts } from '../../../main/features/outages/rows/counts';
import {
  findOverlapping,
  readDownSince,
  readFirstDown,
  readOpenSummaries,
} from '../../../main/features/outages/rows/outages';
import {
  isTakenElsewhere,
  readClashing,
  readQueue,
  readRows,
  readTaken,
} from '../../../main/features/reconciliation/rows/work-list';
import { readRowState } from '../../../main/features/reconciliation/rows/row-events';
import { readOpenPapers, readWaitingFor } from '../../../main/features/papers/rows/waiting';
import {
  isExternalNumberClaimed,
  readCasePayment,
  readCasePayments,
} from '../../../main/features/receipts/rows/payments';
import {
  isFormSerialUsed,
  readReceipt,
  readReceiptsAfter,
  readReceiptsOfCase,
  readReceiptsOfCases,
} from '../../../main/features/receipts/rows/receipts';
import { readReceiptsPage } from '../../../main/features/receipts/rows/receipt-list';
import { readOutagesPage } from '../../../main/features/outages/rows/outage-list';
import { readNoticesPage } from '../../../main/features/notices/rows/notice-list';
import { readClaimsPage } from '../../../main/features/receipts/rows/claim-list';
import { readWaitingPage } from '../../../main/features/summonses/rows/summons-list';
import { readCasesPage } from '../../../main/features/cases/rows/case-list';
import { readPapersPage } from '../../../main/features/papers/rows/paper-list';
import { countCasesBetween } from '../../../main/features/cases/rows/day';
import { readCasesOf, readPartiesOf } from '../../../main/features/cases/rows/cases';
import { readTakings, readTakingsCancelled } from '../../../main/features/receipts/rows/takings';
import { readPage } from '../../../main/features/applicants/rows/directory-list';
import { readEnquiries } from '../../../main/features/applicants/rows/enquiries';
import { readNotices } from '../../../main/features/notices/rows/notices';
import { readGivingRanges } from '../../../main/features/cases/rows/numbers';
import { readBatchesToSettle } from '../../../main/features/mail/rows/batches';
import { readNear } from '../../../main/features/deadlines/rows/deadlines';
import { readCounts as readMailCounts } from '../../../main/features/mail/rows/mail-counts';
import { readRecipientsPage } from '../../../main/features/mail/rows/recipients-page';
import { readNewestPackage, readPackageOf } from '../../../main/features/reconciliation/rows/packages';
import { CounterClock } from '../../../main/register/clock';
import { registeredBlocks } from '../../../main/features/features';
import { Register } from '../../../main/register/register';
import { readMissingDocuments, readWithoutReceipt } from '../../../main/features/cases/rows/open-matters';
import { findTakenOn } from '../../../main/features/cases/rows/taken-on';
import type { CivilDate, Instant } from '../../../domain/time/civil-time';
import type { ReadTx } from '../../../main/register/transaction';
import { handClock } from '../../helpers/counter';
import { SEALED_TEST_KEY, TEST_KEY } from '../../helpers/row-key';
import { plansOf } from '../../helpers/query-plan';

let folder: string;
let register: Register;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaunter-plans-'));
  register = Register.open({
    blocks: registeredBlocks,
    folder,
    clock: new CounterClock(handClock()),
    rowKey: TEST_KEY,
    create: SEALED_TEST_KEY,
  });
});
afterAll(() => {
  register.close();
  rmSync(folder, { recursive: true, force: true });
});

const NOW = '2026-11-22T00:00:00.000Z' as Instant;
const SPAN = { after: 1, upTo: 9 };
const NEWEST = { by: 'issued', down: true } as const;
const SERIES = { court: '03001', caseType: '017', year: 2026 };

/** What must not grow with the register: its plan, and that it scans no table. */
const HOT: readonly [string, (tx: ReadTx) => unknown, RegExp][] = [
  ['the form of a receipt', (tx) => isFormSerialUsed(tx, 'K 1'), /SEARCH receipts USING .*INDEX receipts_form_serial/],
  ['a receipt of another system', (tx) => isExternalNumberClaimed(tx, 'IGFMAS', 'A 1'), /SEARCH payments USING .*INDEX payments_by_number \(bare=\? AND method=\? AND system=\?\)/],
  ['the payment of a case', (tx) => readCasePayment(tx, 'x'), /SEARCH p USING INDEX payments_of_case/],
  ['a receipt', (tx) => readReceipt(tx, 'x'), /SEARCH p USING INDEX payments_of_receipt/],
  ['the newest receipts', (tx) => readReceiptsPage(tx, { order: NEWEST, after: '[9]' }, 50), /SEARCH r USING INDEX receipts_newest \(seq<\?\)/],
  ['the newest of an outage', (tx) => readReceiptsPage(tx, { order: NEWEST, outage: 'x', after: '[9]' }, 50), /SEARCH r USING INDEX receipts_by_outage/],
  ['receipts of a page of cases', (tx) => readReceiptsOfCases(tx, ['x']), /SEARCH r USING INDEX receipts_by_case/],
  ['payments of a page of cases', (tx) => readCasePayments(tx, ['x']), /SEARCH p USING INDEX payments_of_case/],
  ['a page of cases', (tx) => readCasesOf(tx, ['x']), /SEARCH cases USING INDEX sqlite_autoindex_cases_1/],
  ['parties of a page of cases', (tx) => readPartiesOf(tx, ['x']), /SEARCH (p USING INDEX sqlite_autoindex_parties_1|k USING INDEX case_corrections_of)/],
  ['cases of a person today', (tx) => findTakenOn(tx, '2026-11-22' as CivilDate, { ...SERIES, first: ['x'], second: [] }), /SEARCH parties USING INDEX parties_by_number \(id_number=\?\)\nSEARCH cases USING INDEX sqlite_autoindex_cases_1 \(id=\?\)[^]*SEARCH h USING INDEX correction_changes_numbers \(corrected=\?\)[^]*SEARCH cases USING INDEX sqlite_autoindex_cases_1 \(id=\?\)/],
  ['takings since the last look', (tx) => readTakings(tx, SPAN), /SEARCH r USING INDEX receipts_newest \(seq>\? AND seq<\?\)/],
  ['cancellations since the last look', (tx) => readTakingsCancelled(tx, 1, SPAN), /SEARCH c USING INDEX cancellations_by_seq \(seq>\? AND seq<\?\)/],
  ['cases since the last look', (tx) => countCasesBetween(tx, SPAN), /SEARCH cases USING COVERING INDEX cases_newest \(seq>\? AND seq<\?\)/],
  ['receipts to index', (tx) => readReceiptsAfter(tx, 9, 50), /SEARCH r USING INDEX receipts_newest \(seq>\?\)/],
  ['receipts of a case', (tx) => readReceiptsOfCase(tx, 'x'), /SEARCH r USING INDEX receipts_by_case/],
  ['what was made in an outage', (tx) => readCounts(tx, 'x'), /SEARCH outage_counts USING PRIMARY KEY/],
  ['an outage at the same time', (tx) => findOverlapping(tx, 'AP', NOW, null), /SEARCH outages USING INDEX outages_of_system \(system=\?\)/],
  ['outages of the last months', (tx) => readDownSince(tx, 'AP', NOW), /SEARCH o USING INDEX outages_of_system \(system=\? AND started_at[<>]\?\)/],
  ['the first outage of a system', (tx) => readFirstDown(tx, 'AP'), /SEARCH o USING INDEX outages_of_system \(system=\?\)/],
  ['a page of former outages', (tx) => readOutagesPage(tx, { order: { by: 'reported', down: true }, after: '[9]' }, 50), /SEARCH (o USING INTEGER PRIMARY KEY \(rowid<\?\)|outage_events USING INDEX outage_events_of \(outage=\?\))/],
  ['the outages that are not over', readOpenSummaries, /(s USING .*INDEX outage_states_open|SEARCH outage_events USING INDEX outage_events_of \(outage=\?\))/],
  ['whether a number is another case\'s', (tx) => isTakenElsewhere(tx, 'x', '03001-017-0001-2026'), /SEARCH (cases|reregistration_events) USING (COVERING )?INDEX (sqlite_autoindex_cases_3|reregistration_events_official)/],
  ['a row of the work list', (tx) => readRowState(tx, 'x'), /SEARCH reregistration_events USING INDEX reregistration_events_of/],
  ['where a queue stands', (tx) => readQueue(tx, 'x', SERIES), /USING (COVERING )?INDEX reregistration_rows_(differing|open) \(outage=\? AND court=\? AND case_type=\? AND year=\?\)$/],
  ['a page of the work list', (tx) => readRows(tx, { outage: 'x', settled: null, series: null, after: null }, 9), /SEARCH reregistration_rows USING INDEX reregistration_rows_in_order \(outage=\? AND .*>.*\)$/],
  ['a page of a pile', (tx) => readRows(tx, { outage: 'x', settled: true, series: null, after: null }, 9), /SEARCH reregistration_rows USING INDEX reregistration_rows_settled \(outage=\? AND settled=\? AND .*>.*\)$/],
  ['a page of a queue', (tx) => readRows(tx, { outage: 'x', settled: true, series: SERIES, after: null }, 9), /SEARCH reregistration_rows USING INDEX reregistration_rows_settled \(outage=\? AND settled=\? AND court=\? AND case_type=\? AND year=\? AND serial>\?\)$/],
  ['clashes', (tx) => readClashing(tx, 'x'), /SEARCH reregistration_rows USING INDEX reregistration_rows_clashing \(outage=\?\)$/],
  ['rows that are being worked', (tx) => readTaken(tx, 'x'), /SEARCH reregistration_rows USING INDEX reregistration_rows_taken \(outage=\?\)$/],
  ['how a letter stands', (tx) => readMailCounts(tx, 'x'), /SEARCH mail_counts USING PRIMARY KEY/],
  ['refused messages of a letter', (tx) => readRecipientsPage(tx, { batch: 'x', state: 'refused', search: '', after: 0 }), /SEARCH q USING (COVERING )?INDEX mail_queue_of \(batch=\? AND state=\? AND rowid>\?\)/],
  ['letters to settle', (tx) => readBatchesToSettle(tx, 'notice', ['x']), /SEARCH mail_batches USING INDEX/],
  ['calls to make', (tx) => readEnquiries(tx, 'calls', undefined, 50), /SEARCH w USING COVERING INDEX call_backs_oldest/],
  ['bounced applicants', (tx) => readPage(tx, { text: '', show: 'bounced', after: null }), /SEARCH e USING INDEX applicant_entries_bounced/],
  ['applicants by a piece of a name', (tx) => readPage(tx, { text: 'ali', show: 'active', after: null }), /(SCAN p VIRTUAL TABLE INDEX \d+:.*M|SEARCH e USING INTEGER PRIMARY KEY \(rowid=\?\))/],
  ['recipients by a piece of an address', (tx) => readRecipientsPage(tx, { batch: 'x', state: null, search: 'ali@', after: 0 }), /SCAN p VIRTUAL TABLE INDEX \d+:.*M/],
  ['a page of notices', (tx) => readNotices(tx, 20), /SEARCH notices USING INDEX notices_by_seq \(seq<\?\)/],
  ['a series’s ranges with numbers left', (tx) => readGivingRanges(tx, SERIES), /SEARCH c USING COVERING INDEX \S+ \(court=\? AND case_type=\? AND year=\? AND serial>\? AND serial<\?\)/],
  ['the newest package', readNewestPackage, /SCAN packages USING INDEX packages_newest/],
  ['the package of an outage', (tx) => readPackageOf(tx, 'x'), /SEARCH packages USING INDEX packages_of \(outage=\?\)/],
  ['documents that an outage’s cases lack', (tx) => readMissingDocuments(tx, 'x'), /^SEARCH d USING .*INDEX case_documents_missing/],
  ['cases of an outage without a receipt', (tx) => readWithoutReceipt(tx, 'x'), /^SEARCH x USING INDEX cancellations_by_seq \(seq>\?\)/],
  ['what falls due', (tx) => readNear(tx, NOW), /SEARCH deadlines USING INDEX deadlines_near \(near_from<\?\)/],
  ['papers that wait', readOpenPapers, /SCAN s USING .*INDEX paper_states_open/],
  ['papers that wait for a printer', (tx) => readWaitingFor(tx, 'x'), /s USING .*INDEX paper_states_open/],
]; // prettier-ignore

/** Gone through from end to end, being few: what is open, by its partial index, a page's own ids, and what has the trigrams. */
const FEW =
  /SCAN (s USING .*INDEX (paper_states_open|outage_states_open)|mail_counts USING .*INDEX mail_counts_doubt|packages USING INDEX packages_newest|json_each VIRTUAL TABLE.*|p VIRTUAL TABLE INDEX \d+:.*M.*)/g;

describe('a hot query stays fast however large the register is', () => {
  it.each(HOT)('%s', (_what, query, plan) => {
    const plans = plansOf(register.reading(), query);
    expect(plans).not.toHaveLength(0);
    for (const text of plans) {
      expect(text).toMatch(plan);
      expect(text.replace(FEW, '')).not.toMatch(/SCAN/);
    }
  });
});

const up = <By extends string>(by: By) => ({ by, down: false });

/** A list's page in each of its orders: from its beginning the walk goes along the order's own index and is never sorted. */
const ORDERS: readonly [string, (tx: ReadTx, after: string | null) => unknown, string, string][] = [
  ['receipts as issued', (tx, after) => readReceiptsPage(tx, { order: up('issued'), after }, 50), '[9]', 'r USING INDEX receipts_newest (seq>?)'],
  ['receipts by number', (tx, after) => readReceiptsPage(tx, { order: up('number'), after }, 50), '["R"]', 'r USING INDEX sqlite_autoindex_receipts_2 (number>?)'],
  ['receipts by payer', (tx, after) => readReceiptsPage(tx, { order: up('payer'), after }, 50), '["A",9]', 'r USING INDEX receipts_by_payer ((payer,seq)>(?,?))'],
  ['receipts by amount', (tx, after) => readReceiptsPage(tx, { order: up('amount'), after }, 50), '[100,9]', 'r USING INDEX receipts_by_amount ((amount_sen,seq)>(?,?))'],
  ['valid receipts by amount', (tx, after) => readReceiptsPage(tx, { order: up('amount'), state: 'valid', after }, 50), '[100,9]', 'r USING INDEX receipts_by_amount ((amount_sen,seq)>(?,?))'],
  ['cases as registered', (tx, after) => readCasesPage(tx, { order: up('registered'), after }, 50), '[9]', 'c USING INDEX cases_newest (seq>?)'],
  ['cases by number', (tx, after) => readCasesPage(tx, { order: up('number'), after }, 50), '["03001","017",2026,9]', 'c USING INDEX sqlite_autoindex_cases_3 ((court,case_type,year,serial)>(?,?,?,?))'],
  ['cases by party', (tx, after) => readCasesPage(tx, { order: up('party'), after }, 50), '["A","x"]', 'p USING INDEX parties_by_name ((name,case_id)>(?,?))'],
  ['waiting court papers as issued', (tx, after) => readWaitingPage(tx, { order: up('issued'), after }, 50), '[9]', 't USING INDEX summons_states_waiting (seq>?)'],
  ['waiting court papers by hearing', (tx, after) => readWaitingPage(tx, { order: up('hearing'), after }, 50), '["2026",9]', 't USING INDEX summons_states_hearing ((hearing_at,seq)>(?,?))'],
  ['claims as taken', (tx, after) => readClaimsPage(tx, { order: up('taken'), after }, 50), '[9]', 'o USING INTEGER PRIMARY KEY (rowid>?)'],
  ['outages as reported', (tx, after) => readOutagesPage(tx, { order: up('reported'), after }, 50), '[9]', 'o USING INTEGER PRIMARY KEY (rowid>?)'],
  ['outages by their beginning', (tx, after) => readOutagesPage(tx, { order: up('started'), after }, 50), '["2026",9]', 'o USING INDEX outages_by_start (started_at>?)'],
  ['outages by system', (tx, after) => readOutagesPage(tx, { order: up('system'), after }, 50), '["AP","2026",9]', 'o USING INDEX outages_of_system ((system,started_at)>(?,?))'],
  ['notices as written', (tx, after) => readNoticesPage(tx, { order: up('written'), after }, 50), '[9]', 'notices USING INDEX notices_by_seq (seq>?)'],
  ['papers as queued', (tx, after) => readPapersPage(tx, { order: up('queued'), after }, 50), '[9]', 'p USING INTEGER PRIMARY KEY (rowid>?)'],
  ['papers by number', (tx, after) => readPapersPage(tx, { order: up('number'), after }, 50), '["R",9]', 'p USING INDEX papers_by_number (number>?)'],
]; // prettier-ignore

describe('a list is walked along an index in each of its orders', () => {
  it.each(ORDERS)('%s', (_what, read, cursor, step) => {
    const index = step.replace(/ \(.*$/, '').replace(/ USING INTEGER PRIMARY KEY$/, '');
    const planWith = (part: string, after: string | null) =>
      plansOf(register.reading(), (tx) => read(tx, after))
        .map((plan) => plan.replace('COVERING ', ''))
        .find((plan) => plan.includes(part));
    const begun = planWith(`SCAN ${index}`, null);
    const onwards = planWith(`SEARCH ${step}`, cursor);
    expect(begun).toBeDefined();
    expect(onwards).toBeDefined();
    for (const plan of [begun, onwards]) expect(plan).not.toContain('TEMP B-TREE');
    expect(onwards).not.toContain('SCAN');
  });
});

/** What narrows a list to few rows finds these by an index of its own. */
const NARROWED: readonly [string, (tx: ReadTx) => unknown, string][] = [
  ['receipts of a day', (tx) => readReceiptsPage(tx, { order: up('payer'), day: '2026-11-22', after: null }, 50), 'SEARCH receipts USING COVERING INDEX receipts_newest (seq>? AND seq<?)'],
  ['receipts of an outage', (tx) => readReceiptsPage(tx, { order: up('payer'), outage: 'x', after: null }, 50), 'SEARCH receipts USING COVERING INDEX receipts_by_outage (outage=?)'],
  ['receipts of a method', (tx) => readReceiptsPage(tx, { order: NEWEST, method: 'qr', after: null }, 50), 'SEARCH payments USING COVERING INDEX payments_by_method (method=?)'],
  ['cases of a type', (tx) => readCasesPage(tx, { order: up('party'), caseType: '017', after: null }, 50), 'SEARCH cases USING COVERING INDEX cases_by_type (case_type=?)'],
  ['cases to be entered', (tx) => readCasesPage(tx, { order: up('party'), state: 'open', after: null }, 50), 'w USING COVERING INDEX reregistration_rows_unsettled'],
  ['papers of a kind', (tx) => readPapersPage(tx, { order: up('number'), kind: 'poster', after: null }, 50), 'SEARCH papers USING COVERING INDEX sqlite_autoindex_papers_2 (kind=?)'],
  ['papers kept as files', (tx) => readPapersPage(tx, { order: up('number'), state: 'kept', after: null }, 50), 's USING COVERING INDEX paper_states_kept'],
  ['spoiled papers', (tx) => readPapersPage(tx, { order: up('number'), state: 'amiss', after: null }, 50), 's USING COVERING INDEX paper_states_amiss'],
  ['papers of a day', (tx) => readPapersPage(tx, { order: up('number'), day: '2026-11-22', after: null }, 50), 'SEARCH e USING INDEX paper_events_by_seq (seq>? AND seq<?)'],
]; // prettier-ignore

describe('what narrows a list is found by an index', () => {
  it.each(NARROWED)('%s', (_what, read, step) => {
    const plans = plansOf(register.reading(), read);
    expect(plans.join('\n')).toContain(step);
  });
});
