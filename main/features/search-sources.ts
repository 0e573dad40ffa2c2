/** Whatever `Ctrl K` finds. A list of its own, so that the thread that feeds the index loads none of the features' rules. */
import type { SearchSource } from '../register/found';
import { searchedApplicants } from './applicants/searched-applicants';
import { searchedAppointments } from './appointments/searched-appointments';
import { searchedCases } from './cases/searched-cases';
import { searchedMatters } from './existing/searched-matters';
import { searchedIntakes } from './intakes/searched-intakes';
import { searchedRequests } from './requests/searched-requests';
import { searchedReceipts } from './receipts/searched-receipts';

export const searchSources: readonly SearchSource[] = [
  searchedCases,
  searchedReceipts,
  searchedApplicants,
  searchedAppointments,
  searchedMatters,
  searchedIntakes,
  searchedRequests,
];
