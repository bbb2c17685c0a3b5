import type { Timeline } from '../../core/index.ts';

/** A file of a site, by its place in the site's folder. */
export interface SiteFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What `src/ui/first/render-sight.tsx` draws of a timeline, as markup. */
export interface Rendered {
  readonly markup: string;
  /** The reading pane as it opens, of an event and of an article. */
  readonly panes: string;
  /** For readers without scripts. */
  readonly rest: string;
  /** Null where there is nothing to draw. */
  readonly sight: unknown;
}

export interface Renderer {
  readonly render: (timeline: Timeline, title: string) => Rendered;
}

/** The site of any timeline, but for the timeline, the title and the first sight. */
export interface SiteParts {
  /** The page into which these go. */
  readonly page: string;
  /** All files beside the page. */
  readonly files: readonly SiteFile[];
  /** Draws one first sight. */
  readonly render: Renderer['render'];
}

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
  /** The page of one file into which timelines are published. */
  readonly published: () => Promise<string>;
  readonly site: () => Promise<SiteParts>;
}

/** The version in a `package.json`. */
export function versionIn(json: string): string {
  const { version }: { readonly version: string } = JSON.parse(json);
  return version;
}
