export const applicantsCalls = {};
