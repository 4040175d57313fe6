/** Everything in one file, for pages without a bundler: registers the elements, and exports what there is. */
import './define.js';

export * from './index.js';
export * from './locales/index.js';
