/** Who works here, signs in and approves. */
import { fail, ok } from '../../../domain/result';
import { tryDoor, waitUntil } from './door';
import { agree, countersign, decideAlone } from './agree';
import { clearWait } from './clear-wait';
import { openVault } from './open-vault';
import { addOfficer, approve, changeOwnSecret, resetSecret } from './officer-secrets';
import type { Handlers } from '../../call/handler';
import { answerList } from '../../call/list-kind';
import { decisionsList } from './decisions-list';
import { readGiven } from './rows/given-secrets';
import { readOfficer, readOfficers, retireOfficer } from './rows/officers';

export const officersHandlers = {
  'officers.door': ({ tx, counter }) => {
    const active = counter.register ? readOfficers(tx).filter((officer) => officer.active) : [];
    return ok({
      officers: active.map((officer) => ({
        ...officer,
        waitUntil: waitUntil(counter, tx, officer.id, 'door'),
      })),
      aloneAllowed: counter.office()?.aloneAllowed ?? false,
    });
  },

  'officers.signIn': async ({ counter }, { code, secret }) => {
    const tried = await tryDoor(counter, code, secret);
    if (!tried.ok) return tried;
    const given = readGiven(counter.opened().reading(), tried.value.id) ?? null;
    counter.sessions.begin(tried.value, counter.clock.now(), given);
    counter.events.send({ kind: 'changed', features: ['officers', 'settings', 'home', 'cases'] });
    return ok({ officer: tried.value });
  },

  'officers.openVault': openVault,

  'officers.session': ({ counter }) => ok({ session: counter.sessions.current() }),

  'officers.active': ({ counter }) => {
    counter.sessions.active();
    return Promise.resolve(ok({}));
  },

  'officers.lock': ({ counter }) => {
    counter.sessions.end();
    counter.events.send({ kind: 'locked', reason: 'officer' });
    return Promise.resolve(ok({}));
  },

  'officers.clearWait': clearWait,
  'officers.approve': approve,
  'officers.agree': agree,
  'officers.decideAlone': decideAlone,
  'officers.countersign': countersign,
  'officers.decisions': ({ tx }, question) => ok(answerList(decisionsList, tx, question)),
  'officers.list': ({ tx }) => ok({ officers: readOfficers(tx) }),
  'officers.add': addOfficer,
  'officers.resetSecret': resetSecret,
  'officers.changeOwnSecret': changeOwnSecret,

  'officers.retire': ({ tx, officer }, { officer: id }) => {
    const known = readOfficer(tx, id);
    if (!known?.active) return fail('officer-unknown');
    const administrators = readOfficers(tx).filter((other) => other.active && other.role === 'administrator');
    if (known.role === 'administrator' && administrators.length === 1) return fail('last-administrator');
    retireOfficer(tx, id, officer.id);
    return ok({});
  },
} satisfies Handlers<'officers'>;
