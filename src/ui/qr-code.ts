import { html } from 'hono/html';
import { create } from 'qrcode';

import type { Html } from './html.ts';

/** A QR code as SVG with its words below; dark on white in both themes, because cameras need that. */
export function qrCode({ text, caption }: { text: string; caption: string }): Html {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 8;
  let path = '';
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (modules.get(y, x)) path += `M${x + 4} ${y + 4}h1v1h-1z`;
    }
  }
  return html`<figure class="qr"><svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${caption}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}" fill="#000"/></svg><figcaption>${caption}</figcaption></figure>`;
}
