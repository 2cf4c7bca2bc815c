/**
 * What is left when Sambung is taken away: a bare Node http server that runs the queries of the
 * list page on the same pool size and joins the same strings; or sends the same bytes each time.
 * Run as a process of its own: `bare-server.ts MODE PORT FILE`, database in BENCH_DATABASE.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { open } from './seed.ts';

const [mode = '', port = '', file = ''] = process.argv.slice(2);
const page = readFileSync(file, 'utf8');
const headers = { 'content-type': 'text/html; charset=utf-8' };

if (mode === 'bytes') {
  const bytes = Buffer.from(page);
  createServer((_, response) => response.writeHead(200, headers).end(bytes)).listen(
    Number(port),
    '127.0.0.1',
  );
} else {
  const sql = open(process.env['BENCH_DATABASE'] ?? '', 'city_ukur');
  const pieces = piecesOf(page);
  createServer((_, response) => {
    void answer().then((body) => response.writeHead(200, headers).end(body));
  }).listen(Number(port), '127.0.0.1');

  async function answer(): Promise<string> {
    const [items] = await Promise.all([
      sql`select p.id, p.slug, p.state, p.kind, p.urgency, p.title, p.summary, p.dimension, p.topics,
          p.issuer_id, p.issuer_name, p.issuer_slug, p.issuer_kind, p.valid_from, p.valid_until,
          p.version, p.correction_note, p.withdrawal_reason, p.review_due_at, p.published_at,
          p.corrected_at, p.withdrawn_at, p.expired_at, p.changed_at
        from published_bulletins p order by p.published_at desc, p.id desc limit 21`,
      sql`select code, parent_code, level, name, slug, population, valid_from, valid_until from areas
        where valid_until is null or valid_until >= current_date order by code`,
    ]);
    const ids = items.slice(0, 20).map((item) => String(item['id']));
    const audiences = await sql`
      select a.bulletin_id, a.kind, a.ref, coalesce(area.name, kim.name, a.ref) as name,
        coalesce(area.slug, kim.slug) as slug
      from bulletin_audiences a left join areas area on a.kind = 'area' and area.code = a.ref
      left join groups kim on a.kind = 'group' and kim.id::text = a.ref
      where a.bulletin_id = any(${ids}::uuid[]) order by a.kind, a.ref`;
    const entries = items
      .slice(0, 20)
      .map(
        (item, n) =>
          `<a href="/kabar/${item['slug']}">${escaped(String(item['title']))}</a><p>${escaped(String(item['summary']))}</p>${escaped(String(audiences[n]?.['name'] ?? ''))}${pieces.entry}`,
      );
    return pieces.before + entries.join('') + pieces.after;
  }
}

/** The page cut so that joining it again around twenty rows gives as many bytes. */
function piecesOf(whole: string) {
  const rest = Math.max(0, whole.length - 20 * 320);
  return {
    before: whole.slice(0, Math.floor(rest / 3)),
    entry: whole.slice(0, Math.floor(rest / 60)),
    after: whole.slice(whole.length - Math.floor(rest / 3)),
  };
}

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
