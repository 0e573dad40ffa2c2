import { Kbd } from '@mantine/core';
import styles from './key-hint.module.css';

const NAMES: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** The keys of a shortcut as caps: `Ctrl+K` → [Ctrl][K]. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.hint}>
      {keys.split('+').map((key) => (
        <Kbd key={key} className={styles.key ?? ''}>
          {NAMES[key] ?? key}
        </Kbd>
      ))}
    </span>
  );
}
