import { Suspense, useState } from 'react';
import { closeHelp, helpTarget, openHelp } from '../ui/help';
import { useShortcuts } from '../ui/keys';
import { lazyScreen } from '../ui/lazy-screen';
import { useOfficer } from '../ui/session';
import { useStore } from '../ui/store';
import type { HelpDialogProps } from '../features/help/help-dialog';
import { openKeys } from './keys-store';

const HelpDialog = lazyScreen<'HelpDialog', HelpDialogProps>(
  () => import('../features/help/help-dialog'),
  'HelpDialog',
);

/** F1 wherever one is: at the door, over a dialog, while something is typed. */
export function Help() {
  useShortcuts([{ keys: 'F1', label: 'help:title', run: () => openHelp(), inDialog: true }]);
  const isOpen = useStore(helpTarget) !== null;
  const signedIn = useOfficer() !== null;
  const [wanted, setWanted] = useState(false);
  if (isOpen && !wanted) setWanted(true);
  const showKeys = (): void => {
    closeHelp();
    openKeys();
  };
  return (
    <Suspense fallback={null}>
      {wanted && <HelpDialog path={addressNow()} onKeys={signedIn ? showKeys : undefined} />}
    </Suspense>
  );
}

/** Outside the router, since its own error screen needs help as well. */
const addressNow = (): string => window.location.hash.slice(1).split('?')[0] || '/';
