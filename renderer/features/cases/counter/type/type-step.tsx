import { Alert, Button, Select, TextInput, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { CaseType } from '../../../../../domain/cases/case-type';
import { today } from '../../../../ui/local-time';
import { useFieldSentence } from '../../../../ui/form';
import { StatusMark } from '../../../../ui/status-mark';
import { useLanguage, useWords } from '../../../../ui/words';
import { withCaseType, type CaseForm } from '../form/case-form';
import { caseTypeOf, numbersReady, openCourts, useCounterFacts } from '../form/counter-facts';
import { ClosedCourts } from './closed-courts';
import { Esv2Courts } from './esv2-courts';
import { matchingTypes, typeOfCode } from './find-type';
import { typeName } from './type-names';
import styles from './type-step.module.css';

/** A code picks the type at once; a name is searched as it is typed. */
export function TypeStep() {
  const say = useWords('counter');
  const language = useLanguage();
  const sentence = useFieldSentence();
  const facts = useCounterFacts();
  const { control, setValue, getValues, formState } = useFormContext<CaseForm>();
  const [court, chosenCode] = useWatch({ control, name: ['court', 'caseType'] });
  const chosen = caseTypeOf(facts, chosenCode);
  const [typed, setTyped] = useState(chosenCode);
  // Nothing is marked until something is typed or an arrow is pressed: Enter alone must not choose.
  const [at, setAt] = useState(-1);
  const listId = useId();
  const courts = openCourts(facts.intake);
  const types = facts.settings.caseTypes as readonly CaseType[];
  const matches = matchingTypes(types, typed === chosenCode ? '' : typed);

  const choose = (type: CaseType): void => {
    setTyped(type.code);
    const next = withCaseType(getValues(), type);
    for (const [name, value] of Object.entries(next)) {
      setValue(name as keyof CaseForm, value as never, { shouldValidate: formState.isSubmitted });
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setAt((former) => Math.min(Math.max(0, former + by), matches.length - 1));
    } else if (event.key === 'Enter' && (chosen === undefined || typed !== chosen.code)) {
      // Enter takes the marked type and goes on; with nothing typed or nothing found it stays.
      const marked = matches[at];
      if (marked === undefined) event.preventDefault();
      else choose(marked);
      if (marked === undefined) event.stopPropagation();
    }
  };
  const shown = chosen !== undefined && typed === chosen.code ? chosen.code : matches[at]?.code;
  return (
    <div>
      <ClosedCourts />
      <Esv2Courts />
      {(courts.length > 1 || !courts.some(({ code }) => code === court)) && (
        <Select
          label={say('type.court')}
          data={courts.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))}
          value={court}
          onChange={(value) => setValue('court', value ?? court)}
          allowDeselect={false}
          mb="sm"
        />
      )}
      <TextInput
        label={say('type.field')}
        description={say('type.note')}
        role="combobox"
        aria-expanded={matches.length > 0}
        {...(matches.length === 0 ? {} : { 'aria-controls': listId })}
        aria-activedescendant={shown === undefined ? undefined : `${listId}-${shown}`}
        autoComplete="off"
        size="md"
        value={typed}
        error={sentence(formState.errors.caseType?.message)}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          setAt(text.trim() === '' ? -1 : 0);
          const exact = typeOfCode(types, text);
          if (exact !== undefined) choose(exact);
        }}
      />
      <ChosenNumbers court={court} type={chosen} />
      {matches.length === 0 ? (
        <p role="status">{say('type.none')}</p>
      ) : (
        <ul
          className={styles.list}
          style={{ gridTemplateRows: `repeat(${Math.ceil(matches.length / 2)}, auto)` }}
          role="listbox"
          id={listId}
          aria-label={say('type.list')}
        >
          {matches.map((type) => (
            <li key={type.code} role="presentation">
              <UnstyledButton
                role="option"
                id={`${listId}-${type.code}`}
                aria-selected={type.code === shown}
                tabIndex={-1}
                className={`${styles.option} ${type.code === shown ? styles.active : ''}`}
                onClick={() => choose(type)}
              >
                <span className={styles.code}>{type.code}</span>
                <span>{typeName(type, language)}</span>
                <span className={styles.kind}>{say(`type.${type.kind}`)}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whether a number stands ready for this court, type and year. */
function ChosenNumbers({ court, type }: { readonly court: string; readonly type: CaseType | undefined }) {
  const say = useWords('counter');
  const language = useLanguage();
  const facts = useCounterFacts();
  const navigate = useNavigate();
  const { officer } = facts;
  if (type === undefined) return null;
  const numbers = numbersReady(facts, court, type.code);
  const values = { type: `${type.code} ${typeName(type, language)}`, year: today().slice(0, 4) };
  if (numbers.state !== 'ready') {
    return (
      <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} mt="sm">
        {say(numbers.state === 'no-range' ? 'type.noRange' : 'type.exhausted', values)}
        {officer.role !== 'clerk' && (
          <Button mt="xs" size="compact-sm" variant="default" onClick={() => void navigate('/numbers')}>
            {say('blocked.no-range.action')}
          </Button>
        )}
      </Alert>
    );
  }
  return (
    <div className={styles.chosen} role="status">
      <strong>{values.type}</strong>
      <StatusMark tone={numbers.remaining <= 5 ? 'warn' : 'quiet'}>
        {say('type.left', { count: numbers.remaining })}
      </StatusMark>
    </div>
  );
}
