/**
 * What vis-timeline and vis-data use of vis-util. It stands in for the whole (`src/node/vis-parts.ts`): vis takes that as one
 * object, so that a bundler would keep its forms for colours and options, too, which the page never shows.
 */
export {
  addClassName, addCssText, binarySearchCustom, binarySearchValue, bridgeObject, copyAndExtendArray, copyArray, deepExtend, DELETE, easingFunctions, equalArray, extend, forEach,
  getAbsoluteLeft, getAbsoluteTop, getScrollBarWidth, getTarget, getType, hasParent, hexToRGB, HSVToHex, HSVToRGB, insertSort, isNumber, isString, isValidHex, isValidRGB, isValidRGBA,
  mergeOptions, option, preventDefault, pureDeepObjectAssign, removeClassName, removeCssText, RGBToHSV, selectiveBridgeObject, selectiveDeepExtend, selectiveExtend, throttle, toArray,
  updateProperty,
} from 'vis-util/esnext/esm/vis-util.mjs';
