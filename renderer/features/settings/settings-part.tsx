import type { ComponentType } from 'react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';
import type { BroughtPart } from './part-names';
import type { SettingsProps } from './settings-props';

/** One screen for all parts, so that going from part to part leaves the list and the focus where they are. */
export const SettingsScreen = lazyScreen(() => import('./settings-screen'), 'SettingsScreen');

/** A feature's own part of the settings, as one of its routes. The settings themselves know no such feature. */
export function settingsPart(part: BroughtPart, body: ComponentType<SettingsProps>): FeatureRoute {
  return { path: `/settings/${part}`, element: <SettingsScreen brought={{ part, body }} /> };
}
