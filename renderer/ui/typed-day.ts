import { z } from 'zod';
import { readDate } from './local-time';

/** A day as it is typed (`27/11`, `+7`), given on as the contract has it. */
export const typedDay = z.string().transform((typed, context) => {
  const day = readDate(typed);
  if (day !== null) return day;
  context.addIssue({ code: 'custom', message: typed.trim() === '' ? 'needed' : 'date-malformed' });
  return z.NEVER;
});

/** The same of a day that may be left out. */
export const typedDayIfAny = z.string().transform((typed, context) => {
  const day = readDate(typed);
  if (day !== null || typed.trim() === '') return day;
  context.addIssue({ code: 'custom', message: 'date-malformed' });
  return z.NEVER;
});
