export const mailMs = {} as const;
