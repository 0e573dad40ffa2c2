export const mailTables = /* sql */ `
`;
