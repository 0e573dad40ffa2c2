import { Button, Popover } from '@mantine/core';
import { IconAlarm } from '@tabler/icons-react';
import type { NextNoticeView } from '../../../preload/contract/notice-values';
import { channelNames } from '../../../words/notices/channel-names';
import { elapsed, useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { StatusMark } from '../../ui/status-mark';
import { useLanguage, useWords } from '../../ui/words';
import { WhyDue } from '../calendar/why-due';
import styles from './notices.module.css';
import { stageAt } from './use-next';

const TONES = { calm: 'info', near: 'warn', late: 'bad' } as const;

/** What is owed next and by when, with the hours counted towards it on demand (S0.5). */
export function NoticeClock({ next }: { readonly next: NextNoticeView | undefined }) {
  const say = useWords('notices');
  const format = useFormat();
  const now = useNow();
  const language = useLanguage();
  if (next === undefined) return <p className={styles.quiet}>{say('clock.nothing')}</p>;
  const { kind, dueAt, why, pending } = next;
  const stage = stageAt(dueAt, now);
  const left = dueAt === null ? 0 : Date.parse(dueAt) - now;
  return (
    <div className={styles.clock} data-stage={stage}>
      <IconAlarm size={22} aria-hidden />
      <div className={styles.clockText}>
        <strong>
          {pending === null
            ? say('clock.due', { kind: say(`kind.${kind}`) })
            : say('clock.pending', {
                number: pending.number,
                channels: channelNames(pending.waiting, language),
              })}
        </strong>
        {dueAt === null ? (
          <span className={styles.quiet}>{say('clock.noTime')}</span>
        ) : (
          <span>{say('clock.before', { when: format.when(dueAt, now) })}</span>
        )}
      </div>
      {dueAt !== null && (
        <StatusMark tone={TONES[stage]}>
          {stage === 'late'
            ? say('clock.late', { by: elapsed(-left) })
            : say('clock.left', { left: elapsed(left) })}
        </StatusMark>
      )}
      {why.length > 0 && (
        <Popover width={560} position="bottom-end" shadow="md" trapFocus>
          <Popover.Target>
            <Button variant="subtle" size="compact-sm">
              {say('clock.why')}
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label={say('clock.whyTitle')}>
            <WhyDue due={dueAt} why={why} opened />
          </Popover.Dropdown>
        </Popover>
      )}
    </div>
  );
}
