import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faceCss, letterWithoutFace } from '../../papers/look/face';
import { renderDocument } from '../../papers/render-document';
import { faceData } from '../../tools/make-face';
import { receiptData } from './samples';

it('the face in the repository is the one that its package ships', () => {
  expect(readFileSync(join(__dirname, '../../papers/look/face-data.ts'), 'utf8')).toBe(faceData());
});

it('every paper brings the one face along and asks for no other', () => {
  const view = { size: 'A5', mark: { kind: 'original' }, drill: false } as const;
  const html = renderDocument({ kind: 'receipt', version: 1, data: receiptData }, view);
  expect(html.match(/font-family:[^;}]*/g)).toContain("font-family:'Source Sans 3'");
  expect(html.match(/@font-face/g)).toHaveLength(2);
  expect(html).not.toMatch(/Segoe|Noto|DejaVu|Liberation/);
});

it('rarer letters come along where a paper has them', () => {
  expect(faceCss('Siti Aminah binti Abdul Raḥmān').match(/@font-face/g)).toHaveLength(4);
  expect(faceCss('D’Mara Café').match(/@font-face/g)).toHaveLength(2);
});

it.each([
  ['Wan Mohammad a/l Ramasamy @ “Raju”', undefined],
  ['José Ñuñez-Ōta, ʿAbd al-Raḥmān', undefined],
  ['cafe\u0301, two\nlines', undefined],
  ['陈大文', '陈'],
  ['Ali முனியாண்டி', 'ம'],
  ['عبد الله', 'ع'],
])('p03, %s: the letter that cannot be printed is %s', (name, letter) => {
  expect(letterWithoutFace(name)).toBe(letter);
});
