import { Button } from '@mantine/core';
import type { ChannelStanding, NoticeView } from '../../../preload/contract/notice-values';
import { useDo, useIntentKey } from '../../ui/bridge';
import { useFormat } from '../../ui/format';
import { tellDone } from '../../ui/notify';
import { useNow } from '../../ui/now';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { BoardButton } from './board-button';
import { ChannelColumn } from './channel-column';
import { ConfirmButton } from './confirm-channel';
import styles from './notices.module.css';

/** The counter itself: the board's screen and the posters that came out. */
export function CounterColumn({
  notice,
  standing,
  mayAct,
}: {
  readonly notice: NoticeView;
  readonly standing: ChannelStanding;
  readonly mayAct: boolean;
}) {
  const say = useWords('notices');
  const format = useFormat();
  const now = useNow(60_000);
  const { key, renew } = useIntentKey();
  const print = useDo('notices.printPoster', {
    onDone: () => {
      renew();
      tellDone(say.as('column.posterDone'));
    },
  });
  const { shownAt, papers } = standing;
  return (
    <ChannelColumn standing={standing}>
      <div className={styles.fact}>
        {shownAt === null
          ? say('column.notShown')
          : say('column.shownAt', { when: format.when(shownAt, now) })}
      </div>
      {papers.length > 0 && (
        <div className={styles.fact}>{say('column.posters', { count: papers.length })}</div>
      )}
      <Trouble error={print.error} />
      {mayAct && (
        <div className={styles.actions}>
          <Button
            size="compact-sm"
            variant="default"
            loading={print.busy}
            onClick={() => void print.run({ key, id: notice.id })}
          >
            {say('column.poster')}
          </Button>
          <BoardButton compact />
          {standing.state !== 'published' && <ConfirmButton notice={notice} channel="counter" />}
        </div>
      )}
    </ChannelColumn>
  );
}
