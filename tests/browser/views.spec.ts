// Saved views: a nested filter is built, saved for the department, read by a colleague with his own rows, and taken away as a file.
import { expect, test, type Locator } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { DESKTOP, PHONE, Window } from './support/window.ts'

const conditions = (within: Locator) => within.locator('[data-condition]')

async function choice(person: Window, row: Locator, field: string, how: string): Promise<void> {
  await person.choose(row.getByLabel(person.t('lists:field')), person.t(`customers:fields.${field}`))
  await row.getByRole('combobox', { name: person.t('lists:operator', { field: person.t(`customers:fields.${field}`) }) }).click()
  await person.page.locator('.ant-select-item-option:visible').getByText(person.t(`lists:choices.${how}`), { exact: true }).click()
}

const rows = (person: Window) => person.page.getByRole('table').locator('tbody tr')

test('a manager saves a nested filter for the department, and a salesperson reads it with rows of his own', async ({ browser }) => {
  const manager = await (await Window.open(browser, 'zh-CN', DESKTOP, 'manager')).login('manager')
  await manager.page.goto('/customers')
  await manager.settled()
  const all = manager.page.getByRole('group', { name: manager.t('lists:saved') })
  await expect(all.getByRole('button')).toHaveText(['意向客户久未跟进', '未来 7 天要联系'])

  // 意向属于高或中，且（从未跟进，或早于 10 天前跟进）
  await manager.press('common:filter.builder')
  const sheet = manager.dialog
  await manager.press('lists:addCondition', sheet)
  await choice(manager, conditions(sheet).nth(0), 'intent', 'in')
  await manager.press('lists:apply', sheet)
  await expect(sheet.getByRole('alert')).toHaveText(manager.t('lists:unfinished'))
  await conditions(sheet).nth(0).getByLabel(manager.t('customers:fields.intent'), { exact: true }).last().click()
  for (const word of ['高意向', '中意向']) await manager.page.locator('.ant-select-item-option:visible').getByText(word, { exact: true }).click()
  await manager.page.keyboard.press('Escape')
  await manager.press('lists:addGroup', sheet)
  await choice(manager, conditions(sheet).nth(1), 'last_follow_up_at', 'is_empty')
  await manager.press('lists:addCondition', sheet.getByRole('group', { name: manager.t('lists:group', { depth: 2 }) }))
  await choice(manager, conditions(sheet).nth(2), 'last_follow_up_at', 'older')
  const counted = manager.page.waitForResponse((answer) => answer.url().includes('P10D') && answer.url().includes('count=exact'))
  await sheet.getByLabel(manager.t('lists:days', { field: manager.t('customers:fields.last_follow_up_at') })).fill('10')
  const count: number = (await (await counted).json()).page.total
  expect(count).toBeGreaterThan(0)
  await expect(sheet.getByRole('status')).toHaveText(manager.t('lists:matching', { count, shown: count }))
  await manager.inspect()
  await manager.screenshot('filter-builder')
  await manager.press('lists:apply', sheet)
  await expect(manager.page.getByText(/10 天前/)).toBeVisible()

  await manager.press('lists:saveView')
  await manager.field('lists:name', manager.dialog).fill('十天未跟进的意向客户')
  await manager.dialog.getByRole('radio', { name: /华东销售部/ }).check()
  await manager.screenshot('view-dialog')
  await manager.press('common:save', manager.dialog)
  const tab = manager.page.getByRole('button', { name: '十天未跟进的意向客户', exact: true })
  await expect(tab).toHaveAttribute('aria-pressed', 'true')
  await expect(manager.page).toHaveURL(/view=[0-9a-f-]{36}/)
  await expect(rows(manager).first()).toBeVisible()
  await manager.inspect()
  await manager.screenshot('view-saved')

  // Changed, it is marked; and it goes back to what was saved.
  await manager.press('lists:columns')
  await manager.page.getByRole('checkbox', { name: manager.t('customers:fields.number'), exact: true }).click()
  await manager.screenshot('view-columns')
  await manager.page.keyboard.press('Escape')
  await expect(manager.page.getByRole('img', { name: manager.t('lists:changed') })).toBeVisible()
  const shared = manager.page.url()
  await manager.page.getByRole('button', { name: manager.t('lists:menu', { name: '十天未跟进的意向客户' }) }).click()
  await manager.page.getByRole('menuitem', { name: manager.t('lists:restore') }).click()
  await expect(manager.page.getByRole('img', { name: manager.t('lists:changed') })).toHaveCount(0)

  // A file with the rows of the list, read just now: what is ten days old grows with time.
  await manager.page.reload()
  await manager.settled()
  const listed = await rows(manager).count()
  await manager.press('lists:export')
  const download = manager.page.waitForEvent('download')
  await manager.page.getByRole('menuitem', { name: /CSV/ }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file.trim().split('\r\n')).toHaveLength(listed + 1)
  expect((await download).suggestedFilename()).toMatch(/^客户 .*\.csv$/)

  // The tab stands in the salesperson's list, with his own rows; a changed link shows the same change.
  const sales = await (await Window.open(browser, 'zh-CN', DESKTOP, 'sales')).login('sales')
  await sales.page.goto('/customers')
  await sales.page.getByRole('button', { name: '十天未跟进的意向客户', exact: true }).click()
  await expect(sales.page).toHaveURL(/view=/)
  await sales.settled()
  const owners = await rows(sales).allInnerTexts()
  expect(owners.length).toBeGreaterThan(0)
  expect(owners.every((row) => row.includes('张伟'))).toBe(true)
  expect(owners.length).toBeLessThan(listed)
  await sales.screenshot('view-of-colleague')
  await sales.page.goBack()
  await expect(sales.page).not.toHaveURL(/view=/)
  await sales.page.goto(new URL(shared).pathname + new URL(shared).search)
  await sales.settled()
  await expect(sales.page.getByRole('img', { name: sales.t('lists:changed') })).toBeVisible()
  await expect(sales.page.getByRole('columnheader', { name: sales.t('customers:fields.number') })).toHaveCount(0)
  await expect(sales.page.getByRole('button', { name: sales.t('lists:export') })).toHaveCount(0)
  // A link that names the view alone shows it as it was saved.
  await sales.page.goto(`/customers?view=${new URL(shared).searchParams.get('view')}`)
  await expect(sales.page).toHaveURL(/filter=/)
  await sales.settled()
  expect(await rows(sales).allInnerTexts()).toEqual(owners)
  await sales.inspect()

  // Given up, it can be taken back.
  await manager.page.getByRole('button', { name: manager.t('lists:menu', { name: '十天未跟进的意向客户' }) }).click()
  await manager.page.getByRole('menuitem', { name: manager.t('lists:remove') }).click()
  await expect(tab).toHaveCount(0)
  await manager.press('common:undo')
  await expect(tab).toBeVisible()
  await Promise.all([manager.close(), sales.close()])
})

test('on a phone the filter is built in a sheet, and the view is one’s own', async ({ browser }) => {
  const sales = await (await Window.open(browser, 'en', PHONE, 'sales on the phone')).login('sales')
  await sales.page.goto('/leads')
  await sales.settled()
  await sales.inspect()
  await sales.screenshot('views-phone')
  await sales.press('common:filter.builder')
  const sheet = sales.dialog
  await sales.press('lists:addCondition', sheet)
  await sales.choose(conditions(sheet).nth(0).getByLabel(sales.t('lists:field')), sales.t('leads:fields.created_at'))
  await expect(sheet.getByRole('status')).toHaveText(/records? match/)
  await sales.inspect()
  await sales.screenshot('filter-builder-phone')
  await sales.press('lists:apply', sheet)
  await expect(sales.page.getByText('the last 30 days')).toBeVisible()
  await sales.press('lists:saveView')
  await sales.field('lists:name', sales.dialog).fill('Last month')
  await expect(sales.dialog.getByRole('radio')).toHaveCount(1)
  await sales.press('common:save', sales.dialog)
  await expect(sales.page.getByRole('button', { name: 'Last month', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await sales.inspect()
  await sales.screenshot('view-saved-phone')
  await sales.close()
})
