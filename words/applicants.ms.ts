export const applicantsMs = {} as const;
