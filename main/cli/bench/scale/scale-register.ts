/** Registers of a size, made once and kept in a folder: making one of a million takes a while. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toInstant } from '../../../../domain/time/civil-time';
import { need } from '../../../../domain/need';
import { openDesk, type Desk } from '../../../demo/desk';
import type { OpenCounter } from '../../../open-counter';
import { counterIn, officeIn } from '../bench-counter';
import { CASE_TYPE, giveNumbers } from '../issue';
import { clockFrom, SeedClock } from '../../../demo/seed-clock';
import { planOf, type SeedPlan } from './seed-plan';
import { seededFrom, seedRegister, type Seeded } from './seed-register';

const SEEDED = 'seeded.json';
/** In every measurement there will ever be on one register. */
const CASES_TO_ISSUE = 100_000;

export interface ScaleRegister {
  readonly folder: string;
  readonly plan: SeedPlan;
  readonly seeded: Seeded;
}

/** The register of that size in the cache; made where it is not there yet. */
export async function scaleRegister(
  cache: string,
  receipts: number,
  say: (text: string) => void,
): Promise<ScaleRegister> {
  const folder = join(cache, String(receipts));
  const plan = planOf(receipts);
  if (!existsSync(join(folder, SEEDED))) await makeRegister(folder, plan, say);
  const seeded = JSON.parse(readFileSync(join(folder, SEEDED), 'utf8')) as Seeded;
  return { folder, plan, seeded };
}

/** Under another name until it is whole, so that an ended run leaves nothing that looks like a register. */
async function makeRegister(folder: string, plan: SeedPlan, say: (text: string) => void): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const clock = new SeedClock(seededFrom(plan));
  const counter = await officeIn(unfinished, true, { time: clock, synchronous: 'NORMAL' });
  try {
    await counter.prints.stop();
    const desk = openDesk({ counter });
    await desk.as('supervisor');
    const officer = need(counter.sessions.current(), 'session').officer.id;
    const register = counter.opened();
    const progress = (done: number): void => say(`made ${done} of ${plan.receipts} receipts\n`);
    const seeded = seedRegister({ register, clock, officer, plan, progress });
    say('feeding the search index\n');
    await counter.search.catchUp();
    await desk.must('officers.lock', {});
    writeFileSync(join(unfinished, SEEDED), JSON.stringify(seeded));
  } finally {
    await counter.close();
  }
  renameSync(unfinished, folder);
}

/** Opens it as the app does, a second after its newest entry; nobody prints, and the supervisor sits there. */
export async function openScale({ folder }: ScaleRegister): Promise<{ counter: OpenCounter; desk: Desk }> {
  const head = counterIn(folder, true);
  const last = need(head.register?.head().at, 'newest entry');
  await head.close();
  const counter = counterIn(folder, true, {
    time: clockFrom(toInstant(Date.parse(last) + 1000)),
    // a package has a summary; how it looks is nobody's question here
    makePaper: () => Promise.resolve(Buffer.from('%PDF-1.7\n%%EOF\n')),
  });
  await counter.prints.stop();
  const desk = openDesk({ counter });
  await desk.as('supervisor');
  const { series } = await desk.must('cases.numbers', {});
  if (!series.some((each) => each.series.caseType === CASE_TYPE)) await giveNumbers({ desk }, CASES_TO_ISSUE);
  return { counter, desk };
}
