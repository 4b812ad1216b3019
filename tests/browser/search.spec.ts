// The one search box: 张伟 by his name, his initials, his pinyin and the last four digits of his telephone, by keyboard and on a phone.
import { randomInt } from 'node:crypto'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { DESKTOP, PASSWORD, PHONE, Window } from './support/window.ts'

const digits = () => String(randomInt(1000, 10_000))

/** Enters 张伟 as the salesperson would; gives the last digits of his telephone. */
async function enter(request: APIRequestContext): Promise<string> {
  const url = `${process.env.GUANXI_URL}/api/v1`
  const login = { login: 'sales3', password: PASSWORD, client: 'mobile' }
  const { access_token } = await (await request.post(`${url}/auth/login`, { data: login })).json()
  const tail = digits()
  const data = { name: '张伟', kind: 'person', keep: true, mobile: `1391234${tail}`, contact: { name: '孙巧巧' } }
  const made = await request.post(`${url}/customers`, { data, headers: { Authorization: `Bearer ${access_token}` } })
  expect(made.status()).toBe(201)
  return tail
}

for (const [language, size, label] of [['zh-CN', DESKTOP, 'desktop'], ['en', PHONE, 'phone']] as const) {
  test(`张伟 is found by whatever one remembers of him, ${language}, ${label}`, async ({ browser, request }) => {
    const tail = await enter(request)
    const window = await (await Window.open(browser, language, size, label)).login('sales3')
    const { page } = window
    const box = page.getByRole('combobox')
    await expect(page.getByRole('button', { name: window.t('common:palette.open') })).toBeVisible()
    await window.settled()
    for (const typed of ['张伟', 'zw', 'zhangwei', tail]) {
      if (label === 'desktop') await page.keyboard.press('Control+k')
      else await page.getByRole('button', { name: window.t('common:palette.open') }).click()
      await expect(box).toBeFocused()
      await box.pressSequentially(typed, { delay: 20 })
      const hit = page.getByRole('option').filter({ hasText: '张伟' }).first()
      await expect(hit).toBeVisible()
      if (typed === 'zw') {
        await window.inspect()
        await window.screenshot(`search-${label}`)
      }
      await expect(hit).toHaveAttribute('data-selected', 'true')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('张伟')
      await page.goto('/today')
      await window.settled()
    }
    // A contact leads to its customer, and the list says what it looks through.
    await page.goto('/customers?q=sqq')
    await expect(page.getByRole('link', { name: '张伟' }).first()).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveAttribute('placeholder', window.t('common:searchIn.customers'))
    await window.inspect()
    await window.close()
  })
}
