// A person's own browser window: logged in, in a language, at a width; it collects whatever goes wrong on the way.
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, type Locator, type Page, expect } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { type Language, word } from './words.ts'

export type { Language } from './words.ts'
export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }
export const PASSWORD = 'guanxi-demo'
const SCREENSHOTS = '../../target/screenshots'

export class Window {
  readonly troubles: string[] = []
  /** Parts of paths whose reading may be refused with a 4xx, because the page is about just that. Anything ≥ 500 is trouble always. */
  readonly expected: string[] = []

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly language: Language,
    readonly label: string,
  ) {
    page.on('console', (message) => {
      // Chromium reports every refused request itself; what the page makes of it is judged on the page.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.troubles.push(message.text())
    })
    page.on('pageerror', (error) => this.troubles.push(String(error)))
    page.on('response', (answer) => {
      const request = answer.request()
      const path = new URL(answer.url()).pathname
      const meant = answer.status() < 400 || (answer.status() < 500 && (request.method() !== 'GET' || this.expected.some((one) => path.includes(one))))
      if (!meant) this.troubles.push(`${request.method()} ${path} answered ${answer.status()}`)
    })
  }

  /** Opens a window. Language and theme are kept where the client keeps them. */
  static async open(browser: Browser, language: Language, size: { width: number; height: number }, label: string): Promise<Window> {
    const context = await browser.newContext({
      baseURL: process.env.GUANXI_URL,
      viewport: size,
      locale: language,
      hasTouch: size.width < 600,
      reducedMotion: 'reduce',
    })
    await context.addInitScript((chosen) => {
      if (!localStorage.getItem('gx.preferences')) localStorage.setItem('gx.preferences', JSON.stringify({ language: chosen }))
    }, language)
    return new Window(context, await context.newPage(), language, label)
  }

  /** Logs in through the login page. */
  async login(login: string, password = PASSWORD): Promise<this> {
    await this.page.goto('/login')
    await this.field('identity:login.login').fill(login)
    await this.field('identity:login.password').fill(password)
    await this.press('identity:login.submit')
    await expect(this.page).not.toHaveURL(/\/login/)
    return this
  }

  say(chinese: string, english: string): string {
    return this.language === 'zh-CN' ? chinese : english
  }

  /** A word of the client by its key. */
  t(key: string, values: Record<string, string | number> = {}): string {
    return word(this.language, key, values)
  }

  private named(key: string): RegExp {
    const label = this.t(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return new RegExp(`^${label}\\s*(${this.t('common:required')})?$`)
  }

  /** An input by its label. */
  field(key: string, within: Page | Locator = this.page): Locator {
    return within.getByLabel(this.named(key))
  }

  /** Presses a button; the page waits until there is one. */
  async press(key: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name: this.t(key), exact: true }).click()
  }

  /** Follows a link, or a tab that is one. */
  async follow(key: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('link', { name: this.t(key), exact: true }).click()
  }

  /** Types into a selection and takes the option with that text. */
  async choose(input: Locator, text: string): Promise<void> {
    await input.click()
    if (await input.isEditable()) await input.fill(text)
    await this.page.locator('.ant-select-item-option:visible').filter({ hasText: text }).first().click()
  }

  /** The sheet or question that lies over the page. */
  get dialog(): Locator {
    return this.page.getByRole('dialog').filter({ visible: true }).last()
  }

  /** Goes to a page by the main navigation. */
  async go(key: string): Promise<void> {
    const counted = new RegExp(`^${this.t(key)}(\\s*\\d.*)?$`)
    await this.page.getByRole('navigation', { name: this.t('common:nav.main') }).getByRole('link', { name: counted }).click()
    await expect(this.page.locator('h1').first()).toBeFocused()
  }

  /** What was said in the conversation that is open. */
  get log(): Locator {
    return this.page.getByRole('log')
  }

  /** Says something in it. */
  async write(text: string): Promise<void> {
    await this.page.locator('form').filter({ has: this.page.getByRole('button', { name: this.t('common:chat.send') }) }).getByRole('textbox').fill(text)
    await this.press('common:chat.send')
    await expect(this.log).toContainText(text)
  }

  /** Sees a notice in the bell, which nobody reloaded the page for, and goes where it leads. */
  async notified(title: string, about = ''): Promise<void> {
    await this.page.getByRole('button', { name: this.bell }).click()
    await this.dialog.getByRole('link').filter({ hasText: title }).filter({ hasText: about }).first().click()
  }

  private get bell(): RegExp {
    return new RegExp(this.t('platform:notifications.bell', { count: '\\d+' }))
  }

  /** A short notice of something done. */
  async told(text: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeVisible()
  }

  /** Waits until the page shows its heading and nothing is loading. */
  async settled(): Promise<void> {
    await expect(this.page.locator('h1').first()).toBeVisible()
    await expect(this.page.locator('.ant-skeleton, .ant-spin-spinning, [aria-busy=true]')).toHaveCount(0)
  }

  async screenshot(name: string, fullPage = false): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true })
    await this.page.screenshot({ path: `${SCREENSHOTS}/${name}-${this.language}.png`, fullPage })
  }

  /** What holds for every page: no trouble on the console, accessible, nothing sticking out, every text translated. */
  async inspect(): Promise<void> {
    await this.settled()
    const where = `${this.label} ${this.language} ${new URL(this.page.url()).pathname}`
    const axe = await new AxeBuilder({ page: this.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze()
    const found = axe.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' | ')}`)
    expect.soft(found, `${where}: accessibility`).toEqual([])
    const excess = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect.soft(excess, `${where}: horizontal scroll`).toBeLessThanOrEqual(0)
    const text = await this.page.locator('body').innerText()
    const keys = text.match(/\b[a-z_]+(?::|\.)[a-z_]+\.[a-z_.]+\b|\b(?:common|terms|nav|fields|actions|form):[a-z_.]+\b/g) ?? []
    expect.soft(keys, `${where}: untranslated keys`).toEqual([])
    expect.soft(this.troubles.splice(0), `${where}: console`).toEqual([])
  }

  async close(): Promise<void> {
    await this.context.close()
  }
}
