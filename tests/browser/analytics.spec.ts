// From a figure to the rows it is of: a pie's slice, a tile, a region's city. The figures are those of the lists.
import { expect, test } from '@playwright/test'
import { DESKTOP, PHONE, Window } from './support/window.ts'

const figure = (text: string | null) => Number((text ?? '').replace(/[^\d.-]/g, ''))

/** How many rows the list on the page has in all, read to its end. */
async function rows(window: Window): Promise<number> {
  const table = window.page.getByRole('main').locator('tbody tr:not([aria-hidden])')
  await window.settled()
  await expect(table.first()).toBeVisible()
  for (;;) {
    const before = await table.count()
    const more = window.page.getByRole('button', { name: window.t('common:loadMore') })
    if (!(await more.isVisible())) return before
    await more.scrollIntoViewIfNeeded()
    await expect.poll(async () => (await table.count()) > before || !(await more.isVisible())).toBe(true)
  }
}

test('a slice of the pie opens the customers it is of', async ({ browser }) => {
  const director = await (await Window.open(browser, 'zh-CN', DESKTOP, 'director')).login('director')
  await director.page.goto('/analytics?measure=customers&by=level&kind=pie')
  const chart = director.page.getByRole('img', { name: /客户数/ })
  await expect(chart.locator('canvas')).toBeVisible()
  const table = director.page.getByRole('table')
  const line = table.locator('tbody tr').last()
  const expected = figure(await line.getByRole('link').textContent())
  expect(expected).toBeGreaterThan(0)
  await director.screenshot('analytics-pie')
  await director.inspect()
  await line.getByRole('link').click()
  await expect(director.page).toHaveURL(/\/customers\?.*level_id/)
  await expect(director.page.getByRole('heading', { level: 1, name: '客户', exact: true })).toBeVisible()
  expect(await rows(director)).toBe(expected)

  await director.page.goBack()
  await expect(chart.locator('canvas')).toBeVisible()
  const box = await chart.boundingBox()
  if (!box) throw new Error('no chart')
  // The ring's right side belongs to the first slice, which begins at the top.
  await director.page.mouse.click(box.x + box.width / 2 + box.height * 0.28, box.y + box.height * 0.4)
  await expect(director.page).toHaveURL(/\/customers\?.*level_id/)
  await expect(director.page.getByRole('heading', { level: 1, name: '客户', exact: true })).toBeVisible()
  expect(await rows(director)).toBeGreaterThan(0)
  await director.close()
})

test('a province opens into its cities, in English, on the phone', async ({ browser }) => {
  const manager = await (await Window.open(browser, 'en', PHONE, 'manager')).login('manager')
  await manager.page.goto('/analytics?measure=customers&by=region&kind=table')
  const table = manager.page.getByRole('table')
  const province = table.locator('tbody tr').filter({ has: manager.page.locator('th a') }).first()
  const expected = await province.locator('td').first().textContent()
  await province.locator('th a').click()
  await expect(manager.page).toHaveURL(/within=/)
  await expect(table.locator('tfoot td').first()).toHaveText(expected ?? '')
  await manager.inspect()
  await manager.screenshot('analytics-region')
  await manager.close()
})

test('an analysis is saved as a file and as a picture', async ({ browser }) => {
  const director = await (await Window.open(browser, 'zh-CN', DESKTOP, 'director')).login('director')
  await director.page.goto('/analytics?measure=order_amount&by=month')
  await expect(director.page.getByRole('img').locator('canvas')).toBeVisible()
  const picture = director.page.waitForEvent('download')
  await director.press('common:chart.picture')
  expect((await picture).suggestedFilename()).toMatch(/\.png$/)
  await director.press('analytics:export')
  const file = director.page.waitForEvent('download')
  await director.page.getByRole('menuitem', { name: 'CSV' }).click()
  expect((await file).suggestedFilename()).toMatch(/\.csv$/)
  await director.close()
})

for (const [language, size, label] of [['zh-CN', DESKTOP, 'desktop'], ['en', PHONE, 'phone'], ['zh-CN', PHONE, 'phone']] as const) {
  test(`the cockpit, ${language}, on a ${label}`, async ({ browser }) => {
    const director = await (await Window.open(browser, language, size, 'director')).login('director')
    await director.page.goto('/cockpit')
    await expect(director.page.getByRole('heading', { level: 1, name: director.t('analytics:cockpit.title') })).toBeVisible()
    await expect(director.page.locator('canvas')).toHaveCount(8)
    await director.screenshot(`cockpit-${label}`)
    const figures = director.page.locator('main a > b')
    await expect(figures).not.toHaveCount(0)
    expect(await figures.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent))).toEqual([])
    await director.inspect()
    await director.close()
  })
}
