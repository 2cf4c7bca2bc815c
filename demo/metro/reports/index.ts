import { DRAINS } from './drains.ts';
import { IRRIGATION, TREES, WATER } from './green.ts';
import { LIGHTS } from './lights.ts';
import { BUSINESS, CONDUCT, ORDER, OTHERS, PUBLIC_INFORMATION } from './order.ts';
import { ROADS } from './roads.ts';
import { AID, HEALTH, REGISTRY, SCHOOLS } from './services.ts';
import type { Subject } from './subject.ts';
import { WASTE } from './waste.ts';

/** All that people of the demonstration city write about. */
export const SUBJECTS: readonly Subject[] = [
  ROADS,
  DRAINS,
  LIGHTS,
  WASTE,
  TREES,
  WATER,
  IRRIGATION,
  HEALTH,
  SCHOOLS,
  REGISTRY,
  AID,
  ORDER,
  BUSINESS,
  PUBLIC_INFORMATION,
  CONDUCT,
  OTHERS,
];
