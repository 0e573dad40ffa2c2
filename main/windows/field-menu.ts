/** The right mouse button in a field, or on text that is selected: cut, copy and paste, in the language of this PC. */
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../words/language';
import { words } from '../../words/words';

type Pointed = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>;

/** What can be done there; nothing where there is neither field nor selection. */
export function fieldMenu(
  { isEditable, selectionText, editFlags }: Pointed,
  language: Language,
): MenuItemConstructorOptions[] {
  const say = words[language].shell.fieldMenu;
  const copy = { role: 'copy', label: say.copy, enabled: editFlags.canCopy } as const;
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'undo', label: say.undo, enabled: editFlags.canUndo },
    { type: 'separator' },
    { role: 'cut', label: say.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: say.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: say.selectAll, enabled: editFlags.canSelectAll },
  ];
}
