import type { VNode } from 'preact'

interface IconProps {
  readonly path: string
  readonly filled?: boolean
}

function Icon({ path, filled = false }: IconProps): VNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill={filled ? 'currentColor' : 'none'}
        stroke={filled ? 'none' : 'currentColor'}
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
        fill-rule="evenodd"
      />
    </svg>
  )
}

const triangle =
  'M8 1.6c.5 0 .9.25 1.15.68l5.65 9.9c.5.88-.13 1.97-1.15 1.97H2.35c-1.02 0-1.65-1.1-1.15-1.97l5.65-9.9c.25-.43.65-.68 1.15-.68Zm-.85 4 .2 4.1h1.3l.2-4.1h-1.7ZM8 10.7a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9Z'
const info =
  'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 2.4a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9ZM7.3 7v5h1.4V7H7.3Z'

export const WarnIcon = () => <Icon path={triangle} filled />
export const NoteIcon = () => <Icon path={info} filled />
export const DownIcon = () => <Icon path="m4 6 4 4 4-4" />
export const UpIcon = () => <Icon path="m4 10 4-4 4 4" />
export const LeftIcon = () => <Icon path="m10 4-4 4 4 4" />
export const RightIcon = () => <Icon path="m6 4 4 4-4 4" />
export const CloseIcon = () => <Icon path="m4 4 8 8m0-8-8 8" />

/** The leaf of icons/leaf.svg: a page may not load a file of ours, so it stands here too. */
export const leaf =
  'M16 0C19 0 20.8 2.2 20.3 4.9 20.1 6 19.6 7 18.9 7.8 21.6 6.3 24.9 7.5 25.1 10.3 25.3 13 22.6 14.3 19.6 14.1 23 13.9 26.2 15.4 26 18.5 25.7 21.5 22.4 22.2 19.4 21.1 21.3 22.3 21.8 24.4 20.4 25.6 19.2 26.6 18 26.2 17.2 25.4V30.6A1.2 1.2 0 0 1 14.8 30.6V25.4C14 26.2 12.8 26.6 11.6 25.6 10.2 24.4 10.7 22.3 12.6 21.1 9.6 22.2 6.3 21.5 6 18.5 5.8 15.4 9 13.9 12.4 14.1 9.4 14.3 6.7 13 6.9 10.3 7.1 7.5 10.4 6.3 13.1 7.8 12.4 7 11.9 6 11.7 4.9 11.2 2.2 13 0 16 0Z'

export function LeafIcon(): VNode {
  return (
    <svg viewBox="0 0 32 32" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={leaf} fill="currentColor" transform="rotate(38 16 16) translate(-2.4 -2.6) scale(1.15)" />
    </svg>
  )
}
