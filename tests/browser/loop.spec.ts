// The main loop of product.md, steps 1 to 9: nine roles and a visitor of the website, each in a window of his own.
// Whatever one does, the next sees without reloading.
import { test } from '@playwright/test'
import * as meeting from './support/loop/meeting.ts'
import * as ordering from './support/loop/ordering.ts'
import { begin, gather } from './support/loop/people.ts'
import * as serving from './support/loop/serving.ts'
import { DESKTOP, PHONE } from './support/window.ts'

for (const [language, portal, label] of [['zh-CN', DESKTOP, 'desktop'], ['en', PHONE, 'phone']] as const) {
  test(`the main loop, ${language}, the portal on a ${label}`, async ({ browser }) => {
    test.setTimeout(600_000)
    const people = await gather(browser, language, portal)
    const story = begin(language)
    const step = (title: string, walk: (all: typeof people, tale: typeof story) => Promise<void>) => test.step(title, () => walk(people, story))

    await step('1a. A visitor is greeted and becomes a customer', meeting.visitorIsGreeted)
    await step('1b. The promoter enters a customer', meeting.promoterEnters)
    await step('1c. The prospector is warned of a duplicate', meeting.prospectorIsWarned)
    await step('2. The pool is given out', meeting.poolIsGivenOut)
    await step('3. The salesperson follows up', meeting.salesFollowsUp)
    await step('4a. An order is submitted', ordering.orderIsSubmitted)
    await step('4b. It is rejected and revised', ordering.orderIsRejectedAndRevised)
    await step('4c. It is approved', ordering.orderIsApproved)
    await step('5a. The customer is invited to the portal', ordering.customerIsInvited)
    await step('5b. The customer signs', ordering.orderIsSigned)
    await step('6. The goods are shipped in two parts', ordering.goodsAreShipped)
    await step('7a. The goods are received', ordering.goodsAreReceived)
    await step('7b. A transfer is confirmed', ordering.transferIsConfirmed)
    await step('7c. The order completes by itself', ordering.orderCompletes)
    await step('8a. The customer asks for service', serving.serviceIsAskedFor)
    await step('8b. They talk', serving.theyTalk)
    await step('8c. The request is closed', serving.serviceIsClosed)
    await step('9a. The customer gives feedback', serving.customerJudges)
    await step('9b. The director cares for the poor score', serving.directorCares)
    for (const window of Object.values(people)) await window.close()
  })
}
