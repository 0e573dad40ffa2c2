import { loosens } from '../../../domain/receipts/let-off';
import { lacksRevenueCode } from '../../../domain/settings/borrowed';
import { civilDateOf, type CivilDate } from '../../../domain/time/civil-time';
import type { AgendaLine, Feature } from '../../call/feature';
import { needSetting } from '../../register/settings';
import type { ReadTx } from '../../register/transaction';
import { whatItLacks } from './what-it-lacks';
import { contactStop, openMatters, tablesInUse } from './borrowed';

export { settingsHandlers } from './handlers';

/** What the office's papers may not say until a supervisor decides, or until the office has its own. */
function officialLines(tx: ReadTx, on: CivilDate): AgendaLine[] {
  const open = openMatters(tx, on);
  const line = (kind: string, to: string, more: Partial<AgendaLine> = {}): AgendaLine => ({
    ...{ id: kind, kind, urgency: 'calm', dueAt: null, values: {}, to, by: 'supervisor' },
    ...more,
  });
  const decide = open.map(({ matter: { kind }, values }, at) =>
    line(`decide-${kind}`, `/settings/official?decide=${kind}`, {
      ...{ id: `decide-${kind}-${at}`, urgency: 'soon', values },
    }),
  );
  const lacks = tablesInUse(tx, on).some(({ table }) => lacksRevenueCode(table.items));
  const asked = open.some(({ matter }) => matter.kind === 'revenue-codes');
  return [
    ...decide,
    ...(contactStop(tx) === 'contact-missing'
      ? [line('contact-missing', '/settings/official?decide=contact')]
      : []),
    ...(lacks && !asked ? [line('revenue-codes-missing', '/settings/fees')] : []),
  ];
}

export const settingsFeature: Feature = {
  agenda: (tx, scene) => [...officialLines(tx, civilDateOf(scene.now)), ...whatItLacks(tx, scene)],
  approvals: {
    // what one person may do alone is not widened by one alone
    'settings.saveOffice': (tx, { office: { letOff, aloneAllowed } }) => {
      const former = needSetting(tx, 'office');
      const more = loosens(former.letOff, letOff);
      const alone = aloneAllowed && !former.aloneAllowed;
      if (!more && !alone) return undefined;
      const amounts = more ? { waiverSen: letOff.waiverSen, reductionSen: letOff.reductionSen } : {};
      return { what: more && alone ? 'limits-alone' : more ? 'limits' : 'alone', amounts };
    },
  },
  concerns: {
    'settings.saveOffice': () => ({ kind: 'nobodys' }),
    'settings.stateTime': () => ({ kind: 'nobodys' }),
  },
};
