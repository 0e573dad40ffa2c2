/** The request desk: S2, S3, S4. */
import { fail, ok } from '../../../domain/result';
import type { Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { readSetting, saveSetting } from '../../register/settings';
import { readOfficer, readOfficers } from '../officers/rows/officers';
import { doStep, extendPromise, refuseRequest } from './do-step';
import { queueRequestSlip } from './print-slip';
import { receiveRequest } from './receive';
import {
  correctTime,
  fileRequest,
  handOver,
  mergeRequest,
  noteOn,
  reopenRequest,
  waitOrGoOn,
  withdrawRequest,
} from './request-acts';
import { requestView } from './request-view';
import { requestsList } from './requests-list';
import { readRequest } from './rows/requests';
import { offeredServices, saveService, shownService } from './services';

export const requestsHandlers = {
  'requests.desk': ({ tx }) =>
    ok({
      services: offeredServices(tx).map(shownService),
      duties: readSetting(tx, 'requestDuties') ?? {},
      officers: readOfficers(tx)
        .filter(({ active }) => active)
        .map(({ id, name, role }) => ({ id, name, role })),
    }),
  'requests.receive': receiveRequest,
  'requests.list': ({ tx }, question) => ok(answerList(requestsList, tx, question)),
  'requests.get': ({ tx, now }, { id }) => {
    const row = readRequest(tx, id);
    return row ? ok({ request: requestView(tx, row, now) }) : fail('request-unknown');
  },
  'requests.do': doStep,
  'requests.refuse': refuseRequest,
  'requests.extend': extendPromise,
  'requests.wait': waitOrGoOn,
  'requests.note': noteOn,
  'requests.handOver': handOver,
  'requests.withdraw': withdrawRequest,
  'requests.merge': mergeRequest,
  'requests.reopen': reopenRequest,
  'requests.correct': correctTime,
  'requests.file': fileRequest,
  'requests.printSlip': queueRequestSlip,
  'requests.saveService': saveService,
  'requests.saveDuties': ({ tx, officer }, { duties }) => {
    const unknown = Object.keys(duties).find((id) => !readOfficer(tx, id));
    if (unknown !== undefined) return fail('officer-unknown');
    saveSetting(tx, 'requestDuties', duties, officer.id);
    tx.journal('settings.saved', { name: 'requestDuties', by: officer.id });
    return ok({});
  },
} satisfies Handlers<'requests'>;
