/** Pilihan 2 (S1.9): cases that ESV2 registered, the control list, and until when ESV2 may be used. */
import { endOfUse } from '../../../domain/esv2/end-of-use';
import { need } from '../../../domain/need';
import { fail, ok } from '../../../domain/result';
import { civilDateOf, type CivilDate } from '../../../domain/time/civil-time';
import type { Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { needSetting } from '../../register/settings';
import { readOutageInForce } from '../outages/rows/outages';
import { chooseAnswer, takeAnswer } from './answers/take-answer';
import { controlList, withParties } from './control-list';
import { arrive, notArrived, reopen, withdraw, writeOff } from './move-case';
import { recordCase } from './record-case';
import { insertEnd, readEnd, readEnds } from './rows/ends';
import { caseTypesOn } from '../settings/tables';
import { readControlRow } from './rows/control-list';
import { readMigrationEvents } from './rows/migration';

export const esv2Handlers = {
  'esv2.intake': ({ tx, now }) => {
    const outage = readOutageInForce(tx);
    const endsOn = readEnd(tx);
    const { courts } = needSetting(tx, 'office');
    return ok({
      outage: outage ? { id: outage.id, startedAt: outage.startedAt } : null,
      courts: courts
        .filter(({ code }) => outage?.options[code] === 'P2')
        .map(({ code, name, profile }) => ({ code, name, profile })),
      caseTypes: caseTypesOn(tx, civilDateOf(now))
        .filter(({ active }) => active)
        .map(({ code, nameMs, nameEn, kind }) => ({ code, nameMs, nameEn, kind })),
      endsOn,
      end: endOfUse(endsOn, civilDateOf(now)),
    });
  },
  'esv2.record': recordCase,
  'esv2.list': ({ tx }, question) => ok(answerList(controlList, tx, question)),
  'esv2.get': ({ tx }, { item }) => {
    const row = readControlRow(tx, item);
    if (!row) return fail('row-unknown');
    return ok({ row: need(withParties(tx, [row])[0], 'row'), events: readMigrationEvents(tx, item) });
  },
  'esv2.arrive': arrive,
  'esv2.notArrived': notArrived,
  'esv2.withdraw': withdraw,
  'esv2.writeOff': writeOff,
  'esv2.reopen': reopen,
  'esv2.chooseAnswer': chooseAnswer,
  'esv2.takeAnswer': takeAnswer,
  'esv2.ends': ({ tx, now }) => ok({ ends: [...readEnds(tx)], end: endOfUse(readEnd(tx), civilDateOf(now)) }),
  'esv2.announceEnd': ({ tx, officer }, { endsOn, source }) => {
    insertEnd(tx, { endsOn: endsOn as CivilDate, source }, officer.id);
    return ok({});
  },
} satisfies Handlers<'esv2'>;
