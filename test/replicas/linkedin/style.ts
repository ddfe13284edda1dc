import { hashed } from '../common/hashed.ts'
import css from './linkedin.css?raw'
import './ember.css'

/** The page's class names, new at each load. */
export const c = hashed(css)
