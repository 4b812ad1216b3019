// Steps 4 to 7: an order is written, approved, signed, shipped, received and paid, and completes by itself.
import { type Locator, expect } from '@playwright/test'
import type { Window } from '../window.ts'
import type { People, Story } from './people.ts'

/** How far the order is, as its page says: the step that is under way. */
const stage = (window: Window): Locator => window.page.getByRole('list', { name: window.t('orders:page.steps') }).locator('[aria-current=step]')

const status = (window: Window, name: string) => expect(window.page.getByText(window.t(`terms:enums.OrderStatus.${name}`), { exact: true }).first()).toBeVisible()

/** One of the three figures above the steps. */
const figure = (window: Window, name: 'total' | 'received' | 'outstanding', portal = false): Locator =>
  window.page.locator('dl > div').filter({ hasText: window.t(`orders:${portal ? 'portal' : 'page'}.figures.${name}`) }).locator('dd').first()

/** 4a. The salesperson writes the order with the keyboard and submits it. */
export async function orderIsSubmitted({ sales }: People, story: Story) {
  await sales.go('orders:nav.orders')
  await sales.page.getByRole('link', { name: sales.t('orders:list.new') }).or(sales.page.getByRole('button', { name: sales.t('orders:list.new') })).first().click()
  await sales.choose(sales.field('orders:fields.customer'), story.buyer.company)
  await sales.field('orders:fields.title').fill(sales.say('新店设备', 'Machines for the new shop'))
  await sales.field('orders:fields.delivery_address').fill(sales.say('上海市梧桐路 1 号', '1 Plane Tree Road'))
  const cell = (name: string) => sales.page.getByLabel(sales.t('orders:edit.cell', { field: sales.t(`orders:fields.${name}`), line: 1 }), { exact: true })
  await sales.choose(cell('product'), story.product)
  await cell('quantity').fill('3')
  await sales.press('orders:plan.usual.deposit')
  await sales.inspect()
  await sales.screenshot('loop-4-editor')
  await sales.press('orders:edit.save')
  await status(sales, 'draft')
  story.order.number = (await sales.page.locator('h1').innerText()).trim()
  story.order.id = new URL(sales.page.url()).pathname.split('/').pop() ?? ''
  await submit(sales)
}

async function submit(sales: Window) {
  await sales.press('orders:actions.submit')
  await sales.press('orders:actions.submit', sales.dialog)
  await sales.told(sales.t('orders:done.submitted'))
  await status(sales, 'pending_approval')
}

/** 4b. The salesperson's manager is told, finds it among what waits for him, and sends it back; the salesperson reads why, and revises. */
export async function orderIsRejectedAndRevised({ manager, sales }: People, story: Story) {
  const reason = manager.say('客户只要两台，请改数量。', 'They want two, not three.')
  await manager.notified(manager.say(`订单 ${story.order.number} 等待审批`, `Order ${story.order.number} awaits approval`))
  await manager.go('orders:nav.approvals')
  const row = manager.page.getByRole('listitem').filter({ hasText: story.order.number })
  await manager.press('orders:actions.reject', row)
  await manager.field('common:reason', manager.dialog).fill(reason)
  await manager.press('orders:actions.reject', manager.dialog)
  await manager.told(manager.t('orders:approvals.rejected', { number: story.order.number }))
  await expect(row).toBeHidden()

  await status(sales, 'rejected')
  await expect(sales.page.getByText(reason).first()).toBeVisible()
  await sales.screenshot('loop-4-rejected')
  await sales.press('orders:actions.revise')
  await sales.page.getByLabel(sales.t('orders:edit.cell', { field: sales.t('orders:fields.quantity'), line: 1 }), { exact: true }).fill('2')
  await sales.press('orders:edit.save')
  await status(sales, 'draft')
  await submit(sales)
}

/** 4c. The director approves where it stands; the salesperson's open page knows at once. */
export async function orderIsApproved({ director, sales }: People, story: Story) {
  await director.notified(director.say(`订单 ${story.order.number} 等待审批`, `Order ${story.order.number} awaits approval`))
  await expect(director.page.locator('h1')).toHaveText(story.order.number)
  await director.inspect()
  await director.screenshot('loop-4-approve')
  await director.press('orders:actions.approve')
  await director.press('orders:actions.approve', director.dialog)
  await director.told(director.t('orders:done.approved'))
  await status(sales, 'approved')
  await expect(stage(sales)).toContainText(sales.t('orders:page.step.signature'))
}

/** 5a. The salesperson gives the customer a login; its owner sets his own password. */
export async function customerIsInvited({ sales, customer }: People, story: Story) {
  const { buyer } = story
  await sales.go('identity:nav.portalAccounts')
  await sales.press('identity:portalAccounts.new')
  const form = sales.dialog
  await sales.field('identity:fields.name', form).fill(buyer.person)
  await sales.choose(sales.field('identity:fields.customer', form), buyer.company)
  await sales.field('identity:fields.login', form).fill(buyer.login)
  await sales.press('common:create', form)
  const row = sales.page.getByRole('row').filter({ hasText: buyer.login })
  await sales.press('identity:actions.invite', row)
  const link = await sales.dialog.locator('code').innerText()
  await sales.screenshot('loop-5-invitation')
  await sales.press('common:close', sales.dialog)

  await customer.page.goto(new URL(link).pathname)
  await customer.field('identity:password.new').fill(buyer.password)
  await customer.field('identity:password.repeat').fill(buyer.password)
  await customer.press('identity:password.submit')
  await expect(customer.page.getByText(customer.t('identity:password.done'))).toBeVisible()
  await customer.login(buyer.login, buyer.password)
  await customer.inspect()
  await customer.screenshot('loop-5-home')
}

