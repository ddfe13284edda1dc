import { facebook } from './facebook.ts'
import { linkedin } from './linkedin.ts'
import type { SiteBoxes } from './site.ts'
import { twitter } from './twitter.ts'

const hosts: readonly (readonly [domain: string, boxes: SiteBoxes])[] = [
  ['facebook.com', facebook],
  ['x.com', twitter],
  ['twitter.com', twitter],
  ['linkedin.com', linkedin],
]

/** The site that a host name belongs to, subdomains included. */
export function siteAt(hostname: string): SiteBoxes | undefined {
  return hosts.find(([domain]) => hostname === domain || hostname.endsWith(`.${domain}`))?.[1]
}
