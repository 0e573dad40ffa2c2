export const calendarTables = /* sql */ `
`;
