import { loosens } from '../../../domain/receipts/let-off';
import type { Feature } from '../../call/feature';
import { needSetting } from '../../register/settings';

export { settingsHandlers } from './handlers';

export const settingsFeature: Feature = {
  approvals: {
    // whoever may let off alone is not widened by one alone
    'settings.saveOffice': (tx, { office: { letOff } }) =>
      loosens(needSetting(tx, 'office').letOff, letOff)
        ? { what: 'limits', amounts: { waiverSen: letOff.waiverSen, reductionSen: letOff.reductionSen } }
        : undefined,
  },
};
