export const systemsEn = {} as const;
