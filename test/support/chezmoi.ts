/** The stand-in for chezmoi, on the images of simulated guests. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program for guests with perl: test/support/chezmoi/chezmoi says what it can. */
export const chezmoi = join(import.meta.dirname, 'chezmoi', 'chezmoi');

/** A folder of images beside `near` for TART_SIM_IMAGES: macOS Tahoe with chezmoi in its user's ~/bin. */
export const chezmoiImages = (near: string): string => {
  const folder = join(near, '..', 'images');
  const image = join(folder, 'ghcr.io/cirruslabs/macos-tahoe-base/latest');
  mkdirSync(join(image, 'home/bin'), { recursive: true });
  writeFileSync(join(image, 'image.json'), '{"like": "ghcr.io/cirruslabs/macos-tahoe-base:latest"}');
  // Homebrew's line is what Cirrus' images have.
  const profile = 'eval "$(/opt/homebrew/bin/brew shellenv)"\nPATH=$HOME/bin:$PATH\n';
  for (const name of ['.zprofile', '.bash_profile']) writeFileSync(join(image, 'home', name), profile);
  cpSync(chezmoi, join(image, 'home/bin/chezmoi'));
  return folder;
};
