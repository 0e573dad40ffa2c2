import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { WordKey } from '../../words/words';

/** `F9`, `Ctrl+K`, `Alt+ArrowUp`, `Y`, `?`. A single character works only while nobody is typing. */
export interface Shortcut {
  readonly keys: string;
  readonly label: WordKey;
  readonly run: () => void;
  /** Also works while a dialog is open. */
  readonly inDialog?: boolean;
  /** Only where no screen has the key. */
  readonly otherwise?: boolean;
  /** Works, but is not listed in the help (repeated row keys). */
  readonly hidden?: boolean;
  /** False: stands in the help but does nothing now. */
  readonly enabled?: boolean;
}

let shortcuts: readonly Shortcut[] = [];
const watchers = new Set<() => void>();

function change(next: readonly Shortcut[]): void {
  shortcuts = next;
  for (const watcher of watchers) watcher();
}

/** How a key press is written in the registry. */
export function keyOf(event: KeyboardEvent): string {
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (event.shiftKey && event.key.length > 1) parts.push('Shift');
  parts.push(key);
  return parts.join('+');
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  );
}

function dialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}

/** The newest registration of a key wins, so a screen may take a key that the shell also knows. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const key = keyOf(event);
  const plain = key.length === 1;
  if (plain && isTyping(event.target)) return;
  const inDialog = dialogAtPress || dialogOpen();
  const heard = shortcuts.filter(
    (each) =>
      each.keys.toLowerCase() === key.toLowerCase() &&
      each.enabled !== false &&
      (!inDialog || each.inDialog === true),
  );
  const found = heard.findLast(({ otherwise }) => otherwise !== true) ?? heard.at(-1);
  if (!found) return;
  event.preventDefault();
  if (event.altKey) event.stopPropagation();
  if (!event.repeat) found.run();
}

/** Escape closes a dialog before it is heard here: it was the dialog's and not the screen's behind it. */
let dialogAtPress = false;

// Lists that open take every arrow for themselves, with Alt or without: Alt is heard before they are.
const hearAlt = (event: KeyboardEvent): void => {
  dialogAtPress = dialogOpen();
  if (event.altKey) onKeyDown(event);
};
const hearOthers = (event: KeyboardEvent): void => (event.altKey ? undefined : onKeyDown(event));

/** Begins listening; once, at the root. Returns how to stop. */
export function listenToKeys(): () => void {
  window.addEventListener('keydown', hearAlt, { capture: true });
  window.addEventListener('keydown', hearOthers);
  return () => {
    window.removeEventListener('keydown', hearAlt, { capture: true });
    window.removeEventListener('keydown', hearOthers);
  };
}

/** Registers shortcuts for as long as the component stands; `run` may change without registering anew. */
export function useShortcuts(list: readonly Shortcut[]): void {
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });
  const signature = list
    .map((each) => `${each.keys}|${each.label}|${each.enabled}|${each.inDialog}|${each.hidden}`)
    .join('\n');
  useEffect(() => {
    const mine = latest.current.map((each, at): Shortcut => ({
      ...each,
      run: () => latest.current[at]?.run(),
    }));
    change([...shortcuts, ...mine]);
    return () => change(shortcuts.filter((each) => !mine.includes(each)));
  }, [signature]);
}

/** Everything that works at this moment, for the help. */
export function useKnownShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => shortcuts,
  );
}
