import { Checkbox, SegmentedControl, Stack, Text, Textarea, Input } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { missingDocuments, type CaseType } from '../../../../../domain/cases/case-type';
import { MISSING_THINGS, type LetterLanguage } from '../../../../../domain/intakes/intake';
import { useDo } from '../../../../ui/bridge';
import { Dialog } from '../../../../ui/dialog';
import { DialogFoot } from '../../../../ui/dialog-foot';
import { tellDone } from '../../../../ui/notify';
import { Trouble } from '../../../../ui/trouble';
import { useLanguage, useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { caseTypeOf, useCounterFacts } from '../form/counter-facts';
import { typeName } from '../type/type-names';
import styles from './incomplete-dialog.module.css';
import { incompleteInput } from './incomplete-input';

export interface IncompleteDialogProps {
  readonly opened: boolean;
  /** The draft's key: what is kept as incomplete is no draft any more. */
  readonly draftKey: string;
  readonly form: CaseForm;
  readonly onClose: () => void;
  readonly onReceived: (id: string) => void;
}

/** A new case with something missing is received and kept, with the letter that asks for it (S1.2). */
export function IncompleteDialog({ opened, onClose, ...props }: IncompleteDialogProps) {
  const say = useWords('intakes');
  const type = caseTypeOf(useCounterFacts(), props.form.caseType);
  return (
    <Dialog opened={opened && type !== undefined} onClose={onClose} title={say('receive.title')} size="lg">
      {type !== undefined && <IncompleteForm {...props} type={type} onClose={onClose} />}
    </Dialog>
  );
}

type FormProps = Omit<IncompleteDialogProps, 'opened'> & { readonly type: CaseType };

function IncompleteForm({ draftKey, form, type, onClose, onReceived }: FormProps) {
  const say = useWords('intakes');
  const language = useLanguage();
  const outage = useCounterFacts().intake.outage?.id ?? '';
  const received = form.documents.filter(({ copies }) => copies > 0).map(({ code }) => code);
  const lacking = type.documents.filter(({ code }) => !received.includes(code));
  const [missing, setMissing] = useState(() => missingDocuments(type, received).map(({ code }) => code));
  const [note, setNote] = useState('');
  const [letter, setLetter] = useState<LetterLanguage | 'none'>('ms');
  const keep = useDo('intakes.receive', {
    onDone: ({ id, reference }) => {
      tellDone(say.as('receive.done', { reference }));
      onReceived(id);
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const asked = letter === 'none' ? null : letter;
    void keep.run(incompleteInput(form, { key: draftKey, outage, missing, note, letter: asked }));
  };
  return (
    <form onSubmit={send}>
      <Stack gap="md">
        <Text>{say('receive.text')}</Text>
        <Checkbox.Group label={say('receive.missing')} value={missing} onChange={setMissing}>
          <div className={styles.things}>
            {lacking.map((document, at) => (
              <Checkbox
                key={document.code}
                value={document.code}
                label={typeName(document, language)}
                data-autofocus={at === 0 || undefined}
              />
            ))}
            {MISSING_THINGS.map((thing) => (
              <Checkbox key={thing} value={thing} label={say(`things.${thing}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea
          label={say('receive.note')}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.currentTarget.value)}
          autosize
          minRows={1}
          maxRows={4}
        />
        <Input.Wrapper label={say('receive.letter')} labelElement="div">
          <div>
            <SegmentedControl
              aria-label={say('receive.letter')}
              value={letter}
              onChange={(value) => setLetter(value)}
              data={(['ms', 'en', 'none'] as const).map((value) => ({
                value,
                label: say(`receive.letters.${value}`),
              }))}
            />
          </div>
        </Input.Wrapper>
        <Trouble error={keep.error} />
        <DialogFoot onClose={onClose} busy={keep.busy}>
          {say('receive.save')}
        </DialogFoot>
      </Stack>
    </form>
  );
}
