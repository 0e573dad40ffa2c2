import { useEffect, useRef } from 'react';
import { textSizeBeside, USUAL_TEXT_SIZE, type TextSize } from '../../domain/settings/text-size';
import { useRead } from './bridge';
import { useShortcuts, type Shortcut } from './keys';
import { useSavePreferences } from './preferences';

/** Ctrl and `=`, `−` or `0` change the size of everything, as in a browser, wherever one is. */
export function useTextSizeKeys(): void {
  const size = useRead('settings.preferences', {}).data?.textSize ?? USUAL_TEXT_SIZE;
  const save = useSavePreferences();
  // two presses may come before the first answer
  const latest = useRef(size);
  useEffect(() => {
    latest.current = size;
  }, [size]);
  const change = (to: TextSize): void => {
    if (to === latest.current) return;
    latest.current = to;
    void save.run({ textSize: to });
  };
  const larger = (): void => change(textSizeBeside(latest.current, 1));
  const everywhere = { inDialog: true } satisfies Partial<Shortcut>;
  useShortcuts([
    { keys: 'Ctrl+=', label: 'shell:keys.larger', run: larger, ...everywhere },
    { keys: 'Ctrl++', label: 'shell:keys.larger', run: larger, hidden: true, ...everywhere },
    {
      keys: 'Ctrl+-',
      label: 'shell:keys.smaller',
      run: () => change(textSizeBeside(latest.current, -1)),
      ...everywhere,
    },
    { keys: 'Ctrl+0', label: 'shell:keys.usualSize', run: () => change(USUAL_TEXT_SIZE), ...everywhere },
  ]);
}
