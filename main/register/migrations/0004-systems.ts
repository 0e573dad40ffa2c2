export const systemTables = /* sql */ `
`;
