import sharp from 'sharp';

/** The same numbers for the same seed, 0 to 1: pictures in tests must not differ from run to run. */
export function dice(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 2_147_483_647 || 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A crowded picture like a photo, another one for each seed. */
export function drawPhoto(seed: number): Promise<Buffer> {
  const roll = dice(seed);
  const tone = () => Math.floor(roll() * 256);
  const blots = Array.from(
    { length: 60 },
    () =>
      `<circle cx="${roll() * 900}" cy="${roll() * 600}" r="${roll() * 120}" fill="rgb(${tone()},${tone()},${tone()})" opacity=".8"/>`,
  );
  return drawn(900, 600, '#ccd', blots.join(''));
}

/** A chat as a phone shows it: bubbles of bars for words, another one for each seed. */
export function drawChat(seed: number): Promise<Buffer> {
  const roll = dice(seed);
  let marks = '<rect width="720" height="70" fill="#0b6b50"/>';
  for (let y = 90; y < 1_400;) {
    const [width, height] = [240 + roll() * 400, 60 + roll() * 200];
    const left = roll() < 0.5 ? 20 : 700 - width;
    marks += `<rect x="${left}" y="${y}" width="${width}" height="${height}" rx="12" fill="#fff"/>`;
    for (let line = 20; line < height - 20; line += 22) {
      for (let x = 16; x < width - 50; x += 30) {
        if (roll() < 0.8)
          marks += `<rect x="${left + x}" y="${y + line}" width="${10 + roll() * 18}" height="10" fill="#222"/>`;
      }
    }
    y += height + 20;
  }
  return drawn(720, 1_560, '#e5ddd5', marks);
}

/** Lines of words in a bubble, as a screenshot shows a message. */
export function drawMessage(lines: string[], { width = 720 } = {}): Promise<Buffer> {
  const text = lines.map((line, at) => `<text x="40" y="${110 + at * 44}">${line}</text>`).join('');
  const height = 160 + lines.length * 44;
  const bubble = `<rect x="20" y="50" width="${width - 40}" height="${height - 90}" rx="12" fill="#fff"/>`;
  const letters = `<g font-family="DejaVu Sans, Verdana, sans-serif" font-size="26" fill="#111">${text}</g>`;
  return drawn(width, height, '#e5ddd5', bubble + letters);
}

function drawn(width: number, height: number, ground: string, marks: string): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${marks}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
