import { Button, Table } from '@mantine/core';
import { useFormat } from '../../ui/format';
import { usePages } from '../../ui/pages';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { useOfficerNames } from '../../ui/use-officer-names';
import { useWords } from '../../ui/words';

/** What two people decided together: the time stated, a restore, a new epoch, a serial settled; who and why. */
export function DecisionsList() {
  const say = useWords('officers');
  const format = useFormat();
  const nameOf = useOfficerNames();
  const { rows, error, more, loadingMore } = usePages('officers.decisions', {});
  return (
    <Section title={say('decisions.title')}>
      <Trouble error={error} />
      {rows.length === 0 ? (
        <p>{say('decisions.none')}</p>
      ) : (
        <Table verticalSpacing="xs">
          <Table.Tbody>
            {rows.map(({ seq, at, call, reason, first, second }) => (
              <Table.Tr key={seq}>
                <Table.Td>{format.dateTime(at)}</Table.Td>
                <Table.Td>{say.any(`decisions.calls.${call.replace('.', '-')}`) ?? call}</Table.Td>
                <Table.Td>{reason}</Table.Td>
                <Table.Td>{say('decisions.by', { first: nameOf(first), second: nameOf(second) })}</Table.Td>
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
