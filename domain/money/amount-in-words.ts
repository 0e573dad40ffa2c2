import type { Sen } from './money';

const UNITS = ['', 'Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Lapan', 'Sembilan'] as const;
const SCALES = ['', 'Ribu', 'Juta', 'Bilion', 'Trilion'] as const;

/** 1–9. */
function unit(n: number): string {
  return UNITS[n] ?? '';
}

/** 1–99 in Malay. */
function belowHundred(n: number): string[] {
  if (n === 0) return [];
  if (n < 10) return [unit(n)];
  if (n === 10) return ['Sepuluh'];
  if (n === 11) return ['Sebelas'];
  if (n < 20) return [unit(n - 10), 'Belas'];
  return [unit(Math.floor(n / 10)), 'Puluh', ...belowHundred(n % 10)];
}

/** 1–999 in Malay: Seratus, never Satu Ratus. */
function belowThousand(n: number): string[] {
  const hundreds = Math.floor(n / 100);
  const head = hundreds === 0 ? [] : hundreds === 1 ? ['Seratus'] : [unit(hundreds), 'Ratus'];
  return [...head, ...belowHundred(n % 100)];
}

/** A positive whole number in Malay: Seribu for one thousand, but Dua Puluh Satu Ribu. */
function wholeNumber(n: number): string[] {
  const words: string[] = [];
  for (const [scale, name] of [...SCALES.entries()].reverse()) {
    const group = Math.floor(n / 1000 ** scale) % 1000;
    if (group === 0) continue;
    if (scale === 1 && group === 1) words.push('Seribu');
    else words.push(...belowThousand(group), ...(scale > 0 ? [name] : []));
  }
  return words;
}

/**
 * An amount as Malay receipts spell it: `Ringgit Malaysia Seribu Dua Ratus Tiga Puluh Empat dan Sen Lima Puluh Sahaja`.
 * Throws RangeError for a negative amount: no paper states one in words.
 */
export function amountInWords(amount: Sen): string {
  if (amount < 0) throw new RangeError('an amount in words is never negative');
  const ringgit = wholeNumber(Math.floor(amount / 100));
  const cents = belowHundred(amount % 100);
  const words = ['Ringgit', 'Malaysia', ...ringgit];
  if (cents.length > 0) words.push(...(ringgit.length > 0 ? ['dan'] : []), 'Sen', ...cents);
  if (ringgit.length === 0 && cents.length === 0) words.push('Kosong');
  return [...words, 'Sahaja'].join(' ');
}
