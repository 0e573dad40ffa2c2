import { IconBuildingStore } from '@tabler/icons-react';
import type { FeatureRoute } from '../../ui/feature';
import { lazyScreen } from '../../ui/lazy-screen';

const ApplicantsScreen = lazyScreen(() => import('./applicants-screen'), 'ApplicantsScreen');
const ApplicantScreen = lazyScreen(() => import('./applicant-screen'), 'ApplicantScreen');
const ImportScreen = lazyScreen(() => import('./import/import-screen'), 'ImportScreen');
const EnquiriesScreen = lazyScreen(() => import('./enquiries/enquiries-screen'), 'EnquiriesScreen');

const CallListScreen = lazyScreen(() => import('./calls/call-list-screen'), 'CallListScreen');

const KEYWORDS = 'pemohon ap applicant directory direktori syarikat company';

/** The directory and the call list. In the rail of SKEI, whose public they are; everywhere in the palette. */
export const applicantsRoutes: readonly FeatureRoute[] = [
  {
    path: '/applicants',
    element: <ApplicantsScreen />,
    navLabelKey: 'applicants:nav',
    order: 4.2,
    icon: IconBuildingStore,
    kinds: ['skei'],
    commands: [
      { id: 'applicant-add', label: 'applicants:add', to: '/applicants?add=1', keywords: KEYWORDS },
      {
        id: 'applicant-import',
        label: 'applicants:import.title',
        to: '/applicants/import',
        keywords: `${KEYWORDS} csv`,
        roles: ['supervisor', 'administrator'],
      },
      {
        id: 'enquiries',
        label: 'applicants:enquiry.title',
        to: '/applicants/enquiries',
        keywords: `${KEYWORDS} enquiry panggilan call`,
      },
      {
        id: 'enquiry-note',
        label: 'applicants:note',
        to: '/applicants/enquiries?note=1',
        keywords: `${KEYWORDS} enquiry pertanyaan`,
      },
    ],
  },
  {
    path: '/applicants/import',
    element: <ImportScreen />,
    roles: ['supervisor', 'administrator'],
  },
  { path: '/applicants/enquiries', element: <EnquiriesScreen /> },
  { path: '/applicants/calls/:outage', element: <CallListScreen /> },
  { path: '/applicants/:id', element: <ApplicantScreen /> },
];
