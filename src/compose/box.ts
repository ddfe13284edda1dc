import type { Site, Span, Surface } from '../../rules/rule.ts'

/** What stands in a compose box right now. Offsets are UTF-16 code units of `text`. */
export interface ReadText {
  readonly text: string
  /** Where the caret is; undefined when it is not in this box. */
  readonly caret: number | undefined
  /** The page's own nodes under a span; undefined in a textarea, and once the editor has rendered anew. */
  range(span: Span): Range | undefined
}

/** `not-written`: the text did not read back as expected, and nothing more was tried. */
export type Written = 'written' | 'not-written'

/** One compose box of a page: an editor or a textarea, with what its site tells of it. */
export interface Box {
  readonly element: HTMLElement
  readonly site: Site
  readonly surface: Surface
  /** False where no site file knows the box: it is read, but its submit can't be held. */
  readonly known: boolean
  /** The compose block: editor, tools and Post button. The panel stands beside it. */
  readonly block: Element
  read(): ReadText
  /** Adds one line's worth of text after the draft, through the editor's own input path. */
  append(text: string): Promise<Written>
  /** Puts one line of text in the place of a span, through the editor's own input path. */
  replace(span: Span, text: string): Promise<Written>
}
