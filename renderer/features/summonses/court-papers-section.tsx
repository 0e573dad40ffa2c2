import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CourtPaper, CourtPaperStep } from '../../../preload/contract/summonses';
import { useDo, useIntentKey, useRead } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { ReasonDialog } from '../../ui/reason-dialog';
import { Section } from '../../ui/section';
import { mayUse, useOfficer } from '../../ui/session';
import { StatusMark, type Tone } from '../../ui/status-mark';
import { useOfficerNames } from '../../ui/use-officer-names';
import { useWords } from '../../ui/words';
import { ServiceLimits } from './service-limits';
import { StepButtons } from './step-buttons';
import styles from './summonses.module.css';

const TONES: Record<CourtPaper['stage'], Tone> = {
  unsealed: 'warn',
  sealed: 'warn',
  'handed-over': 'good',
  replaced: 'quiet',
};

/** A case's court papers: where each stands, all that was done with it, and its next step. */
export function CourtPapersSection({ caseId }: { readonly caseId: string }) {
  const say = useWords('summonses');
  const maySit = mayUse(useOfficer(), ['clerk', 'supervisor']);
  const read = useRead('summonses.ofCase', { id: caseId }).data;
  const [newest] = read?.papers ?? [];
  if (read === undefined || newest === undefined) return null;
  return (
    <Section title={say('section')}>
      {read.papers.map((paper) => (
        <PaperStory key={paper.id} paper={paper} maySit={maySit} />
      ))}
      {maySit && <StepButtons caseId={caseId} paper={newest} people={read.people} />}
    </Section>
  );
}

function PaperStory({ paper, maySit }: { readonly paper: CourtPaper; readonly maySit: boolean }) {
  const say = useWords('summonses');
  const format = useFormat();
  const { kind, stage, service, issuedAt, party, steps, made, copies } = paper;
  const last = steps.findLast(({ undone }) => undone === null);
  const open = stage !== 'replaced' && service !== 'served' && party !== '';
  return (
    <>
      <p>
        {say(kind)}, {say('issued', { when: format.dateTime(issuedAt) })}
        {made === 'own-copies' && `, ${say('ownCopies', { count: copies })}`}{' '}
        <StatusMark tone={service === 'not-served' ? 'warn' : TONES[stage]}>
          {service === null || stage === 'replaced' ? say(`stages.${stage}`) : say(`service.${service}`)}
        </StatusMark>
      </p>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <StepLine
            key={step.id}
            step={step}
            summons={paper.id}
            mayUndo={maySit && step === last && stage !== 'replaced'}
          />
        ))}
      </ul>
      {open && (
        <p className={styles.quiet}>
          <ServiceLimits paper={paper} />
        </p>
      )}
    </>
  );
}

interface StepLineProps {
  readonly step: CourtPaperStep;
  readonly summons: string;
  readonly mayUndo: boolean;
}

function StepLine({ step, summons, mayUndo }: StepLineProps) {
  const say = useWords('summonses');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const { kind, person, manner, happenedAt, officer, leave, note, undone } = step;
  const how = manner === 'personal' || manner === 'substituted' || manner === 'other' ? manner : null;
  const said = [
    say(`steps.${kind}`, { person }),
    how === null ? '' : say(`serve.manners.${how}`),
    ...[leave, note, format.dateTime(happenedAt), nameOf(officer)],
  ];
  return (
    <li>
      <span className={undone === null ? '' : styles.undone}>
        {said.filter((part) => part !== '').join(' · ')}
      </span>
      {undone !== null && <span className={styles.quiet}> {say('undone', { reason: undone })}</span>}
      {mayUndo && <UndoStep step={step.id} summons={summons} />}
    </li>
  );
}

function UndoStep({ step, summons }: { readonly step: string; readonly summons: string }) {
  const say = useWords('summonses');
  const { key } = useIntentKey();
  const [asking, setAsking] = useState(false);
  const undoing = useDo('summonses.undo', {
    onDone: () => {
      tellDone(say.as('undo.done'));
      setAsking(false);
    },
  });
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
        {say('undo.open')}
      </Button>
      <ReasonDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={say('undo.title')}
        text={say('undo.text')}
        label={say('undo.reason')}
        yes={say('undo.save')}
        busy={undoing.busy}
        error={undoing.error}
        onReason={(reason) => void undoing.run({ key, summons, step, reason })}
      />
    </>
  );
}
