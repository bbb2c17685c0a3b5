/** A small page of one file: the template of one, and the first sight of an empty timeline. */
import type { PageParts } from '../index.ts';

export const PAGE: PageParts = {
  template: '<!doctype html><html><head><title>%dateline-title%</title>%dateline-about%</head><body>%dateline-sight%<script>see("%dateline-title%")</script>%dateline-rest%<script type="application/json" id="dateline-timeline">%dateline-timeline%</script><script>"%dateline-title%"</script></body></html>',
  sight: { markup: '', panes: '', rest: '', sight: null },
};
