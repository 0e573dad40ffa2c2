/** The court paper of a corrected case: its own document with its own kod jejak, in the place of the former one. */
import { need } from '../../../../domain/need';
import type { PartyReading } from '../../../../domain/cases/correction';
import { correctedCourtPaper, type CasePaperFacts, type PaperParty } from '../../../../papers/case-papers';
import type { Paper } from '../../../../preload/contract/values';
import type { CommandContext } from '../../../call/handler';
import { hijriOf } from '../../calendar/hijri-months';
import { readAnnouncements } from '../../calendar/rows/announced-months';
import { queuePaper } from '../../papers/queue-paper';
import { readFrozen, readPapersOf } from '../../papers/rows/papers';
import { withdrawPapers } from '../../papers/withdraw-papers';
import { issueSummons } from '../../summonses/issue-summons';
import { readSummonsTold, type SummonsRow } from '../../summonses/rows/summonses';
import type { ReadTx } from '../../../register/transaction';
import type { CorrectionFacts } from './correction-facts';

/** What waits of the former one is not printed any more; what was printed stays as it is. */
export function writeCorrectedPaper(
  { tx, counter, officer }: CommandContext,
  { row, parties, hearing }: CorrectionFacts,
  former: SummonsRow,
  reason: string,
): Paper[] {
  const { hearingAt, hearingKind, bench, sitting } = need(hearing, 'hearing');
  const side = (role: 'first' | 'second') => parties.filter((party) => party.role === role) as PaperParty[];
  const replaces = { ...need(readSummonsTold(tx, former.id), 'former summons'), reason };
  const { id, traceCode } = issueSummons(tx, {
    ...{ caseId: row.id, party: side('second')[0]?.name ?? '', hearingAt, hearingKind, bench },
    ...{ sitting, made: former.made, copies: former.copies, replaces: former.id, officer: officer.id },
  });
  // what was written on the party's own copies is put right on them
  if (former.made === 'own-copies') return [];
  withdrawPapers(tx, former.id, officer.id);
  const document = correctedCourtPaper(readCourtPaper(tx, former.id), {
    ...{ first: side('first'), second: side('second'), lawyers: lawyersOf(parties), replaces },
    hearing: { at: hearingAt, kind: hearingKind, bench },
    officer: { id: officer.code, name: officer.name },
    issued: { number: row.number, at: tx.at, traceCode, hijri: hijriOf(tx, tx.at) },
    announced: readAnnouncements(tx),
  });
  const paper = queuePaper(tx, {
    documentId: id, number: row.number, size: 'A4', copy: 0, document,
    printer: counter.devices.preferences.get().printers.A4, officer: officer.id, reason: '',
  }); // prettier-ignore
  return [paper];
}

function readCourtPaper(tx: ReadTx, summons: string) {
  const { document } = readFrozen(tx, need(readPapersOf(tx, summons)[0], 'paper of the summons').id);
  if (document.kind !== 'summons' && document.kind !== 'application')
    throw new Error(`no court paper: ${document.kind}`);
  return document;
}

/** A representative's row keeps the firm as its address. */
const lawyersOf = (parties: readonly PartyReading[]): CasePaperFacts['lawyers'] =>
  parties.flatMap(({ role, name, address }) =>
    role === 'lawyer-first' || role === 'lawyer-second'
      ? [{ side: role === 'lawyer-first' ? ('first' as const) : ('second' as const), name, firm: address }]
      : [],
  );
