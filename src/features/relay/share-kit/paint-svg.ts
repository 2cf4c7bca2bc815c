import type { KitFonts } from './kit-fonts.ts';
import type { Mark, Sheet, TextMark } from './sheet.ts';

/** Draws a sheet as SVG. Letters become outlines, so that it looks the same where no font is installed. */
export function paintSvg(sheet: Sheet, fonts: KitFonts): string {
  const outlines = newOutlines(fonts);
  const marks = sheet.marks.map((mark) => draw(mark, outlines)).join('');
  const { width, height, ground } = sheet;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${ground}"/>${marks}</svg>`
  );
}

type Outlines = (mark: TextMark) => string;

function draw(mark: Mark, outlines: Outlines): string {
  const fill = `fill="${mark.colour}"`;
  switch (mark.kind) {
    case 'text':
      return `<g ${fill}>${outlines(mark)}</g>`;
    case 'path':
      return `<path ${fill} fill-rule="evenodd" transform="translate(${mark.x} ${mark.y}) scale(${mark.scale})" d="${mark.d}"/>`;
    case 'box': {
      const place = `x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" rx="${mark.radius ?? 0}"`;
      return mark.outline
        ? `<rect ${place} fill="none" stroke="${mark.colour}" stroke-width="${mark.outline}"/>`
        : `<rect ${place} ${fill}/>`;
    }
    case 'code': {
      const d = mark.runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h${-length}z`).join('');
      return `<path ${fill} shape-rendering="crispEdges" transform="translate(${mark.x} ${mark.y}) scale(${mark.module})" d="${d}"/>`;
    }
  }
}

/** Each glyph's outline is read from the font once a sheet. */
function newOutlines(fonts: KitFonts): Outlines {
  const paths = new Map<string, string>();
  return ({ weight, size, tracking, lines }) => {
    const font = fonts[weight].outlines;
    const scale = size / font.unitsPerEm;
    const drawn: string[] = [];
    for (const line of lines) {
      const run = font.layout(line.text);
      let pen = line.x;
      run.glyphs.forEach((glyph, index) => {
        const key = `${weight} ${glyph.id}`;
        const d = paths.get(key) ?? glyph.path.toSVG();
        paths.set(key, d);
        const position = run.positions[index];
        const x = pen + (position?.xOffset ?? 0) * scale;
        const y = line.y - (position?.yOffset ?? 0) * scale;
        if (d !== '')
          drawn.push(
            `<path transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale} ${-scale})" d="${d}"/>`,
          );
        pen += (position?.xAdvance ?? 0) * scale + tracking;
      });
    }
    return drawn.join('');
  };
}
