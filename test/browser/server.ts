import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { generate } from 'selfsigned'
import { type Replica, replicaDirectory } from './build.ts'

const hosts: Record<string, Replica> = {
  'x.com': 'x',
  'www.x.com': 'x',
  'twitter.com': 'x',
  'mobile.twitter.com': 'x',
  'www.facebook.com': 'facebook',
  'm.facebook.com': 'facebook',
  'www.linkedin.com': 'linkedin',
}

/** A site that Second Look has nothing to do with. */
export const elsewhere = 'school.example'

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const plain = "default-src 'none'; style-src 'unsafe-inline'"

const policies: Record<Replica, string> = {
  x: strict,
  facebook: strict,
  // The hash is that of the one style attribute that Quill 1 starts with.
  linkedin: `${strict.replace("style-src 'self'", `$& 'unsafe-hashes' 'sha256-RvAvREUHojDuwHylTVWZp9DhleqLs6ml8G7LpjCF+EY='`)}; require-trusted-types-for 'script'; trusted-types default`,
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy = strict,
) {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
}

async function page(replica: Replica, path: string, response: ServerResponse) {
  const built = /^\/static\/[\w.-]+$/.test(path)
  const file = join(replicaDirectory(replica), built ? normalize(path) : 'index.html')
  send(
    response,
    200,
    types[extname(file)] ?? 'application/octet-stream',
    await readFile(file),
    policies[replica],
  )
}

// Chromium asks its maker for updates and the like whatever its flags say; it too reaches no more than this server.
const itsOwn = /\.(?:google|googleapis|gvt1)\.com$/

/** True for the hosts that this server plays. */
export const plays = (host: string) => host in hosts || host === elsewhere

/**
 * Plays the three sites on loopback over https, told apart by the Host header.
 * `home` is the body of https://school.example/. Any other host gets a 404, and `stray` its address.
 */
export async function serve(
  home: string,
  stray: (url: string) => void,
): Promise<{ port: number; close(): Promise<void> }> {
  const pems = await generate([{ name: 'commonName', value: 'replicas' }], { keyType: 'ec' })
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `https://${request.headers.host}`)
    const replica = hosts[hostname]
    if (replica) page(replica, pathname, response).catch(() => send(response, 404, 'text/plain', 'not built'))
    else if (hostname === elsewhere) send(response, 200, 'text/html; charset=utf-8', home, plain)
    else {
      if (!itsOwn.test(hostname)) stray(`https://${request.headers.host}${request.url}`)
      send(response, 404, 'text/plain', 'Nobody is here.')
    }
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
