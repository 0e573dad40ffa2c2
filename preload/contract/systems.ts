export const systemsCalls = {};
