import { useDo } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { useWords } from '../../../ui/words';
import { AnswerDialog } from '../../imports/answer-dialog';
import { AnswerTable } from '../../imports/answer-table';

const FIELDS = ['esv2Number', 'esv3Number', 'status'];

/** The list of SAINS or BTMK JKSM: what of it fits the control list is ticked, what is doubtful is shown. */
export function AnswerImport({ onClose }: { readonly onClose: () => void }) {
  const say = useWords('esv2');
  const reading = useDo('esv2.chooseAnswer');
  const taking = useDo('esv2.takeAnswer', {
    onDone: ({ ticked }) => {
      tellDone(say.as('answer.done', { count: ticked }));
      onClose();
    },
  });
  return (
    <AnswerDialog
      texts={{
        ...{ title: say('answer.title'), drop: say('answer.drop') },
        ...{ choose: say('answer.choose'), reading: say('answer.reading') },
      }}
      pileText={(pile, count) => say(`answer.pile.${pile}`, { count })}
      takeText={(count) => say('answer.take', { count })}
      fields={FIELDS}
      {...{ reading, taking, onClose }}
    >
      {({ rows }) => (
        <AnswerTable
          label={say('answer.rows')}
          heads={[say('answer.line'), say('column.number'), say('column.esv3Number'), say('column.state')]}
          rows={rows.map(({ line, pile, esv2Number, esv3Number, reason }) => ({
            line,
            cells: [
              esv2Number,
              esv3Number,
              reason === '' ? say(`answer.stands.${pile}`) : say(`answer.reason.${reason}`),
            ],
          }))}
        />
      )}
    </AnswerDialog>
  );
}
