import cyrillic from '@fontsource/inter/files/inter-cyrillic-500-normal.woff?url';
import greek from '@fontsource/inter/files/inter-greek-500-normal.woff?url';
import latinExt from '@fontsource/inter/files/inter-latin-ext-500-normal.woff?url';
import latin from '@fontsource/inter/files/inter-latin-500-normal.woff?url';

/** The fonts of a picture, the most common letters first. */
export function fetchFonts(): Promise<readonly Uint8Array[]> {
  return Promise.all([latin, latinExt, cyrillic, greek].map(async (address) => {
    const answer = await fetch(address).catch(() => null);
    if (answer === null || !answer.ok) throw new Error('The letters of the picture could not be fetched; try again when the network is back.');
    return new Uint8Array(await answer.arrayBuffer());
  }));
}
