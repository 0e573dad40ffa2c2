export const runbooksCalls = {};
