/** By what the same person is known again at another counter visit. */
import { phoneKey } from '../imports/telephone';

/** The identity number where one was given, else name and telephone together. */
export function personKey(person: { idNumber: string; name: string; phone: string }): string {
  const number = person.idNumber.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  if (number !== '') return `id ${number}`;
  const name = person.name
    .normalize('NFKC')
    .toLocaleLowerCase('ms')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${name} ${phoneKey(person.phone)}`;
}
