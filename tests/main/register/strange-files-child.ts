import { openTestCounter } from '../../helpers/counter';

// Opens one counter after the other, and says how each stands: `strange-files-child.ts FOLDER…`.
async function stands(folder: string): Promise<string> {
  try {
    const test = await openTestCounter({ folder });
    try {
      const { issuing } = await test.must('settings.status', {});
      const { state } = test.counter.state;
      return state === 'ready' && issuing.state === 'stopped' ? issuing.reason : state;
    } finally {
      await test.close();
    }
  } catch (error) {
    return `thrown: ${String(error)}`;
  }
}

async function sayAll(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const how = await stands(folder);
    process.stdout.write(`${folder} ${how}\n`);
  }
}

void sayAll(process.argv.slice(2)).finally(() => process.exit(0));
