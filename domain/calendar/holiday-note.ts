/** What a list or calendar says of a day itself: no day off, or not settled yet. Such a row is not taken unasked. */
export const HOLIDAY_NOTES = ['observance', 'tentative'] as const;
export type HolidayNote = (typeof HOLIDAY_NOTES)[number];

const OBSERVANCE =
  /\bobservance\b|\bbukan (hari )?(cuti|kelepasan)|\bnot a (public |bank )?holiday|\bsambutan sahaja\b|\bseason\b|\boptional holiday/i;
/** Days that wait for the moon, or for an announcement. */
const TENTATIVE =
  /\btentati(ve|f)\b|tertakluk (kepada|pada) (perubahan|pindaan|pengumuman)|\bsubject to (change|confirmation|announcement|sighting)|\bto be (confirmed|announced)\b|\bbelum (di)?sah(kan)?\b|\banak bulan\b|\bruky?ah\b|\bmoon sighting/i;

export function holidayNoteOf(text: string): HolidayNote | undefined {
  if (OBSERVANCE.test(text)) return 'observance';
  return TENTATIVE.test(text) ? 'tentative' : undefined;
}
