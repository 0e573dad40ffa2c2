/** A counter in the folder named, run by whichever user: set up the first time, then signed in to and issued at. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DEMO_OFFICERS, demoOffice } from '../../../main/features/drills/demo-office';
import { setUp } from '../../../main/features/settings/set-up';
import { OpenCounter } from '../../../main/open-counter';
import { Register } from '../../../main/register/register';
import { setUpInput } from '../../../preload/contract/settings';
import { handClock, openTestCounter, testDevices } from '../../helpers/counter';
import { aCase, openOutage } from '../../helpers/outage';

const folder = join(process.argv[2]!, 'kaunter');
const [, , clerk] = DEMO_OFFICERS;

async function run(): Promise<string> {
  const isNew = !Register.exists(folder);
  if (isNew) await begin();
  const test = await openTestCounter({ folder, clock: handClock() });
  if (isNew) await openOutage(test);
  await test.must('officers.signIn', { code: clerk.code, secret: clerk.secret });
  const { outages } = await test.must('outages.open', {});
  const { receipt } = await test.must('cases.issue', aCase(outages[0]!.id));
  await test.must('backups.make', {});
  await test.close();
  return `${isNew ? 'set up' : 'signed in'}, ${receipt!.number}`;
}

async function begin(): Promise<void> {
  const no = () => Promise.reject(new Error('not here'));
  const counter = new OpenCounter({
    ...{ folder, devices: testDevices(folder), time: handClock(), drill: false },
    host: { openDemo: no, openDrill: no, leaveDemo: no },
  });
  const made = await setUp(counter, setUpInput.parse(demoOffice(randomUUID(), join(folder, 'sandaran'))));
  await counter.close();
  if (!made.ok) throw new Error(made.error.code);
}

void run().then((said) => process.stdout.write(said, () => process.exit(0)));
