import { IconFolderOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Empty } from '../empty';
import { Screen } from '../screen';
import { useStatus } from '../session';
import { useTitle } from '../title';
import { useWords } from '../words';
import { Blocked } from './blocked';

/** Screens of cases, numbers and receipts. Where nobody registers cases they say why, instead of offering any. */
export function CourtsOnly({ children }: { readonly children: ReactNode }) {
  const kind = useStatus()?.office?.kind;
  if (kind === 'skei') return <Forbidden />;
  return kind === 'ict' ? <NotHere /> : children;
}

/** S0.7, with what may be done instead. */
function Forbidden() {
  const say = useWords('counter');
  useTitle(say('blocked.ap-manual-forbidden.title'));
  return <Blocked blockers={['ap-manual-forbidden']} />;
}

/** An ICT unit has no courts. */
function NotHere() {
  const say = useWords('settings');
  return (
    <Screen title={say('courts.none')}>
      <Empty icon={IconFolderOff} title={say('courts.noneNote')} />
    </Screen>
  );
}
