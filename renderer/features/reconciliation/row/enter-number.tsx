import { Button, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState, type SyntheticEvent } from 'react';
import type { ReregistrationRow } from '../../../../preload/contract/reconciliation';
import { useDo } from '../../../ui/bridge';
import { KeyHint } from '../../../ui/key-hint';
import { useShortcuts } from '../../../ui/keys';
import { Trouble, useErrorSentence } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import styles from './enter-number.module.css';

/** The official number as ESV3 gave it: typed, or the provisional one by a key. */
export function EnterNumber({ row }: { readonly row: ReregistrationRow }) {
  const say = useWords('reconciliation');
  const sentence = useErrorSentence();
  const field = useRef<HTMLInputElement>(null);
  const [number, setNumber] = useState('');
  const enter = useDo('reconciliation.enter', { onTrouble: () => field.current?.select() });
  const same = (): void => {
    setNumber(row.manualNumber);
    field.current?.focus();
  };
  useShortcuts([
    { keys: 'S', label: 'reconciliation:keys.same', run: same },
    { keys: 'N', label: 'reconciliation:keys.number', run: () => field.current?.focus() },
  ]);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (number.trim() !== '' && !enter.busy) void enter.run({ item: row.item, officialNumber: number });
  };
  // What is wrong with the number stands at its field, everything else above it.
  const ofField =
    enter.error !== null && ['case-number-malformed', 'series-differs'].includes(enter.error.code);
  return (
    <form onSubmit={send}>
      <Stack gap="sm">
        {row.interrupted && (
          <div className={styles.notice}>
            <IconSearch size={18} aria-hidden />
            <div>
              <strong>{say('row.interruptedTitle')}</strong>
              <div>
                {row.reference === ''
                  ? say('row.interruptedNoReference')
                  : say('row.interrupted', { reference: row.reference })}
              </div>
            </div>
          </div>
        )}
        {!ofField && <Trouble error={enter.error} />}
        <TextInput
          ref={field}
          data-main
          size="md"
          label={say('enter.label')}
          description={say('enter.note', { number: row.manualNumber })}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
          error={ofField && enter.error !== null ? sentence(enter.error) : undefined}
          maxLength={40}
          autoComplete="off"
          required
          styles={{ input: { fontVariantNumeric: 'tabular-nums', fontWeight: 600 } }}
        />
        <Button
          type="submit"
          fullWidth
          loading={enter.busy}
          disabled={number.trim() === ''}
          rightSection={<KeyHint keys="Enter" />}
        >
          {say('enter.button')}
        </Button>
        <Button variant="default" fullWidth onClick={same} rightSection={<KeyHint keys="S" />}>
          {say('enter.same')}
        </Button>
      </Stack>
    </form>
  );
}
