import { empty, type LeftOut } from './leave-out.ts';

/** What of React stands aside unless it is asked for by name; `otherReact` in eslint.config.js sees to it that the page never does. */
export const REACT: LeftOut = {
  // hydrateRoot: the page takes the place of its first sight, and does not grow into it.
  'exports.hydrateRoot': '', 'ReactDOMHydrationRoot.prototype.unstable_scheduleHydration': '',
  popHydrationState: '{ return false; }',
  ...empty('updateDehydratedSuspenseComponent canHydrateInstance canHydrateTextInstance canHydrateHydrationBoundary prepareToHydrateHostInstance attemptExplicitHydrationTarget clearHydrationBoundary getHydratableHoistableCache hideOrUnhideDehydratedBoundary'),
  // <ViewTransition>
  ...empty('startViewTransition measureViewTransitionHostInstancesRecursive restoreViewTransitionName commitDeletedPairViewTransitions commitExitViewTransitions measureNestedViewTransitions applyViewTransitionToHostInstances applyViewTransitionToHostInstancesRecursive commitAppearingPairViewTransitions commitEnterViewTransitions commitNestedViewTransitions restoreEnterOrExitViewTransitions restoreNestedViewTransitions restorePairedViewTransitions commitAfterMutationEffectsOnFiber createViewTransitionInstance scheduleViewTransitionEvent ViewTransitionPseudoElement getViewTransitionName getViewTransitionClassName'),
  // A ref to a fragment.
  ...empty('FragmentInstance commitNewChildToFragmentInstance deleteChildFromFragmentInstance'),
  // Elements that belong into the head of a page, and preload() and its like.
  isHostHoistableType: '{ return false; }',
  ...empty('getResource acquireResource preload preloadModule preinitStyle preinitScript preinitModuleScript preconnectAs suspendResource insertStylesheet insertStylesheetIntoRoot preloadStylesheet createHoistableInstance mountHoistable'),
  // <SuspenseList>, useActionState, useOptimistic, elements of one's own.
  ...empty('updateSuspenseListComponent mountActionState updateActionStateImpl runActionStateAction dispatchActionState rerenderActionState dispatchOptimisticSetState setPropOnCustomElement'),
};
