/** The clocks of a request in this office's calendar. */
import { clocksOf, type DueOf, type RequestClock } from '../../../domain/requests/request-clock';
import type { RequestState } from '../../../domain/requests/request';
import type { Service } from '../../../domain/requests/service';
import type { ReadTx } from '../../register/transaction';
import { dueAfter } from '../calendar/working-calendar';

const dueHere =
  (tx: ReadTx): DueOf =>
  (from, amount, pauses) =>
    dueAfter(tx, from, amount, pauses);

export const clocksNow = (tx: ReadTx, service: Service, state: RequestState): RequestClock[] =>
  clocksOf(service, state, dueHere(tx));
