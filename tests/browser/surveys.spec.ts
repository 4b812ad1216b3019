// A survey from the builder to the results: the director writes, an agent distributes, customers answer on the phone, by link and in
// the portal, and all of them see what came of it.
import { expect, test } from '@playwright/test'
import { DESKTOP, PASSWORD, PHONE, Window } from './support/window.ts'

for (const language of ['zh-CN', 'en'] as const) {
  test(`a survey from the builder to the results, ${language}`, async ({ browser, request }) => {
    test.setTimeout(300_000)
    const name = `回访 ${language} ${Date.now()}`
    const open = async (login: string, size: typeof DESKTOP) => (await Window.open(browser, language, size, login)).login(login)
    const [director, agent, customer] = [await open('director', DESKTOP), await open('service', DESKTOP), await open('customer', PHONE)]
    let path = ''

    await test.step('The director writes and publishes', async () => {
      const { page } = director
      await page.goto('/surveys')
      await director.inspect()
      await director.press('surveys:new')
      await director.field('surveys:fields.name', director.dialog).fill(name)
      await director.press('surveys:create', director.dialog)
      await expect(page).toHaveURL(/\/surveys\/[^/]+\/edit/)
      path = new URL(page.url()).pathname.replace('/edit', '')
      await director.press('surveys:builder.addSection')
      await page.getByLabel(director.t('surveys:builder.title'), { exact: true }).fill('服务')
      for (const [kind, text] of [['nps', '您会推荐我们吗？'], ['text', '哪里可以做得更好？']] as const) {
        await director.press('surveys:builder.addQuestion')
        await page.getByRole('menuitem', { name: director.t(`terms:enums.QuestionKind.${kind}`) }).click()
        await page.getByLabel(director.t('surveys:builder.text'), { exact: true }).last().fill(text)
      }
      // The second question hangs on the first: asked of those who would not recommend us.
      await director.choose(page.getByLabel(director.t('surveys:builder.showIf')), '您会推荐我们吗')
      await expect(page.getByLabel(director.t('surveys:builder.at_most'))).toHaveValue('6')
      await director.screenshot('survey-builder', true)
      await director.press('common:save')
      await director.told(director.t('common:saved'))
      await director.inspect()
      await page.goto(path)
      await director.press('surveys:actions.publish')
      await director.press('surveys:actions.publish', director.dialog)
      await expect(page.getByText(director.t('surveys:versions.number', { number: 1 })).first()).toBeVisible()
      await director.press('surveys:actions.assign')
      await director.choose(director.field('surveys:fields.agents', director.dialog), director.say('周雨桐', 'Yutong'))
      await page.keyboard.press('Escape')
      await director.press('surveys:actions.assign', director.dialog)
      await expect(page.getByRole('table').first()).toContainText(director.say('周雨桐', 'Yutong'))
      await director.inspect()
    })

    let link = ''
    await test.step('The agent asks one customer by link and one in the portal', async () => {
      const { page } = agent
      // Names may be alike: it is the number that says whose login the portal's is.
      const read = async (login: string, path: string) => {
        const account = await request.post(`${process.env.GUANXI_URL}/api/v1/auth/login`, { data: { login, password: PASSWORD } })
        const { access_token } = await account.json()
        const answer = await request.get(`${process.env.GUANXI_URL}/api/v1${path}`, { headers: { Authorization: `Bearer ${access_token}` } })
        return answer.json()
      }
      const { customer: buyer } = await read('customer', '/auth/me')
      const { number: known } = await read('director', `/customers/${buyer.id}`)
      await page.goto('/surveys')
      await page.getByRole('link', { name }).click()
      await agent.press('surveys:actions.distribute')
      await agent.inspect()
      for (const [channel, q] of [['link', ''], ['portal', known]] as const) {
        await page.goto(`${path}/distribute${q ? `?q=${encodeURIComponent(q)}` : ''}`)
        await page.getByText(agent.t(`terms:enums.InvitationChannel.${channel}`), { exact: true }).click()
        const rows = page.getByRole('row').filter({ has: page.getByRole('checkbox', { name: agent.t('common:selectRow') }) })
        const row = q ? rows.filter({ hasText: known }).first() : rows.filter({ hasNotText: known }).first()
        await row.getByRole('checkbox').check()
        await page.getByRole('button', { name: agent.t('surveys:distribute.chosen', { count: 1 }) }).click()
        await expect(page.getByText(agent.t('surveys:sent.title', { count: 1 }))).toBeVisible()
        if (channel === 'link') link = (await page.locator('code').first().innerText()).trim()
      }
    })

    await test.step('Somebody answers on the phone, by the link', async () => {
      const phone = await Window.open(browser, language, PHONE, 'phone')
      const { page } = phone
      await page.goto(new URL(link).pathname)
      await phone.inspect()
      await phone.press('surveys:answering.start')
      // As long as nothing is said, nothing hangs on it: the first question is the last.
      await phone.press('surveys:answering.send')
      await expect(page.getByRole('alert')).toHaveText(phone.t('surveys:answering.needed'))
      await page.getByText('3', { exact: true }).click()
      await phone.inspect()
      await phone.screenshot('survey-phone')
      await phone.press('surveys:answering.next')
      await page.getByRole('textbox').fill('太慢')
      await phone.press('surveys:answering.send')
      await expect(page.getByText(phone.t('surveys:answering.done'))).toBeVisible()
      await page.reload()
      await expect(page.getByText(phone.t('surveys:answering.done'))).toBeVisible()
      await phone.close()
    })

    await test.step('The customer answers in the portal', async () => {
      const { page } = customer
      await page.goto('/portal/surveys')
      await customer.inspect()
      await page.getByRole('link').filter({ hasText: name }).click()
      await customer.press('surveys:answering.start')
      await page.getByText('9', { exact: true }).click()
      await customer.press('surveys:answering.send')
      await expect(page.getByText(customer.t('surveys:answering.done'))).toBeVisible()
    })

    await test.step('The director and the agent read the results', async () => {
      for (const reader of [director, agent]) {
        await reader.page.goto(`${path}/results`)
        await expect(reader.page.getByText(reader.t('surveys:results.nps', { nps: 0 }))).toBeVisible()
        await expect(reader.page.getByText('太慢')).toBeVisible()
        await reader.inspect()
      }
      await director.screenshot('survey-results', true)
    })
    for (const window of [director, agent, customer]) await window.close()
  })
}
