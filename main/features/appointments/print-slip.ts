/** The slip of an appointment goes into the print queue: a new one with each slot, SALINAN when it is asked for again. */
import { nextCopyNumber } from '../../../domain/papers/print-job';
import type { Instant } from '../../../domain/time/civil-time';
import type { Paper } from '../../../preload/contract/values';
import type { CommandContext } from '../../call/handler';
import { needSetting } from '../../register/settings';
import { queuePaper } from '../papers/queue-paper';
import { readPapersOf } from '../papers/rows/papers';
import { officePaper } from '../papers/office-paper';
import { namedCaseType } from '../settings/tables';
import { referenceOf } from './appointment-view';
import { readEventsOf, type AppointmentRow } from './rows/appointments';
import { courtOf } from './slot-rules';

export function queueSlip(
  { tx, counter, officer }: CommandContext,
  row: AppointmentRow,
  slotAt: Instant,
): Paper {
  const given = readEventsOf(tx, row.id).filter(({ kind }) => kind === 'booked' || kind === 'moved');
  const documentId = `${row.id}-${given.length}`;
  const papers = readPapersOf(tx, documentId);
  const { printers, receiptSize: size } = counter.devices.preferences.get();
  const type = namedCaseType(tx, row.caseType);
  const reference = referenceOf(tx, row);
  return queuePaper(tx, {
    ...{ documentId, number: reference, size, printer: printers[size], officer: officer.id, reason: '' },
    copy: papers.length === 0 ? 0 : nextCopyNumber(papers),
    document: {
      kind: 'appointment-slip',
      version: 1,
      data: {
        office: officePaper(tx),
        counter: { code: needSetting(tx, 'counter').code },
        officer: { id: officer.code, name: officer.name },
        court: courtOf(tx, row.court)?.name ?? row.court,
        reference,
        slotAt,
        name: row.name,
        phone: row.phone,
        caseType: { code: row.caseType, name: type?.nameMs ?? row.caseType },
        moved: given.length > 1,
        writtenAt: tx.at,
      },
    },
  });
}
