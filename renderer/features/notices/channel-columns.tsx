import type { NoticeView } from '../../../preload/contract/notice-values';
import { mayUse, useOfficer } from '../../ui/session';
import { ReachSum } from '../applicants/reach-sum';
import { MailColumn } from '../mail/mail-column';
import { ChannelColumn } from './channel-column';
import { CounterColumn } from './counter-column';
import styles from './notices.module.css';
import { PortalColumn } from './portal-column';

/** The channels of one notice, side by side with their proof. */
export function ChannelColumns({ notice }: { readonly notice: NoticeView }) {
  const officer = useOfficer();
  const mayAct = notice.withdrawn === null && mayUse(officer, ['clerk', 'supervisor']);
  return (
    <div className={styles.columns}>
      {notice.channels.map((standing) => {
        const { channel } = standing;
        if (channel === 'portal')
          return <PortalColumn key={channel} notice={notice} standing={standing} mayAct={mayAct} />;
        if (channel === 'counter')
          return <CounterColumn key={channel} notice={notice} standing={standing} mayAct={mayAct} />;
        return (
          <ChannelColumn key={channel} standing={standing}>
            {standing.sum !== null && (
              <ReachSum sum={standing.sum} system={notice.system} recipients={`/mail/${notice.id}`} />
            )}
            <MailColumn notice={notice.id} mayAct={mayAct} />
          </ChannelColumn>
        );
      })}
    </div>
  );
}
