import { openPanel, paintMarks } from '../../../src/warnings/index.ts'

/** What a bare page needs to try the panel without the extension around it. */
Object.assign(window, { openPanel, paintMarks })
