import type { StandingStep } from '../../../preload/contract/runbooks';
import { elapsed, useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { useWords } from '../../ui/words';
import { useOfficerNames } from '../../ui/use-officer-names';
import styles from './runbook.module.css';

/** Under a step's title: who did it and when, with the journal entry that says so, or who is to do it and by when; and where the document says so. */
export function StepMeta({ step }: { readonly step: StandingStep }) {
  const say = useWords('runbooks');
  const format = useFormat();
  const now = useNow(30_000);
  const nameOf = useOfficerNames();
  const parts: string[] = [];
  if (step.state === 'never') parts.push(say('state.never'));
  else if (step.state === 'overtaken') parts.push(say('meta.overtaken'));
  else if (step.doneAt !== null)
    parts.push(
      step.officer === 'system' || step.officer === null
        ? say('meta.doneByItself', { at: format.when(step.doneAt, now) })
        : say(step.state === 'not-needed' ? 'meta.notNeeded' : 'meta.done', {
            at: format.when(step.doneAt, now),
            name: nameOf(step.officer),
          }),
    );
  else parts.push(say.any(`who.${step.who}`) ?? step.who);
  if (step.entry !== null) parts.push(say('meta.entry', { entry: step.entry }));
  if (step.cite !== '') parts.push(step.cite);
  const left = step.dueAt === null ? 0 : Date.parse(step.dueAt) - now;
  const due = step.state === 'open' && step.dueAt !== null && step.due.at !== 'at-once';
  return (
    <span className={styles.meta}>
      {parts.join(' · ')}
      {due && (
        <span className={left < 0 ? styles.late : styles.due}>
          {` · ${say(left < 0 ? 'meta.late' : 'meta.before', {
            at: step.dueAt === null ? '' : format.when(step.dueAt, now),
            time: elapsed(Math.abs(left)),
          })}`}
        </span>
      )}
      {step.state === 'open' && step.evidence && ` · ${say('meta.evidence')}`}
    </span>
  );
}
