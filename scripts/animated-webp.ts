/** A picture of a moving one: what of it is another than before. */
export interface Frame {
  /** A still picture in WebP, without transparency. */
  readonly webp: Uint8Array;
  /** Where it goes and how large it is; x and y are even. */
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** In milliseconds. */
  readonly stands: number;
}

/** Puts still pictures into one that moves, for ever, by the container format of WebP: a chunk for each beside the head. */
export function animatedWebp(frames: readonly Frame[], { width, height }: { readonly width: number; readonly height: number }): Uint8Array {
  const animated = 0x02;
  const head = chunk('VP8X', bytesOf([animated, 1], [0, 3], [width - 1, 3], [height - 1, 3]));
  const loop = chunk('ANIM', bytesOf([0xffffffff, 4], [0, 2]));
  // Nothing of the picture before shows through, and what a frame does not cover stays.
  const opaque = 0x02;
  const pictures = frames.map(({ webp, place, stands }) => chunk('ANMF', Buffer.concat([bytesOf([place.x / 2, 3], [place.y / 2, 3], [place.width - 1, 3], [place.height - 1, 3], [stands, 3], [opaque, 1]), pictureIn(webp)])));
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), head, loop, ...pictures]));
}

/** The chunk of a still picture that holds what is seen. */
function pictureIn(webp: Uint8Array): Uint8Array {
  const file = Buffer.from(webp);
  for (let at = 12; at + 8 <= file.length;) {
    const length = file.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (['VP8 ', 'VP8L'].includes(file.toString('latin1', at, at + 4))) return file.subarray(at, end);
    at = end;
  }
  throw new Error('This is no still picture in WebP.');
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(name), bytesOf([content.length, 4]), content, ...(content.length % 2 === 1 ? [Buffer.alloc(1)] : [])]);
}

/** Numbers, each in so many bytes, the lowest first. */
function bytesOf(...numbers: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Buffer.concat(numbers.map(([value, bytes]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value, 0, bytes);
    return part;
  }));
}
