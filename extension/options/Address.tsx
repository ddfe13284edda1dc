import { useRef, useState } from 'preact/hooks'
import { isAddress } from '../../rules/profile.ts'
import { optionsWords as words } from '../../src/words.ts'

interface AddressProps {
  readonly address: string | undefined
  save(address: string | undefined): Promise<void>
}

type Said = { readonly problem: boolean; readonly text: string }

/** The Head Teacher's address: kept when mail could go there; otherwise the old one stays, and the page says so. */
export function Address({ address, save }: AddressProps) {
  const [said, say] = useState<Said>()
  const field = useRef<HTMLInputElement>(null)

  async function keep(written: string): Promise<void> {
    if (written !== '' && !isAddress(written)) {
      say({ problem: true, text: words.addressWrong(written) })
      return
    }
    try {
      await save(written || undefined)
      say({ problem: false, text: written ? words.addressSaved(written) : words.addressCleared })
    } catch {
      say({ problem: true, text: words.failed })
    }
  }

  return (
    <section>
      <h2>
        <label for="head">{words.address}</label>
      </h2>
      <p id="head-hint" class="quiet">
        {words.addressHint}
      </p>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void keep(field.current?.value.trim() ?? '')
        }}
      >
        <input
          id="head"
          ref={field}
          type="email"
          autocomplete="off"
          spellcheck={false}
          maxLength={254}
          defaultValue={address ?? ''}
          aria-describedby="head-hint head-said"
          aria-invalid={said?.problem ?? false}
        />
        <button type="submit" class="main">
          {words.save}
        </button>
      </form>
      <p id="head-said" role="status" class="said" data-problem={said?.problem ?? false}>
        {said?.text}
      </p>
    </section>
  )
}
