/** Plans a tartfile, and shows the plan in one comment on the pull request (docs/pull-requests.md). */
import { appendFileSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { ApiError, createApi } from './api.mjs';
import { bodyOf, failureOf, markerOf } from './body.mjs';
import { findComment, putComment } from './comments.mjs';
import { call, isDestructive } from './tartplan.mjs';

const { env } = process;
const input = (name) => (env[`PLAN_COMMENT_${name}`] ?? '').trim();
const token = input('TOKEN');
const hidden = (text) => (token === '' ? text : text.replaceAll(token, '***'));

/** A line of the log. Whatever is in it, it gives the runner no orders. */
const say = (text) =>
  process.stdout.write(
    `${hidden(text)
      .replace(/^(\s*):(?=:)/gm, '$1: ')
      .replace(/##(?=\[)/g, '# #')}\n`,
  );
const annotate = (kind, text) =>
  process.stdout.write(
    `::${kind} title=tartplan::${hidden(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}\n`,
  );
const append = (file, text) => {
  if (file !== undefined && file !== '') appendFileSync(file, text);
};
const output = (name, value) => append(env.GITHUB_OUTPUT, `${name}=${value}\n`);

/** A plan against the state of a Mac, or else what merging means. */
const plan = async () => {
  const [tartfile, state] = [input('TARTFILE'), input('STATE')];
  const base = input('BASE') || (env.GITHUB_BASE_REF ? `origin/${env.GITHUB_BASE_REF}` : '');
  if (state === '' && base === '') throw new Error('there is no base branch to compare with: set state or base');
  const what = state === '' ? 'diff' : 'plan';
  const args = ['--file', tartfile, '--no-color', ...(state === '' ? ['--', base] : ['--state', state])];
  const { PLAN_COMMENT_TOKEN: _, GITHUB_TOKEN: __, ...rest } = env;
  const run = (format, more = []) =>
    call(input('COMMAND') || 'npx --yes tartplan', [what, '--format', format, ...more, ...args], rest);
  const made = await run('markdown', ['--detailed-exitcode']);
  if (made.stderr.trim() !== '') say(made.stderr.trimEnd());
  if (made.code !== 0 && made.code !== 2)
    return { failed: true, changes: false, destructive: false, markdown: failureOf(what, made.stderr) };
  const changes = made.code === 2;
  const destructive = changes && isDestructive(JSON.parse((await run('json')).stdout));
  return { failed: false, changes, destructive, markdown: made.stdout };
};

/** Where it comes from. */
const footOf = (event) => {
  const commit = event.pull_request?.head?.sha;
  const run =
    env.GITHUB_RUN_ID === undefined
      ? ''
      : `[this run](${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID})`;
  return [/^[0-9a-f]{40,64}$/.test(commit ?? '') ? `Commit ${commit.slice(0, 10)}` : '', run]
    .filter((part) => part !== '')
    .join(', ');
};

const numberOf = (event) =>
  event.pull_request?.number ??
  (event.issue?.pull_request === undefined ? undefined : event.issue.number) ??
  event.workflow_run?.pull_requests?.[0]?.number;

const summarize = (markdown, why) => {
  append(env.GITHUB_STEP_SUMMARY, `${hidden(markdown)}\n`);
  annotate('notice', `${why} The plan is in the summary of this run.`);
};

const show = async ({ markdown, changes, failed }, event) => {
  const number = numberOf(event);
  if (!Number.isSafeInteger(number))
    return summarize(markdown, 'This event is of no pull request, so there is no comment.');
  const tartfile = posix.join(input('FOLDER') || '.', input('TARTFILE'));
  const place = { repository: env.GITHUB_REPOSITORY, number, marker: markerOf(tartfile) };
  const api = createApi({ url: env.GITHUB_API_URL ?? 'https://api.github.com', token });
  try {
    const existing = await findComment(api, place);
    if (existing === undefined && !changes && !failed) return say('Nothing to do, and no comment to say so in.');
    const body = bodyOf({ marker: place.marker, markdown: hidden(markdown), foot: footOf(event) });
    const comment = await putComment(api, place, body, existing);
    output('comment-url', comment.html_url ?? '');
    return say(`${existing === undefined ? 'Posted' : 'Updated'} ${comment.html_url ?? 'the comment'}`);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status !== 403 && error.status !== 404) {
      append(env.GITHUB_STEP_SUMMARY, `${hidden(markdown)}\n`);
      throw error;
    }
    return summarize(
      markdown,
      `The token may not write comments here (${error.message}). That of a pull request from a fork never may; else give the job the permission pull-requests: write.`,
    );
  }
};

try {
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  const made = await plan();
  output('changes', made.changes);
  output('destructive', made.destructive);
  await show(made, event);
  if (made.failed) annotate('error', 'tartplan failed: its words are above.');
  const refused = made.destructive && input('FAIL') === 'true';
  if (refused) annotate('error', 'Something that lasts would be deleted or made anew, and fail-on-destructive is set.');
  process.exitCode = made.failed || refused ? 1 : 0;
} catch (error) {
  annotate('error', error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
