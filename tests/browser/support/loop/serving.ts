// Steps 8 and 9: the customer is helped, says what he thinks of it, and a poor score comes to the director.
import { expect } from '@playwright/test'
import type { Window } from '../window.ts'
import type { People, Story } from './people.ts'

const shows = (window: Window, name: string) => expect(window.page.getByText(window.t(`terms:enums.RequestStatus.${name}`), { exact: true }).first()).toBeVisible()

/** 8a. The customer asks for service and picks the agent, who sees it at once and starts. */
export async function serviceIsAskedFor({ customer, service }: People, story: Story) {
  await customer.go('service:nav.service')
  // An empty list offers it a second time.
  await customer.page.getByRole('button', { name: customer.t('service:portal.new'), exact: true }).first().click()
  const form = customer.dialog
  await customer.field('service:portal.subject', form).fill(story.request.subject)
  await customer.field('service:portal.description', form).fill(customer.say('早高峰时奶泡打不起来。', 'In the morning rush the milk does not foam.'))
  await customer.choose(customer.field('service:portal.agent', form), story.agent)
  await customer.choose(customer.field('service:fields.order', form), story.order.number)
  await customer.screenshot('loop-8-ask')
  await customer.press('service:portal.send', form)
  await expect(customer.page.locator('h1')).toHaveText(story.request.subject)
  story.request.id = new URL(customer.page.url()).pathname.split('/').pop() ?? ''

  await service.notified(service.say('新的服务请求', 'New service request'), story.buyer.company)
  await expect(service.page).toHaveURL(new RegExp(story.request.id))
  await shows(service, 'assigned')
  await service.press('service:actions.start')
  await shows(service, 'in_progress')
  await shows(customer, 'in_progress')
}

/** 8b. They talk, live on both sides; what is noted for colleagues stays among colleagues. */
export async function theyTalk({ customer, service }: People) {
  const answer = service.say('请把压力表拍给我看。', 'Please show me the pressure gauge.')
  const note = service.say('可能是加热管结垢。', 'Probably scale on the heater.')
  const reply = customer.say('照片发您了，只到 0.8。', 'It only goes up to 0.8.')
  await service.write(answer)
  await expect(customer.log).toContainText(answer)
  await service.page.getByText(service.t('common:chat.note'), { exact: true }).click()
  await service.write(note)
  await expect(service.log).toContainText(service.t('common:chat.internal'))
  await service.page.getByText(service.t('common:chat.reply'), { exact: true }).click()
  await customer.write(reply)
  await expect(service.log).toContainText(reply)
  await service.inspect()
  await service.screenshot('loop-8-inbox')

  // Everything the customer's page can show has come: the note is not among it, nor after a fresh start.
  await expect(customer.log).not.toContainText(note)
  await customer.page.reload()
  await expect(customer.log).toContainText(reply)
  await expect(customer.page.getByText(note)).toHaveCount(0)
  await customer.inspect()
  await customer.screenshot('loop-8-portal')
}

/** 8c. Resolved, reopened because it did not help, resolved again, and closed by the customer. */
export async function serviceIsClosed({ customer, service }: People) {
  await resolve(service, service.say('清洗了加热管。', 'Cleaned the heater.'))
  await shows(customer, 'resolved')
  await customer.press('service:actions.reopen')
  const reason = customer.say('今天又不行了。', 'It happened again today.')
  await customer.field('common:reason', customer.dialog).fill(reason)
  await customer.press('service:actions.reopen', customer.dialog)
  await shows(service, 'in_progress')
  const cure = service.say('更换了加热管。', 'Replaced the heater.')
  await resolve(service, cure)
  await expect(customer.page.getByText(cure)).toBeVisible()
  await customer.press('service:actions.close')
  await shows(customer, 'closed')
  await shows(service, 'closed')
}

async function resolve(service: Window, resolution: string) {
  await service.press('service:actions.resolve')
  await service.field('service:fields.resolution', service.dialog).fill(resolution)
  await service.press('service:actions.resolve', service.dialog)
  await shows(service, 'resolved')
}

/** 9a. One opinion of the service, one of the sale. */
export async function customerJudges({ customer }: People, story: Story) {
  await customer.press('service:portal.rate')
  await score(customer, 2, customer.say('第一次没有修好。', 'It was not mended the first time.'))
  await customer.page.goto('/portal')
  await customer.page.getByRole('link').filter({ hasText: customer.t('customers:home.todo.feedback') }).click()
  await customer.page.getByRole('link').filter({ hasText: customer.t('service:feedback.sale') }).first().click()
  await customer.inspect()
  await score(customer, 5, customer.say('送货很快。', 'Quick delivery.'))
  await expect(customer.page.locator('h1')).toHaveText(story.order.number)
}

async function score(customer: Window, stars: number, text: string) {
  await customer.page.getByText(customer.t('common:stars.score', { score: stars }), { exact: true }).locator('..').click()
  await customer.field('service:feedback.text').fill(text)
  await customer.screenshot(`loop-9-feedback-${stars}`)
  await customer.press('service:feedback.send')
  await customer.told(customer.t('service:feedback.thanks'))
}

/** 9b. The poor score stands on the director's Today page as a follow-up; he does it. The timeline tells how it went. */
export async function directorCares({ director, administrator }: People, story: Story) {
  await director.page.goto('/today')
  const due = director.page.getByRole('region', { name: director.t('platform:today.groups.to_contact') })
  await expect(due).toContainText(story.buyer.company)
  await director.inspect()
  await director.screenshot('loop-9-today', true)
  await director.notified(director.say('有一项跟进交给您', 'A follow-up is yours'), story.buyer.company)
  await expect(director.dialog).toContainText(story.buyer.company)
  await director.press('engagement:followUps.finish', director.dialog)
  await director.told(director.t('engagement:followUps.finished'))

  await administrator.go('customers:nav.customers')
  await administrator.page.getByRole('link', { name: story.buyer.company }).first().click()
  const say = (chinese: string, english: string) => administrator.say(chinese, english)
  for (const told of [say('第一次没有修好。', 'It was not mended the first time.'), say('更换了加热管。', 'Replaced the heater.'), say('今天又不行了。', 'It happened again today.')]) {
    await expect(administrator.page.getByText(told).first()).toBeVisible()
  }
  await administrator.inspect()
  await administrator.screenshot('loop-9-story', true)
}
