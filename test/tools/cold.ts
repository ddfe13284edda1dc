// Prints how many ms the first check of a process takes, of 60,000 characters; `npm run eval -- --speed` runs it.
import { checkTime } from '../corpus/speed.ts'

console.log(checkTime(60_000))
