import { Select, TextInput } from '@mantine/core';
import type { InputOf } from '../../../preload/contract/contract';
import { useRead } from '../../ui/bridge';
import { useWords } from '../../ui/words';
import styles from './applicants.module.css';

export type OriginValue = Pick<InputOf<'applicants.add'>, 'source' | 'reference'>;
const SOURCES = ['mailbox', 'telephone', 'counter'] as const;

export const NO_ORIGIN: OriginValue = { source: 'mailbox', reference: '' };

/** Where a change came from: the mailbox of S0.4, the telephone or the counter, and a reference to find it by. */
export function OriginFields({
  value,
  onChange,
}: {
  readonly value: OriginValue;
  readonly onChange: (value: OriginValue) => void;
}) {
  const say = useWords('applicants');
  const mailbox = useRead('applicants.counts', {}).data?.mailbox ?? '';
  return (
    <div className={styles.pair}>
      <Select
        label={say('form.source')}
        allowDeselect={false}
        data={SOURCES.map((source) => ({ value: source, label: say(`sourceLong.${source}`, { mailbox }) }))}
        value={value.source}
        onChange={(source) => onChange({ ...value, source: source as OriginValue['source'] })}
      />
      <TextInput
        label={say('form.reference')}
        placeholder={say('form.referenceNote')}
        maxLength={200}
        value={value.reference}
        onChange={(event) => onChange({ ...value, reference: event.currentTarget.value })}
      />
    </div>
  );
}
