export const mailCalls = {};
