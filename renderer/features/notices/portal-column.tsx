import { Button } from '@mantine/core';
import type { ChannelStanding, NoticeView } from '../../../preload/contract/notice-values';
import { useDo, useRead } from '../../ui/bridge';
import { tellDone } from '../../ui/notify';
import { Trouble } from '../../ui/trouble';
import { useWords } from '../../ui/words';
import { ChannelColumn } from './channel-column';
import { ConfirmButton } from './confirm-channel';
import styles from './notices.module.css';

/** The portal: files in its folder, or handed to its officer, who says when they stood there. */
export function PortalColumn({
  notice,
  standing,
  mayAct,
}: {
  readonly notice: NoticeView;
  readonly standing: ChannelStanding;
  readonly mayAct: boolean;
}) {
  const say = useWords('notices');
  const hasFolder = (useRead('notices.settings', {}).data?.portal.folder ?? '') !== '';
  const publish = useDo('notices.publishPortal');
  const hand = useDo('notices.portalFiles', {
    onDone: ({ files }, { folder }) => tellDone(say.as('column.filesDone', { count: files.length, folder })),
  });
  const choose = useDo('settings.chooseFolder', {
    onDone: ({ folder }) => {
      if (folder !== null) void hand.run({ id: notice.id, folder });
    },
  });
  const open = mayAct && standing.state !== 'published';
  return (
    <ChannelColumn standing={standing}>
      <Trouble error={publish.error ?? hand.error} />
      {open && (
        <div className={styles.actions}>
          {hasFolder && (
            <Button
              size="compact-sm"
              loading={publish.busy}
              onClick={() => void publish.run({ id: notice.id })}
            >
              {say(standing.state === 'failed' ? 'column.tryAgain' : 'column.publish')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            loading={hand.busy || choose.busy}
            onClick={() => void choose.run({ title: say('column.files2') })}
          >
            {say('column.files2')}
          </Button>
          <ConfirmButton notice={notice} channel="portal" />
        </div>
      )}
    </ChannelColumn>
  );
}
