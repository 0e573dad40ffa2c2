/** Who works here, signs in and approves. */
import { ROLES } from '../../domain/officers/officer';
import { z } from 'zod';
import { call, EVERY_ROLE } from './call';
import { listPage, listQuestion } from './list-question';
import { civilDate, id, instant, needed } from './values';

export const role = z.enum(ROLES);
const officerCode = z.string().regex(/^[A-Z0-9]{2,8}$/, 'officer-code-malformed');
const secret = z.string().min(1).max(200);

export const officer = z.object({ id, code: officerCode, name: z.string(), role, active: z.boolean() });
export type Officer = z.infer<typeof officer>;

export const session = z
  .object({
    officer,
    signedInAt: instant,
    /** Who set the secret, and when: it must be changed before anything else is done. */
    given: z.object({ by: z.string(), at: instant }).nullable(),
  })
  .nullable();

export const decisionsQuestion = listQuestion(['decided'], { day: civilDate.optional() });

export const officersCalls = {
  'officers.door': call({
    // The names on the sign-in screen, and how long each still has to wait.
    nature: 'query',
    input: z.object({}),
    output: z.object({
      officers: z.array(officer.extend({ waitUntil: instant.nullable() })),
      /** Whether one person with the recovery code may decide what is two people's. */
      aloneAllowed: z.boolean(),
    }),
    errors: [],
    who: 'anyone',
    effects: [],
  }),
  'officers.signIn': call({
    nature: 'task',
    input: z.object({ code: officerCode, secret }),
    output: z.object({ officer }),
    errors: ['secret-wrong', 'wait', 'officer-inactive', 'vault-unreadable'],
    who: 'anyone',
    effects: [],
  }),
  'officers.openVault': call({
    // This PC can no longer open its vault: the recovery code of the enrolment sheet opens what lies locked in the register.
    nature: 'task',
    input: z.object({ recoveryCode: z.string().min(1).max(100) }),
    output: z.object({}),
    errors: ['recovery-code-wrong', 'vault-readable', 'row-key-damaged'],
    who: 'anyone',
    effects: [],
  }),
  'officers.session': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ session }),
    errors: [],
    who: 'anyone',
    effects: [],
  }),
  'officers.active': call({
    // Keys or mouse: somebody is at the screen, so that it is not locked yet.
    nature: 'task',
    input: z.object({}),
    output: z.object({}),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'officers.lock': call({
    nature: 'task',
    input: z.object({}),
    output: z.object({}),
    errors: [],
    who: 'anyone',
    effects: [],
  }),
  'officers.clearWait': call({
    // Whoever holds the recovery code lets an officer try again at once.
    nature: 'task',
    input: z.object({ code: officerCode, recoveryCode: z.string().max(100) }),
    output: z.object({}),
    errors: ['officer-unknown', 'recovery-code-wrong'],
    who: 'anyone',
    effects: [],
  }),
  'officers.approve': call({
    // A supervisor standing beside the clerk: the token is good once, for this call with this input.
    nature: 'task',
    input: z.object({ code: officerCode, secret, call: z.string().max(60), input: z.unknown() }),
    output: z.object({ token: z.string() }),
    errors: [
      'secret-wrong',
      'wait',
      'officer-inactive',
      'vault-unreadable',
      'approver-role',
      'approver-is-actor',
      'approver-one-hand',
      'approver-concerned',
      'secret-must-change',
    ],
    who: EVERY_ROLE,
    effects: [],
  }),
  'officers.agree': call({
    // Two people beside each other, each with their own secret: the token is good once, for this call with this input.
    nature: 'task',
    input: z.object({
      people: z.tuple([z.object({ code: officerCode, secret }), z.object({ code: officerCode, secret })]),
      call: z.string().max(60),
      input: z.unknown(),
    }),
    output: z.object({ token: z.string() }),
    errors: [
      'secret-wrong',
      'wait',
      'officer-inactive',
      'vault-unreadable',
      'same-person',
      'supervisor-needed',
      'person-concerned',
      'not-for-two',
      'secret-must-change',
      'approver-one-hand',
    ],
    // where the counter is stopped nobody may be signed in
    who: 'anyone',
    effects: [],
  }),
  'officers.decideAlone': call({
    // Only one can come, and the office allows it: a supervisor with the sealed recovery code, until somebody countersigns.
    nature: 'task',
    input: z.object({
      ...{ code: officerCode, secret, recoveryCode: z.string().max(100) },
      ...{ call: z.string().max(60), input: z.unknown() },
    }),
    output: z.object({ token: z.string() }),
    errors: [
      'alone-not-allowed',
      'secret-wrong',
      'wait',
      'officer-inactive',
      'vault-unreadable',
      'supervisor-needed',
      'recovery-code-wrong',
      'person-concerned',
      'not-for-two',
      'secret-must-change',
    ],
    who: 'anyone',
    effects: [],
  }),
  'officers.countersign': call({
    // Another supervisor stands for what one person decided alone: the approver, whoever asks.
    nature: 'command',
    input: z.object({ decision: z.int() }),
    output: z.object({}),
    errors: ['decision-unknown', 'decision-signed', 'same-person', 'approver-one-hand', 'person-concerned'],
    who: EVERY_ROLE,
    approval: 'always',
    effects: [],
    refusalKept: true,
  }),
  'officers.decisions': call({
    // What two people decided together, or one alone.
    nature: 'query',
    input: decisionsQuestion,
    output: listPage(
      z.object({
        seq: z.int(),
        call: z.string(),
        reason: z.string(),
        first: z.string(),
        second: z.string().nullable(),
        at: instant,
        countersigned: z.string().nullable(),
      }),
    ),
    errors: [],
    who: ['supervisor', 'administrator'],
    effects: [],
  }),
  'officers.list': call({
    nature: 'query',
    input: z.object({}),
    output: z.object({ officers: z.array(officer) }),
    errors: [],
    who: ['supervisor', 'administrator'],
    effects: [],
  }),
  'officers.add': call({
    nature: 'task',
    input: z.object({ code: officerCode, name: needed(120), role, secret }),
    output: z.object({ officer }),
    errors: ['officer-code-twice', 'secret-weak'],
    who: ['administrator'],
    effects: [],
  }),
  'officers.resetSecret': call({
    nature: 'task',
    input: z.object({ officer: id, secret }),
    output: z.object({}),
    errors: ['secret-weak', 'officer-unknown', 'reset-own-secret'],
    who: ['administrator'],
    effects: [],
  }),
  'officers.changeOwnSecret': call({
    nature: 'task',
    input: z.object({ old: secret, new: secret }),
    output: z.object({}),
    errors: ['secret-wrong', 'wait', 'secret-weak'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'officers.retire': call({
    nature: 'command',
    input: z.object({ officer: id }),
    output: z.object({}),
    errors: ['officer-unknown', 'last-administrator'],
    who: ['administrator'],
    effects: [],
  }),
};
