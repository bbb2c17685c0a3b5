import type { Timeline } from '../../core/index.ts';
import type { FirstSight } from '../../formats/index.ts';

/** A file of a site, by its place in the site's folder. */
export interface SiteFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface Renderer {
  readonly render: (timeline: Timeline, title: string) => FirstSight;
}

/** The site of any timeline, but for the timeline, the title and the first sight. */
export interface SiteParts {
  /** The page into which these go. */
  readonly page: string;
  /** All files beside the page. */
  readonly files: readonly SiteFile[];}

/**
 * What the commands need beside their own code. Run from the sources it is built when it is asked for (`from-sources.ts`); an
 * installed package has it as files (`from-package.ts`), so that it needs no tool for building.
 */
export interface ProgramParts {
  /** As `package.json` has it. */
  readonly version: () => string;
  /** The model of syntax, as it is stored. */
  readonly model: () => Uint8Array;
  /** What runs in a thread that reads. */
  readonly readThread: URL;
  /** The page of one file into which timelines are published, without a first sight. */
  readonly published: () => Promise<string>;
  /** What draws the first sight of one published timeline. */
  readonly render: () => Promise<Renderer['render']>;
  readonly site: () => Promise<SiteParts>;
  /** The fonts of pictures, as files of WOFF. */
  readonly fonts: () => Promise<readonly Uint8Array[]>;
}

/** The files of Inter that pictures are drawn with, the most common letters first. */
export const FONT_FILES = ['latin', 'latin-ext', 'cyrillic', 'greek'].map((letters) => `inter-${letters}-500-normal.woff`);

/** The version in a `package.json`. */
export function versionIn(json: string): string {
  const { version }: { readonly version: string } = JSON.parse(json);
  return version;
}
