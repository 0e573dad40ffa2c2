import { Button } from '@mantine/core';
import { IconList, IconPrinter } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useRead } from '../../ui/bridge';
import { Empty } from '../../ui/empty';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { useWords } from '../../ui/words';
import { PaperAnswers } from './paper-answers';

/** Papers that wait for a printer or for the clerk's word. */
export function PapersScreen() {
  const say = useWords('papers');
  const navigate = useNavigate();
  const read = useRead('papers.open', {});
  return (
    <Screen
      title={say('title')}
      lead={say('lead')}
      width="reading"
      actions={
        <Button
          variant="default"
          leftSection={<IconList size={17} aria-hidden />}
          onClick={() => void navigate('/papers/all')}
        >
          {say('list.open')}
        </Button>
      }
    >
      <Loaded read={read}>
        {({ papers }) =>
          papers.length === 0 ? (
            <Empty icon={IconPrinter} title={say('empty')}>
              {say('emptyText')}
            </Empty>
          ) : (
            <PaperAnswers papers={papers} withAll />
          )
        }
      </Loaded>
    </Screen>
  );
}
