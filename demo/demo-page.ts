/**
 * What every page of the web says in the demonstration city: nothing of the real one, which is
 * never asked, but something that can be kept, hashed and read.
 */
export function demoPage(address: string | URL | Request, at: Date): Response {
  const url = address instanceof Request ? address.url : address.toString();
  const day = at.toISOString().slice(0, 10);
  const words = `Kota peraga tidak mengambil halaman yang sungguh dari internet. Di kota sungguhan, di sini tersimpan isi ${url} sebagaimana terbaca pada ${day}.`;
  return new Response(
    `<!doctype html><html lang="id"><title>Salinan peraga</title><h1>Salinan peraga</h1><p>${words}</p></html>`,
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
}
