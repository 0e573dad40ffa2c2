import { Button, Table } from '@mantine/core';
import type { OutputOf } from '../../../preload/contract/contract';
import { useApproved } from '../../ui/approval';
import { useFormat } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { usePages } from '../../ui/pages';
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
  const { rows, error, more, loadingMore } = usePages('officers.decisions', {});
  const signing = useApproved('officers.countersign', { onDone: () => tellDone(say('decisions.signed')) });
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
      <Trouble error={error ?? signing.error} />
      {rows.length === 0 ? (
        <p>{say('decisions.none')}</p>
      ) : (
        <Table verticalSpacing="xs">
          <Table.Tbody>
            {rows.map((decision) => (
              <Table.Tr key={decision.seq}>
                <Table.Td>{format.dateTime(decision.at)}</Table.Td>
                <Table.Td>{whatOf(decision)}</Table.Td>
                <Table.Td>{decision.reason}</Table.Td>
                <Table.Td>{byWhom(decision)}</Table.Td>
                <Table.Td>
                  {isOpen(decision) && (
                    <Button
                      variant="default"
                      size="compact-sm"
                      loading={signing.busy}
                      onClick={() => void sign(decision)}
                    >
                      {say('decisions.sign')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {more !== undefined && (
        <Button variant="default" loading={loadingMore} onClick={more}>
          {say('decisions.more')}
        </Button>
      )}
    </Section>
  );
}

const isOpen = ({ second, countersigned }: Decision): boolean => second === null && countersigned === null;
