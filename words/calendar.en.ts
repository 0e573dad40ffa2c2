export const calendarEn = {} as const;
