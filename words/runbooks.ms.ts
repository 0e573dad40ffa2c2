export const runbooksMs = {} as const;
