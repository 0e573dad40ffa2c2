export const listsErrorsMs = {
  'list-too-long':
    'Senarai ini melebihi {{most}} baris dan tidak dicetak. Tapis mengikut tarikh atau gangguan, atau simpan sebagai CSV.',
  'list-empty': 'Tiada baris untuk dicetak. Ubah atau kosongkan penapis.',
};
