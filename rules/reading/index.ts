export interface Reading {
  readonly text: string
}
