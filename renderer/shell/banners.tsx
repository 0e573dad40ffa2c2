import { toInstant } from '../../domain/time/civil-time';
import { Button } from '@mantine/core';
import { IconAlertOctagon, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDo } from '../ui/bridge';
import { useFormat } from '../ui/format';
import { tellDone } from '../ui/notify';
import { usePcClock } from '../ui/now';
import { useOfficer, useStatus } from '../ui/session';
import { useWords } from '../ui/words';
import styles from './banners.module.css';
import { SettleAnchorDialog } from './settle-anchor';
import { whereOf } from './check-where';
import { StateTimeDialog } from './state-time';

/** Stopped by these, a restore or a new epoch is the way on. */
const WAY_ON = ['behind-witness', 'witness-different', 'witness-lost', 'check-failed'];

/** What stops the counter, in front of everything: a register that cannot be written, or issuing that is stopped. */
export function Banners() {
  const say = useWords('shell');
  const format = useFormat();
  const navigate = useNavigate();
  const status = useStatus();
  const officer = useOfficer();
  const [stating, setStating] = useState(false);
  const [settling, setSettling] = useState(false);
  if (status === undefined) return null;
  if (status.state === 'read-only') {
    return (
      <div className={styles.banner} role="alert">
        <IconLock size={22} aria-hidden />
        <div className={styles.text}>{say('readOnly')}</div>
      </div>
    );
  }
  if (status.issuing.state !== 'stopped') return null;
  const { reason, since } = status.issuing;
  const behind = WAY_ON.includes(reason);
  // while nobody knows the time nothing is dated, and so nothing is kept
  const ofClock = reason === 'clock-behind' || reason === 'clock-ahead';
  const problem = status.check?.problem;
  const supervisor = officer !== null && officer.role !== 'clerk';
  return (
    <div className={styles.banner} role="alert" data-reason={reason}>
      <IconAlertOctagon size={22} aria-hidden />
      <div className={styles.text}>
        <strong>{say(`stopped.${ofClock ? 'titleClock' : 'title'}`)}</strong>
        <div>{say.any(`stopped.reason.${reason}`) ?? say('stopped.reason.other', { reason })}</div>
        {reason === 'check-failed' && problem && (
          <div>{say('stopped.where', { where: whereOf(problem) })}</div>
        )}
        <div className={styles.since}>{say('stopped.since', { when: format.dateTime(since) })}</div>
      </div>
      {reason === 'clock-ahead' && officer !== null && <ConfirmTime />}
      {ofClock && (
        <Button color="red" onClick={() => setStating(true)}>
          {say('stopped.stateTime')}
        </Button>
      )}
      {reason === 'anchor-lost' && officer !== null && (
        <Button color="red" onClick={() => setSettling(true)}>
          {say('stopped.settleAnchor')}
        </Button>
      )}
      {behind && supervisor && (
        <Button color="red" onClick={() => void navigate('/backups')}>
          {say('stopped.newEpoch')}
        </Button>
      )}
      <StateTimeDialog opened={stating} onClose={() => setStating(false)} />
      <SettleAnchorDialog opened={settling} onClose={() => setSettling(false)} />
    </div>
  );
}

/** The app started long after the newest entry: whoever sits here looks at the clock once. */
function ConfirmTime() {
  const say = useWords('shell');
  const format = useFormat();
  const now = usePcClock();
  const confirm = useDo('settings.confirmTime', { onDone: () => tellDone(say.as('stopped.confirmed')) });
  return (
    <Button color="red" variant="outline" loading={confirm.busy} onClick={() => void confirm.run({})}>
      {say('stopped.confirmTime', { time: format.dateTime(toInstant(now)) })}
    </Button>
  );
}
