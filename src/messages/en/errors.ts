import type { errors as source } from '../id/errors.ts';

export const errors: typeof source = {
  notFoundTitle: 'Page not found',
  notFoundBody: 'The address is wrong, or the page has moved. Try searching for it.',
  forbiddenTitle: 'You may not open this',
  forbiddenBody:
    'This page belongs to another post. If your post has just changed, ask Diskominfo.',
  tooManyTitle: 'Too often',
  tooManyBody: (minutes) => `For safety, try again in ${minutes} minutes.`,
  crossSiteTitle: 'Form refused',
  crossSiteBody: 'This form was not sent from a page of Sambung. Open the page and send it again.',
  tooBigTitle: 'Too large',
  tooBigBody: 'One submission may have 30 MB at most. Make the files smaller and send again.',
  badRequestTitle: 'The request cannot be read',
  badRequestBody: 'Something was damaged on the way. Reload the page and try again.',
  bugTitle: 'Something broke on our side',
  bugBody:
    'This is not your fault. Try again in a moment. If it happens again, tell Diskominfo this number:',
  busyTitle: 'The service cannot be reached',
  busyBody: 'The database does not answer. What you sent before is kept. Try again in a moment.',
  home: 'To the front page',
  search: 'Search',
};
