import { registerHooks } from 'node:module';

// Run from its source, this file and all that it imports count as CommonJS, while some libraries name their file for
// `import` alone. Node can load them all the same once they are found.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: [...context.conditions, 'import'] }),
});

// The exit code is set, not forced: what was written must reach a slow pipe first. Until an answer is there it is 2.
process.exitCode = 2;
void import('./dispatch').then(async ({ dispatch }) => {
  process.exitCode = await dispatch(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
});
