import { isFocusFree } from '../../../ui/keep-focus';
import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useDo } from '../../../ui/bridge';
import { KeyHint } from '../../../ui/key-hint';
import { Trouble } from '../../../ui/trouble';
import { useWords } from '../../../ui/words';
import { nextItem, queueKey } from '../piles';
import { ResultMark } from '../row-mark';
import type { RowActionProps } from './row-action-props';
import styles from './confirm-row.module.css';

/** The number for ESV3's reference field, big, with its tick; Enter confirms and takes the next row (S1.7). */
export function ConfirmRow({ list, row, onGo }: RowActionProps) {
  const say = useWords('reconciliation');
  const tick = useRef<HTMLInputElement>(null);
  const [ticked, setTicked] = useState(false);
  const [reminded, setReminded] = useState(false);
  // After the number was entered its field is gone and the tick comes next; who only looks keeps his place in the list.
  useEffect(() => {
    if (isFocusFree(tick.current)) tick.current?.focus();
  }, []);
  const next = nextItem(list, queueKey(row.series));
  const take = useDo('reconciliation.take');
  const confirm = useDo('reconciliation.confirm', {
    onDone: () => {
      if (next === undefined) return;
      onGo(next);
      void take.run({ item: next });
    },
  });
  const { result, reference } = row;
  const send = (): void => {
    if (!ticked) {
      setReminded(true);
      tick.current?.focus();
    } else if (!confirm.busy) void confirm.run({ item: row.item, reference });
  };
  return (
    <Stack gap="sm">
      <dl className={styles.numbers} style={{ margin: 0 }}>
        <dt className={styles.quiet}>{say('confirm.official')}</dt>
        <dd>{row.officialNumber}</dd>
        {result !== 'same' && (
          <>
            <dt className={styles.quiet}>{say('confirm.manual')}</dt>
            <dd>{row.manualNumber}</dd>
          </>
        )}
      </dl>
      {(result === 'same' || result === 'new' || result === 'clash') && (
        <div role="status">
          <ResultMark result={result} />
          <Text size="xs" mt={4} lh={1.4}>
            {say(`resultText.${result}`)}
          </Text>
        </div>
      )}
      <div className={styles.reference}>
        {reference === '' ? (
          <Text>{say(row.cancelled === null ? 'confirm.none' : 'confirm.noneCancelled')}</Text>
        ) : (
          <>
            <div className={styles.quiet}>{say('confirm.reference')}</div>
            <div className={styles.big} data-reference>
              {reference}
            </div>
          </>
        )}
      </div>
      <Checkbox
        ref={tick}
        label={reference === '' ? say('confirm.tickNone') : say('confirm.tick')}
        checked={ticked}
        onChange={(event) => {
          setTicked(event.currentTarget.checked);
          setReminded(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          send();
        }}
        error={reminded ? say('confirm.tickFirst') : undefined}
      />
      {reference !== '' && (
        <Text size="xs" c="dimmed">
          {say('confirm.notPrinted')}
        </Text>
      )}
      <Trouble error={confirm.error} />
      <Button
        size="md"
        fullWidth
        data-main
        loading={confirm.busy}
        onClick={send}
        rightSection={<KeyHint keys="Enter" />}
      >
        {next === undefined ? say('confirm.buttonLast') : say('confirm.button')}
      </Button>
    </Stack>
  );
}
