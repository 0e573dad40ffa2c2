import { civilDateOf, localInstant, toInstant, type CivilDate } from '../../../domain/time/civil-time';
import type { CourtPaper } from '../../../preload/contract/summonses';
import { useFormat } from '../../ui/format';
import { useNow } from '../../ui/now';
import { StatusMark } from '../../ui/status-mark';
import { useWords } from '../../ui/words';

/** By when it is served, and a warning once that day has passed. */
export function ServiceLimits({ paper }: { readonly paper: CourtPaper }) {
  const say = useWords('summonses');
  const format = useFormat();
  const today = civilDateOf(toInstant(useNow(60_000)));
  const { serveBy, expiresOn, clearDays: days } = paper;
  const text = (day: string): string => format.date(localInstant(day as CivilDate, '00:00'));
  const [by, expires] = [text(serveBy), text(expiresOn)];
  if (today > expiresOn) return <StatusMark tone="bad">{say('serve.expired', { expires })}</StatusMark>;
  if (today > serveBy) return <StatusMark tone="warn">{say('serve.late', { by })}</StatusMark>;
  return <>{say('serve.limits', { by, expires, days })}</>;
}
