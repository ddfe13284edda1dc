/** An editor of either kind as the page uses it. */
export interface Editor {
  /** Takes the place that the editor fills; a new one stands there after a remount. */
  readonly place: HTMLElement
  text(): string
  focus(): void
  remount(): void
  destroy(): void
}

export interface EditorOptions {
  readonly label: string
  readonly placeholder: string
  /** What only the post's own box carries. */
  readonly key?: string
  changed(text: string): void
}
