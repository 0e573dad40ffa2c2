import { IconHelpCircle, IconKeyboard, IconLock, type Icon } from '@tabler/icons-react';
import { useDo } from '../../ui/bridge';
import type { FeatureRoute } from '../../ui/feature';
import { useOfficer, useStatus } from '../../ui/session';
import { openHelp } from '../../ui/help';
import { openKeys } from '../keys-store';
import { isOpenTo, railKey, type NavRoute } from '../nav';
import { useAnyWord, useWords } from '../../ui/words';
import { featureRoutes } from '../../features/features';

/** A screen or command that can be found by its name. */
export interface Place {
  readonly id: string;
  readonly label: string;
  readonly to: string;
  readonly run?: () => void;
  readonly icon?: Icon | undefined;
  readonly keys?: string | undefined;
  readonly keywords: string;
}

/** The places whose name or key words contain every word typed; all of them while nothing is. */
export function usePlaces(query: string): readonly Place[] {
  const any = useAnyWord();
  const say = useWords('shell');
  const officer = useOfficer();
  const kind = useStatus()?.office?.kind;
  const lock = useDo('officers.lock');
  const screens = featureRoutes
    .filter((route): route is NavRoute => route.navLabelKey !== undefined && isOpenTo(route, officer, kind))
    .map((route): Place => ({
      id: route.path,
      label: any(route.navLabelKey),
      to: route.path,
      icon: route.icon,
      keys: route.order === undefined ? undefined : railKey(route),
      keywords: '',
    }));
  const commands = featureRoutes
    .filter((route) => isOpenTo(route, officer, kind))
    .flatMap((route: FeatureRoute) => (route.commands ?? []).map((command) => ({ route, command })))
    .filter(({ command }) => isOpenTo(command, officer, kind))
    .map(({ route, command }): Place => ({
      id: command.id,
      label: any(command.label),
      to: command.to,
      icon: route.icon,
      keys: command.keys,
      keywords: command.keywords ?? '',
    }));
  const own: readonly Place[] = [
    {
      id: 'lock',
      label: say('keys.lock'),
      to: '',
      run: () => void lock.run({}),
      icon: IconLock,
      keys: 'F12',
      keywords: 'lock kunci',
    },
    {
      id: 'help',
      label: say('header.help'),
      to: '',
      run: () => openHelp(),
      icon: IconHelpCircle,
      keys: 'F1',
      keywords: 'help bantuan bagaimana how',
    },
    {
      id: 'keys',
      label: say('keys.help'),
      to: '',
      run: openKeys,
      icon: IconKeyboard,
      keys: '?',
      keywords: 'kekunci shortcuts keys',
    },
  ];
  const typed = query.toLowerCase().split(/\s+/).filter(Boolean);
  return [...commands, ...screens, ...own]
    .filter((place) => {
      const heap = `${place.label} ${place.keywords}`.toLowerCase();
      return typed.every((word) => heap.includes(word));
    })
    .toSorted((a, b) => nameRank(a, typed) - nameRank(b, typed));
}

/** Whoever types a name in full means that place; then come names that begin so. */
function nameRank({ label }: Place, typed: readonly string[]): number {
  const [name, asked] = [label.toLowerCase(), typed.join(' ')];
  if (asked === '') return 0;
  return name === asked ? 0 : name.startsWith(asked) ? 1 : 2;
}
