import { IconSettings } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { SettingsScreen } from './settings-part';

export const settingsRoutes: readonly FeatureRoute[] = [
  {
    path: '/settings',
    element: <SettingsScreen />,
    navLabelKey: 'shell:nav.settings',
    order: 8,
    icon: IconSettings,
    commands: [
      { id: 'settings-office', label: 'settings:parts.office', to: '/settings/office' },
      { id: 'settings-courts', label: 'settings:parts.courts', to: '/settings/courts', kinds: ['court'] },
      { id: 'settings-hours', label: 'settings:parts.hours', to: '/settings/hours' },
      { id: 'settings-calendar', label: 'settings:parts.calendar', to: '/settings/calendar' },
      { id: 'settings-fees', label: 'settings:parts.fees', to: '/settings/fees', kinds: ['court'] },
      { id: 'settings-official', label: 'settings:parts.official', to: '/settings/official' },
      { id: 'settings-types', label: 'settings:parts.types', to: '/settings/types', kinds: ['court'] },
      {
        id: 'settings-officers',
        label: 'settings:parts.officers',
        to: '/settings/officers',
        roles: ['supervisor', 'administrator'],
      },
      { id: 'settings-printers', label: 'settings:parts.printers', to: '/settings/printers' },
      { id: 'settings-preferences', label: 'settings:parts.preferences', to: '/settings/preferences' },
      {
        id: 'about',
        label: 'settings:about.title',
        to: '/settings/about',
        keywords: 'versi lesen diagnostik about version licence',
      },
    ],
  },
  { path: '/settings/:part', element: <SettingsScreen /> },
];
