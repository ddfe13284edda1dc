import { hashed } from '../common/hashed.ts'
import css from './facebook.css?raw'

/** The page's class names, new at each load. */
export const c = hashed(css)
