/** After the outage: the work list row by row, and the package. */
import { ok } from '../../../domain/result';
import { chooseEsv3List, takeEsv3List } from './esv3-list/take';
import { makePackage } from './package/make-package';
import { printSummary } from './package/print-summary';
import { addRecipient, recipientsOf, removeRecipient } from './package/recipients';
import type { Handlers } from '../../call/handler';
import { readPackages } from './rows/packages';
import {
  confirmRow,
  correctRow,
  enterNumber,
  letQueueGoOn,
  takeRow,
  withdrawRow,
  writeOffRow,
} from './work-list/work-rows';
import { listRows, showOne } from './work-list/work-page';

export const reconciliationHandlers = {
  'reconciliation.list': listRows,
  'reconciliation.row': showOne,
  'reconciliation.take': takeRow,
  'reconciliation.enter': enterNumber,
  'reconciliation.confirm': confirmRow,
  'reconciliation.correct': correctRow,
  'reconciliation.withdraw': withdrawRow,
  'reconciliation.writeOff': writeOffRow,
  'reconciliation.letQueueGoOn': letQueueGoOn,
  'reconciliation.chooseList': chooseEsv3List,
  'reconciliation.takeList': takeEsv3List,
  'reconciliation.package': makePackage,
  'reconciliation.packages': ({ tx }) => ok({ packages: readPackages(tx) }),
  'reconciliation.recipients': ({ tx }) => ok({ recipients: [...recipientsOf(tx)] }),
  'reconciliation.addRecipient': addRecipient,
  'reconciliation.removeRecipient': removeRecipient,
  'reconciliation.printSummary': printSummary,
} satisfies Handlers<'reconciliation'>;
