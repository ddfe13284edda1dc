import type { Profile } from '../../rules/profile.ts'
import { questionLink, type ReportedPage, reportLink } from '../../src/report/mail.ts'
import { popupWords as words } from '../../src/words.ts'

const optionsPage = '/extension/options/index.html'

interface ReportProps {
  readonly page: ReportedPage
  readonly profile: Profile
}

/** The way to the Head Teacher, or how to make one; and to the CEO with a question. */
export function Report({ page, profile }: ReportProps) {
  const { headTeacherAddress: to } = profile
  const link = reportLink(to, page)
  const question = questionLink(profile.ceoAddress)
  return (
    <section class="report" aria-labelledby="report">
      {to && link ? (
        <>
          {/* A new tab: a mail page on the web would open inside the popup otherwise. */}
          <a class="main" href={link} target="_blank" rel="noreferrer" aria-describedby="report-hint">
            <span id="report">{words.report}</span>
          </a>
          <p id="report-hint" class="quiet small">
            {words.reportHint(to)}
          </p>
        </>
      ) : (
        <>
          <h2 id="report">{words.report}</h2>
          <p>
            {words.noAddress}{' '}
            <a href={optionsPage} target="_blank" rel="noreferrer">
              {words.setAddress}
            </a>
          </p>
        </>
      )}
      {question && (
        <p class="small">
          <a href={question} target="_blank" rel="noreferrer">
            {words.question}
          </a>
        </p>
      )}
    </section>
  )
}
