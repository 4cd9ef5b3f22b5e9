/** The folders that a case's manifests look at. Pure. */
import type { DesiredCase } from '../model/desired.ts';
import type { Root } from './manifest.ts';

/** The home, and the workspace where that lies outside of it: what is relative starts at the home. */
export const rootsOf = ({ workspace }: DesiredCase): readonly Root[] => {
  const home: Root = { path: '~' };
  const to = workspace?.to;
  return to === undefined || !to.startsWith('/') ? [home] : [home, { path: to }];
};
