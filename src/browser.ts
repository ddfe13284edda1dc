/** The only importer of webextension-polyfill: it is retired upstream, so that one file is all a successor changes. */
export { default as browser } from 'webextension-polyfill'
