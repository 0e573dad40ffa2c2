import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CaseType } from '../../../../../domain/cases/case-type';
import { useFieldSentence } from '../../../../ui/form';
import { KeyHint } from '../../../../ui/key-hint';
import { useShortcuts } from '../../../../ui/keys';
import { useLanguage, useWords } from '../../../../ui/words';
import { emptyLawyer, emptyParty, type CaseForm } from '../form/case-form';
import { caseTypeOf, useCounterFacts } from '../form/counter-facts';
import { knownAddress } from './known-address';
import { LawyerFields } from './lawyer-fields';
import { LawyerRow } from './lawyer-row';
import { partyBeside, type OpenParty } from './open-party';
import { PartyFields } from './party-fields';
import { PartyRow } from './party-row';
import styles from './parties-step.module.css';
import { sideLabel } from '../type/type-names';

export interface PartiesStepProps {
  readonly open: OpenParty;
  readonly onOpen: (party: OpenParty) => void;
}

/** Both sides and their lawyers; one is open for typing, the others stand as lines. */
export function PartiesStep({ open, onOpen }: PartiesStepProps) {
  const say = useWords('counter');
  const facts = useCounterFacts();
  const { control, getValues, setValue, clearErrors } = useFormContext<CaseForm>();
  const [code, first, second, lawyers] = useWatch({
    control,
    name: ['caseType', 'first', 'second', 'lawyers'],
  });
  const type = caseTypeOf(facts, code);
  const counts = { first: first.length, second: second.length };

  // Plain lists rather than field arrays: those would complain about a new party before a word is typed.
  const add = (side: 'first' | 'second'): void => {
    const next = [...getValues(side), emptyParty()];
    setValue(side, next);
    onOpen({ side, at: next.length - 1 });
  };
  const addLawyer = (): void => {
    const next = [...getValues('lawyers'), emptyLawyer('first')];
    setValue('lawyers', next);
    onOpen({ side: 'lawyers', at: next.length - 1 });
  };
  const least = { first: type?.leastFirst ?? 1, second: type?.leastSecond ?? 0, lawyers: 0 };
  const mayRemove = (side: OpenParty['side']): boolean => getValues(side).length > least[side];
  const remove = (party: OpenParty): void => {
    if (!mayRemove(party.side)) return;
    const beside = partyBeside(getValues(), party, -1);
    const without = getValues(party.side).filter((_, at) => at !== party.at);
    setValue(party.side, without as never);
    clearErrors(party.side);
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
          count={counts[side]}
          open={open}
          onOpen={onOpen}
          onAdd={() => add(side)}
          onRemove={mayRemove(side) ? (at) => remove({ side, at }) : undefined}
        />
      ))}
      <section className={styles.side} aria-label={say('lawyer.title')}>
        {lawyers.map((_, at) => {
          const title = say('lawyer.nth', { n: at + 1 });
          return open.side === 'lawyers' && open.at === at ? (
            <LawyerFields
              key={at}
              at={at}
              title={title}
              type={type}
              onRemove={() => remove({ side: 'lawyers', at })}
            />
          ) : (
            <LawyerRow
              key={at}
              at={at}
              title={title}
              type={type}
              onOpen={() => onOpen({ side: 'lawyers', at })}
            />
          );
        })}
        <div className={styles.foot}>
          <AddButton label={say('lawyer.add')} keys="Alt+L" onClick={addLawyer} />
          {lawyers.length === 0 && <span className={styles.none}>{say('lawyer.none')}</span>}
        </div>
      </section>
    </>
  );
}

interface SideProps extends PartiesStepProps {
  readonly side: 'first' | 'second';
  readonly type: CaseType;
  readonly count: number;
  readonly onAdd: () => void;
  readonly onRemove: ((at: number) => void) | undefined;
}

function Side({ side, type, count, open, onOpen, onAdd, onRemove }: SideProps) {
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
    <section className={styles.side} aria-label={say(`party.side.${side}`, { label })}>
      {parties.map((party, at) => {
        const title = count > 1 ? say('party.nth', { label, n: at + 1 }) : label;
        return open.side === side && open.at === at ? (
          <PartyFields
            key={at}
            side={side}
            at={at}
            title={title}
            known={knownAddress({ first, second }, side, at)}
            onRemove={onRemove === undefined ? undefined : () => onRemove(at)}
          />
        ) : (
          <PartyRow
            key={at}
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
        {count === 0 && <span className={styles.none}>{say('party.none', { label })}</span>}
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
