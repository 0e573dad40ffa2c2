import { loosens } from '../../../domain/receipts/let-off';
import type { Feature } from '../../call/feature';
import { needSetting } from '../../register/settings';

export { settingsHandlers } from './handlers';

export const settingsFeature: Feature = {
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
