import { catalogueEntries } from '../../domain/requests/catalogue';
import { WrongUseError, type Command } from './command';

/** `catalogue`: the shipped services of the request desk as JSON, one entry a promise. */
export const catalogue: Command = (args, io) => {
  if (args.length > 0) throw new WrongUseError('catalogue takes nothing');
  io.out(`${JSON.stringify(catalogueEntries(), null, 2)}\n`);
  return 0;
};
