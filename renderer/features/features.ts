import type { FeatureRoute } from '../ui/feature';
import { appointmentsRoutes } from './appointments/index';
import { backupsRoutes } from './backups/index';
import { casesRoutes } from './cases/index';
import { esv2Routes } from './esv2/index';
import { existingRoutes } from './existing/index';
import { intakesRoutes } from './intakes/index';
import { homeRoutes } from './home/index';
import { lettersRoutes } from './letters/index';
import { outagesRoutes } from './outages/index';
import { sittingsRoutes } from './sittings/index';
import { requestsRoutes } from './requests/index';
import { summonsesRoutes } from './summonses/index';
import { papersRoutes } from './papers/index';
import { receiptsRoutes } from './receipts/index';
import { reconciliationRoutes } from './reconciliation/index';
import { calendarRoutes } from './calendar/index';
import { applicantsRoutes } from './applicants/index';
import { systemsRoutes } from './systems/index';
import { noticesRoutes } from './notices/index';
import { mailRoutes } from './mail/index';
import { runbooksRoutes } from './runbooks/index';
import { drillsRoutes } from './drills/index';
import { settingsRoutes } from './settings/index';

/** Every screen there is. A feature adds one line here. */
export const featureRoutes: readonly FeatureRoute[] = [
  ...homeRoutes,
  ...casesRoutes,
  ...requestsRoutes,
  ...appointmentsRoutes,
  ...receiptsRoutes,
  ...esv2Routes,
  ...existingRoutes,
  ...intakesRoutes,
  ...sittingsRoutes,
  ...summonsesRoutes,
  ...papersRoutes,
  ...outagesRoutes,
  ...reconciliationRoutes,
  ...lettersRoutes,
  ...backupsRoutes,
  ...calendarRoutes,
  ...applicantsRoutes,
  ...systemsRoutes,
  ...noticesRoutes,
  ...mailRoutes,
  ...runbooksRoutes,
  ...drillsRoutes,
  ...settingsRoutes,
];
