/** Invented people for a drill: common names put together by number, always the same ones. */
import type { IdentityType } from '../../domain/cases/identity';
import type { PartyInput } from '../../preload/contract/cases';

const WOMEN = [
  'Nor Hidayah', 'Siti Aminah', 'Wan Rohana', 'Nik Suraya', 'Salmah', 'Fatin Nabilah', 'Che Zainab', 'Rosnani', 'Nurul Izzati', 'Hasnah',
  'Mariam', 'Azlina',
]; // prettier-ignore
const MEN = [
  'Ahmad Faizal', 'Mohd Azlan', 'Wan Hafiz', 'Nik Rahimi', 'Zulkifli', 'Khairul Anuar', 'Che Ismail', 'Roslan', 'Muhammad Syafiq', 'Hisham',
  'Abdul Rahman', 'Kamarul',
]; // prettier-ignore
const FATHERS = [
  'Yusoff', 'Che Mat', 'Abdullah', 'Daud', 'Ghazali', 'Nik Mustafa', 'Jusoh', 'Hamzah', 'Wan Ibrahim', 'Othman', 'Saad', 'Yaacob', 'Mamat',
]; // prettier-ignore
const PLACES = [
  'Taman Seri Contoh\n15150 Kota Bharu, Kelantan',
  'Kampung Contoh Hilir\n16100 Kota Bharu, Kelantan',
  'Jalan Contoh Jaya\n15350 Kota Bharu, Kelantan',
  'Kampung Contoh Baru\n16150 Kota Bharu, Kelantan',
];

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const digits = (value: number, width: number): string => String(value).padStart(width, '0');

export type Sex = 'female' | 'male';

/** The n-th invented woman or man, with a document of that type. */
export function person(n: number, sex: Sex, idType: IdentityType = 'mykad'): PartyInput {
  const woman = sex === 'female';
  const given = of(woman ? WOMEN : MEN, n * 5 + Math.floor(n / 12));
  return {
    name: `${given} ${woman ? 'binti' : 'bin'} ${of(FATHERS, n * 7 + (woman ? 3 : 0))}`,
    idType,
    idNumber: identityNumber(n, woman, idType),
    address: `No. ${((n * 17) % 180) + 1}, ${of(PLACES, n)}`,
    phone: woman ? `01${n % 8 === 1 ? 2 : n % 8}-555 ${digits((n * 37) % 10_000, 4)}` : '',
    email: '',
  };
}

/** A visitor of the court who has a passport instead of a MyKad. */
export const traveller = (n: number): PartyInput => ({
  ...person(n, 'male', 'passport'),
  name: 'Somchai bin Abdulloh Waedaoh',
  address: `No. ${(n % 80) + 3}, Jalan Contoh Sempadan\n17200 Rantau Panjang, Kelantan`,
});

function identityNumber(n: number, woman: boolean, idType: IdentityType): string {
  const year = woman ? 74 + ((n * 3) % 25) : 68 + ((n * 5) % 30);
  const born = digits(year, 2) + digits(1 + ((n * 7) % 12), 2) + digits(1 + ((n * 11) % 28), 2);
  const last =
    digits((5000 + n * 34) % 10_000, 3 + 1).slice(0, 3) + String(woman ? (n * 2) % 10 : (n * 2 + 1) % 10);
  switch (idType) {
    case 'mykad':
      return `${born}-03-${last}`;
    case 'passport':
      return `AB${digits(3_000_000 + n * 7919, 7)}`;
    case 'old-ic':
      return `A${digits(1_200_000 + n * 173, 7)}`;
    case 'police':
      return `RF${digits(120_000 + n * 31, 6)}`;
    case 'army':
      return `T${digits(1_100_000 + n * 57, 7)}`;
  }
}
