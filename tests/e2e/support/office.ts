/** The office that journeys set up, and things a clerk would know by heart. All of it is invented. */
export const OFFICE = {
  code: 'MRS-KB',
  name: 'Mahkamah Rendah Syariah Kota Bharu (Contoh)',
  address: 'Jalan Contoh, 15000 Kota Bharu',
  state: 'Kelantan',
  contact: 'mrs-kb@contoh.gov.my',
  /** By the line of the fee table. */
  revenueCodes: {
    Saman: '72101', Permohonan: '72102', 'Defendan tambahan': '72103', Wakalah: '72104', Afidavit: '72105', Eksibit: '72106',
    'Permohonan interlokutori': '72107',
  }, // prettier-ignore
  court: { code: '03001', name: 'Mahkamah Rendah Syariah Kota Bharu' },
  counter: { code: 'K02', name: 'Kaunter 2' },
} as const;

export const OFFICERS = {
  administrator: { code: 'PT01', name: 'Pentadbir Contoh', secret: 'Jambatan-Lama-7' },
  supervisor: { code: 'PY01', name: 'Penyelia Contoh', secret: 'Jambatan-Baru-7' },
  clerk: { code: 'PK01', name: 'Kerani Contoh', secret: '482915' },
} as const;
export type Who = keyof typeof OFFICERS;

const DAY_MS = 86_400_000;
const WORKING_DAYS = [0, 1, 2, 3, 4];

/** The present at the counter, to the minute: `2026-11-22T08:30`. */
export const localMinute = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16);

/** The civil date in Malaysia so many days from now, as `2026-12-20`. */
export const civilDate = (days = 0): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);

/** As dates are typed here: `20/12/2026`. */
export const typed = (date: string): string => date.split('-').reverse().join('/');

/** The year whose case numbers are given today. */
export const thisYear = (): number => Number(civilDate().slice(0, 4));

/** A day for a hearing: far enough for service, and no Friday or Saturday, the weekend of Kelantan. */
export function hearingDate(): string {
  let days = 21;
  while (!WORKING_DAYS.includes(new Date(`${civilDate(days)}T00:00Z`).getUTCDay())) days += 1;
  return civilDate(days);
}
