import XMLBuilder from 'fast-xml-builder';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export type Format = 'xml' | 'json';

/** XML is what every client knows, so it is given unless the address or the client asks for JSON. */
function formatOf(c: Context): Format {
  const { pathname } = new URL(c.req.url);
  if (pathname.endsWith('.json')) return 'json';
  if (pathname.endsWith('.xml')) return 'xml';
  return (c.req.header('accept') ?? '').includes('json') ? 'json' : 'xml';
}

/** What stands in a path after its format is taken off: `abcd2345` of `abcd2345.json`. */
export const withoutFormat = (segment: string): string => segment.replace(/\.(?:xml|json)$/, '');

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Answer = {
  /** The name of the XML document; JSON has none. */
  root: string;
  content: Value;
};

/**
 * The same answer in either format: a list in JSON is, in XML, an element named in the plural with
 * one element each.
 */
export function answer(
  c: Context,
  { root, content }: Answer,
  status: ContentfulStatusCode = 200,
): Response {
  if (formatOf(c) === 'json') {
    return c.body(JSON.stringify(content), status, {
      'content-type': 'application/json; charset=utf-8',
    });
  }
  return c.body(xmlOf(root, content), status, { 'content-type': 'text/xml; charset=utf-8' });
}

const SINGULAR: Record<string, string> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  service_request_updates: 'request_update',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};

function xmlOf(root: string, content: Value): string {
  const builder = new XMLBuilder({ format: true, indentBy: ' ', suppressEmptyNode: true });
  const document: string = builder.build({ [root]: elementOf(root, content) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}`;
}

function elementOf(name: string, value: Value): unknown {
  if (Array.isArray(value)) {
    const one = SINGULAR[name] ?? 'item';
    return value.length === 0 ? '' : { [one]: value.map((item) => elementOf(one, item)) };
  }
  if (value === null) return '';
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, elementOf(key, inner)]),
    );
  }
  return typeof value === 'string' ? value.replace(NOT_IN_XML, '') : String(value);
}

/** Signs that no XML document may hold, however they are written. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;
