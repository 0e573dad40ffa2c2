/** Appointments given while registration is closed: S1.10. */
import { fail, ok } from '../../../domain/result';
import type { CivilDate } from '../../../domain/time/civil-time';
import type { Handlers } from '../../call/handler';
import { PAGE, pageOf } from '../../call/page';
import { needSetting, readSetting, saveSetting } from '../../register/settings';
import { readOutageInForce } from '../outages/rows/outages';
import { viewOf } from './appointment-view';
import { bookAppointment } from './book';
import { callBack, moveAppointment, settleAppointment } from './change-appointment';
import { dayView, nextFree } from './day-view';
import { printClosed } from './print-closed';
import { queueSlip } from './print-slip';
import { readAppointment, readEventsOf, standingAfter } from './rows/appointments';
import { countCallBacks, readCallBacks } from './rows/slot-rows';
import { courtOf, rulesOf } from './slot-rules';

export const appointmentsHandlers = {
  'appointments.courts': ({ tx }) => {
    const outage = readOutageInForce(tx);
    const courts = needSetting(tx, 'office').courts.map(({ code, name }) => ({
      ...{ code, name, option: outage?.options[code] ?? null, rules: { ...rulesOf(tx, code) } },
    }));
    return ok({ outage: outage?.id ?? null, courts });
  },

  'appointments.day': ({ tx, now }, { court, day }) =>
    courtOf(tx, court) ? ok(dayView(tx, court, day as CivilDate, now)) : fail('court-unknown'),

  'appointments.free': ({ tx, now }, { court }) =>
    courtOf(tx, court) ? ok({ slots: nextFree(tx, court, now) }) : fail('court-unknown'),

  'appointments.get': ({ tx }, { id }) => {
    const row = readAppointment(tx, id);
    return row ? ok({ appointment: viewOf(tx, row) }) : fail('appointment-unknown');
  },

  'appointments.book': bookAppointment,
  'appointments.move': moveAppointment,
  'appointments.settle': settleAppointment,

  'appointments.printSlip': (context, { id }) => {
    const row = readAppointment(context.tx, id);
    if (!row) return fail('appointment-unknown');
    const { slotAt } = standingAfter(readEventsOf(context.tx, id));
    return ok({ paper: queueSlip(context, row, slotAt) });
  },

  'appointments.callList': ({ tx }, { outage, show, after }) => {
    const rows = readCallBacks(tx, { outage, show, after: Number(after ?? 0) }, PAGE + 1);
    return ok(pageOf(rows, (row) => viewOf(tx, row)));
  },

  'appointments.callCounts': ({ tx }, { outage }) => ok({ ...countCallBacks(tx, outage) }),

  'appointments.call': callBack,

  'appointments.saveRules': ({ tx, officer }, { court, rules }) => {
    if (!courtOf(tx, court)) return fail('court-unknown');
    saveSetting(
      tx,
      'appointmentSlots',
      { ...readSetting(tx, 'appointmentSlots'), [court]: rules },
      officer.id,
    );
    tx.journal('settings.saved', { name: 'appointmentSlots', by: officer.id });
    return ok({});
  },

  'appointments.printClosed': printClosed,
} satisfies Handlers<'appointments'>;
