/** The customer's slip goes into the print queue; SALINAN when it is asked for again. */
import { nextCopyNumber } from '../../../domain/papers/print-job';
import { fail, ok } from '../../../domain/result';
import type { ParsedInputOf } from '../../../preload/contract/contract';
import type { CommandContext } from '../../call/handler';
import { needSetting } from '../../register/settings';
import { officePaper } from '../papers/office-paper';
import { queuePaper } from '../papers/queue-paper';
import { readPapersOf } from '../papers/rows/papers';
import { clocksNow } from './request-clocks';
import { readRequestState } from './request-state';
import { readRequest } from './rows/requests';
import { serviceOf } from './services';

export function queueRequestSlip(
  { tx, counter, officer }: CommandContext,
  { id }: ParsedInputOf<'requests.printSlip'>,
) {
  const row = readRequest(tx, id);
  if (!row) return fail('request-unknown');
  const service = serviceOf(tx, row);
  const promises = clocksNow(tx, service, readRequestState(tx, row)).flatMap(({ clock, standing }) =>
    standing.kind === 'running' && standing.dueAt !== null
      ? [{ name: clock.name.ms, dueAt: standing.dueAt }]
      : [],
  );
  const { printers, receiptSize: size } = counter.devices.preferences.get();
  const papers = readPapersOf(tx, id);
  const { number, body, person, subject, arrivedAt } = row;
  const paper = queuePaper(tx, {
    ...{ documentId: id, number, size, printer: printers[size], officer: officer.id, reason: '' },
    copy: papers.length === 0 ? 0 : nextCopyNumber(papers),
    document: {
      kind: 'request-slip',
      version: 1,
      data: {
        office: officePaper(tx),
        counter: { code: needSetting(tx, 'counter').code },
        officer: { id: officer.code, name: officer.name },
        ...{ number, body, person, service: service.name.ms, subject, arrivedAt, promises },
        writtenAt: tx.at,
      },
    },
  });
  return ok({ paper });
}
