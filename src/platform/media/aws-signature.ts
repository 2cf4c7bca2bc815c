import { createHash, createHmac } from 'node:crypto';

export type AwsKeys = { region: string; accessKey: string; secretKey: string };
export type AwsRequest = { method: string; url: URL; body?: Uint8Array; now: Date };

/**
 * The headers that sign one request to S3 (AWS Signature Version 4, the whole body hashed).
 * The server refuses a signature more than 15 minutes from its own clock.
 */
export function signedHeaders(request: AwsRequest, keys: AwsKeys): Record<string, string> {
  const at = request.now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const bodyHash = sha256(request.body ?? '');
  const sent = { 'x-amz-content-sha256': bodyHash, 'x-amz-date': at };
  // `host` is signed too, but fetch writes that header itself
  const headers = { host: request.url.host, ...sent };
  const scope = `${at.slice(0, 8)}/${keys.region}/s3/aws4_request`;
  const names = Object.keys(headers).sort();
  const canonical = [
    request.method,
    request.url.pathname,
    canonicalQuery(request.url),
    ...Object.entries(headers).map(([name, value]) => `${name}:${value}`),
    '',
    names.join(';'),
    bodyHash,
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n');
  const signature = createHmac('sha256', signingKey(scope, keys.secretKey))
    .update(toSign)
    .digest('hex');
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKey}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

/** The secret is folded into date, region and service in turn, so a leaked key is good for one day. */
function signingKey(scope: string, secret: string): Buffer {
  let key = Buffer.from(`AWS4${secret}`);
  for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
  return key;
}

function canonicalQuery(url: URL): string {
  return [...url.searchParams]
    .map(([name, value]) => `${strictEncode(name)}=${strictEncode(value)}`)
    .sort()
    .join('&');
}

/** RFC 3986 to the letter: AWS also wants !'()* as per cent signs. */
export function strictEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
