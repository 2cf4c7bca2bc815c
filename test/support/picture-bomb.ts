import { crc32, deflateSync } from 'node:zlib';

/** A PNG whose header promises this size, and whose pixels are a few bytes: a bomb for who believes it. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, inside: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), inside]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(inside.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
