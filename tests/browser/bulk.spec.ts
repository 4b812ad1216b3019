// Many customers at once: tried out, assigned, watched, and taken back.
import { expect, test } from '@playwright/test'
import { DESKTOP, Window } from './support/window.ts'

test('all customers of a search go to a colleague, and come back', async ({ browser }) => {
  const director = await (await Window.open(browser, 'zh-CN', DESKTOP, 'director')).login('director')
  const rows = director.page.getByRole('table').getByRole('row')
  await director.page.goto('/customers?q=杭州&sort=number')
  await director.settled()
  const before = await rows.allInnerTexts()
  expect(before.length).toBeGreaterThan(3)
  expect(before.some((row) => !row.includes('许嘉禾'))).toBe(true)

  await director.press('customers:bulk.open')
  await director.choose(director.field('customers:fields.owner', director.dialog), '许嘉禾')
  await director.press('customers:bulk.try', director.dialog)
  await expect(director.dialog.getByRole('status')).toContainText(`共 ${before.length - 1} 个客户`)
  await director.screenshot('bulk-preview')
  await director.press('customers:bulk.begin', director.dialog)
  await director.told(director.t('terms:enums.BulkStatus.done'))
  await director.inspect()
  await director.screenshot('bulk-done')
  await expect(rows.filter({ hasText: '许嘉禾' })).toHaveCount(before.length - 1)

  await director.press('customers:bulk.undo', director.dialog)
  await director.told(director.t('terms:enums.BulkStatus.undone'))
  await director.page.keyboard.press('Escape')
  const owners = (texts: string[]) => texts.map((row) => row.includes('许嘉禾'))
  await expect.poll(async () => owners(await rows.allInnerTexts())).toEqual(owners(before))
  await director.close()
})
