/** What an outage was, told afterwards. */
import { fail, ok } from '../../../domain/result';
import type { Handlers } from '../../call/handler';
import { keptTimes } from '../outages/kept-times';
import { readSummary } from '../outages/rows/outages';
import { printReport, saveReport } from './save-report';

export const reportsHandlers = {
  'reports.times': ({ tx, now }, { outage: id }) => {
    const outage = readSummary(tx, id);
    return outage ? ok(keptTimes(tx, outage, now)) : fail('outage-unknown');
  },
  'reports.print': (context, input) => printReport(context, input),
  'reports.save': (context, input) => saveReport(context, input),
} satisfies Handlers<'reports'>;
