/**
 * Whether a call may be made at all: window, session and role, effects, input schema, approval, in this order. What
 * stands here cannot be forgotten in a new call.
 */
import type { z } from 'zod';
import { refusedEffects } from '../../domain/settings/office';
import type { CallError, CallSpec, CallerWindow, FieldError } from '../../preload/contract/call';
import { specOf, type CallName } from '../../preload/contract/contract';
import type { Officer } from '../../preload/contract/officers';
import { need } from '../../domain/need';
import type { ApprovalNeed, ApprovalRule, ApprovalRules } from '../call/approval-rule';
import type { Counter } from '../call/counter';
import type { Deciders } from '../call/handler';
import { features } from '../features/features';
import { approverProblem } from '../features/officers/approver';
import { concernedBy, concernsSomebody } from '../features/officers/concerned';
import { readOfficer } from '../features/officers/rows/officers';
import { inputHash } from '../register/call-keys';

export interface Caller {
  readonly window: CallerWindow;
  /** The single-use token of a supervisor, or of two people, where the call needs one. */
  readonly approval?: string;
}

/** A call that may be made, with what its guards found out. */
export interface Checked {
  readonly name: CallName;
  readonly spec: CallSpec;
  /** As the contract's schema gives it. */
  readonly input: unknown;
  readonly officer: Officer | null;
  readonly approver: Officer | null;
  readonly people: Deciders | null;
}

export function checkCall(
  counter: Counter,
  caller: Caller,
  name: string,
  rawInput: unknown,
): { ok: true; value: Checked } | { ok: false; error: CallError } {
  const refuse = (code: string, more: Partial<CallError> = {}) => ({
    ok: false as const,
    error: { code, ...more },
  });
  const spec = specOf(name);
  if (!spec) return refuse('input-invalid');
  if (!(spec.windows ?? ['main']).includes(caller.window)) return refuse('window-forbidden');
  const officer = signedIn(counter);
  if (spec.who !== 'anyone') {
    if (!counter.register) return refuse('not-ready');
    if (!officer) return refuse('not-signed-in');
    if (counter.sessions.current()?.given && name !== 'officers.changeOwnSecret')
      return refuse('secret-must-change');
    if (!spec.who.includes(officer.role) && !(spec.lent && caller.approval)) return refuse('role-forbidden');
  }
  const forbidden = forbiddenEffect(counter, spec);
  if (forbidden) return refuse(forbidden);
  const parsed = spec.input.safeParse(rawInput);
  if (!parsed.success) return refuse('input-invalid', { fields: fieldErrors(parsed.error) });
  const checked = { name: name as CallName, spec, input: parsed.data, officer, approver: null, people: null };
  const lent = isLent(spec, officer);
  const asked = lent ? 'always' : approvalNeed(counter, checked);
  if (!asked && !spec.twoPeople) return { ok: true, value: checked };
  if (!caller.approval) {
    if (spec.twoPeople === 'as-needed') return { ok: true, value: checked };
    if (spec.twoPeople || !asked) return refuse('two-people-needed');
    return refuse('approval-needed', asked === 'always' ? {} : { values: valuesOf(asked) });
  }
  const by = counter.sessions.useApproval(caller.approval, name, inputHash(parsed.data));
  if (!by?.every((each) => stillServes(counter, each))) return refuse('approval-wrong');
  const first = need(by[0], 'person');
  const { register, clock } = counter;
  if (!register) return refuse('not-ready');
  const tx = register.reading();
  const matter = { call: checked.name, input: parsed.data };
  const concerned = concernsSomebody(spec) ? concernedBy(features, tx, matter, clock.now()) : [];
  // whom it concerns may have changed since they agreed
  if (by.some(({ id }) => concerned.includes(id))) return refuse('approval-wrong');
  if (spec.twoPeople)
    return { ok: true, value: { ...checked, people: { first, second: by[1] ?? null, concerned } } };
  if (approverProblem(tx, spec, officer, first, clock.now())) return refuse('approval-wrong');
  if (lent && !isWho(spec, first)) return refuse('approval-wrong');
  return { ok: true, value: { ...checked, ...(lent ? { officer: first } : {}), approver: first } };
}

const isWho = ({ who }: CallSpec, { role }: Officer): boolean => who === 'anyone' || who.includes(role);

/** Whether whoever is signed in lends the screen to somebody who may make the call. */
const isLent = (spec: CallSpec, officer: Officer | null): boolean =>
  officer !== null && !isWho(spec, officer);

const rules: ApprovalRules = Object.assign({}, ...features.map(({ approvals }) => approvals ?? {}));

/** What must be approved of this input; a call by rule whose rule is missing is never let through. */
function approvalNeed(
  { register, clock }: Counter,
  { name, spec, input }: Pick<Checked, 'name' | 'spec' | 'input'>,
): 'always' | ApprovalNeed | undefined {
  if (spec.approval !== 'by-rule') return spec.approval;
  const rule = rules[name] as ApprovalRule<never> | undefined;
  if (!rule || !register) throw new Error(`no approval rule for ${name}`);
  return rule(register.reading(), input as never, clock.now());
}

const valuesOf = ({ what, amounts }: ApprovalNeed): Record<string, string | number> => ({ what, ...amounts });

/** Who is signed in, as the register knows them now: whoever was retired meanwhile is out at once. */
function signedIn(counter: Counter): Officer | null {
  const officer = counter.sessions.current()?.officer ?? null;
  if (!officer || stillServes(counter, officer)) return officer;
  counter.sessions.end();
  counter.events.send({ kind: 'locked', reason: 'officer' });
  return null;
}

const stillServes = ({ register }: Counter, { id }: Officer): boolean =>
  !register || readOfficer(register.reading(), id)?.active === true;

/** S0.7 and the register's own doubts: what office, witness or clock forbid is told before anything is read. */
function forbiddenEffect(counter: Counter, spec: CallSpec): string | undefined {
  if (spec.effects.length === 0) return undefined;
  const office = counter.office();
  if (office) {
    const refused = refusedEffects({ officeKind: office.kind, drill: counter.drill });
    for (const effect of spec.effects) if (refused.has(effect)) return refused.get(effect);
  }
  const stopped =
    spec.effects.some((effect) => effect === 'money' || effect === 'number') && counter.issuingStopped();
  if (!stopped) return undefined;
  const { reason } = stopped;
  return reason === 'clock-behind' || reason === 'clock-ahead' ? reason : 'issuing-stopped';
}

const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    code: /^[a-z][a-z-]+(:\d+)?$/.test(issue.message) ? issue.message : 'value-wrong',
  }));
