import { IconCalendarTime } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const AppointmentsScreen = lazyScreen(() => import('./appointments-screen'), 'AppointmentsScreen');
const AppointmentScreen = lazyScreen(() => import('./appointment-screen'), 'AppointmentScreen');
const CallBacksScreen = lazyScreen(() => import('./calls/call-backs-screen'), 'CallBacksScreen');

const KEYWORDS = 'janji temu appointment slot pilihan 3 option 3 ditutup closed';

/** The slots of courts whose registration is closed, and the calls after recovery (S1.10). */
export const appointmentsRoutes: readonly FeatureRoute[] = [
  {
    path: '/appointments',
    element: <AppointmentsScreen />,
    navLabelKey: 'appointments:nav',
    order: 3.5,
    icon: IconCalendarTime,
    kinds: ['court'],
    commands: [
      {
        id: 'appointment-book',
        label: 'appointments:book',
        to: '/appointments?book=1',
        keys: 'F6',
        keywords: KEYWORDS,
        roles: ['clerk', 'supervisor'],
      },
    ],
  },
  { path: '/appointments/:id', element: <AppointmentScreen />, kinds: ['court'] },
  { path: '/appointments/calls/:outage', element: <CallBacksScreen />, kinds: ['court'] },
];
