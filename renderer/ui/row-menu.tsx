import { Menu } from '@mantine/core';
import { IconCopy, IconCornerDownLeft, IconRowInsertTop } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { copyText } from './clipboard';
import { tellDone, tellTrouble } from './notify';
import { useWords } from './words';

/** What of a row can be copied: the cell that was meant, and all cells as a spreadsheet takes them. */
interface Copied {
  readonly cell: string;
  readonly row: string;
}

interface OpenMenu extends Copied {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly from: HTMLElement;
  readonly open: (() => void) | undefined;
}

export interface RowMenu {
  readonly menu: ReactNode;
  /** Of a row, by its right mouse button. */
  readonly onContextMenu: (event: MouseEvent<HTMLElement>, name: string, open?: () => void) => void;
  /** Of a row, by its keys; whether it was one of them: the menu's, or Ctrl C for its number. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, name: string, open?: () => void) => boolean;
}

const CELLS = 'td, th, [data-cell]';
const WIDEST = 40;
const shortened = (text: string): string => (text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text);

const textOf = (cell: Element): string => (cell as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim();

function copiedOf(row: HTMLElement, target: EventTarget): Copied {
  const cells = [...row.querySelectorAll(CELLS)];
  const meant = target instanceof Element ? target.closest(CELLS) : null;
  const cell = (meant !== null && row.contains(meant) ? meant : cells[0]) ?? row;
  return { cell: textOf(cell), row: cells.map(textOf).join('\t') };
}

/** The menu of any table's rows: open, copy what was pointed at, copy the row. Esc goes back to the row. */
export function useRowMenu(): RowMenu {
  const say = useWords('lists');
  const [opened, setOpened] = useState<OpenMenu | null>(null);
  const copy = (text: string): void =>
    void copyText(text).then((done) =>
      done ? tellDone(say.as('menu.copied')) : tellTrouble(say('menu.notCopied'), 'not-copied'),
    );
  const close = (): void => {
    setOpened(null);
    opened?.from.focus({ preventScroll: true });
  };
  /** Esc was the menu's and not the screen's behind it; Tab leaves it, too. */
  const onMenuKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const show = (from: HTMLElement, at: { x: number; y: number }, target: EventTarget, name: string, open?: () => void) =>
    setOpened({ ...copiedOf(from, target), ...at, name, from, open }); // prettier-ignore
  return {
    onContextMenu: (event, name, open) => {
      event.preventDefault();
      show(event.currentTarget, { x: event.clientX, y: event.clientY }, event.target, name, open);
    },
    onKeyDown: (event, name, open) => {
      const { key, ctrlKey, shiftKey, currentTarget } = event;
      if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) {
        event.preventDefault();
        const { left, bottom } = currentTarget.getBoundingClientRect();
        show(currentTarget, { x: left + 24, y: bottom - 6 }, currentTarget, name, open);
        return true;
      }
      if (ctrlKey && key.toLowerCase() === 'c' && document.getSelection()?.isCollapsed !== false) {
        event.preventDefault();
        copy(copiedOf(currentTarget, currentTarget).cell);
        return true;
      }
      return false;
    },
    menu: opened && (
      <Menu
        opened
        onClose={close}
        position="bottom-start"
        offset={0}
        trapFocus={false}
        // the very key that opens it is pressed outside of it
        clickOutsideEvents={['mousedown', 'touchstart']}
        returnFocus={false}
        transitionProps={{ duration: 0 }}
      >
        <Menu.Target>
          <span style={{ position: 'fixed', left: opened.x, top: opened.y }} />
        </Menu.Target>
        <Menu.Dropdown aria-label={say('menu.title', { row: opened.name })} onKeyDown={onMenuKey}>
          {opened.open !== undefined && (
            <Menu.Item
              ref={takeFocus}
              leftSection={<IconCornerDownLeft size={16} aria-hidden />}
              onClick={opened.open}
            >
              {say('menu.open')}
            </Menu.Item>
          )}
          <Menu.Item
            ref={opened.open === undefined ? takeFocus : undefined}
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => copy(opened.cell)}
          >
            {say('menu.copyCell', { text: shortened(opened.cell) })}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconRowInsertTop size={16} aria-hidden />}
            onClick={() => copy(opened.row)}
          >
            {say('menu.copyRow')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    ),
  };
}

/** At once: whoever opened the menu by its key already presses the next one. */
const takeFocus = (item: HTMLElement | null): void => item?.focus({ preventScroll: true });
