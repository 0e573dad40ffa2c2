import { Dialog } from '../ui/dialog';
import { useStore } from '../ui/store';
import { KeyHint } from '../ui/key-hint';
import { useKnownShortcuts, type Shortcut } from '../ui/keys';
import { useAnyWord, useWords } from '../ui/words';
import { keysOpened } from './keys-store';
import styles from './shortcut-help.module.css';

const SHELL_KEYS = /^(Ctrl\+.|F1|F2|F4|F12|\?)$/;

/** Every key that works at this moment, those of the screen first. */
export function ShortcutHelp() {
  const say = useWords('shell');
  const isOpen = useStore(keysOpened);
  const known = useKnownShortcuts().filter((each) => each.hidden !== true);
  const here = known.filter((each) => !SHELL_KEYS.test(each.keys));
  const everywhere = known.filter((each) => SHELL_KEYS.test(each.keys));
  return (
    <Dialog
      opened={isOpen}
      onClose={() => keysOpened.set(false)}
      title={say('help.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': say('help.close') }}
    >
      {here.length > 0 && <KeyList title={say('help.here')} shortcuts={here} />}
      <KeyList title={say('help.everywhere')} shortcuts={everywhere} />
    </Dialog>
  );
}

function KeyList({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  const any = useAnyWord();
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {shortcuts.map((each) => (
          <div key={`${each.keys} ${each.label}`} className={styles.row}>
            <dt>{any(each.label)}</dt>
            <dd>
              <KeyHint keys={each.keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
