import { dispatch } from './dispatch';

// The exit code is set, not forced: what was written must reach a slow pipe first.
void dispatch(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
