/** What the import desk says of a file, the same for every kind of list. */
export const importsMs = {
  file: {
    title: 'Cara fail ini dibaca',
    notTaken_other: '{{count}} lajur tidak digunakan: {{names}}',
    decodedTwice: 'Huruf fail ini tersalah tukar oleh atur cara lain dan telah dibetulkan; semak nama.',
    again: 'Baca semula',
  },
  fields: {
    name: 'Nama',
    number: 'Nombor',
    officialNumber: 'Nombor kes ESV3',
    reference: 'Nombor rujukan',
    manualNumber: 'Nombor manual',
    emails: 'E-mel',
    phones: 'Telefon',
    permits: 'Jenis AP',
    systems: 'Sistem',
    dataDate: 'Tarikh kemas kini',
    caseTypeName: 'Jenis kes',
    first: 'Plaintif / Pemohon',
    second: 'Defendan / Responden',
    registeredOn: 'Tarikh daftar',
    bench: 'Mahkamah',
    note: 'Catatan',
    date: 'Tarikh',
    states: 'Negeri',
  },
};
