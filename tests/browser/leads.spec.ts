// From a form on the website to the customer: an administrator builds the form, a visitor fills it in on his phone, the salesperson
// hears of it, follows up, qualifies and converts. Whatever one does, the next sees without reloading.
import { expect, test } from '@playwright/test'
import { DESKTOP, type Language, PHONE, Window } from './support/window.ts'

for (const language of ['zh-CN', 'en'] as Language[]) {
  test(`a lead from the form to the customer, ${language}`, async ({ browser }) => {
    test.setTimeout(300_000)
    const open = (label: string, size = DESKTOP) => Window.open(browser, language, size, label)
    const [admin, sales, visitor] = [await open('admin'), await open('sales'), await open('visitor', PHONE)]
    await admin.login('admin')
    await sales.login('sales')
    const run = Date.now().toString(36).slice(-5)
    const person = admin.say(`林知夏${run}`, `Nora Field ${run}`)
    const company = admin.say(`半山书店${run}`, `Hillside Books ${run}`)
    const title = admin.say(`新店方案 ${run}`, `New shop ${run}`)

    const address = await test.step('1. The form is built', async () => {
      await admin.page.goto('/settings/capture-forms/new')
      await admin.field('leads:fields.form_name').fill(title)
      await admin.field('leads:fields.form_name_en').fill(title)
      await admin.choose(admin.field('leads:fields.source'), admin.say('公司网站', 'Website'))
      await admin.choose(admin.field('leads:forms.rule'), admin.t('terms:enums.AssignmentKind.member'))
      await admin.choose(admin.field('leads:forms.members'), admin.say('张伟', 'Wei Zhang'))
      await admin.press('common:save')
      await admin.told(admin.t('leads:forms.saved'))
      const link = admin.page.getByRole('link', { name: /\/f\// })
      await expect(link).toBeVisible()
      await expect(admin.page.getByLabel(admin.t('leads:forms.snippet'))).toHaveValue(/<iframe src=".*\/f\/.*"/)
      await admin.inspect()
      await admin.screenshot('leads-builder')
      return (await link.getAttribute('href')) ?? ''
    })

    await test.step('2. A visitor fills it in', async () => {
      await visitor.page.goto(`${address}?utm_medium=wechat`)
      await visitor.field('leads:public.name').fill(person)
      await visitor.field('terms:enums.CaptureFieldName.organization').fill(company)
      await visitor.press('leads:public.send')
      await expect(visitor.page.getByText(visitor.t('leads:public.consent'))).toBeVisible()
      await visitor.field('terms:enums.CaptureFieldName.mobile').fill(`139${String(Date.now() % 100_000_000).padStart(8, '0')}`)
      await visitor.page.getByRole('checkbox').check()
      await visitor.inspect()
      await visitor.screenshot('leads-public')
      await visitor.press('leads:public.send')
      await expect(visitor.page.getByRole('heading', { level: 1 })).toContainText(visitor.say('谢谢', 'Thank you'))
      await visitor.inspect()
    })

    await test.step('3. The salesperson hears of it and follows up', async () => {
      await sales.notified(person)
      await expect(sales.page.getByRole('heading', { level: 1 })).toHaveText(person)
      await expect(sales.page.getByText(sales.say('微信', 'WeChat')).first()).toBeVisible()
      await sales.press('common:followUp.start')
      await sales.page.getByLabel(sales.t('common:followUp.content')).fill(sales.say('谈了需求', 'Talked about the need'))
      await sales.press('common:save')
      await expect(sales.page.getByText(sales.t('terms:enums.LeadStatus.contacted')).first()).toBeVisible()
      await sales.inspect()
      await sales.screenshot('leads-lead')
    })

    await test.step('4. It is qualified on the board', async () => {
      await sales.follow('leads:list.title', sales.page.locator('main'))
      await sales.follow('leads:views.board')
      const lane = (status: string) => sales.page.getByRole('region', { name: sales.t(`leads:status.${status}`), exact: true })
      await expect(lane('contacted')).toContainText(person)
      await sales.inspect()
      await sales.screenshot('leads-board')
      await lane('contacted').getByRole('button', { name: sales.t('leads:board.move', { name: person }) }).click()
      await sales.page.getByRole('menuitem', { name: sales.t('leads:status.qualified'), exact: true }).click()
      await expect(lane('qualified')).toContainText(person)
      await lane('qualified').getByRole('link', { name: person }).click()
    })

    await test.step('5. It becomes a customer, with its story', async () => {
      await sales.press('leads:actions.convert')
      await sales.screenshot('leads-convert')
      await sales.press('leads:actions.convert', sales.dialog)
      await expect(sales.page).toHaveURL(/\/customers\//)
      await expect(sales.page.getByRole('heading', { level: 1 })).toHaveText(company)
      await expect(sales.page.getByText(sales.say('谈了需求', 'Talked about the need'))).toBeVisible()
      await sales.page.goto('/leads/funnel')
      await sales.inspect()
      await sales.screenshot('leads-funnel')
    })
    for (const window of [admin, sales, visitor]) await window.close()
  })
}
