/** The dotfiles' own script. Without a path, the first of the names that GitHub's codespaces look for, in their order. */
import type { Preset } from '../../model/tartfile.ts';

export const script: Preset = {
  description: "Runs the dotfiles' own install script.",
  main: 'path',
  parameters: {
    path: {
      description:
        'The script, relative to the workspace. Without one, the first of install.sh, install, bootstrap.sh, bootstrap, script/bootstrap, setup.sh, setup and script/setup.',
      default: '',
    },
    args: { description: 'Its arguments.', default: [] },
  },
  'needs-workspace': { path: '' },
  steps: [
    {
      name: '{{path}}{{^path}}the install script{{/path}}',
      shell: 'sh',
      run: `{{#path}}
script={{path}}
{{/path}}
{{^path}}
script=
for name in install.sh install bootstrap.sh bootstrap script/bootstrap setup.sh setup script/setup; do
  if [ -f "$name" ]; then
    script=$name
    break
  fi
done
if [ -z "$script" ]; then
  echo 'script: there is no install script in the workspace' >&2
  exit 1
fi
{{/path}}
case $script in
  /*) ;;
  *) script=./$script ;;
esac
if [ -x "$script" ]; then
  exec "$script"{{#args}} {{args}}{{/args}}
fi
exec sh "$script"{{#args}} {{args}}{{/args}}
`,
    },
  ],
};
