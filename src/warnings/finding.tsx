import type { VNode } from 'preact'
import { section } from '../../rules/policy.ts'
import type { Finding } from '../../rules/rule.ts'
import { panelWords as words } from '../words.ts'
import { NoteIcon, WarnIcon } from './icons.tsx'
import { quote } from './quote.ts'

export interface FindingProps {
  readonly finding: Finding
  readonly text: string
  /** False when a fix has just failed here. */
  readonly fixable: boolean
  readonly onFix: (finding: Finding) => void
  readonly onDismiss: (finding: Finding) => void
}

/** One finding: the words, what was noticed, what to do, what the policy asks and why. */
export function FindingCard({ finding, text, fixable, onFix, onDismiss }: FindingProps): VNode {
  const { title, part, asks, why } = section(finding.section)
  return (
    <article class="finding" data-level={finding.level}>
      <p class="message">
        <span class="sign">
          {finding.level === 'warn' ? <WarnIcon /> : <NoteIcon />}
          <span class="unseen">{words.levels[finding.level]}</span>
        </span>
        {finding.message}
      </p>
      <blockquote class="quote" aria-label={words.quoteLabel}>
        {quote(text.slice(finding.start, finding.end))}
      </blockquote>
      <p class="advice">{finding.advice}</p>
      <details class="policy">
        <summary>
          <span class="section">{words.section(title, part)}</span> <span class="why">{words.why}</span>
        </summary>
        <p>{asks}</p>
        <p>{why}</p>
      </details>
      <div class="buttons">
        {finding.fix && fixable && (
          <button type="button" class="main" onClick={() => onFix(finding)}>
            {finding.fix.label}
          </button>
        )}
        <button type="button" class="plain" onClick={() => onDismiss(finding)}>
          {words.notThisTime}
        </button>
      </div>
    </article>
  )
}
