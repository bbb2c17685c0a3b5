/** All of correcting, a chunk that is fetched with the first act of its kind. */
import './correcting.css';

export { changeArticle, changeEvent, splitOff } from './acts.ts';
export { AddForm } from './AddForm.tsx';
export { ArticleForm } from './ArticleForm.tsx';
export { DateForm } from './DateForm.tsx';
export { EventForm } from './EventForm.tsx';
export { MergeForm } from './MergeForm.tsx';
export { LastCorrection } from './LastCorrection.tsx';
