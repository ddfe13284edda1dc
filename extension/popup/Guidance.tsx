import { useState } from 'preact/hooks'
import { type Section, sections } from '../../rules/policy.ts'
import { findSections, findWords } from '../../rules/search.ts'
import { popupWords as words } from '../../src/words.ts'

/** Every section of the policy in plain words, and a search through them that opens what it finds. */
export function Guidance() {
  const [query, setQuery] = useState('')
  const searching = query.trim() !== ''
  const found = findSections(query)
  return (
    <section class="guidance" aria-labelledby="guidance">
      <h2 id="guidance">{words.guidance}</h2>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        aria-describedby="matches"
        maxLength={100}
        spellcheck={false}
        autocomplete="off"
        onInput={event => setQuery(event.currentTarget.value)}
      />
      <p id="matches" class="quiet small" role="status">
        {searching ? words.matches(found.length) : words.sections(sections.length)}
      </p>
      <ul>
        {found.map(section => (
          <li key={section.id}>
            <Part section={section} query={query} open={searching} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PartProps {
  readonly section: Section
  readonly query: string
  readonly open: boolean
}

function Part({ section, query, open }: PartProps) {
  const { title, part, asks, why, instead } = section
  const texts = [
    [words.asks, sentences(asks)],
    [words.why, [why]],
    [words.instead, [instead]],
  ] as const
  return (
    <details open={open}>
      <summary>
        <span>
          <Marked text={part ? words.part(title, part) : title} query={query} />
        </span>
      </summary>
      <dl>
        {texts.map(([label, paragraphs]) => (
          <div key={label}>
            <dt>{label}</dt>
            {paragraphs.map(text => (
              <dd key={text}>
                <Marked text={text} query={query} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Some sections ask for many things: each stands on a line of its own. */
function sentences(text: string): readonly string[] {
  const parts = new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)
  return [...parts].map(({ segment }) => segment.trim())
}

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const spans = findWords(text, query)
  return (
    <>
      {spans.map(({ start, end }, i) => [
        text.slice(spans[i - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
