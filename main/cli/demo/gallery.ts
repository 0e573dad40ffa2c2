/** Pictures of the screens, each in both languages and both looks, as the window really draws them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenWindow } from '../driven-app';
import type { Desk } from '../../demo/desk';

const LOOKS = [
  { language: 'ms', scheme: 'light', name: 'ms-terang' },
  { language: 'ms', scheme: 'dark', name: 'ms-gelap' },
  { language: 'en', scheme: 'dark', name: 'en-gelap' },
  { language: 'en', scheme: 'light', name: 'en-terang' },
] as const;

export interface Gallery {
  readonly folder: string;
  readonly files: readonly string[];
  /** Takes the screen that stands now in every look, and leaves it in Malay and light. */
  take(name: string): Promise<void>;
}

export function openGallery(folder: string, window: DrivenWindow, desk: Desk): Gallery {
  const files: string[] = [];
  mkdirSync(folder, { recursive: true });
  const wear = async ({ language, scheme }: Pick<(typeof LOOKS)[number], 'language' | 'scheme'>) => {
    await desk.must('settings.savePreferences', { language, scheme });
    await window.wears(language, scheme);
  };
  return {
    folder,
    files,
    take: async (name) => {
      const number = String(files.length / LOOKS.length + 1).padStart(2, '0');
      for (const look of LOOKS) {
        await wear(look);
        const file = join(folder, `${number}-${name}-${look.name}.png`);
        writeFileSync(file, await window.picture());
        files.push(file);
      }
      await wear(LOOKS[0]);
    },
  };
}
