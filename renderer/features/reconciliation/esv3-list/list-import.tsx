import { useDo } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { useWords } from '../../../ui/words';
import { AnswerDialog } from '../../imports/answer-dialog';
import { AnswerTable } from '../../imports/answer-table';

const FIELDS = ['officialNumber', 'reference', 'manualNumber', 'name'];

/** A list out of ESV3: what of it fits the work list is confirmed, what is doubtful is shown (S1.6). */
export function ListImport({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('reconciliation');
  const reading = useDo('reconciliation.chooseList');
  const taking = useDo('reconciliation.takeList', {
    onDone: ({ taken }) => {
      tellDone(say.as('list.done', { count: taken }));
      onClose();
    },
  });
  return (
    <AnswerDialog
      texts={{
        ...{ title: say('list.title'), drop: say('list.drop') },
        ...{ choose: say('list.choose'), reading: say('list.reading') },
      }}
      pileText={(pile, count) => say(`list.pile.${pile}`, { count })}
      takeText={(count) => say('list.take', { count })}
      fields={FIELDS}
      {...{ reading, taking, onClose }}
    >
      {({ rows }) => (
        <AnswerTable
          label={say('list.rows')}
          heads={[
            ...[say('list.line'), say('field.reference'), say('confirm.manual')],
            ...[say('confirm.official'), say('pile.state')],
          ]}
          rows={rows.map(({ line, pile, reference, manualNumber, officialNumber, reason }) => ({
            line,
            cells: [
              ...[reference, manualNumber, officialNumber],
              reason === '' ? say(`list.stands.${pile}`) : say(`list.reason.${reason}`),
            ],
          }))}
        />
      )}
    </AnswerDialog>
  );
}
