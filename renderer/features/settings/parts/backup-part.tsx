import { Anchor, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useDo } from '../../../ui/bridge';
import { tellDone } from '../../../ui/notify';
import { useWords } from '../../../ui/words';
import { FolderField } from '../folder-field';
import { PartFrame } from '../part-frame';
import { SaveBar } from '../save-bar';
import type { SettingsProps } from '../settings-props';

/** Where the backups go; the list of them has a screen of its own. */
export function BackupPart({ settings, officer }: SettingsProps) {
  const say = useWords('settings');
  const [folder, setFolder] = useState(settings.backupFolder);
  const saving = useDo('settings.saveBackupFolder', { onDone: () => tellDone(say.as('saved')) });
  const locked = officer.role === 'clerk' ? say('supervisorOnly') : undefined;
  return (
    <PartFrame lead={say('backup.lead')} locked={locked}>
      <Stack maw={720}>
        <FolderField value={folder} onChange={setFolder} disabled={locked !== undefined} />
        {locked === undefined && (
          <SaveBar
            changed={folder !== settings.backupFolder}
            busy={saving.busy}
            error={saving.error}
            onSave={() => void saving.run({ folder })}
            onUndo={() => setFolder(settings.backupFolder)}
          />
        )}
        {locked === undefined && (
          <div>
            <Anchor component={Link} to="/backups">
              {say('backup.open')}
            </Anchor>
          </div>
        )}
      </Stack>
    </PartFrame>
  );
}
