/** What a replica lets a test see of its editors: the model's own text, never the DOM's. */
interface Box {
  /** The text as the site would publish it now. */
  model(): string
  /** Throws the editor away and mounts a new one in its place, with the draft. */
  remount(): void
}

declare global {
  interface Window {
    replica: {
      /** What has been published since the page was loaded, oldest first, from the editors' models. */
      readonly posted: readonly string[]
      /** The model's text of the box of that name, or null while no such box is mounted. */
      model(name: string): string | null
      remount(name: string): void
    }
  }
}

const boxes = new Map<string, Box>()
const posted: string[] = []

window.replica = {
  posted,
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

/** Counts a text as published. */
export const publish = (text: string) => {
  posted.push(text)
}

/** Marks the part of a page in which a person sees what was published. */
export const list = { 'data-replica': 'posted' }

const query = new URLSearchParams(location.search)

/** A choice in the address, as in `?theme=dark`. */
export const asked = (name: string, value: string) => query.get(name) === value

export const dark = asked('theme', 'dark')

/** Takes the label of the page's language, by `?lang=de`. */
export const say = (english: string, german: string) => (asked('lang', 'de') ? german : english)
document.documentElement.lang = say('en', 'de')

/** The query to keep when the page moves on by `pushState`. */
export const kept = location.search

/** Sets the page's colours, as `name: [light, dark]`. */
export function colours(pairs: Readonly<Record<string, readonly [string, string]>>) {
  for (const [name, [light, night]] of Object.entries(pairs))
    document.documentElement.style.setProperty(`--${name}`, dark ? night : light)
}
