/** Existing cases while the system is down, and on their way into ESV3 afterwards: S1.11, S1.12. */
import { fail, ok } from '../../../domain/result';
import { civilDateOf } from '../../../domain/time/civil-time';
import type { Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { needSetting } from '../../register/settings';
import { readOutageInForce } from '../outages/rows/outages';
import { nextReceipt } from '../receipts/next-receipt';
import { caseTypesOn, feeTablesOn } from '../settings/tables';
import { mattersList, shownMatter } from './matters-list';
import {
  askMatter,
  enterMatter,
  migrated,
  reopenMatter,
  takeMatter,
  withdrawMatter,
  writeOffMatter,
} from './move-matter';
import { receiveMatter } from './receive';
import { readListedMatter } from './rows/matter-list';
import { readMatterEvents, readMatterState } from './rows/matters';

export const existingHandlers = {
  'existing.intake': ({ tx, now }) => {
    const outage = readOutageInForce(tx);
    const next = nextReceipt(tx);
    const tables = feeTablesOn(tx, civilDateOf(now));
    return ok({
      outage: outage ? { id: outage.id, system: outage.system, startedAt: outage.startedAt } : null,
      courts: needSetting(tx, 'office').courts.map(({ code, name, profile, feeTable }) => ({
        ...{ code, name, profile },
        fees: (tables.find(({ id }) => id === feeTable)?.items ?? []).map((item) => ({
          ...{ code: item.code, description: item.descriptionMs, revenueCode: item.revenueCode },
          ...{ amountSen: item.amountSen, nature: item.nature },
        })),
      })),
      caseTypes: caseTypesOn(tx, civilDateOf(now)).map(({ code, nameMs, nameEn }) => ({
        code,
        nameMs,
        nameEn,
      })),
      nextReceipt: next.ok ? next.value.number : null,
      roundMethods: needSetting(tx, 'office').roundMethods,
    });
  },
  'existing.receive': receiveMatter,
  'existing.list': ({ tx }, question) => ok(answerList(mattersList, tx, question)),
  'existing.get': ({ tx, counter }, { id }) => {
    const row = readListedMatter(tx, id);
    const state = readMatterState(tx, id);
    if (!row || !state) return fail('existing-unknown');
    return ok({
      matter: shownMatter(tx, row),
      interrupted: state.takenBy !== null && state.takenInRun !== counter.run,
      events: readMatterEvents(tx, id).map(({ seq: _seq, run: _run, ...event }) => event),
    });
  },
  'existing.take': takeMatter,
  'existing.enter': enterMatter,
  'existing.ask': askMatter,
  'existing.migrated': migrated,
  'existing.withdraw': withdrawMatter,
  'existing.writeOff': writeOffMatter,
  'existing.reopen': reopenMatter,
} satisfies Handlers<'existing'>;
