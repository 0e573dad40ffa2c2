import { Button, Group, Image } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useDo, useRead } from '../../../ui/bridge';
import { FileDrop } from '../../../ui/file-drop';
import { tellDone } from '../../../ui/notify';
import { Section } from '../../../ui/section';
import { useWords } from '../../../ui/words';

/** The picture at the head of the office's papers: its own, or none. */
export function CrestSection({ locked }: { readonly locked: boolean }) {
  const say = useWords('settings');
  const image = useRead('settings.crest', {}).data?.image ?? null;
  const saving = useDo('settings.saveCrest', {
    onDone: (_, { base64 }) =>
      tellDone(say.as(base64 === null ? 'official.crestRemoved' : 'official.crestSaved')),
  });
  return (
    <Section title={say('official.crest')} note={say('official.crestNote')}>
      <Group align="center" gap="xl">
        {image !== null && <Image src={image} alt={say('official.crestNow')} w={96} h={96} fit="contain" />}
        {!locked && (
          <>
            <FileDrop
              drop={say('official.crestDrop')}
              choose={say('official.crestChoose')}
              reading={say('official.crestReading')}
              accept="image/png,image/jpeg"
              icon={IconPhoto}
              busy={saving.busy}
              onFile={async ({ base64 }) => {
                const answer = await saving.run({ base64 });
                return answer.ok ? null : answer.error;
              }}
            />
            {image !== null && (
              <Button variant="subtle" color="red" onClick={() => void saving.run({ base64: null })}>
                {say('official.crestRemove')}
              </Button>
            )}
          </>
        )}
      </Group>
    </Section>
  );
}
