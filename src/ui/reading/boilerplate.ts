import type { BoilerplateReason } from '../../core/index.ts';

/** Why a line is kept apart from the story, in words. */
export const REASONS: Readonly<Record<BoilerplateReason, string>> = {
  notice: 'a notice of the site', repeat: 'a repeated line', caption: 'a caption', credit: 'a credit', byline: 'a byline',
  'source-line': 'a source line', header: 'a header', social: 'a post', navigation: 'navigation',
};
