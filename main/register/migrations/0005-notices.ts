export const noticeTables = /* sql */ `
`;
