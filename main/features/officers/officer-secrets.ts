/** Secrets are stretched before the write, so that nothing waits inside a transaction. */
import type { Role } from '../../../domain/officers/officer';
import { checkSecret, normaliseSecret, type Owner } from '../../../domain/officers/secret';
import { fail, ok } from '../../../domain/result';
import { specOf, type CallName, type ParsedInputOf } from '../../../preload/contract/contract';
import { appointOfficer } from './appoint-officer';
import { insertSecret, readOfficer, readOfficerByCode } from './rows/officers';
import type { Counter } from '../../call/counter';
import type { TaskContext } from '../../call/handler';
import { inputHash } from '../../register/call-keys';
import { hashSecret } from '../../security/secret-hash';
import { approverProblem } from './approver';
import { concernedBy, concernsSomebody } from './concerned';
import { tryDoor } from './door';

/** Why a secret is too weak, at its field; undefined when it will do. */
export const weakness = (owner: Owner & { readonly role: Role }, secret: string, path: string) => {
  const checked = checkSecret(owner.role, secret, owner);
  return checked.ok ? undefined : fail('secret-weak', { fields: [{ path, code: checked.error.code }] });
};

/** What everybody knows of this office and counter. */
function here(counter: Counter): Pick<Owner, 'at'> {
  const office = counter.office();
  const code = counter.register?.epoch()?.counter ?? '';
  return { at: office ? [office.code, office.name, code] : [code] };
}

/** A supervisor standing beside the clerk: good once, for this call with this very input. */
export async function approve(
  { counter, officer }: TaskContext,
  { code, secret, call, input }: ParsedInputOf<'officers.approve'>,
) {
  const tried = await tryDoor(counter, code, secret, 'approval');
  if (!tried.ok) return tried;
  const approver = tried.value;
  const spec = specOf(call);
  const parsed = spec?.input.safeParse(input);
  if (!(spec?.approval || spec?.lent) || !parsed?.success) return fail('approver-role');
  const [tx, now] = [counter.opened().reading(), counter.clock.now()];
  const wrong = approverProblem(tx, spec, officer, approver, now);
  if (wrong) return fail(wrong);
  const matter = { call: call as CallName, input: parsed.data };
  if (concernsSomebody(spec) && concernedBy(counter.features, tx, matter, now).includes(approver.id))
    return fail('approver-concerned');
  const token = counter.sessions.approve([approver], call, inputHash(parsed.data));
  // a supervisor who does it alone approved nothing of somebody else's: the act itself names who did it
  if (officer?.id !== approver.id)
    counter.register?.write({ actor: officer?.id ?? 'system' }, (written) =>
      written.journal('officers.approved', { call, by: approver.id }),
    );
  return ok({ token });
}

export async function addOfficer(
  { counter, officer }: TaskContext,
  { code, name, role, secret }: ParsedInputOf<'officers.add'>,
) {
  const weak = weakness({ code, name, role, ...here(counter) }, secret, 'secret');
  if (weak) return weak;
  const by = officer?.id ?? 'system';
  const hash = await hashSecret(secret, counter.vault.pepper());
  const reply = counter
    .opened()
    .write({ actor: by }, (tx) =>
      readOfficerByCode(tx, code)
        ? fail('officer-code-twice', { fields: [{ path: 'code', code: 'officer-code-twice' }] })
        : ok({ officer: appointOfficer(tx, { code, name, role, secret: hash }, by) }),
    );
  if (reply.ok) counter.events.send({ kind: 'changed', features: ['officers'] });
  return reply;
}

export async function resetSecret(
  { counter, officer }: TaskContext,
  { officer: id, secret }: ParsedInputOf<'officers.resetSecret'>,
) {
  const known = readOfficer(counter.opened().reading(), id);
  if (!known) return fail('officer-unknown');
  // one's own is changed by whoever knows it: a screen left open gives nobody an administrator's power for good
  if (id === officer?.id) return fail('reset-own-secret');
  return (
    weakness({ ...known, ...here(counter) }, secret, 'secret') ??
    keepSecret(counter, id, secret, officer?.id ?? 'system')
  );
}

export async function changeOwnSecret(
  { counter, officer }: TaskContext,
  input: ParsedInputOf<'officers.changeOwnSecret'>,
) {
  if (!officer) return fail('secret-wrong');
  const tried = await tryDoor(counter, officer.code, input.old);
  if (!tried.ok)
    return tried.error.code === 'wait'
      ? fail('wait', tried.error)
      : fail('secret-wrong', { fields: [{ path: 'old', code: 'secret-wrong' }] });
  if (normaliseSecret(input.new) === normaliseSecret(input.old))
    return fail('secret-weak', { fields: [{ path: 'new', code: 'secret-same' }] });
  const weak = weakness({ ...officer, ...here(counter) }, input.new, 'new');
  if (weak) return weak;
  const kept = await keepSecret(counter, officer.id, input.new, officer.id);
  counter.sessions.secretChosen();
  counter.events.send({ kind: 'changed', features: ['officers'] });
  return kept;
}

async function keepSecret(counter: TaskContext['counter'], officer: string, secret: string, by: string) {
  const hash = await hashSecret(secret, counter.vault.pepper());
  counter.opened().write({ actor: by }, (tx) => insertSecret(tx, officer, hash, by));
  return ok({});
}
