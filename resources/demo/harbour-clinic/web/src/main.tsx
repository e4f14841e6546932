import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { Slots } from './pages/Slots';

const Day = lazy(() => import('./pages/Day'));

const router = createBrowserRouter([
  { path: '/', element: <Slots /> },
  { path: '/day', element: <Suspense fallback="One moment"><Day /></Suspense> },
]);

createRoot(document.getElementById('root')!).render(<RouterProvider router={router} />);
