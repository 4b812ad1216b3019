// Step 10: the goods disappoint. From the portal over the agent, the director and the warehouse to the credit, each in a window of
// his own; whatever one does, the others see without reloading.
import { expect, test } from '@playwright/test'
import { sale } from './support/sale.ts'
import { DESKTOP, PHONE, Window } from './support/window.ts'

const PHOTO = { name: 'crack.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') }

const status = (window: Window, name: string) => expect(window.page.getByText(window.t(`terms:enums.ReturnStatus.${name}`), { exact: true }).first()).toBeVisible()

for (const [language, portal, label] of [['zh-CN', DESKTOP, 'desktop'], ['en', PHONE, 'phone']] as const) {
  test(`a return, ${language}, the portal on a ${label}`, async ({ browser, request }) => {
    test.setTimeout(300_000)
    const story = await sale(request, language === 'zh-CN' ? '松风咖啡' : 'Pine Wind Coffee', 3)
    const open = (who: string, size = DESKTOP) => Window.open(browser, language, size, who)
    const service = await (await open('service')).login('service')
    const director = await (await open('director')).login('director')
    const customer = await (await open('customer', portal)).login(story.login, story.password)
    const trouble = customer.say('外壳有裂纹', 'The housing is cracked')
    let path = ''

    await test.step('The customer asks for it, from the order, and picks his agent', async () => {
      await customer.page.goto(`/portal/orders/${story.order.id}`)
      await customer.follow('orders:portal.return')
      const goods = customer.page.getByRole('group', { name: customer.t('returns:portal.goods') })
      await goods.getByRole('spinbutton').fill('2')
      await customer.choose(customer.field('returns:fields.reason'), customer.say('质量问题', 'Defective'))
      await customer.field('returns:portal.text').fill(trouble)
      await customer.page.locator('input[type=file]').setInputFiles(PHOTO)
      await expect(customer.page.getByText(PHOTO.name)).toBeVisible()
      await customer.choose(customer.field('returns:fields.agent'), customer.say('周雨桐', 'Yutong Zhou'))
      await customer.inspect()
      await customer.screenshot('return-1-ask', true)
      await customer.press('returns:portal.send')
      await status(customer, 'requested')
      path = new URL(customer.page.url()).pathname.replace('/portal', '')
      await customer.inspect()
    })

    await test.step('The agent is told, talks with him, and agrees', async () => {
      await service.notified(service.say('新的退货申请', 'New return'))
      await expect(service.page).toHaveURL(new RegExp(path))
      await expect(service.log).toContainText(trouble)
      const answer = service.say('请保留原包装。', 'Please keep the packaging.')
      await service.write(answer)
      await expect(customer.log).toContainText(answer)
      await service.inspect()
      await service.screenshot('return-2-agent', true)
      await service.press('returns:actions.agent_approve')
      await service.press('returns:actions.agent_approve', service.dialog)
      await status(service, 'agent_approved')
      await status(customer, 'agent_approved')
    })

    await test.step('It stands among what waits for the director, who approves', async () => {
      await director.go('orders:nav.approvals')
      const number = await customer.page.locator('h1').innerText()
      const row = director.page.getByRole('listitem').filter({ hasText: number })
      await director.inspect()
      await director.screenshot('return-3-approvals')
      await director.press('returns:actions.director_approve', row)
      await expect(row).toBeHidden()
      await status(customer, 'director_approved')
    })

    await test.step('The goods come back, one after the other, one of them for the scrap', async () => {
      for (const [way, last] of [['restock', false], ['scrap', true]] as const) {
        await service.press('returns:actions.receive')
        for (const each of ['restock', 'scrap'] as const) {
          const label = service.t(`terms:enums.ReturnDisposition.${each}`)
          await service.dialog.getByLabel(label, { exact: true }).fill(each === way ? '1' : '0')
        }
        if (!last) await service.screenshot('return-4-receive')
        await service.press('returns:actions.receive', service.dialog)
        await service.told(service.t('returns:done.received'))
        await status(service, last ? 'goods_received' : 'director_approved')
      }
      await status(customer, 'goods_received')
    })

    await test.step('The director books the credit; the customer sees it, and so does the order', async () => {
      await director.page.goto(path)
      await director.press('returns:actions.credit')
      await director.screenshot('return-5-credit')
      await director.press('returns:actions.credit', director.dialog)
      await director.told(director.t('returns:done.credited'))
      await director.inspect()
      await director.screenshot('return-5-credited', true)
      await status(customer, 'credited')
      await expect(customer.page.getByText('2,000.00').first()).toBeVisible()
      await customer.inspect()
      await customer.screenshot('return-5-portal', true)
      await customer.page.goto(`/portal/orders/${story.order.id}`)
      await expect(customer.page.getByText(customer.t('orders:page.returnedOf', { returned: 2 }))).toBeVisible()
      await expect(customer.page.getByRole('heading', { name: customer.t('terms:subjects.returns') })).toBeVisible()
      await customer.inspect()
    })
    for (const window of [customer, service, director]) await window.close()
  })
}
