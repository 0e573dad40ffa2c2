/** The commands that run in the real app: the same ones say `needsApp` in `main/cli/dispatch.ts`. */
export const commandsOfApp: ReadonlySet<string> = new Set(['demo', 'bench']);
