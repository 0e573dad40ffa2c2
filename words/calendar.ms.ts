export const calendarMs = {} as const;