/** 5b. The customer reads the order in the portal and signs it. */
export async function orderIsSigned({ customer, sales }: People, story: Story) {
  await sales.page.goto(`/orders/${story.order.id}`)
  await customer.page.getByRole('link').filter({ hasText: customer.t('customers:home.todo.sign') }).click()
  await customer.page.getByRole('link').filter({ hasText: story.order.number }).first().click()
  await customer.inspect()
  await customer.screenshot('loop-5-order', true)
  await customer.press('orders:actions.sign')
  await expect(customer.dialog).toContainText(story.order.number)
  await customer.field('orders:sign.name', customer.dialog).fill(story.buyer.person)
  await customer.screenshot('loop-5-sign')
  await customer.press('orders:sign.submit', customer.dialog)
  await customer.told(customer.t('orders:done.signed'))

  await status(sales, 'signed')
  await expect(stage(sales)).toContainText(sales.t('orders:page.step.shipping'))
  await expect(sales.page.getByText(sales.t('orders:page.signedText'))).toBeVisible()
}

/** 6. The salesperson ships in two parts; the customer sees each leave, the stock goes down, the receivable stands. */
export async function goodsAreShipped({ sales, customer, administrator }: People, story: Story) {
  const product = administrator.page.getByRole('row').filter({ hasText: story.product })
  await administrator.go('catalog:nav.products')
  const before = await product.first().innerText()
  for (const [part, tracking] of [[1, 'SF-1001'], [2, 'SF-1002']] as const) {
    await sales.press('orders:actions.ship')
    await sales.dialog.getByRole('group', { name: sales.t('orders:ship.lines') }).getByRole('spinbutton').fill('1')
    await sales.field('orders:fields.carrier', sales.dialog).fill(sales.say('顺丰', 'SF Express'))
    await sales.field('orders:fields.tracking_number', sales.dialog).fill(tracking)
    if (part === 1) await sales.screenshot('loop-6-ship')
    await sales.press('orders:ship.send', sales.dialog)
    await sales.told(sales.t('orders:done.shipped'))
    await status(sales, part === 1 ? 'partially_shipped' : 'shipped')
    await expect(customer.page.getByText(tracking)).toBeVisible()
  }
  await expect(sales.page.getByRole('heading', { name: sales.t('orders:page.receivables') })).toBeVisible()
  await sales.inspect()
  await sales.screenshot('loop-6-order', true)
  await expect(product.first()).not.toHaveText(before, { useInnerText: true })
}

/** 7a. The customer confirms both deliveries. */
export async function goodsAreReceived({ customer, sales }: People) {
  const receive = customer.page.getByRole('button', { name: customer.t('orders:actions.receive'), exact: true })
  for (const left of [2, 1]) {
    await expect(receive).toHaveCount(left)
    await receive.first().click()
    await customer.press('orders:actions.receive', customer.dialog)
    await customer.told(customer.t('orders:done.received'))
    await expect(receive).toHaveCount(left - 1)
  }
  await status(sales, 'delivered')
  await expect(stage(sales)).toContainText(sales.t('orders:page.step.payment'))
}

const VOUCHER = { name: 'voucher.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') }

/** 7b. The customer tells of a transfer with its voucher; the salesperson confirms it, and the balance goes down on both sides. */
export async function transferIsConfirmed({ customer, sales }: People, story: Story) {
  const total = await figure(customer, 'total', true).innerText()
  await expect(figure(customer, 'outstanding', true)).toHaveText(total)
  await customer.press('orders:actions.pay')
  const sheet = customer.dialog
  await customer.field('orders:pay.amount', sheet).fill('10000')
  await sheet.getByText(customer.t('orders:pay.transfer'), { exact: true }).click()
  await customer.field('orders:pay.payer', sheet).fill(story.buyer.company)
  await customer.field('orders:pay.reference', sheet).fill('2026-7731')
  await sheet.locator('input[type=file]').setInputFiles(VOUCHER)
  await expect(sheet.getByText(VOUCHER.name)).toBeVisible()
  await customer.inspect()
  await customer.screenshot('loop-7-pay')
  await customer.press('orders:pay.tell', sheet)
  await customer.told(customer.t('orders:done.paid'))

  await sales.notified(sales.say('收到付款登记', 'A payment was entered'), story.buyer.company)
  await expect(sales.page.getByText(VOUCHER.name)).toBeVisible()
  await sales.inspect()
  await sales.screenshot('loop-7-receipt')
  await sales.press('receivables:actions.confirm')
  await sales.press('receivables:actions.confirm', sales.dialog)
  await sales.told(sales.t('receivables:done.confirmed'))
  await expect(figure(customer, 'received', true)).toContainText('10,000.00')
  await expect(figure(customer, 'outstanding', true)).not.toHaveText(total)
}

/** 7c. The rest is paid at the gateway: nobody needs to confirm that, and the order completes by itself. */
export async function orderCompletes({ customer, sales }: People, story: Story) {
  await sales.page.goto(`/orders/${story.order.id}`)
  await status(sales, 'delivered')
  await customer.press('orders:actions.pay')
  await customer.press('orders:pay.go', customer.dialog)
  await customer.press('receivables:gateway.pay')
  await expect(customer.page.getByText(customer.t('receivables:gateway.paid'))).toBeVisible()
  await customer.inspect()
  await customer.screenshot('loop-7-gateway')
  await customer.follow('receivables:gateway.back')
  await status(customer, 'completed')
  await expect(figure(customer, 'outstanding', true)).toContainText('0.00')

  await status(sales, 'completed')
  await expect(figure(sales, 'outstanding')).toContainText('0.00')
  await expect(sales.page.getByText(sales.t('terms:enums.PaymentStatus.paid')).first()).toBeVisible()
  await sales.inspect()
  await sales.screenshot('loop-7-completed', true)
}
