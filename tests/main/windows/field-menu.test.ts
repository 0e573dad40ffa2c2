import { describe, expect, it } from 'vitest';
import { fieldMenu } from '../../../main/windows/field-menu';

const flags = {
  ...{ canUndo: true, canRedo: false, canCut: true, canCopy: true, canPaste: true },
  ...{ canDelete: true, canSelectAll: true, canEditRichly: false },
};
const rolesOf = (...asked: Parameters<typeof fieldMenu>) =>
  fieldMenu(...asked).flatMap(({ role, enabled }) => (role ? [[role, enabled]] : []));

describe('the right mouse button', () => {
  it('in a field cuts, copies and pastes', () => {
    const pointed = { isEditable: true, selectionText: 'abc', editFlags: flags };
    expect(rolesOf(pointed, 'ms')).toEqual([
      ['undo', true],
      ['cut', true],
      ['copy', true],
      ['paste', true],
      ['selectAll', true],
    ]);
  });
  it('in a secret’s field offers what its field allows', () => {
    const editFlags = { ...flags, canCut: false, canCopy: false };
    expect(rolesOf({ isEditable: true, selectionText: '', editFlags }, 'ms')).toContainEqual(['copy', false]);
  });
  it('on selected text copies, and elsewhere does nothing', () => {
    expect(rolesOf({ isEditable: false, selectionText: 'abc', editFlags: flags }, 'ms')).toEqual([
      ['copy', true],
    ]);
    expect(rolesOf({ isEditable: false, selectionText: ' ', editFlags: flags }, 'ms')).toEqual([]);
  });
  it('speaks the language of the PC', () => {
    const pointed = { isEditable: true, selectionText: '', editFlags: flags };
    expect(fieldMenu(pointed, 'ms').map(({ label }) => label)).toContain('Tampal');
    expect(fieldMenu(pointed, 'en').map(({ label }) => label)).toContain('Paste');
  });
});
