/** The day's cases: the first one in the counter's own form, finished with F9; the others through the same call. */
import { randomUUID } from 'node:crypto';
import type { CaseType } from '../../../domain/cases/case-type';
import type { OutputOf } from '../../../preload/contract/contract';
import type { DrivenWindow } from '../driven-app';
import { halfDraft, wholeDraft } from './case-draft';
import { caseInput } from '../../demo/case-input';
import type { Visit } from '../../demo/day';
import type { Desk } from '../../demo/desk';
import { everyRow } from '../../demo/every-row';
import { DemoFailed } from '../../demo/failed';
import type { Gallery } from './gallery';

/** Issues a case for every visit. Ends with the clerk signed in. */
export async function takeCases(
  desk: Desk,
  window: DrivenWindow,
  gallery: Gallery,
  outage: string,
  visits: readonly Visit[],
): Promise<void> {
  await desk.as('clerk');
  const settings = await desk.must('settings.get', {});
  for (const [n, visit] of visits.entries()) {
    const input = caseInput(visit, n, { outage, settings, now: desk.now() });
    if (n > 0) {
      await desk.must('cases.issue', input);
      continue;
    }
    const caseType = settings.caseTypes.find(({ code }) => code === input.caseType) as CaseType | undefined;
    if (!caseType) throw new DemoFailed(`no case type ${input.caseType}`);
    await goOnWith(desk, window, halfDraft(input, caseType));
    await gallery.take('kaunter');
    await window.goTo('/');
    await goOnWith(desk, window, wholeDraft(input, caseType));
    const { nextReceipt } = await desk.must('cases.intake', {});
    await window.press('F9');
    await window.shows(nextReceipt ?? '');
    await window.settled();
    await gallery.take('kes-dikeluarkan');
  }
}

/** A draft of the clerk's, which the counter offers, and Enter that goes on with it. */
async function goOnWith(desk: Desk, window: DrivenWindow, value: object): Promise<void> {
  await desk.must('cases.keepDraft', { draft: randomUUID(), value });
  await window.goTo('/counter');
  await window.press('Return');
}

type CaseFile = OutputOf<'cases.get'>;

/** Every case of the outage with its papers, oldest first. */
export async function caseFiles(desk: Desk, outage: string): Promise<CaseFile[]> {
  const files: CaseFile[] = [];
  for (const { id } of await everyRow((after) => desk.must('cases.list', { outage, after })))
    files.push(await desk.must('cases.get', { id }));
  return files.reverse();
}
