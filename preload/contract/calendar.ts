export const calendarCalls = {};
