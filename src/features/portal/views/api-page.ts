import { html } from 'hono/html';

import { linkButton } from '#ui/button.ts';
import type { Frame } from '#ui/frame.ts';
import type { Html } from '#ui/html.ts';
import { page } from '#ui/page.ts';
import { pageHead } from '#ui/page-head.ts';
import { section } from '#ui/section.ts';
import { table } from '#ui/table.ts';
import type { Endpoint } from '../api/document.ts';

/** The documentation of the API, for people; the same for machines is one link away. */
export function apiPage(frame: Frame, endpoints: readonly Endpoint[]): Html {
  const t = frame.t.portal;
  const example = `curl ${frame.origin}/api/v1/bulletins`;
  return page(
    frame,
    { title: t.apiTitle, description: t.apiLede, wide: true },
    html`${pageHead({
      title: t.apiTitle,
      lede: t.apiLede,
      actions: linkButton('/api/v1/openapi.json', t.apiOpen, { icon: 'download' }),
    })}
${section(
  { title: t.apiEndpoints },
  table({
    caption: t.apiEndpoints,
    hideCaption: true,
    columns: [
      { label: t.apiAddress },
      { label: t.apiWhat },
      { label: t.apiParameters },
      { label: t.apiToken },
    ],
    rows: endpoints.map(({ method, path, summary, parameters, needsToken }) => [
      html`<code>${method} ${path}</code>`,
      t.apiSummaries[`${method} ${path}`] ?? summary,
      parameters.join(', '),
      needsToken ? frame.t.common.yes : frame.t.common.no,
    ]),
  }),
)}
${section(
  { title: t.apiOpen311 },
  html`<p>${t.apiOpen311Body}</p><pre><code>curl ${frame.origin}/open311/v2/discovery.xml</code></pre>`,
)}
${section({ title: t.apiWebhooks }, html`<p>${t.apiWebhooksBody}</p>`)}
${section({ title: t.apiTry }, html`<pre><code>${example}</code></pre><p>${t.apiRules}</p>`)}`,
  );
}
