import { parseCaseNumber } from '../../../../domain/cases/case-number';
import type { OutputOf } from '../../../../preload/contract/contract';
import { StatusMark } from '../../../ui/status-mark';
import { useLanguage, useWords } from '../../../ui/words';
import { typeName } from '../../cases/counter/type/type-names';

interface NumberSaysProps extends Pick<OutputOf<'esv2.intake'>, 'courts' | 'caseTypes'> {
  readonly number: string;
}

/** Court and case type as the number tells them, while it is typed. */
export function NumberSays({ number, courts, caseTypes }: NumberSaysProps) {
  const say = useWords('esv2');
  const language = useLanguage();
  const read = parseCaseNumber(number);
  if (!read.ok) return null;
  const { court: courtCode, caseType } = read.value.series;
  const court = courts.find(({ code }) => code === courtCode);
  const type = caseTypes.find(({ code }) => code === caseType);
  if (court === undefined)
    return <StatusMark tone="warn">{say('record.courtForbids', { code: courtCode })}</StatusMark>;
  if (type === undefined)
    return <StatusMark tone="warn">{say('record.typeUnknown', { code: caseType })}</StatusMark>;
  const values = { type: `${type.code} ${typeName(type, language)}`, court: court.name };
  return <StatusMark tone="good">{say('record.found', values)}</StatusMark>;
}
