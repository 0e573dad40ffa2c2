/** Times of day as prints write them: `16:45`, `4.45 PM`, `4:45:10 PTG`, `4 petang`, `24:00`. */
import { fail, ok, type Result } from '../result';

/** What follows the figures, in both languages: before noon, after noon, or noon itself. */
const HALF =
  /^(am|a\.m\.?|pg|pagi|pm|p\.m\.?|ptg|petang|(tengah ?)?malam|tgh ?mlm|mlm|tgh(\.? ?hari)?|tenga?h? ?hari)?\.?$/i;
/** Words and zones that tell nothing more of a time of ours. */
const BESIDE = /^(jam|pukul|pkl\.?)\s*|\s*(hrs?\.?|myt|mst|\(?(gmt|utc)?\s?\+0?8(:?00)?\)?)$/gi;
/** `4 PM`: an hour by itself is a time only with its half of the day. */
const HOUR_ALONE = /^(\d{1,2})\s*([a-z][a-z. ]*)$/i;
const AFTER_NOON = /^(pm|p\.m|ptg|petang|mlm|malam|tgh|teng)/i;

/** Minutes from midnight, 0 to 1440: `24:00` is the end of the day. */
export function parseClockTime(text: string): Result<number, { code: 'time-malformed' }> {
  const told = text.trim().replace(BESIDE, '');
  const parts =
    /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:\.\d+)?)?\s*([a-z. ]*)$/i.exec(told) ??
    HOUR_ALONE.exec(told)?.toSpliced(2, 0, '00', '0');
  const [, hourText = '', minuteText = '', secondText = '0', half = ''] = parts ?? [];
  if (!parts || !HALF.test(half.trim())) return fail('time-malformed');
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText)];
  if (minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute + second > 0)) {
    return fail('time-malformed');
  }
  const word = half.trim();
  if (word === '' || hour > 12) return ok(hour * 60 + minute);
  const night = /(mlm|malam)/i.test(word);
  // noon is twelve, and the hours before and after it go by the name too: 11:30 TGH, 1:00 TGH
  if (/^(tgh|teng)/i.test(word) && !night) return ok((hour < 6 ? hour + 12 : hour) * 60 + minute);
  // twelve at night begins a day
  if (hour === 12) return ok((AFTER_NOON.test(word) && !night ? 720 : 0) + minute);
  return ok((AFTER_NOON.test(word) ? hour + 12 : hour) * 60 + minute);
}
