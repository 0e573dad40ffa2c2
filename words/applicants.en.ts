export const applicantsEn = {} as const;
