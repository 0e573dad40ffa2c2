/** The columns of an applicants' list, by what their headings say. */
import { plainHeading, headingScore, type HeadingRules } from '../imports/headings';

export type ApplicantField = 'name' | 'number' | 'emails' | 'phones' | 'permits' | 'systems' | 'dataDate';

/** Needed headings as the lists that are known call them. */
export const APPLICANT_HEADINGS: HeadingRules<ApplicantField> = {
  fields: [
    { field: 'emails', several: true, needed: 'E-mel', patterns: [/\bemails?\b/] },
    {
      field: 'phones',
      several: true,
      patterns: [/telefon|\btel\b|phone|bimbit|\bhp\b|mobile|^(contact|hubungi)( no| number)?$|^no (contact|hubungi)/],
    },
    {
      field: 'number',
      needed: 'No. SSM / KP',
      patterns: [
        /\bssm\b|\broc\b|\brob\b|mykad|kad pengenalan|^(no|nombor)\b.*(pendaftaran|syarikat|\bkp\b|\bic\b)|registration|\breg no\b/,
        /^(kp|ic|ic no|brn)$/,
      ],
    },
    { field: 'systems', patterns: [/^(kod )?sistem|^systems?\b/] },
    { field: 'permits', patterns: [/(jenis|kategori) (ap|permit|lesen)\b|permit|^ap\b/, /^(jenis|kategori)\b(?! (perniagaan|syarikat|entiti))/] },
    { field: 'dataDate', patterns: [/kemas ?kini|updated/, /tarikh|\bdate\b/] },
    { field: 'name', needed: 'Nama Syarikat / Individu', patterns: [/nama|\bname\b/, /syarikat|company|individu|pemohon|applicant/] },
  ],
  passedOver:
    /\b(alamat|address|poskod|postcode|bandar|negeri|state|contact|hubungi|dihubungi|perhubungan|pegawai|officer|wakil|jawatan|person|pengarah|director|faks|fax|laman|website|web|url|catatan|remarks?|bil|baris|row|sebab|reason|status)\b/,
  meant: /\bemails?\b|telefon|\btel\b|phone|bimbit|\bhp\b|mobile|^(contact|hubungi)( no| number)?$|^no (contact|hubungi)/,
}; // prettier-ignore

const NEEDED = {
  ...APPLICANT_HEADINGS,
  fields: APPLICANT_HEADINGS.fields.filter(({ needed }) => needed !== undefined),
};

/** Whether a row is the header: it names at least two of the columns that are needed. */
export const isApplicantHeader = (cells: readonly string[]): boolean =>
  cells.some((cell) => plainHeading(cell) !== '') && headingScore(cells, NEEDED) >= 2;

/** How well a row reads as a header: by all fields that it names, the needed ones first. */
export const applicantScore = (cells: readonly string[]): number =>
  headingScore(cells, NEEDED) * 10 + headingScore(cells, APPLICANT_HEADINGS);
