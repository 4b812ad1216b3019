// The README's pictures, taken from the demo company. They are kept in target/screenshots; with README=1 they replace those in docs/images.
import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { mkdirSync, writeFileSync } from 'node:fs'
import { PASSWORD } from './support/window.ts'

const LIMIT = 150_000
const PICTURES = [
  { name: 'customer', login: 'sales', size: { width: 1440, height: 900 }, scale: 1.5, show: regular },
  { name: 'order', login: 'sales', size: { width: 1440, height: 900 }, scale: 1.5, show: orderUnderWay },
  { name: 'portal', login: 'customer', size: { width: 390, height: 844 }, scale: 2, show: async (page: Page) => void (await page.goto('/portal')) },
]

/** The customer behind the portal's own login: much has happened there. */
async function regular(page: Page) {
  await orderUnderWay(page)
  await page.locator('main a[href^="/customers/"]').first().click()
  await expect(page.locator('h1')).not.toContainText('SO-')
}

/** An order on its way to that customer. */
async function orderUnderWay(page: Page) {
  const order = (await ordersOf(page, 'customer')).find(({ status }) => status === 'shipped')
  expect(order, 'an order under way').toBeTruthy()
  await page.goto(`/orders/${order?.id}`)
}

async function ordersOf(page: Page, login: string): Promise<{ id: string; status: string }[]> {
  const api = `${process.env.GUANXI_URL}/api/v1`
  const { access_token: token } = await (await page.request.post(`${api}/auth/login`, { data: { login, password: PASSWORD, client: 'mobile' } })).json()
  return (await (await page.request.get(`${api}/portal/orders`, { headers: { Authorization: `Bearer ${token}` } })).json()).data
}

async function webp(session: CDPSession, quality: number): Promise<Buffer> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality })
  return Buffer.from(data, 'base64')
}

for (const { name, login, size, scale, show } of PICTURES) {
  test(`the README's picture of ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: process.env.GUANXI_URL, viewport: size, deviceScaleFactor: scale, locale: 'zh-CN', reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto('/login')
    await page.locator('input[autocomplete=username]').fill(login)
    await page.locator('input[type=password]').fill(PASSWORD)
    await page.locator('form button[type=submit]').click()
    await expect(page).not.toHaveURL(/login/)
    await show(page)
    await expect(page.locator('h1').first()).toBeVisible()
    await expect(page.locator('.ant-skeleton, .ant-spin-spinning, [aria-busy=true]')).toHaveCount(0)
    const picture = await webp(await context.newCDPSession(page), 82)
    expect(picture.length, `${name}.webp`).toBeLessThanOrEqual(LIMIT)
    for (const folder of ['../../target/screenshots', ...(process.env.README ? ['../../docs/images'] : [])]) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${folder}/${name}.webp`, picture)
    }
    await context.close()
  })
}
