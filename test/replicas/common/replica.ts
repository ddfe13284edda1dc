/** What a replica lets a test see of its editors: the model's own text, never the DOM's. */
export interface Box {
  /** The text as the site would publish it now. */
  model(): string
  /** Throws the editor away and mounts a new one in its place, draft kept. */
  remount(): void
}

declare global {
  interface Window {
    replica: {
      /** The model's text of the box of that name, or null while no such box is mounted. */
      model(name: string): string | null
      remount(name: string): void
    }
  }
}

const boxes = new Map<string, Box>()

window.replica = {
  model: name => boxes.get(name)?.model() ?? null,
  remount: name => boxes.get(name)?.remount(),
}

/** Makes a box known to tests under a name; returns what takes it back. */
export function register(name: string, box: Box): () => void {
  boxes.set(name, box)
  return () => {
    if (boxes.get(name) === box) boxes.delete(name)
  }
}

const query = new URLSearchParams(location.search)

/** The page's colours, by `?theme=dark`. */
export const dark = query.get('theme') === 'dark'

/** Takes the label of the page's language, by `?lang=de`. */
export const say = (english: string, german: string) => (query.get('lang') === 'de' ? german : english)

/** The query to keep when the page moves on by `pushState`. */
export const kept = location.search
document.documentElement.lang = say('en', 'de')

/** Marks what shows a published text: its JSON, which a test can compare unit by unit. */
export const exact = (text: string) => ({ 'data-text': JSON.stringify(text) })

/** The list into which a page publishes, newest first. */
export const published = { 'data-replica': 'posted' }
