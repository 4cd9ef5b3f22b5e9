/** The one comment of a tartfile on a pull request: found by its marker, updated or posted. */
import { setTimeout } from 'node:timers/promises';
import { ApiError } from './api.mjs';

/** Comments on a page, and pages that are looked at. */
const PAGE = 100;
const PAGES = 100;
/** How often a post is tried of which nobody knows whether it was done. */
const POSTS = 3;

/** Undefined when there is none. Somebody who may not write here cannot claim the marker. */
export const findComment = async (api, { repository, number, marker }) => {
  for (let page = 1; page <= PAGES; page++) {
    const comments = await api('GET', `/repos/${repository}/issues/${number}/comments?per_page=${PAGE}&page=${page}`);
    const found = comments.find((one) => one.body?.startsWith(marker) && isOurs(one));
    if (found !== undefined) return found;
    if (comments.length < PAGE) return undefined;
  }
  return undefined;
};

const isOurs = ({ user, author_association: role }) =>
  user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(role);

/** The comment as it is then. `existing`: as `findComment` found it. */
export const putComment = async (api, place, body, existing) => {
  let known = existing;
  for (let attempt = 1; ; attempt++) {
    if (known !== undefined)
      return api('PATCH', `/repos/${place.repository}/issues/comments/${known.id}`, { body: { body } });
    try {
      return await api('POST', `/repos/${place.repository}/issues/${place.number}/comments`, {
        body: { body },
        once: true,
      });
    } catch (error) {
      const unsure = error instanceof ApiError && (error.status === 0 || error.status >= 500);
      if (!unsure || attempt === POSTS) throw error;
      await setTimeout(2 ** (attempt - 1) * 1000);
      // It may have been done before the answer was lost.
      known = await findComment(api, place);
    }
  }
};
