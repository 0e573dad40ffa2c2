import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import { settingsPart } from '../settings/settings-part';

const CalendarPart = lazyScreen(() => import('./calendar-part'), 'CalendarPart');

/** The calendar is a part of the settings; it has no screen of its own. */
export const calendarRoutes: readonly FeatureRoute[] = [settingsPart('calendar', CalendarPart)];
