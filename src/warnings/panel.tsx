import type { VNode } from 'preact'
import type { Finding } from '../../rules/rule.ts'
import { panelWords as words } from '../words.ts'
import { FindingCard } from './finding.tsx'
import { CloseIcon, DownIcon, LeafIcon, LeftIcon, RightIcon, UpIcon, WarnIcon } from './icons.tsx'
import type { State } from './state.ts'
import type { Tone } from './tone.ts'

export interface PanelEvents {
  toggle(): void
  go(to: number): void
  fix(finding: Finding): void
  dismiss(finding: Finding): void
  copy(wording: string): void
  hide(): void
}

export interface PanelProps {
  readonly state: State
  readonly tone: Tone
  /** For screen readers; announced whenever it changes. */
  readonly said: string
  readonly copied: boolean
  readonly on: PanelEvents
}

/** The whole panel: a line, and below it one finding when open. */
export function Panel({ state, tone, said, copied, on }: PanelProps): VNode {
  const { view, open, at } = state
  const finding = view.findings[at]
  const level = view.findings.some(one => one.level === 'warn') ? 'warn' : 'note'
  return (
    <section class="card" aria-label={words.name} data-tone={tone} data-level={level} data-open={open}>
      <p class="unseen" role="status" aria-live="polite">
        {said}
      </p>
      {finding || view.copy !== undefined ? (
        <Line state={state} level={level} on={on} />
      ) : (
        <UnknownBox onHide={on.hide} />
      )}
      {open && (
        <div class="more" id="more">
          {view.held && finding && <p class="held">{words.held}</p>}
          {view.copy !== undefined && <Offer wording={view.copy} copied={copied} onCopy={on.copy} />}
          {finding && (
            <FindingCard
              key={`${at} ${finding.rule}`}
              finding={finding}
              text={view.text}
              fixable={view.copy === undefined}
              onFix={on.fix}
              onDismiss={on.dismiss}
            />
          )}
          {!view.known && <p class="quiet">{words.unknownBoxShort}</p>}
        </div>
      )}
    </section>
  )
}

interface LineProps {
  readonly state: State
  readonly level: Finding['level']
  readonly on: PanelEvents
}

function Line({ state: { view, open, at }, level, on }: LineProps): VNode {
  const count = view.findings.length
  const things = count > 0 ? words.things(count) : words.ready
  return (
    <div class="line">
      <button
        type="button"
        class="summary"
        aria-expanded={open}
        aria-controls={open ? 'more' : undefined}
        aria-keyshortcuts={words.keys}
        onClick={on.toggle}
      >
        <span class="leaf">
          <LeafIcon />
        </span>
        <span class="things">{open ? words.name : things}</span>
        {level === 'warn' && !open && (
          <span class="sign">
            <WarnIcon />
          </span>
        )}
        {open ? <UpIcon /> : <DownIcon />}
      </button>
      {open && count > 1 && (
        <div class="pager">
          <button
            type="button"
            class="step"
            aria-label={words.previous}
            aria-disabled={at === 0}
            onClick={() => on.go(at - 1)}
          >
            <LeftIcon />
          </button>
          <span class="position">{words.position(at + 1, count)}</span>
          <button
            type="button"
            class="step"
            aria-label={words.next}
            aria-disabled={at === count - 1}
            onClick={() => on.go(at + 1)}
          >
            <RightIcon />
          </button>
        </div>
      )}
    </div>
  )
}

function UnknownBox({ onHide }: { readonly onHide: () => void }): VNode {
  return (
    <div class="line">
      <p class="unknown">
        <span class="leaf">
          <LeafIcon />
        </span>
        {words.unknownBox}
      </p>
      <button type="button" class="step" aria-label={words.hide} onClick={onHide}>
        <CloseIcon />
      </button>
    </div>
  )
}

interface OfferProps {
  readonly wording: string
  readonly copied: boolean
  readonly onCopy: (wording: string) => void
}

function Offer({ wording, copied, onCopy }: OfferProps): VNode {
  return (
    <div class="offer">
      <p>{words.copyOffer}</p>
      <textarea class="wording" readOnly rows={2} aria-label={words.copyField} value={wording} />
      <button type="button" class="main" onClick={() => onCopy(wording)}>
        {copied ? words.copied : words.copy}
      </button>
    </div>
  )
}
