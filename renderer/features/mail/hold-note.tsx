import { Button } from '@mantine/core';
import type { MailBatchView } from '../../../preload/contract/mail';
import { useDo } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { useErrorSentence } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import styles from './mail.module.css';

interface HoldNoteProps {
  readonly hold: NonNullable<MailBatchView['hold']>;
  readonly mayAct: boolean;
}

/** Why the whole queue waits, and when the server is asked again. */
export function HoldNote({ hold, mayAct }: HoldNoteProps) {
  const say = useWords('mail');
  const sentence = useErrorSentence();
  const format = useFormat();
  const now = useNow(30_000);
  const again = useDo('mail.tryNow');
  return (
    <div className={styles.hold} role="status">
      <div>{sentence({ code: hold.code, values: { reply: '' } })}</div>
      <div>
        {say('column.hold', { since: format.when(hold.since, now), next: format.when(hold.nextTry, now) })}
      </div>
      {mayAct && (
        <Button
          size="compact-sm"
          variant="default"
          mt={6}
          loading={again.busy}
          onClick={() => void again.run({})}
        >
          {say('column.tryNow')}
        </Button>
      )}
    </div>
  );
}
