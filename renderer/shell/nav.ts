import { featureRoutes } from '../features/features';
import type { OfficeKind } from '../../domain/settings/office';
import type { Officer } from '../../preload/contract/officers';
import type { WordKey } from '../../words/words';
import type { FeatureRoute } from '../ui/feature';
import { mayUse } from '../ui/session';

/** A screen that stands in the rail. */
export interface NavRoute extends FeatureRoute {
  readonly navLabelKey: WordKey;
  readonly order: number;
}

const navRoutes = featureRoutes
  .filter((route): route is NavRoute => route.navLabelKey !== undefined && route.order !== undefined)
  .toSorted((a, b) => a.order - b.order);

/** The rail of this officer, in order. A role's gaps leave the other places and their keys as they are. */
export function railOf(officer: Officer | null, kind: OfficeKind | undefined): readonly NavRoute[] {
  return navRoutes.filter((route) => isOpenTo(route, officer, kind));
}

/** Whether this officer of an office of this kind has any business on the screen, or with the command. */
export const isOpenTo = (
  { roles, kinds }: Pick<FeatureRoute, 'roles' | 'kinds'>,
  officer: Officer | null,
  kind: OfficeKind | undefined,
): boolean => mayUse(officer, roles) && (kinds === undefined || (kind !== undefined && kinds.includes(kind)));

/** `Ctrl+4` for the fourth place; places between the numbers have none. */
export function railKey(route: NavRoute): string | undefined {
  return Number.isInteger(route.order) && route.order >= 1 && route.order <= 8
    ? `Ctrl+${route.order}`
    : undefined;
}
