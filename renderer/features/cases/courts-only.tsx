import type { ReactNode } from 'react';
import { useStatus } from '../../ui/session';
import { useTitle } from '../../ui/title';
import { useWords } from '../../ui/words';
import { Blocked } from './counter/blocked';

/** Screens of cases, numbers and receipts. In an office of licences they say why it has none, instead of offering any (S0.7). */
export function CourtsOnly({ children }: { readonly children: ReactNode }) {
  return useStatus()?.office?.kind === 'skei' ? <NotHere /> : children;
}

function NotHere() {
  const say = useWords('counter');
  useTitle(say('blocked.ap-manual-forbidden.title'));
  return <Blocked blockers={['ap-manual-forbidden']} />;
}
