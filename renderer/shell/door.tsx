import type { Instant } from '../../domain/time/civil-time';
import { VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import type { FirstRunProps } from '../features/settings/first-run/first-run';
import { GivenSecret } from '../features/officers/given-secret';
import { SignIn } from '../features/officers/sign-in';
import { useAppEvent, useRead } from '../ui/bridge';
import { lazyScreen } from '../ui/lazy-screen';
import { setClock } from '../ui/now';
import { useWords } from '../ui/words';
import { Damaged } from './damaged';
import { DrillFrame } from './drill-frame';
import { FullMessage } from './full-message';
import { Strip } from './strip';

const FirstRun = lazyScreen<'FirstRun', FirstRunProps>(
  () => import('../features/settings/first-run/first-run'),
  'FirstRun',
);

export interface DoorProps {
  /** These screens are reached without signing in (restore). */
  readonly open?: boolean;
  readonly children: ReactNode;
}

type LockReason = 'officer' | 'idle' | 'sleep' | 'switched';

/** What stands at the door; its code may still be on its way. */
export function Door(props: DoorProps) {
  const say = useWords('shell');
  return (
    <Suspense fallback={<VisuallyHidden role="status">{say('loading')}</VisuallyHidden>}>
      <Opened {...props} />
    </Suspense>
  );
}

/** The screens, or what must be done before any of them. */
function Within({
  given,
  children,
}: {
  readonly given: { by: string; at: Instant } | null;
  readonly children: ReactNode;
}) {
  return given === null ? children : <GivenSecret given={given} />;
}

/** Decides what stands before the screens: first run, a register that cannot be opened, sign-in, or nothing. */
function Opened({ open = false, children }: DoorProps) {
  const say = useWords('shell');
  const status = useRead('settings.status', {}, { every: 20_000 });
  const session = useRead('officers.session', {});
  const client = useQueryClient();
  const [locked, setLocked] = useState<LockReason | null>(null);
  // While the enrolment sheet is on the screen the office exists already; the wizard says when it is done.
  const [settingUp, setSettingUp] = useState(false);
  const told = status.data?.now;
  const pace = status.data?.pace;
  useEffect(() => {
    if (told !== undefined) setClock(told, status.dataUpdatedAt, pace);
  }, [told, pace, status.dataUpdatedAt]);
  useAppEvent((event) => {
    if (event.kind === 'locked') setLocked(event.reason);
  });

  if (status.data === undefined || session.data === undefined) {
    if (status.error !== null || session.error !== null) {
      return (
        <FullMessage title={say('unreachable.title')} text={say('unreachable.text')}>
          {null}
        </FullMessage>
      );
    }
    return <VisuallyHidden role="status">{say('loading')}</VisuallyHidden>;
  }
  const { state, reason, drill } = status.data;
  if (open) return <DrillFrame drill={drill}>{children}</DrillFrame>;
  if (state === 'damaged' && !settingUp)
    return (
      <Damaged
        reason={reason ?? 'other'}
        onRetry={() => void status.refetch()}
        onSetUp={() => setSettingUp(true)}
      />
    );
  if (state === 'first-run' || settingUp) {
    return (
      <FirstRun
        setsAside={state === 'damaged'}
        onBegun={() => setSettingUp(true)}
        onFinished={() => {
          setSettingUp(false);
          // whatever was asked before there was an office is asked again, however little time has passed
          void client.invalidateQueries();
        }}
        onLeave={() => setSettingUp(false)}
      />
    );
  }
  return (
    <DrillFrame drill={drill}>
      {session.data.session === null ? (
        <SignIn locked={locked} strip={<Strip />} status={status.data} />
      ) : (
        <Within given={session.data.session.given}>{children}</Within>
      )}
    </DrillFrame>
  );
}
