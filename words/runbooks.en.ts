export const runbooksEn = {} as const;
