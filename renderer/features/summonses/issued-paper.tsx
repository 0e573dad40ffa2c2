import { useRead } from '../../ui/bridge';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import { StepButtons } from './step-buttons';

/** On the card after F9: seal and hand-over of the paper that was just issued, a press each. */
export function IssuedPaper({ caseId }: { readonly caseId: string }) {
  const say = useWords('summonses');
  const read = useRead('summonses.ofCase', { id: caseId });
  const paper = read.data?.papers[0];
  if (read.data === undefined || paper === undefined) return null;
  return (
    <div role="group" aria-label={say('section')}>
      <p>
        <StatusMark tone={paper.stage === 'handed-over' ? 'good' : 'warn'}>
          {say(`stages.${paper.stage}`)}
        </StatusMark>
      </p>
      <StepButtons caseId={caseId} paper={paper} people={read.data.people} atCounter />
    </div>
  );
}
