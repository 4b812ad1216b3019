// Every route of the client, as the role that lives there: no console error, no accessibility violation, no horizontal scroll,
// no untranslated key. The list of routes is read from the client's own files, so a new page is covered the day it is born.
import { type APIRequestContext, expect, test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { DESKTOP, type Language, PASSWORD, PHONE, Window } from './support/window.ts'

const ROUTES = '../../web/src/routes'

/** `_staff/customers.$id.tsx` → `/customers/$id` */
function paths(): string[] {
  const files = readdirSync(new URL(ROUTES, import.meta.url), { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((file) => file.endsWith('.tsx') && !file.includes('__root') && !['_staff.tsx', 'portal.tsx'].includes(file))
    .map((file) => `/${file.replace(/\.tsx$/, '').replaceAll('.', '/').replace(/(^|\/)_staff(\/|$)/, '$1').replace(/(^|\/)(index|route)$/, '')}`)
    .map((path) => path.replaceAll('//', '/').replace(/(.)\/$/, '$1'))
  return [...new Set(found)].sort()
}

/** Where a record's page takes its id from: the collection of the API. */
const COLLECTIONS: Record<string, string> = {
  '/portal/orders/$id': 'portal/orders',
  '/portal/service/$id': 'portal/service-requests',
  '/portal/service-requests/$id': 'portal/service-requests',
  '/portal/products/$id': 'portal/products',
  '/portal/conversations/$id': 'portal/conversations',
  '/portal/chat/$id': 'portal/conversations',
  '/service/$id': 'service-requests',
  '/settings/capture-forms/$id': 'capture-forms',
  '/f/$key': 'capture-forms',
  '/monitoring/$member': 'users',
}
/** Pages that only some rows have. */
const ROWS: Record<string, object> = {
  '/orders/$id/edit': { field: 'status', op: 'eq', value: 'draft' },
  '/surveys/$id/distribute': { field: 'status', op: 'eq', value: 'published' },
  '/surveys/$id/results': { field: 'status', op: 'eq', value: 'published' },
}
/** Pages that only make sense with a one-time secret: their state for a wrong one is looked at. */
const SECRETS = ['/invite/$token', '/reset/$token', '/s/$token', '/pay/$id']
/** Pages that the public sees; what they are about is looked up by somebody who may. */
const OPEN = ['/', '/login', '/setup', '/f/$key', ...SECRETS]

async function token(request: APIRequestContext, login: string): Promise<string> {
  const answer = await request.post(`${process.env.GUANXI_URL}/api/v1/auth/login`, { data: { login, password: PASSWORD, client: 'mobile' } })
  return (await answer.json()).access_token
}

async function concrete(request: APIRequestContext, path: string, bearer: string): Promise<string> {
  if (!path.includes('$')) return path
  if (SECRETS.includes(path)) return path.replace(/\$\w+/, '00000000-0000-7000-8000-000000000000')
  const collection = COLLECTIONS[path] ?? path.slice(1).replace(/\/\$.*/, '')
  const filter = ROWS[path] ? `&filter=${encodeURIComponent(JSON.stringify(ROWS[path]))}` : ''
  // Between two pages the kept connection may be closed as idle, at the very moment at which it is used again.
  const options = { headers: { Authorization: `Bearer ${bearer}` }, maxRetries: 2 }
  const answer = await request.get(`${process.env.GUANXI_URL}/api/v1/${collection}?limit=1${filter}`, options)
  const row = (await answer.json()).data?.[0]
  const id = path.includes('$key') ? row?.key : row?.id
  if (!id) throw new Error(`no row in ${collection} to open ${path} with`)
  return path.replace(/\$\w+/, id)
}

for (const language of ['zh-CN', 'en'] as Language[]) {
  for (const [label, size] of [['desktop', DESKTOP], ['phone', PHONE]] as const) {
    test(`every route, ${language}, ${label}`, async ({ browser, request }) => {
      test.setTimeout(600_000)
      const all = paths()
      const publicPaths = all.filter((path) => OPEN.includes(path))
      const portalPaths = all.filter((path) => path.startsWith('/portal'))
      const staffPaths = all.filter((path) => !publicPaths.includes(path) && !portalPaths.includes(path))
      for (const [login, list] of [[null, publicPaths], ['customer', portalPaths], ['admin', staffPaths]] as const) {
        const window = await Window.open(browser, language, size, label)
        if (login) await window.login(login)
        // A spent link is refused: that is what these pages are looked at for.
        else window.expected.push('/auth/tokens/', '/public/gateway/', '/public/surveys/')
        const bearer = await token(request, login ?? 'admin')
        for (const path of list) {
          await window.page.goto(await concrete(request, path, bearer))
          await window.inspect().catch((trouble) => expect.soft(String(trouble), `${label} ${language} ${path}`).toBe(''))
          await window.screenshot(`route-${label}${path.replaceAll('/', '-').replaceAll('$', '') || '-home'}`)
        }
        await window.close()
      }
    })
  }
}
