/** Letters that tell each party the new number of their case (S1.8), and the pile of parties not told yet. */
import { z } from 'zod';
import { PARTY_ROLES } from '../../domain/cases/case-type';
import { LETTER_EVENTS, LETTER_STATES, LETTER_WAYS } from '../../domain/letters/letter';
import { TELLING_STATES } from '../../domain/letters/telling';
import { call, COUNTER_ROLES, EVERY_ROLE } from './call';
import { listPage, listQuestion } from './list-question';
import { address } from './mail';
import { civilDate, courtCode, id, instant, key, localMinute, needed, paper } from './values';

export const lettersQuestion = listQuestion(['registered'], {
  /** Of the case's registration. */
  day: civilDate.optional(),
  outage: id.optional(),
  state: z.enum(TELLING_STATES).optional(),
  court: courtCode.optional(),
});

const partyRef = { caseId: id, role: z.enum(PARTY_ROLES), ordinal: z.int().min(1).max(1000) };

/** A party whose case has another number, with where their telling stands. */
export const toldParty = z.object({
  ...partyRef,
  /** The manual number, which the case keeps. */
  number: z.string(),
  /** The one that the party goes by. */
  known: z.string(),
  /** The one that stands in ESV3; empty while none does. */
  decided: z.string(),
  name: z.string(),
  address: z.string(),
  email: z.string(),
  state: z.enum(TELLING_STATES),
  owed: z.boolean(),
  /** The letter that stands; null before one is written. */
  letter: z.object({ id, way: z.enum(LETTER_WAYS), address: z.string() }).nullable(),
});
export type ToldParty = z.infer<typeof toldParty>;

const letter = z.object({
  ...{ id, role: z.enum(PARTY_ROLES), ordinal: z.int(), name: z.string(), number: z.string() },
  ...{ way: z.enum(LETTER_WAYS), address: z.string(), english: z.boolean(), state: z.enum(LETTER_STATES) },
  /** As it stands on the letter. */
  reference: z.string(),
  /** From its writing on, the oldest first. */
  events: z.array(
    z.object({
      kind: z.enum(LETTER_EVENTS),
      person: z.string(),
      reference: z.string(),
      happenedAt: instant,
      note: z.string(),
      officer: z.string(),
    }),
  ),
});
export type NumberLetter = z.infer<typeof letter>;

/** Null: now. */
const when = localMinute.nullable().default(null);
const WRITE_ERRORS = ['case-unknown', 'party-unknown', 'letter-not-owed'] as const;
const MOVE_ERRORS = ['letter-unknown', 'letter-state-wrong', 'letter-outdated'] as const;
const TIME_ERRORS = ['time-in-future', 'time-before-step'] as const;
const act = { nature: 'command', who: COUNTER_ROLES, refusalKept: true } as const;

export const lettersCalls = {
  'letters.list': call({
    // Whom nobody told yet.
    nature: 'query',
    input: lettersQuestion,
    output: listPage(toldParty),
    errors: [],
    who: EVERY_ROLE,
    effects: [],
  }),
  'letters.ofCase': call({
    nature: 'query',
    input: z.object({ id }),
    output: z.object({ parties: z.array(toldParty), letters: z.array(letter) }),
    errors: ['case-unknown'],
    who: EVERY_ROLE,
    effects: [],
  }),
  'letters.print': call({
    // Writes the letter; one that is written already comes out again as SALINAN.
    ...act,
    input: z.object({ key, ...partyRef, english: z.boolean() }),
    output: z.object({ letter: id, papers: z.array(paper) }),
    errors: WRITE_ERRORS,
    effects: ['number', 'print'],
  }),
  'letters.printEnglish': call({
    ...act,
    input: z.object({ key, letter: id }),
    output: z.object({ paper }),
    errors: MOVE_ERRORS,
    effects: ['number', 'print'],
  }),
  'letters.mail': call({
    ...act,
    input: z.object({ key, ...partyRef, address, english: z.boolean() }),
    output: z.object({ letter: id }),
    errors: [...WRITE_ERRORS, 'letter-mail-not-ready', 'letter-being-mailed'],
    effects: ['number'],
  }),
  'letters.handOver': call({
    ...act,
    input: z.object({ key, letter: id, person: needed(160), handedLocal: when }),
    output: z.object({}),
    errors: [...MOVE_ERRORS, ...TIME_ERRORS],
    effects: ['number'],
  }),
  'letters.post': call({
    ...act,
    input: z.object({ key, letter: id, slip: needed(60), postedLocal: when }),
    output: z.object({}),
    errors: [...MOVE_ERRORS, ...TIME_ERRORS],
    effects: ['number'],
  }),
  'letters.returned': call({
    // It came back, or never arrived: the party is to be told again.
    ...act,
    input: z.object({ key, letter: id, reason: needed(300) }),
    output: z.object({}),
    errors: ['letter-unknown', 'letter-state-wrong'],
    effects: ['number'],
  }),
  'letters.takeBack': call({
    // Hand-over or posting recorded by mistake.
    ...act,
    input: z.object({ key, letter: id, reason: needed(300) }),
    output: z.object({}),
    errors: ['letter-unknown', 'letter-state-wrong'],
    effects: ['number'],
  }),
};
