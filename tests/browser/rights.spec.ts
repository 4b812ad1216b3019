// What is deleted can be taken back; who loses a right loses it on the page that is open; everything goes by keyboard too.
import { expect, test } from '@playwright/test'
import { DESKTOP, PASSWORD, Window } from './support/window.ts'

const unique = () => Date.now().toString(36).slice(-6)

async function enter(window: Window, name: string): Promise<void> {
  await window.go('customers:nav.customers')
  await window.press('customers:list.new')
  await window.field('customers:fields.name', window.dialog).first().fill(name)
  await window.press('common:create', window.dialog)
  await expect(window.page.getByRole('heading', { level: 1, name })).toBeVisible()
}

async function remove(window: Window): Promise<void> {
  await window.press('common:more')
  await window.page.getByRole('menuitem', { name: window.t('customers:actions.remove') }).click()
  await window.press('customers:actions.remove', window.dialog)
  await window.told(window.t('common:deleted'))
}

test('a deleted customer is taken back at once, or later from the trash', async ({ browser }) => {
  const director = await (await Window.open(browser, 'zh-CN', DESKTOP, 'director')).login('director')
  const name = `误删的客户 ${unique()}`
  await enter(director, name)
  await remove(director)
  const row = director.page.getByRole('row').filter({ hasText: name })
  await expect(row).toBeHidden()
  await director.press('common:undo')
  await expect(row).toBeVisible()

  await row.getByRole('link').first().click()
  await remove(director)
  const later = await (await Window.open(browser, 'zh-CN', DESKTOP, 'director, later')).login('director')
  await later.page.goto('/trash')
  const item = later.page.getByRole('listitem').filter({ hasText: name })
  await expect(item).toBeVisible()
  await later.inspect()
  await later.screenshot('trash')
  await later.press('platform:trash.restore', item)
  await later.told(later.t('common:restored'))
  await expect(item).toBeHidden()
  await later.close()
  // The list that stood open all the while has it again.
  await expect(row).toBeVisible()
  await director.close()
})

test('who loses a role is refused on the page that is open', async ({ browser }) => {
  const administrator = await (await Window.open(browser, 'zh-CN', DESKTOP, 'administrator')).login('admin')
  const sales = await (await Window.open(browser, 'zh-CN', DESKTOP, 'sales')).login('sales4')
  await sales.go('orders:nav.orders')
  await expect(sales.page.getByRole('row').nth(1)).toBeVisible()

  await administrator.page.goto('/users')
  await administrator.page.getByRole('link', { name: '温可欣' }).first().click()
  await administrator.press('identity:actions.update')
  const roles = administrator.field('identity:fields.roles', administrator.dialog)
  await roles.press('Backspace')
  await administrator.choose(roles, '客户接洽')
  await administrator.page.keyboard.press('Escape')
  await administrator.press('common:save', administrator.dialog)

  // Nobody reloads; the server takes two seconds at most to forget what it believed.
  await expect(sales.page.getByText(sales.t('common:problem.forbidden'))).toBeVisible()
  await sales.screenshot('demoted')
  await sales.page.goto('/today')
  await expect(sales.page.getByRole('link', { name: sales.t('orders:nav.orders'), exact: true })).toHaveCount(0)
  await administrator.close()
  await sales.close()
})

test('everything is done by keyboard', async ({ browser }) => {
  const sales = await Window.open(browser, 'zh-CN', DESKTOP, 'sales')
  const { keyboard } = sales.page
  const name = `键盘客户 ${unique()}`
  await sales.page.goto('/login')
  await expect(sales.field('identity:login.login')).toBeFocused()
  await keyboard.type('sales3')
  await keyboard.press('Tab')
  await keyboard.type(PASSWORD)
  await keyboard.press('Enter')
  await expect(sales.page.locator('h1')).toBeFocused()

  await keyboard.type('gc')
  await expect(sales.page).toHaveURL(/\/customers$/)
  await expect(sales.page.locator('h1')).toBeFocused()
  await keyboard.press('c')
  await expect(sales.field('customers:fields.name', sales.dialog).first()).toBeFocused()
  await keyboard.type(name)
  await keyboard.press('Control+Enter')
  await expect(sales.page.getByRole('heading', { level: 1, name })).toBeFocused()

  await sales.page.getByRole('button', { name: sales.t('common:followUp.start') }).focus()
  await keyboard.press('Enter')
  await expect(sales.field('common:followUp.content')).toBeFocused()
  await keyboard.type('用键盘写的跟进')
  await keyboard.press('Control+Enter')
  await sales.told(sales.t('common:followUp.saved'))
  await expect(sales.page.getByText('用键盘写的跟进')).toBeVisible()

  await keyboard.press('Control+k')
  await expect(sales.dialog.getByRole('combobox')).toBeFocused()
  await keyboard.type(name)
  await expect(sales.dialog.getByRole('option', { name })).toBeVisible()
  await keyboard.press('Escape')
  await sales.close()
})
