export const systemsMs = {} as const;
