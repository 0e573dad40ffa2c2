import { useNavigate } from 'react-router';
import { openPalette } from './search/palette-store';
import { useDo } from '../ui/bridge';
import { useShortcuts, type Shortcut } from '../ui/keys';
import { useOfficer, useStatus } from '../ui/session';
import { railKey, railOf } from './nav';
import { openKeys } from './keys-store';

/** The keys that work everywhere. */
export function useShellKeys(): void {
  const navigate = useNavigate();
  const officer = useOfficer();
  const kind = useStatus()?.office?.kind;
  const lock = useDo('officers.lock');
  const rail = railOf(officer, kind).flatMap((route): Shortcut[] => {
    const keys = railKey(route);
    if (keys === undefined) return [];
    return [{ keys, label: route.navLabelKey, run: () => void navigate(route.path) }];
  });
  useShortcuts([
    { keys: 'Ctrl+K', label: 'shell:keys.palette', run: openPalette },
    { keys: 'F4', label: 'shell:keys.find', run: openPalette },
    { keys: '?', label: 'shell:keys.help', run: openKeys },
    { keys: 'F2', label: 'shell:keys.newCase', run: () => void navigate('/counter') },
    { keys: 'F12', label: 'shell:keys.lock', run: () => void lock.run({}), inDialog: true },
    ...rail,
  ]);
}
