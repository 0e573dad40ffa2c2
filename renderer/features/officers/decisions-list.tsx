import { Button } from '@mantine/core';
import type { OutputOf } from '../../../preload/contract/contract';
import { useApproved } from '../../ui/approval';
import { useFormat } from '../../ui/format';
import { LongList } from '../../ui/lists/long-list';
import { tellDone } from '../../ui/notify';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { useOfficerNames } from '../../ui/use-officer-names';
import { useWords } from '../../ui/words';

type Decision = OutputOf<'officers.decisions'>['rows'][number];

/** What two people decided together, or one alone: the time stated, a restore, a new epoch, a serial settled; who and why. */
export function DecisionsList() {
  const say = useWords('officers');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const signing = useApproved('officers.countersign', { onDone: () => tellDone(say.as('decisions.signed')) });
  const whatOf = ({ call }: Decision) => say.any(`decisions.calls.${call.replace('.', '-')}`) ?? call;
  const byWhom = ({ first, second, countersigned }: Decision) => {
    if (second !== null) return say('decisions.by', { first: nameOf(first), second: nameOf(second) });
    if (countersigned === null) return say('decisions.alone', { first: nameOf(first) });
    return say('decisions.signedBy', { first: nameOf(first), second: nameOf(countersigned) });
  };
  const sign = (decision: Decision) => {
    const { seq, first, reason } = decision;
    const what = say('decisions.signWhat', { first: nameOf(first), what: whatOf(decision), reason });
    return signing.run({ decision: seq }, what);
  };
  return (
    <Section title={say('decisions.title')}>
      <Trouble error={signing.error} />
      <LongList
        list="officers.decisions"
        arrives={false}
        orders={['decided']}
        narrowedBy={[]}
        label={say('decisions.title')}
        empty={<p>{say('decisions.none')}</p>}
        moreLabel={say('decisions.more')}
        idOf={({ seq }) => String(seq)}
        nameOf={whatOf}
        columns={[
          {
            id: 'at',
            head: say('decisions.at'),
            order: 'decided',
            cell: ({ at }) => format.dateTime(at),
          },
          { id: 'what', head: say('decisions.what'), cell: whatOf },
          { id: 'reason', head: say('decisions.reason'), cell: ({ reason }) => reason },
          { id: 'who', head: say('decisions.who'), cell: byWhom },
          {
            id: 'action',
            head: say('decisions.action'),
            cell: (decision) =>
              isOpen(decision) && (
                <Button
                  variant="default"
                  size="compact-sm"
                  loading={signing.busy}
                  onClick={() => void sign(decision)}
                >
                  {say('decisions.sign')}
                </Button>
              ),
          },
        ]}
      />
    </Section>
  );
}

const isOpen = ({ second, countersigned }: Decision): boolean => second === null && countersigned === null;
