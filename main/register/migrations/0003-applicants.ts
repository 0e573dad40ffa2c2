export const applicantTables = /* sql */ `
`;
