import { useNavigate } from 'react-router';
import { openPalette } from './search/palette-store';
import { useDo } from '../ui/bridge';
import { useShortcuts, type Shortcut } from '../ui/keys';
import { tellPlain } from '../ui/notify';
import { useOfficer, useStatus } from '../ui/session';
import { useWords } from '../ui/words';
import { railKey, railOf } from './nav';
import { openKeys } from './keys-store';

/** The keys that work everywhere. */
export function useShellKeys(): void {
  const navigate = useNavigate();
  const officer = useOfficer();
  const kind = useStatus()?.office?.kind;
  const say = useWords('shell');
  const lock = useDo('officers.lock');
  const rail = railOf(officer, kind).flatMap((route): Shortcut[] => {
    const keys = railKey(route);
    if (keys === undefined) return [];
    return [{ keys, label: route.navLabelKey, run: () => void navigate(route.path) }];
  });
  const appointment: Shortcut = {
    keys: 'F6',
    label: 'shell:keys.appointment',
    run: () => void navigate('/appointments?book=1'),
  };
  const existing: Shortcut = {
    keys: 'F3',
    label: 'shell:keys.existingReceipt',
    run: () => void navigate('/existing/receive'),
  };
  const newCase: Shortcut = { keys: 'F2', label: 'shell:keys.newCase', run: () => void navigate('/counter') };
  const newRequest: Shortcut = {
    keys: 'F2',
    label: 'requests:receive.title',
    run: () => void navigate('/requests/receive'),
  };
  const ofUnits = kind === 'ict' ? [newRequest] : [];
  const ofCourts = kind === 'court' ? [newCase, existing, appointment] : [];
  useShortcuts([
    { keys: 'Ctrl+K', label: 'shell:keys.palette', run: openPalette },
    { keys: 'F4', label: 'shell:keys.find', run: openPalette },
    { keys: '?', label: 'shell:keys.help', run: openKeys },
    ...ofCourts,
    ...ofUnits,
    // outside a list of papers, the list of papers is where they mean something
    {
      keys: 'F8',
      label: 'shell:keys.papers',
      run: () => void navigate('/papers'),
      hidden: true,
      otherwise: true,
    },
    {
      keys: 'F10',
      label: 'shell:keys.papers',
      run: () => void navigate('/papers'),
      hidden: true,
      otherwise: true,
    },
    {
      keys: 'F9',
      label: 'shell:keys.issue',
      run: () => tellPlain(say.as('keys.noForm')),
      hidden: true,
      otherwise: true,
    },
    { keys: 'F12', label: 'shell:keys.lock', run: () => void lock.run({}), inDialog: true },
    ...rail,
  ]);
}
