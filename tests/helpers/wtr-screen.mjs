import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';

/**
 * The screen of an Xvfb that was started with `-fbdir`, as a PNG in base64. WebKitGTK's own screenshots hang
 * under automation, and what it paints can be seen in no other way.
 * @param dir the framebuffer's directory
 */
export async function screenOf(dir) {
  const dump = await readFile(`${dir}/Xvfb_screen0`);
  // An X window dump: big-endian header, colour map, then lines of blue, green, red and padding.
  const field = (index) => dump.readUInt32BE(index * 4);
  const [headerSize, width, height, lineBytes, colors] = [field(0), field(4), field(5), field(12), field(19)];
  const pixels = headerSize + colors * 12;
  const lines = Buffer.alloc(height * (1 + width * 3));
  let at = 0;
  for (let y = 0; y < height; y++) {
    at += 1; // no filter
    for (let x = 0, from = pixels + y * lineBytes; x < width; x++, from += 4) {
      lines[at++] = dump[from + 2];
      lines[at++] = dump[from + 1];
      lines[at++] = dump[from];
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const png = [signature, chunk('IHDR', header), chunk('IDAT', deflateSync(lines, { level: 1 })), chunk('IEND')];
  return Buffer.concat(png).toString('base64');
}

function chunk(type, data = Buffer.alloc(0)) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, sum]);
}
