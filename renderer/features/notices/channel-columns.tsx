import type { NoticeView } from '../../../preload/contract/notices';
import { mayUse, useOfficer } from '../../ui/session';
import { useWords } from '../../ui/words';
import { ChannelColumn } from './channel-column';
import { CounterColumn } from './counter-column';
import styles from './notices.module.css';
import { PortalColumn } from './portal-column';

/** The three channels of one notice, side by side with their proof. */
export function ChannelColumns({ notice }: { readonly notice: NoticeView }) {
  const say = useWords('notices');
  const officer = useOfficer();
  const mayAct = notice.withdrawn === null && mayUse(officer, ['clerk', 'supervisor']);
  return (
    <div className={styles.columns}>
      {notice.channels.map((standing) => {
        const { channel, recipients, accepted, refused } = standing;
        if (channel === 'portal')
          return <PortalColumn key={channel} notice={notice} standing={standing} mayAct={mayAct} />;
        if (channel === 'counter')
          return <CounterColumn key={channel} notice={notice} standing={standing} mayAct={mayAct} />;
        return (
          <ChannelColumn key={channel} standing={standing}>
            {recipients !== null && (
              <div className={styles.fact}>
                {accepted === null || accepted === 0
                  ? say('column.recipientsOnly', { recipients })
                  : say('column.recipients', { accepted, recipients })}
                {refused !== null && refused > 0 && ` · ${say('column.refused', { refused })}`}
              </div>
            )}
          </ChannelColumn>
        );
      })}
    </div>
  );
}
