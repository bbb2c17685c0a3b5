/**
 * What vis-timeline uses of vis-util for an axis and lanes. It stands in for the whole (`src/node/left-out/vis-parts.ts`): vis takes that as one
 * object, so that a bundler would keep all of it.
 */
export { addClassName, addCssText, deepExtend, equalArray, extend, forEach, getScrollBarWidth, getType, isNumber, isString, option, preventDefault, removeClassName, removeCssText, selectiveDeepExtend, selectiveExtend, throttle, updateProperty } from 'vis-util/esnext/esm/vis-util.mjs';

/** The one way in which the page has it move. */
export const easingFunctions = { easeInOutQuad: (part: number): number => (part < 0.5 ? 2 * part * part : (4 - 2 * part) * part - 1) };
