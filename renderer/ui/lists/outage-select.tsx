import { Select } from '@mantine/core';
import { useFormat } from '../format';
import { useOutages } from '../outages';
import { useWords } from '../words';
import styles from './list-bar.module.css';

/** Any outage, the open ones first. */
export function OutageSelect({
  value,
  onChange,
}: {
  readonly value: string | null;
  readonly onChange: (outage: string | null) => void;
}) {
  const say = useWords('lists');
  const format = useFormat();
  const { open, over } = useOutages(value);
  return (
    <Select
      className={styles.outage ?? ''}
      size="xs"
      label={say('outage')}
      placeholder={say('all')}
      clearable
      data={[...open, ...over].map(({ id, system, startedAt }) => ({
        value: id,
        label: say('since', { system, when: format.dateTime(startedAt) }),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
