import type { Series } from '../../../../domain/cases/case-number';
import { formatCaseNumber } from '../../../../domain/cases/case-number';
import { useRead } from '../../../ui/bridge';
import { useLanguage } from '../../../ui/words';
import { typeName } from '../counter/type/type-names';

export interface SeriesNames {
  /** Fasakh, in the screen's language; the code alone while the table is not there. */
  typeOf(code: string): string;
  /** A number as its court writes it; empty for a serial that no court has. */
  numberOf(series: Series, serial: number): string;
  readonly courts: readonly { readonly code: string; readonly name: string }[];
  readonly types: readonly { readonly code: string; readonly label: string }[];
}

/** Names and styles of courts and case types, from the office's settings. */
export function useSeriesNames(): SeriesNames {
  const language = useLanguage();
  const settings = useRead('settings.get', {}).data;
  const courts = settings?.office.courts ?? [];
  const types = settings?.caseTypes ?? [];
  const typeOf = (code: string): string => {
    const type = types.find((each) => each.code === code);
    return type === undefined ? '' : typeName(type, language);
  };
  return {
    typeOf,
    numberOf: (series, serial) => {
      const profile = courts.find(({ code }) => code === series.court)?.profile ?? 'dash';
      try {
        return formatCaseNumber(profile, series, serial);
      } catch (error) {
        if (error instanceof RangeError) return '';
        throw error;
      }
    },
    courts: courts.map(({ code, name }) => ({ code, name })),
    types: types
      .filter(({ active }) => active)
      .map((type) => ({ code: type.code, label: `${type.code} ${typeOf(type.code)}` })),
  };
}
