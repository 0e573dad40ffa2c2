/** Whether an entry that an administrator wrote can be gone through: an order of its steps exists, and its clocks begin and end in them. */
import { fail, ok, type Result } from '../result';
import { isDuty, type Service, type Words } from './service';

export type EntryError =
  | { code: 'entry-steps-wrong' }
  | { code: 'entry-clocks-wrong' }
  | { code: 'entry-ways-missing' }
  | { code: 'entry-version-old' };

/** @param newest the version that stands; the next one is made from it, so that nobody's change is written over */
export function checkEntry(entry: Service, newest: number): Result<null, EntryError> {
  if (entry.version !== newest) return fail('entry-version-old');
  if (!stepsStand(entry)) return fail('entry-steps-wrong');
  if (!clocksStand(entry)) return fail('entry-clocks-wrong');
  return entry.arrives.length > 0 && entry.tells.length > 0 ? ok(null) : fail('entry-ways-missing');
}

/** Received first by somebody here, told last; each step needs only such as stand before it, and never one that may be left out. */
function stepsStand({ steps }: Service): boolean {
  const [first] = steps;
  const last = steps.at(-1);
  const before = new Set<string>();
  const inOrder = steps.every(({ code, needs, kind, optional }, at) => {
    const known = needs.every((needed) => before.has(needed));
    const twice = before.has(code);
    if (!optional) before.add(code);
    return known && !twice && (at === 0) === (kind === 'receive') && (at === 0 || needs.length > 0);
  });
  const receives = first?.code === 'receive' && isDuty(first.by);
  return inOrder && receives && last?.kind === 'tell' && !last.optional;
}

function clocksStand({ steps, clocks }: Service): boolean {
  const codes = new Set(steps.map(({ code }) => code));
  const known = (code: string | undefined): boolean => code === undefined || codes.has(code);
  const single = new Set(clocks.map(({ code }) => code)).size === clocks.length;
  return (
    single &&
    clocks.length > 0 &&
    clocks.every(({ starts, fulfilled, once, until }) => [starts, fulfilled, once, until].every(known))
  );
}

/** S0.7: nothing of AP is applied for, processed or issued by hand, whatever a service is called. */
const AP = /\bAP\b|approved\s+permit/iu;

/** Whether an entry's texts speak of AP: a licence counter has no such service. */
export function isOfAp({ name, steps, fields, clocks }: Service): boolean {
  const texts: readonly Words[] = [
    name,
    ...[...steps, ...fields].map(({ text }) => text),
    ...clocks.map((clock) => clock.name),
  ];
  return texts.some(({ ms, en }) => AP.test(ms) || AP.test(en));
}
