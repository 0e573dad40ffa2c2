/** What is found of an appointment: its reference, the person, the telephone. */
import { phoneKey } from '../../../domain/imports/telephone';
import { toLocalText, type Instant } from '../../../domain/time/civil-time';
import type { SearchSource } from '../../register/found';
import { referenceOf } from './appointment-view';
import { APPOINTMENT, type AppointmentRow } from './rows/appointments';

type Changed = AppointmentRow & { readonly slotAt: Instant; readonly lastSeq: number };

export const searchedAppointments: SearchSource = (tx, afterSeq, limit) =>
  tx
    .all<Changed>(
      `SELECT ${APPOINTMENT}, s.slot_at AS slotAt, s.last_seq AS lastSeq
        FROM appointment_states s JOIN appointments a ON a.id = s.appointment WHERE s.last_seq > ? ORDER BY s.last_seq LIMIT ?`,
      afterSeq,
      limit,
    )
    .map((row) => {
      const { id, name, idNumber, phone, slotAt, lastSeq, at } = row;
      const reference = referenceOf(tx, row);
      return {
        ...{ kind: 'appointment', id, seq: lastSeq, at, title: `${reference} · ${name}` },
        detail: toLocalText(slotAt).slice(0, 16).replace('T', ' '),
        text: [reference, name, idNumber, phone, phoneKey(phone)].filter((line) => line !== '').join('\n'),
      };
    });
