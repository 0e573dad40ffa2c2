/** What an outage was, told afterwards. */
import { fail, ok } from '../../../domain/result';
import type { Handlers } from '../../call/handler';
import { keptTimes } from '../outages/kept-times';
import { outageOf } from '../outages/outage-facts';
import { printReport, saveReport } from './save-report';

export const reportsHandlers = {
  'reports.times': ({ tx, now }, { outage: id }) => {
    const outage = outageOf(tx, id);
    return outage ? ok(keptTimes(tx, outage, now)) : fail('outage-unknown');
  },
  'reports.print': (context, input) => printReport(context, input),
  'reports.save': (context, input) => saveReport(context, input),
} satisfies Handlers<'reports'>;
