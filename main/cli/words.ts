import { amountInWords } from '../../domain/money/amount-in-words';
import { parsePlainAmount } from '../../domain/money/money';
import { WrongUseError, type Command } from './command';

/** `words 1234.50`: the amount as receipts spell it, as plain text. */
export const words: Command = (args, io) => {
  const [text, ...more] = args;
  if (text === undefined || more.length > 0) throw new WrongUseError('one amount is needed');
  const amount = parsePlainAmount(text);
  if (!amount.ok) throw new WrongUseError(`not an amount with at most two decimals: ${text}`);
  io.out(`${amountInWords(amount.value)}\n`);
  return 0;
};
