/** Holds what will stand on a paper against the letters that its face has, before a number is given. */
import { fail, ok } from '../../../domain/result';
import { letterWithoutFace } from '../../../papers/look/face';

/** Each field whose text would come out as boxes. */
export function printableTexts(texts: readonly (readonly [path: string, text: string])[]) {
  const wrong = texts.filter(([, text]) => letterWithoutFace(text) !== undefined);
  if (wrong.length === 0) return ok(null);
  return fail('letters-not-printable', {
    fields: wrong.map(([path]) => ({ path, code: 'letters-not-printable' })),
  });
}
