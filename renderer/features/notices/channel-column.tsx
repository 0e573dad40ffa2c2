import { IconDeviceTv, IconMail, IconWorldWww, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ChannelStanding } from '../../../preload/contract/notice-values';
import { useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { Proof } from '../../ui/proof';
import { StatusMark, type Tone } from '../../ui/status-mark';
import { useWords } from '../../ui/words';
import styles from './notices.module.css';

const PICTURES: Record<ChannelStanding['channel'], Icon> = {
  email: IconMail,
  portal: IconWorldWww,
  counter: IconDeviceTv,
};
const TONES: Record<ChannelStanding['state'], Tone> = {
  waiting: 'warn',
  sending: 'info',
  handed: 'warn',
  failed: 'bad',
  published: 'good',
};

export interface ChannelColumnProps {
  readonly standing: ChannelStanding;
  /** More of this channel's own facts, and what can be done. */
  readonly children?: ReactNode;
}

/** One of its channels: how it stands, since when, and what proves it. */
export function ChannelColumn({ standing, children }: ChannelColumnProps) {
  const say = useWords('notices');
  const format = useFormat();
  const now = useNow(60_000);
  const { channel, state, publishedAt, entry, byHand, reference, proof, files, trouble } = standing;
  const Picture = PICTURES[channel];
  return (
    <div className={styles.column} role="group" aria-label={say(`channel.${channel}`)}>
      <div className={styles.columnHead}>
        <h4 className={styles.columnName}>
          <Picture size={18} stroke={1.7} aria-hidden />
          {say(`channel.${channel}`)}
        </h4>
        <StatusMark tone={TONES[state]}>{say(`state.${state}`)}</StatusMark>
      </div>
      {publishedAt !== null && (
        <div className={styles.fact}>
          {say('column.publishedAt', { when: format.when(publishedAt, now) })}
          {` · ${say(byHand ? 'column.byHand' : 'column.byApp')}`}
          {entry !== null && ` · ${say('column.entry', { entry })}`}
        </div>
      )}
      {reference !== '' && channel !== 'email' && (
        <div className={styles.fact}>{say('column.reference', { reference })}</div>
      )}
      {trouble !== null && (
        <div className={styles.trouble}>
          {say.any(`trouble.${trouble}`) ?? say('trouble.other', { code: trouble })}
        </div>
      )}
      {files.length > 0 && (
        <div className={styles.fact}>{say('column.files', { files: files.join(', ') })}</div>
      )}
      {children}
      {proof !== '' && <Proof hash={proof} />}
    </div>
  );
}
