/** A case whose number became another one in ESV3, and its parties as the pile shows them. */
import { randomUUID } from 'node:crypto';
import type { InputOf } from '../../preload/contract/contract';
import type { ToldParty } from '../../preload/contract/letters';
import type { TestCounter } from './counter';
import { aCase } from './outage';

/** Issued in the outage, which ends with it: entered as `official`, and let stand by a supervisor. Ends as the clerk. */
export async function renumbered(
  test: TestCounter,
  outage: string,
  {
    official = '03001-014-0207-2026',
    ...change
  }: Partial<InputOf<'cases.issue'>> & { official?: string } = {},
): Promise<string> {
  const { case: issued } = await test.must('cases.issue', aCase(outage, change));
  test.as('supervisor');
  await test.must('outages.restore', { id: outage, restoredLocal: '2026-11-22T08:30', toldBy: 'BTMK JKSM' });
  await numberIs(test, issued.id, official);
  test.as('clerk');
  return issued.id;
}

/** ESV3's number is entered for the case, which is in hand by then, and let stand. */
export async function numberIs(test: TestCounter, item: string, officialNumber: string): Promise<void> {
  const { row } = await test.must('reconciliation.row', { item });
  if (row?.state === 'open') await test.must('reconciliation.take', { item });
  const { result } = await test.must('reconciliation.enter', { item, officialNumber });
  if (result === 'same') {
    const { row: entered } = await test.must('reconciliation.row', { item });
    await test.must('reconciliation.confirm', { item, reference: entered?.reference ?? '' });
  } else await test.must('reconciliation.letQueueGoOn', { item, reason: 'Disemak dalam ESV3' });
}

/** Whom nobody told yet, in the order of their cases. */
export const untold = async (test: TestCounter): Promise<ToldParty[]> =>
  (await test.must('letters.list', { order: { by: 'registered', down: false } })).rows;

export const partyOf = ({ caseId, role, ordinal }: ToldParty) => ({
  key: randomUUID(),
  caseId,
  role,
  ordinal,
});

/** Prints the letter to the party; answers its id. */
export const printed = async (test: TestCounter, party: ToldParty): Promise<string> =>
  (await test.must('letters.print', { ...partyOf(party), english: false })).letter;
