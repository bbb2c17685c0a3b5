/** What one file was packed into by gzip, within a limit: a few bytes may say that they hold the world. */
import { Gunzip } from 'fflate';
import { joinedBytes } from '../bytes.ts';

/** No more than this is unpacked, in bytes. */
const MOST = 200e6;
/** So many bytes are unpacked at a time: no byte becomes more than some thousand. */
const STEP = 16_384;

export type Gunzipped = { readonly bytes: Uint8Array } | { readonly reason: string };

export function gunzip(packed: Uint8Array, most: number = MOST): Gunzipped {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Gunzip((part, final) => {
    parts.push(part);
    length += part.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (length > most) return { reason: `It unpacks to more than ${Math.round(most / 1e6)} MB, so it was left out.` };
    }
  } catch {
    return { reason: 'It cannot be unpacked: it is damaged.' };
  }
  if (!ended) return { reason: 'It cannot be unpacked: it breaks off.' };
  return { bytes: joinedBytes(parts, length) };
}
