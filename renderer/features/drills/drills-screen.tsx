import { useRead } from '../../ui/bridge';
import { Loaded } from '../../ui/loading';
import { Screen } from '../../ui/screen';
import { useWords } from '../../ui/words';
import { useStatus } from '../../ui/session';
import { DemoPractice } from './demo-practice';
import { DrillList } from './drill-list';
import { OpenDrill } from './open-drill';
import { RunningDrill } from './running-drill';

/** Practising an outage: in the office, where one is begun and looked back on; in a drill, where it is ended. */
export function DrillsScreen() {
  const say = useWords('drills');
  const standing = useRead('drills.standing', {});
  const inDemo = useStatus()?.drill === true;
  return (
    <Screen title={say('title')} lead={inDemo && standing.data?.drill === null ? undefined : say('lead')}>
      <Loaded read={standing}>
        {({ drill }) =>
          drill !== null ? (
            <RunningDrill drill={drill} />
          ) : inDemo ? (
            <DemoPractice />
          ) : (
            <>
              <OpenDrill />
              <DrillList />
            </>
          )
        }
      </Loaded>
    </Screen>
  );
}
