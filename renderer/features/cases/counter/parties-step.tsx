import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { CaseType } from '../../../../domain/case-type';
import { useFieldSentence } from '../../../ui/form';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { useLanguage, useWords } from '../../../ui/words';
import { emptyLawyer, emptyParty, type CaseForm } from './case-form';
import { caseTypeOf, useCounterFacts } from './counter-facts';
import { knownAddress } from './known-address';
import { LawyerFields } from './lawyer-fields';
import { LawyerRow } from './lawyer-row';
import { partyBeside, type OpenParty } from './open-party';
import { PartyFields } from './party-fields';
import { PartyRow } from './party-row';
import styles from './parties-step.module.css';
import { sideLabel } from './type-names';

export interface PartiesStepProps {
  readonly open: OpenParty;
  readonly onOpen: (party: OpenParty) => void;
}

/** Both sides and their lawyers; one is open for typing, the others stand as lines. */
export function PartiesStep({ open, onOpen }: PartiesStepProps) {
  const say = useWords('counter');
  const facts = useCounterFacts();
  const { control, getValues } = useFormContext<CaseForm>();
  const type = caseTypeOf(facts, useWatch({ control, name: 'caseType' }));
  const first = useFieldArray({ control, name: 'first' });
  const second = useFieldArray({ control, name: 'second' });
  const lawyers = useFieldArray({ control, name: 'lawyers' });
  const sides = { first, second };

  const add = (side: 'first' | 'second'): void => {
    sides[side].append(emptyParty(), { shouldFocus: false });
    onOpen({ side, at: getValues(side).length - 1 });
  };
  const addLawyer = (): void => {
    lawyers.append(emptyLawyer('first'), { shouldFocus: false });
    onOpen({ side: 'lawyers', at: getValues('lawyers').length - 1 });
  };
  const least = { first: type?.leastFirst ?? 1, second: type?.leastSecond ?? 0, lawyers: 0 };
  const mayRemove = (side: OpenParty['side']): boolean => getValues(side).length > least[side];
  const remove = (party: OpenParty): void => {
    if (!mayRemove(party.side)) return;
    const beside = partyBeside(getValues(), party, -1);
    if (party.side === 'lawyers') lawyers.remove(party.at);
    else sides[party.side].remove(party.at);
    onOpen(beside ?? { side: 'first', at: 0 });
  };
  useShortcuts([
    {
      keys: 'Alt+N',
      label: 'counter:keys.addParty',
      run: () => (open.side === 'lawyers' ? addLawyer() : add(open.side)),
    },
    { keys: 'Alt+X', label: 'counter:keys.removeParty', run: () => remove(open) },
    { keys: 'Alt+L', label: 'counter:keys.addLawyer', run: addLawyer },
  ]);
  if (type === undefined) return null;
  return (
    <>
      {(['first', 'second'] as const).map((side) => (
        <Side
          key={side}
          side={side}
          type={type}
          ids={sides[side].fields.map(({ id }) => id)}
          open={open}
          onOpen={onOpen}
          onAdd={() => add(side)}
          onRemove={mayRemove(side) ? (at) => remove({ side, at }) : undefined}
        />
      ))}
      <section className={styles.side} aria-label={say('lawyer.title')}>
        {lawyers.fields.map(({ id }, at) => {
          const title = say('lawyer.nth', { n: at + 1 });
          return open.side === 'lawyers' && open.at === at ? (
            <LawyerFields
              key={id}
              at={at}
              title={title}
              type={type}
              onRemove={() => remove({ side: 'lawyers', at })}
            />
          ) : (
            <LawyerRow
              key={id}
              at={at}
              title={title}
              type={type}
              onOpen={() => onOpen({ side: 'lawyers', at })}
            />
          );
        })}
        <div className={styles.foot}>
          <AddButton label={say('lawyer.add')} keys="Alt+L" onClick={addLawyer} />
          {lawyers.fields.length === 0 && <span className={styles.none}>{say('lawyer.none')}</span>}
        </div>
      </section>
    </>
  );
}

interface SideProps extends PartiesStepProps {
  readonly side: 'first' | 'second';
  readonly type: CaseType;
  readonly ids: readonly string[];
  readonly onAdd: () => void;
  readonly onRemove: ((at: number) => void) | undefined;
}

function Side({ side, type, ids, open, onOpen, onAdd, onRemove }: SideProps) {
  const say = useWords('counter');
  const language = useLanguage();
  const sentence = useFieldSentence();
  const { control, formState } = useFormContext<CaseForm>();
  const [first, second] = useWatch({ control, name: ['first', 'second'] });
  const parties = side === 'first' ? first : second;
  const label = sideLabel(type, side, language);
  const errors = formState.errors[side];
  const trouble = sentence(errors?.root?.message);
  return (
    <section className={styles.side} aria-label={label}>
      {ids.map((id, at) => {
        const party = parties[at];
        if (party === undefined) return null;
        const title = ids.length > 1 ? say('party.nth', { label, n: at + 1 }) : label;
        return open.side === side && open.at === at ? (
          <PartyFields
            key={id}
            side={side}
            at={at}
            title={title}
            known={knownAddress({ first, second }, side, at)}
            onRemove={onRemove === undefined ? undefined : () => onRemove(at)}
          />
        ) : (
          <PartyRow
            key={id}
            title={title}
            party={party}
            wrong={errors?.[at] !== undefined}
            onOpen={() => onOpen({ side, at })}
          />
        );
      })}
      <div className={styles.foot}>
        <AddButton
          label={say('party.add', { label })}
          keys={open.side === side ? 'Alt+N' : undefined}
          onClick={onAdd}
        />
        {ids.length === 0 && <span className={styles.none}>{say('party.none', { label })}</span>}
        {trouble !== undefined && <span role="alert">{trouble}</span>}
      </div>
    </section>
  );
}

interface AddButtonProps {
  readonly label: string;
  readonly keys: string | undefined;
  readonly onClick: () => void;
}

function AddButton({ label, keys, onClick }: AddButtonProps) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={15} aria-hidden />}
      rightSection={keys === undefined ? undefined : <KeyHint keys={keys} />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
