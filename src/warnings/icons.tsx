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
