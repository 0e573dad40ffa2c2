import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OfficeKind } from '../../domain/settings/office';
import type { Role } from '../../domain/officers/officer';
import type { WordKey } from '../../words/words';

/** Something the palette can start by name. */
export interface Command {
  readonly id: string;
  readonly label: WordKey;
  readonly keywords?: string;
  readonly roles?: readonly Role[];
  /** In offices of these kinds only. */
  readonly kinds?: readonly OfficeKind[];
  /** Where it leads; a screen takes what it should do from the address. */
  readonly to: string;
  /** Shown beside it. */
  readonly keys?: string;
}

/** One screen of a feature. */
export interface FeatureRoute {
  /** Router path such as `/cases/:id`. */
  readonly path: string;
  readonly element: ReactNode;
  /** Stands in the rail with this label, */
  readonly navLabelKey?: WordKey;
  /** at this place; whole numbers 1…8 also answer to Ctrl+number. */
  readonly order?: number;
  readonly icon?: Icon;
  /** Who may see it; everybody who is signed in when left out. */
  readonly roles?: readonly Role[];
  /** In offices of these kinds only. */
  readonly kinds?: readonly OfficeKind[];
  readonly commands?: readonly Command[];
  /** Reached without signing in (the restore screen of the first run); drawn without the shell. */
  readonly door?: boolean;
}
