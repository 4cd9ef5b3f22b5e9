/** The line that puts one file into the guest, whole or not at all. Pure. */
import { octal } from './shell.ts';

/**
 * Unpacks the file `name` from a tar stream on stdin beside where it goes, and moves it there: a file or link of that
 * name is replaced. A path that ends with a slash, or is a folder, is where it goes under its own name. No quote,
 * backslash or newline stands within the quotes, since the line is read by whatever shell the account has.
 */
export const copyFileCommand = (to: string, name: string): string =>
  `exec /bin/sh -c 'tp_to=$(printf %b. "${octal(to)}") && tp_to=\${tp_to%.} && ` +
  `tp_name=$(printf %b. "${octal(name)}") && tp_name=\${tp_name%.} && ` +
  'case $tp_to in "~") tp_to=$HOME/ ;; "~/"*) tp_to=$HOME/${tp_to#??} ;; /*) ;; *) tp_to=$HOME/$tp_to ;; esac && ' +
  'if [ -d "$tp_to" ]; then tp_to=$tp_to/; fi && ' +
  'case $tp_to in */) tp_to=$tp_to$tp_name ;; esac && tp_folder=${tp_to%/*}/ && mkdir -p -- "$tp_folder" && ' +
  'tp_new=$(mktemp -d "${tp_folder}.tartplan.XXXXXX") && ' +
  'if tar -xpof - -C "$tp_new" && cat >/dev/null; then mv -f -- "$tp_new/$tp_name" "$tp_to"; else false; fi; ' +
  'tp_exit=$?; if [ -n "$tp_new" ]; then rm -rf -- "$tp_new"; fi; exit $tp_exit\'';
