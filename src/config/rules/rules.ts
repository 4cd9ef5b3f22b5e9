/** What a schema cannot say: all rules, applied. */
import type { Problem } from '../../model/problem.ts';
import { repeatsSteps, upgradesWorkspace } from './again.ts';
import { baseExtras, baseOrigin, reservedName, runnerImages } from './bases.ts';
import { absentFiles, guestHasIt, regexpsCompile } from './checks.ts';
import type { Rule, RuleInput } from './input.ts';
import { layerNames, layersAreNoCircle } from './layers.ts';
import { knownLogRules, logRegexps } from './logs.ts';
import { excludeKnowsVariables, matrixHasCombinations, matrixOrEnv } from './matrix.ts';
import { oneVmOneOwner } from './names.ts';
import { knownNeeds, needsAreNoCircle, needsShareBase } from './needs.ts';
import { agentThere, bridgeInterface, fallbackHelps, resolverFits } from './network.ts';
import { presetsAreSound } from './presets.ts';
import { basesOnce, knownBases, knownWhenBases } from './references.ts';
import { oneReport } from './reports.ts';
import { alwaysOrMaxAge, inputsOfWorkspace } from './rerun.ts';
import { diskOfBase, fitsLimits, guestMinimum, hostMaximum, twoMacs } from './resources.ts';
import { secretNotInterpolated, secretOrEnv } from './secrets.ts';
import { oneUser, whenHolds } from './steps.ts';
import { mountNames, suiteDoesSomething } from './work.ts';
import { sourceFits } from './workspace.ts';

const rules: readonly Rule[] = [
  baseOrigin,
  baseExtras,
  runnerImages,
  reservedName,
  knownBases,
  knownWhenBases,
  layerNames,
  layersAreNoCircle,
  basesOnce,
  knownNeeds,
  needsAreNoCircle,
  needsShareBase,
  matrixHasCombinations,
  excludeKnowsVariables,
  matrixOrEnv,
  oneVmOneOwner,
  diskOfBase,
  guestMinimum,
  hostMaximum,
  fitsLimits,
  twoMacs,
  bridgeInterface,
  resolverFits,
  agentThere,
  fallbackHelps,
  suiteDoesSomething,
  repeatsSteps,
  upgradesWorkspace,
  inputsOfWorkspace,
  alwaysOrMaxAge,
  regexpsCompile,
  logRegexps,
  knownLogRules,
  oneReport,
  absentFiles,
  guestHasIt,
  mountNames,
  oneUser,
  whenHolds,
  sourceFits,
  presetsAreSound,
  secretOrEnv,
  secretNotInterpolated,
];

/** All breaches of all rules. */
export const checkRules = (input: RuleInput): readonly Problem[] => rules.flatMap((rule) => rule(input));
