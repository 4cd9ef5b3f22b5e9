/** The REST API of GitHub, as far as comments need it. Rate limits and hiccups are waited out, within bounds. */
import { setTimeout } from 'node:timers/promises';

/** Tries of one request; seconds that one wait may take, and one request. */
const TRIES = 5;
const LONGEST_WAIT = 60;
const REQUEST = 30;

export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    /** Of HTTP; 0 when there was no answer. */
    this.status = status;
  }
}

/** `once`: a failure that may have come after the deed is not tried again here. */
export const createApi =
  ({ url, token }) =>
  async (method, path, { body, once = false } = {}) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await ask(`${url}${path}`, method, token, body);
      if (answer.status >= 200 && answer.status < 300) return answer.value;
      const limited = isLimit(answer);
      const hiccup = answer.status === 0 || answer.status >= 500;
      const wait = secondsOf(answer, attempt);
      if (!(limited || (hiccup && !once)) || attempt === TRIES || wait > LONGEST_WAIT)
        throw new ApiError(limited ? 429 : answer.status, words(method, path, answer, limited));
      await setTimeout(wait * 1000);
    }
  };

const ask = async (url, method, token, body) => {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'tartplan-plan-comment',
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // A token is not carried on to where a redirect leads.
      redirect: 'error',
      signal: AbortSignal.timeout(REQUEST * 1000),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, value: parsed(text) };
  } catch (error) {
    const why = error instanceof Error ? (error.cause?.message ?? error.message) : String(error);
    return { status: 0, headers: new Headers(), value: { message: why } };
  }
};

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: 403 or 429, told apart from a refusal by these. */
const isLimit = ({ status, headers, value }) =>
  status === 429 ||
  (status === 403 &&
    (headers.get('retry-after') !== null ||
      headers.get('x-ratelimit-remaining') === '0' ||
      /rate limit/i.test(value?.message ?? '')));

const secondsOf = ({ headers }, attempt) => {
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after);
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset))
    return Math.max(1, reset - Math.floor(Date.now() / 1000));
  return 2 ** (attempt - 1);
};

const words = (method, path, { status, value }, limited) => {
  const said = typeof value?.message === 'string' ? `: ${value.message}` : '';
  const what = status === 0 ? 'no answer' : `${status}`;
  return `${method} ${path.replace(/\?.*/, '')}: ${what}${limited ? ' (rate limit)' : ''}${said}`;
};
