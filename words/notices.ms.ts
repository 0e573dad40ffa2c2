export const noticesMs = {} as const;
