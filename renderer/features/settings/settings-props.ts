import type { OutputOf } from '../../../preload/contract/contract';
import type { Officer } from '../../../preload/contract/officers';

export type Settings = OutputOf<'settings.get'>;

/** What every part of the settings gets: all settings as they stand, and who looks at them. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly officer: Officer;
}
