/** Invented applicants of a drill, so that telling them can be practised; their addresses reach nobody anywhere (RFC 2606). */
import type { InputOf } from '../../../preload/contract/contract';

type Applicant = Pick<InputOf<'applicants.add'>, 'name' | 'number' | 'phones' | 'permits' | 'addresses'>;

export const DRILL_APPLICANTS: readonly Applicant[] = [
  {
    name: 'Latihan Satu Sdn. Bhd.',
    number: '200001000011',
    phones: ['03-2000 0001'],
    permits: ['import'],
    addresses: ['satu@latihan.invalid'],
  },
  {
    name: 'Latihan Dua Enterprise',
    number: '200002000022',
    phones: ['03-2000 0002'],
    permits: ['export'],
    addresses: ['dua@latihan.invalid', 'akaun@latihan.invalid'],
  },
  {
    name: 'Latihan Tiga PLT',
    number: '200003000033',
    phones: ['03-2000 0003'],
    permits: ['import', 'export'],
    addresses: ['tiga@latihan.invalid'],
  },
];

/** A drill's mails become files; a server that does not exist is named, so that the channel works as on a good day. */
export const DRILL_MAIL_SERVER = {
  host: 'latihan.invalid',
  port: 465,
  security: 'tls',
  user: '',
  from: 'kaunter@latihan.invalid',
  fromName: 'Latihan',
  replyTo: '',
  giveUpHours: 24,
} as const;
