interface SwitchProps {
  readonly label: string
  readonly on: boolean
  onChange(on: boolean): void
}

export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span>{label}</span>
      <span class="track">
        <span class="thumb" />
      </span>
    </button>
  )
}
