/** All presets that come with tartplan, by name. */
import type { Preset } from '../../model/tartfile.ts';
import { bareGit } from './bare-git.ts';
import { brewfile } from './brewfile.ts';
import { chezmoi } from './chezmoi.ts';
import { dotbot } from './dotbot.ts';
import { nixDarwin } from './nix-darwin.ts';
import { rcm } from './rcm.ts';
import { script } from './script.ts';
import { stow } from './stow.ts';
import { yadm } from './yadm.ts';

export const builtIn: ReadonlyMap<string, Preset> = new Map([
  ['chezmoi', chezmoi],
  ['yadm', yadm],
  ['stow', stow],
  ['dotbot', dotbot],
  ['bare-git', bareGit],
  ['rcm', rcm],
  ['brewfile', brewfile],
  ['nix-darwin', nixDarwin],
  ['script', script],
]);
