import { Autocomplete, Button, Input, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import type { CaseType } from '../../../../../domain/cases/case-type';
import { civilDateOf, instantOfLocalMinute } from '../../../../../domain/time/civil-time';
import { clearDays, HEARING_KINDS } from '../../../../../domain/summonses/summons';
import { hijriTextOn } from '../../../../../words/calendar/hijri';
import { useRead } from '../../../../ui/bridge';
import { DateTimeField, TextAreaField } from '../../../../ui/field';
import { useFieldSentence } from '../../../../ui/form';
import { useFormat } from '../../../../ui/format';
import { today } from '../../../../ui/local-time';
import { StatusMark } from '../../../../ui/status-mark';
import { useWords } from '../../../../ui/words';
import type { CaseForm } from '../form/case-form';
import { useCounterFacts } from '../form/counter-facts';
import styles from './documents-step.module.css';
import { OwnCopies } from './own-copies';
import { SittingSelect } from './sitting-select';

/** When a court's first sitting of the day usually begins. */
const COURT_BEGINS = '09:00';

/** Day, purpose and room: needed on a summons, and on a notice where the court has given them. */
export function HearingFields({ type }: { readonly type: CaseType }) {
  const say = useWords('counter');
  const sittings = useWords('sittings');
  const { control } = useFormContext<CaseForm>();
  const court = useWatch({ control, name: 'court' });
  const list = useRead('sittings.free', { court }, { enabled: court !== '' }).data;
  const [typed, setTyped] = useState(false);
  const isClaim = type.kind === 'claim';
  const hasList = list?.listed === true;
  return (
    <section aria-label={say('hearing.title')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{isClaim ? say('hearing.title') : say('hearing.titleOptional')}</h2>
        <HijriDay />
        <ClearDays />
      </div>
      {hasList && !typed && <SittingSelect sittings={list.sittings} required={isClaim} />}
      {list !== undefined && (!hasList || typed) && <TypedHearing isClaim={isClaim} proposed={!hasList} />}
      {hasList && (
        <Button variant="subtle" size="compact-sm" tabIndex={-1} mt={4} onClick={() => setTyped(!typed)}>
          {sittings(typed ? 'choose.back' : 'choose.other')}
        </Button>
      )}
      <OwnCopies />
      {!isClaim && (
        <TextAreaField
          control={control}
          name="claim"
          label={say('hearing.prayers')}
          description={say('hearing.claimNote')}
          minRows={2}
          maxRows={4}
        />
      )}
    </section>
  );
}

interface TypedHearingProps {
  readonly isClaim: boolean;
  /** The first day that the court may sit on stands there: where it has no list. */
  readonly proposed: boolean;
}

/** A court without a list types day, purpose and room; one with a list does so for a day of rest alone. */
function TypedHearing({ isClaim, proposed }: TypedHearingProps) {
  const say = useWords('counter');
  const sentence = useFieldSentence();
  const facts = useCounterFacts();
  const { control, setValue, getValues } = useFormContext<CaseForm>();
  const court = useWatch({ control, name: 'court' });
  const kind = useController({ control, name: 'hearing.kind' });
  const bench = useController({ control, name: 'hearing.bench' });
  const { hearingFrom } = facts.intake;
  const benches = facts.intake.courts.find((each) => each.code === court)?.benches ?? [];
  // A claim must have a day: the first that the court sits on, at the hour it begins, stands there to be accepted or typed over.
  useEffect(() => {
    const hearing = getValues('hearing');
    if (!isClaim || !proposed || hearingFrom === null || hearing.at !== '' || hearing.unread === true) return;
    setValue('hearing.at', `${hearingFrom}T${COURT_BEGINS}`);
  }, [isClaim, proposed, hearingFrom, getValues, setValue]);
  // Where there is one courtroom only, that is the one.
  const only = benches.length === 1 ? benches[0] : undefined;
  const dated = useWatch({ control, name: 'hearing.at' }) !== '';
  useEffect(() => {
    if (dated && only !== undefined && getValues('hearing.bench') === '') setValue('hearing.bench', only);
  }, [dated, only, getValues, setValue]);
  return (
    <div className={styles.hearing}>
      <DateTimeField
        control={control}
        name="hearing.at"
        label={say('hearing.at')}
        required={isClaim}
        onUnread={(unread) => setValue('hearing.unread', unread)}
      />
      <Input.Wrapper label={say('hearing.kind')} labelElement="div">
        {/* nearly always a mention: Enter passes it by, Tab finds it */}
        <div data-skip>
          <SegmentedControl
            aria-label={say('hearing.kind')}
            value={kind.field.value}
            onChange={(value) => kind.field.onChange(value)}
            data={HEARING_KINDS.map((each) => ({ value: each, label: say(`hearing.kinds.${each}`) }))}
          />
        </div>
      </Input.Wrapper>
      <Autocomplete
        label={say('hearing.bench')}
        required={isClaim}
        data={benches}
        selectFirstOptionOnChange
        {...bench.field}
        error={sentence(bench.fieldState.error?.message)}
      />
    </div>
  );
}

/** The hearing's day in the Hijri calendar, as the paper will say it. */
function HijriDay() {
  const { announced } = useCounterFacts();
  const { control } = useFormContext<CaseForm>();
  const at = useWatch({ control, name: 'hearing.at' });
  const text = at === '' ? null : hijriTextOn(civilDateOf(instantOfLocalMinute(at)), announced);
  return text === null ? null : <span className={styles.hijri}>{text}</span>;
}

/** Clear days between today and the hearing, against what the office wants. */
function ClearDays() {
  const say = useWords('counter');
  const format = useFormat();
  const facts = useCounterFacts();
  const { control } = useFormContext<CaseForm>();
  const at = useWatch({ control, name: 'hearing.at' });
  if (at === '') return null;
  const count = clearDays(today(), civilDateOf(instantOfLocalMinute(at)));
  const needed = facts.settings.office.clearDays;
  const { hearingFrom } = facts.intake;
  return (
    <span role="status">
      {count < needed ? (
        <StatusMark tone="warn">
          {hearingFrom === null
            ? say('hearing.needDays', { count: needed })
            : say('hearing.need', { count: needed, date: format.civil(hearingFrom) })}
        </StatusMark>
      ) : (
        <StatusMark tone="good">{say('hearing.clear', { count })}</StatusMark>
      )}
    </span>
  );
}
