import { createHashRouter } from 'react-router';
import { featureRoutes } from '../features/features';
import { Crash } from './crash';
import { Door } from './door';
import { lazyScreen } from '../ui/lazy-screen';
import { NotFound } from './not-found';

const Shell = lazyScreen(() => import('./shell'), 'Shell');

const doorRoutes = featureRoutes.filter((route) => route.door === true);
const shellRoutes = featureRoutes.filter((route) => route.door !== true);

/** Hash history: there is no server that could answer for paths. Door routes stand outside sign-in and shell. */
export function makeRouter(): ReturnType<typeof createHashRouter> {
  return createHashRouter([
    {
      errorElement: <Crash />,
      children: [
        ...doorRoutes.map(({ path, element }) => ({ path, element: <Door open>{element}</Door> })),
        {
          element: (
            <Door>
              <Shell />
            </Door>
          ),
          children: [
            ...shellRoutes.map(({ path, element }) => ({ path, element, errorElement: <Crash /> })),
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ]);
}
