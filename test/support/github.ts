/** A stand-in for the REST API of GitHub: comments of issues, as the action of this repository asks for them. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: 'Bot' | 'User' };
  readonly author_association: string;
  readonly html_url: string;
}

/** Said instead of what would be said; `after`: when the deed is done. */
export interface Trouble {
  readonly method: string;
  readonly status: number;
  readonly times: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly after?: true;
}

export interface Github {
  readonly url: string;
  readonly comments: Comment[];
  /** `GET /repos/…?page=1`, in their order. */
  readonly requests: string[];
  /** What stood in `authorization`. */
  readonly tokens: Set<string>;
  trouble: Trouble | undefined;
  add(body: string, more?: Partial<Comment>): Comment;
  close(): Promise<void>;
}

/** Characters that it takes in a comment; it counts code points, as GitHub does. */
const MOST = 65_536;

export const createGithub = async (): Promise<Github> => {
  const comments: Comment[] = [];
  const requests: string[] = [];
  const tokens = new Set<string>();
  let troubles = 0;
  const github: Github = {
    url: '',
    comments,
    requests,
    tokens,
    trouble: undefined,
    add: (body, more = {}) => {
      const id = 1000 + comments.length;
      const comment = {
        id,
        body,
        user: { type: 'Bot' },
        author_association: 'NONE',
        html_url: `https://github.example/c/${id}`,
        ...more,
      } as const;
      comments.push(comment);
      return comment;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const answer = (request: IncomingMessage, response: ServerResponse, text: string): unknown => {
    const url = new URL(request.url ?? '', 'http://x');
    const say = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(value));
    };
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    tokens.add(request.headers.authorization ?? '');
    const { trouble } = github;
    const troubled = trouble !== undefined && trouble.method === request.method && troubles < trouble.times;
    const fail = (): void => {
      troubles += 1;
      say(trouble?.status ?? 500, { message: trouble?.message ?? 'trouble' }, trouble?.headers);
    };
    if (troubled && trouble.after !== true) return fail();
    if (request.method === 'GET' && url.pathname === '/repos/me/dots/issues/7/comments') {
      const [size, page] = [Number(url.searchParams.get('per_page') ?? 30), Number(url.searchParams.get('page') ?? 1)];
      return say(200, comments.slice((page - 1) * size, page * size));
    }
    const { body } = text === '' ? { body: '' } : (JSON.parse(text) as { readonly body: string });
    if ([...body].length > MOST) return say(422, { message: 'Body is too long (maximum is 65536 characters)' });
    if (request.method === 'POST' && url.pathname === '/repos/me/dots/issues/7/comments') {
      const made = github.add(body);
      return troubled ? fail() : say(201, made);
    }
    const [, id] = /^\/repos\/me\/dots\/issues\/comments\/(\d+)$/.exec(url.pathname) ?? [];
    const comment = comments.find((one) => one.id === Number(id));
    if (request.method !== 'PATCH' || comment === undefined) return say(404, { message: 'Not Found' });
    comment.body = body;
    return say(200, comment);
  };
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => answer(request, response, text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(github, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
};
