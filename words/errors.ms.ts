export const errorsMs = {
  unknown: 'Perkara ini tidak dapat dilakukan ({{code}}). Tiada apa diubah.',
  incident: 'Nombor insiden: {{incident}}.',
  'field-wrong': 'Semak semula medan ini.',
};
