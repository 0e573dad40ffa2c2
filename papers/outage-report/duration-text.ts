import { paperWords } from '../../words/papers/printed';

/** `5 j 42 min`, `42 min`; hours run on over days, as the screens count them. */
export function durationText(minutes: number): string {
  const { hours: h, minutes: m } = paperWords.outageReport;
  const hours = Math.floor(minutes / 60);
  const rest = `${minutes % 60} ${m}`;
  return hours === 0 ? rest : `${hours} ${h} ${rest}`;
}

/** `98.42%` of hundredths of a percent, with the decimal point of official papers. */
export function percentText(hundredths: number): string {
  return `${(hundredths / 100).toFixed(2)}%`;
}

/** `98.42%`, or `sekurang-kurangnya 93.75%` and what is not confirmed; a dash where nothing is known. */
export function availabilityText({
  hundredths,
  unconfirmedMinutes,
}: {
  readonly hundredths: number | null;
  readonly unconfirmedMinutes: number;
}): string {
  const { atLeast, unconfirmed } = paperWords.outageReport;
  if (hundredths === null) return '–';
  if (unconfirmedMinutes === 0) return percentText(hundredths);
  return `${atLeast} ${percentText(hundredths)} (${durationText(unconfirmedMinutes)} ${unconfirmed})`;
}
