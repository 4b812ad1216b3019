// Steps 1 to 3: somebody becomes a customer, is given to a salesperson and is spoken to.
import { expect } from '@playwright/test'
import type { People, Story } from './people.ts'

/** 1a. A visitor of the website asks; the greeter sees it without reloading, answers, and enters a customer. */
export async function visitorIsGreeted({ visitor, greeter }: People, story: Story) {
  const question = visitor.say('想为新店配两台双头咖啡机。', 'We need two espresso machines for a new shop.')
  const answer = greeter.say('您好，本周可以安排试用。', 'Hello, you can try them out this week.')
  await visitor.page.goto('/')
  await visitor.inspect()
  await visitor.screenshot('loop-1-website', true)
  await visitor.press('engagement:visitor.open')
  await visitor.field('engagement:visitor.name').fill(story.buyer.person)
  await visitor.field('engagement:visitor.contact').fill(story.buyer.mobile)
  await visitor.field('engagement:visitor.body').fill(question)
  await visitor.press('engagement:visitor.send')
  await expect(visitor.page.getByText(visitor.t('engagement:visitor.wait'))).toBeVisible()

  await greeter.notified(greeter.say('有新消息', 'There is a new message'), story.buyer.person)
  await expect(greeter.page).toHaveURL(/\/conversations\//)
  await expect(greeter.log).toContainText(question)
  await greeter.write(answer)
  await expect(visitor.log).toContainText(answer)
  await visitor.write(visitor.say('太好了，周四下午可以。', 'Great, Thursday afternoon suits us.'))
  await expect(greeter.log).toContainText(greeter.say('周四下午', 'Thursday afternoon'))
  await visitor.screenshot('loop-1-visitor')
  await greeter.inspect()
  await greeter.screenshot('loop-1-greeter')

  await greeter.press('engagement:conversations.newCustomer')
  const form = greeter.dialog
  await greeter.field('engagement:fields.name', form).fill(story.buyer.company)
  await greeter.choose(greeter.field('engagement:fields.kind', form), greeter.t('terms:enums.CustomerKind.organization'))
  await greeter.choose(greeter.field('engagement:fields.source', form), greeter.say('公司网站', 'Website'))
  await greeter.press('common:create', form)
  await greeter.told(greeter.t('engagement:conversations.linked'))
  await expect(greeter.page.getByRole('link', { name: story.buyer.company }).first()).toBeVisible()
}

/** 1b. The promoter enters somebody met at a stand: without an owner he stands in the pool. */
export async function promoterEnters({ promoter }: People, story: Story) {
  await promoter.go('customers:nav.customers')
  await promoter.press('customers:list.new')
  const form = promoter.dialog
  await promoter.field('customers:fields.name', form).first().fill(story.met)
  await promoter.choose(promoter.field('customers:fields.source', form), promoter.say('展会', 'Exhibition'))
  const contact = form.getByRole('group', { name: promoter.t('customers:form.contact') })
  await promoter.field('customers:fields.contact_name', contact).fill(promoter.say('方若宁', 'Nora Fang'))
  await promoter.press('common:create', form)
  await expect(promoter.page.getByRole('heading', { level: 1, name: story.met })).toBeVisible()
  await expect(promoter.page.getByText(promoter.t('customers:pool.inPool'))).toBeVisible()
  await promoter.inspect()
  await promoter.screenshot('loop-1-promoter')
}

/** 1c. The prospector is shown, while typing, that somebody has the customer already; and enters another. */
export async function prospectorIsWarned({ prospector }: People, story: Story) {
  await prospector.go('customers:nav.customers')
  await prospector.press('customers:list.new')
  const form = prospector.dialog
  const name = prospector.field('customers:fields.name', form).first()
  await name.fill(story.met)
  await expect(form.getByText(prospector.t('common:duplicates.found', { count: 1 }))).toBeVisible()
  await prospector.screenshot('loop-1-prospector')
  await name.fill(story.found)
  await expect(form.getByText(prospector.t('common:duplicates.found', { count: 1 }))).toBeHidden()
  await prospector.press('common:create', form)
  await expect(prospector.page.getByRole('heading', { level: 1, name: story.found })).toBeVisible()
}

/** 2. The director assigns from the pool, the salesperson sees it at once; the other one he claims himself. */
export async function poolIsGivenOut({ director, sales }: People, story: Story) {
  await director.go('customers:nav.pool')
  await director.page.getByRole('button', { name: director.t('customers:pool.assignOne', { name: story.buyer.company }), exact: true }).click()
  await director.screenshot('loop-2-pool')
  await director.choose(director.field('customers:fields.owner', director.dialog), story.salesperson)
  await director.press('customers:actions.assign', director.dialog)
  await director.told(director.t('customers:owner.done.assign', { name: story.buyer.company }))
  await director.inspect()

  const assigned = sales.page.getByRole('region', { name: sales.t('platform:today.groups.newly_assigned') })
  await expect(assigned.getByRole('link', { name: story.buyer.company })).toBeVisible()
  await sales.inspect()
  await sales.screenshot('loop-2-today')

  await sales.go('customers:nav.pool')
  await sales.page.getByRole('button', { name: sales.t('customers:pool.claimOne', { name: story.met }), exact: true }).click()
  await expect(sales.page.getByRole('heading', { level: 1, name: story.met })).toBeVisible()
  await sales.notified(sales.say('新客户分配给您', 'A customer is now yours'), story.buyer.company)
  await expect(sales.page.getByRole('heading', { level: 1, name: story.buyer.company })).toBeVisible()
}

/** 3. The salesperson notes what was said and when to be in touch again; what the greeter heard stands there too. */
export async function salesFollowsUp({ sales, director }: People, story: Story) {
  const said = sales.say('已看过新店，要两台 S2，分两批交货。', 'Saw the new shop: two S2, delivered in two parts.')
  await expect(sales.page.getByText(sales.say('想为新店配两台双头咖啡机。', 'We need two espresso machines for a new shop.'))).toBeVisible()
  await sales.press('common:followUp.start')
  await sales.page.getByText(sales.t('terms:enums.FollowUpKind.visit'), { exact: true }).click()
  await sales.field('common:followUp.content').fill(said)
  await sales.press('common:followUp.in.days3')
  await sales.choose(sales.field('common:followUp.intent'), sales.t('terms:enums.Intent.high'))
  await sales.press('common:save')
  await sales.told(sales.t('common:followUp.saved'))
  await expect(sales.page.getByText(said)).toBeVisible()
  await sales.inspect()
  await sales.screenshot('loop-3-customer', true)

  await director.page.goto(new URL(sales.page.url()).pathname)
  await expect(director.page.getByText(said)).toBeVisible()
}
