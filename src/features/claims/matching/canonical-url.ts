/** Said by who sent the link, not where it leads. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|igshid|igsh|si|mibextid|s|t|ref|ref_src|feature|amp|rdid|share_url|_rdr|_rdc)$/;
const FRONTS = /^(?:(?:www|m|mobile|amp|web|mbasic|touch|id-id)\.)+(?=[^.]+\.)/;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/giu;
const MOST_LINKS = 20;
const LONGEST_LINK = 2_000;

/**
 * One address for one page: no scheme, no `www.` or `m.`, no tracking, parameters in order, the
 * video behind a short YouTube link. Null for what is no web address, and for a bare front page,
 * which says nothing about a claim.
 */
export function canonicalUrl(text: string): string | null {
  const address = parse(text.slice(0, LONGEST_LINK).trim());
  if (!address) return null;
  const host = address.hostname.toLowerCase().replace(/\.$/, '').replace(FRONTS, '');
  const path = address.pathname
    .replace(/(?:\/(?:amp|index\.(?:html?|php))?)+$/i, '')
    .replace(/\/{2,}/g, '/');
  const kept = [...address.searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase()));
  const video = videoOf(host, path, address);
  if (video) return `youtube.com/watch?v=${video}`;
  if (path === '' && kept.length === 0) return null;
  const query = new URLSearchParams(kept);
  query.sort();
  return `${host}${path}${kept.length === 0 ? '' : `?${query.toString()}`}`;
}

/** Every address that stands in a text, canonical. */
export function linksIn(text: string): string[] {
  const links = [...text.matchAll(LINK)]
    .slice(0, MOST_LINKS)
    .map(([link]) => canonicalUrl(link.replace(/[.,;:!?]+$/, '')));
  return [...new Set(links.filter((link) => link !== null))];
}

function parse(text: string): URL | null {
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  return address.hostname.includes('.') ? address : null;
}

function videoOf(host: string, path: string, { searchParams }: URL): string | null {
  if (host === 'youtu.be') return path.slice(1) || null;
  if (host !== 'youtube.com') return null;
  return /^\/(?:shorts|live|embed)\/([\w-]+)$/.exec(path)?.[1] ?? searchParams.get('v');
}
