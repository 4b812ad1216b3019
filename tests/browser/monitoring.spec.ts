// The director sees what his people did, opens the rows, keeps an eye on a customer and hears of him; a forgotten customer's owner
// is reminded.
import { expect, test } from '@playwright/test'
import { DESKTOP, PHONE, PASSWORD, Window } from './support/window.ts'

/** A customer of the salesperson's, made over the API. */
async function customer(window: Window, name: string): Promise<string> {
  const { request } = window.page
  const login = { login: 'sales', password: PASSWORD, client: 'mobile' }
  const { access_token } = await (await request.post('/api/v1/auth/login', { data: login })).json()
  const headers = { Authorization: `Bearer ${access_token}` }
  const made = await request.post('/api/v1/customers', { headers, data: { name, kind: 'organization', keep: true } })
  return ((await made.json()) as { id: string }).id
}

test('a figure opens its rows, by person and by day', async ({ browser }) => {
  const director = await (await Window.open(browser, 'zh-CN', DESKTOP, 'director')).login('director')
  const { page } = director
  await director.go('monitoring:nav.monitoring')
  const table = page.getByRole('table')
  await expect(table.locator('tbody tr').first()).toBeVisible()
  await director.screenshot('monitoring', true)
  await director.inspect()

  await table.locator('tbody th a').filter({ hasText: '张伟' }).click()
  await expect(page).toHaveURL(/\/monitoring\/[0-9a-f-]+/)
  await expect(page.getByRole('heading', { level: 1, name: '张伟' })).toBeVisible()
  const days = page.getByRole('table')
  const figure = days.locator('tbody tr').first().locator('td a').first()
  await expect(figure).toBeVisible()
  const expected = Number(await figure.textContent())
  await director.screenshot('monitoring-person', true)
  await director.inspect()
  await figure.click()
  await expect(page).toHaveURL(/filter=/)
  await director.settled()
  await expect(page.getByRole('main').locator('tbody tr:not([aria-hidden])')).toHaveCount(expected)
  await director.close()
})

test('whoever watches a customer hears of him, and the watched does not', async ({ browser }) => {
  const director = await (await Window.open(browser, 'zh-CN', DESKTOP, 'director')).login('director')
  const name = `关注咖啡 ${Date.now().toString(36).slice(-6)}`
  const id = await customer(director, name)
  await director.page.goto(`/customers/${id}`)
  await director.press('common:watch.off')
  await expect(director.page.getByRole('button', { name: director.t('common:watch.on') })).toHaveAttribute('aria-pressed', 'true')

  const sales = await (await Window.open(browser, 'zh-CN', DESKTOP, 'sales')).login('sales')
  await sales.page.goto(`/customers/${id}`)
  await expect(sales.page.getByRole('button', { name: sales.t('common:watch.off') })).toHaveCount(0)
  await sales.press('common:followUp.start')
  await sales.field('common:followUp.content').fill('谈了新店的设备')
  await sales.press('common:save')
  await sales.told(sales.t('common:followUp.saved'))

  await director.page.goto('/notifications')
  await expect(director.page.getByRole('link').filter({ hasText: name })).toBeVisible()
  await director.screenshot('monitoring-notices')
  await director.notified('您关注的客户', name)
  await expect(director.page).toHaveURL(new RegExp(`/customers/${id}`))

  await director.go('monitoring:nav.monitoring')
  await director.page.getByRole('button', { name: director.t('monitoring:watched.end', { name }) }).click()
  await expect(director.page.getByRole('link', { name })).toHaveCount(0)
  await director.close()
  await sales.close()
})

test('a forgotten customer is remembered', async ({ browser }) => {
  const director = await (await Window.open(browser, 'zh-CN', DESKTOP, 'director')).login('director')
  const { page } = director
  await director.go('monitoring:nav.forgotten')
  const rows = page.getByRole('main').locator('tbody tr:not([aria-hidden])')
  await expect(rows.first()).toBeVisible()
  await director.screenshot('forgotten')
  await director.inspect()
  await rows.first().getByRole('button', { name: /^提醒/ }).click()
  await director.told(director.t('monitoring:forgotten.reminded', { count: 1 }))
  for (const place of [0, 1, 2]) await rows.nth(place).getByRole('checkbox').check()
  await page.getByRole('button', { name: director.t('monitoring:forgotten.remindTicked', { count: 3 }) }).click()
  await director.told(director.t('monitoring:forgotten.reminded', { count: 3 }))
  await director.follow('monitoring:forgotten.losses')
  await expect(rows.first()).toBeVisible()
  await director.inspect()
  await director.close()
})

test('on the phone, in English', async ({ browser }) => {
  const manager = await (await Window.open(browser, 'en', PHONE, 'manager')).login('manager')
  const { page } = manager
  await page.goto('/monitoring')
  const card = page.getByRole('list', { name: manager.t('monitoring:staff.title') }).getByRole('listitem').first()
  await expect(card).toBeVisible()
  await manager.inspect()
  await manager.screenshot('monitoring-phone')
  await card.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/monitoring\/[0-9a-f-]+/)
  await manager.inspect()
  await manager.screenshot('monitoring-person-phone', true)
  await page.goto('/forgotten')
  await manager.inspect()
  await manager.screenshot('forgotten-phone')
  await manager.close()
})
