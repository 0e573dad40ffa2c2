export const noticesCalls = {};
