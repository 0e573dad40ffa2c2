/** Makes the package of an outage and is killed at one moment of it: `package-child.ts FOLDER OUTAGE MOMENT`. */
import { readPending } from '../../../main/features/reconciliation/rows/packages';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { handClock, openTestCounter } from '../../helpers/counter';

const [folder = '', outage = '', moment = ''] = process.argv.slice(2);
const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

async function make(): Promise<void> {
  const test = await openTestCounter({ folder, clock: handClock('2026-11-22T12:30') });
  const register = test.counter.opened();
  const target = join(folder, 'pakej');
  const isFinal = (): boolean => readdirSync(target).some((name) => name.endsWith('.zip'));
  const write = register.write.bind(register);
  register.write = (request, work, happened) => {
    const final = isFinal();
    if (moment === 'before-row' && final) die();
    const answer = write(request, work, happened);
    const noted = readPending(register.reading()).length > 0;
    if (moment === 'after-note' && noted) die();
    if (moment === 'after-row' && final) die();
    return answer;
  };
  test.as('supervisor');
  await test.must('reconciliation.package', { key: randomUUID(), outage, folder: target });
  process.exit(0);
}

void make();
