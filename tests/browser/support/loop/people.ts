// The people of the loop, each in a window of his own, and what they learn of each other on the way.
import type { Browser } from '@playwright/test'
import { DESKTOP, type Language, Window } from '../window.ts'

const STAFF = ['administrator', 'director', 'manager', 'sales', 'service', 'promoter', 'greeter', 'prospector'] as const
type Role = (typeof STAFF)[number] | 'customer' | 'visitor'
export type People = Record<Role, Window>

/** What is told: names that no other run uses, and what the server gave numbers to. */
export interface Story {
  /** The customer of the loop, who came through the website. */
  buyer: { company: string; person: string; mobile: string; login: string; password: string }
  /** Met at a stand by the promoter. */
  met: string
  /** Found by the prospector. */
  found: string
  salesperson: string
  agent: string
  product: string
  /** Where the order's page is, for staff and in the portal by the same id. */
  order: { id: string; number: string }
  request: { id: string; number: string; subject: string }
}

/** Opens everybody's window; staff is at its Today page. */
export async function gather(browser: Browser, language: Language, portal: { width: number; height: number }): Promise<People> {
  const open = (label: string, size = DESKTOP) => Window.open(browser, language, size, label)
  const people: Partial<People> = {}
  for (const role of STAFF) people[role] = await (await open(role)).login(role === 'administrator' ? 'admin' : role)
  return { ...people, customer: await open('customer', portal), visitor: await open('visitor', portal) } as People
}

export function begin(language: Language): Story {
  const run = Date.now().toString(36).slice(-5)
  const digits = String(Date.now() % 100_000_000).padStart(8, '0')
  const chinese = language === 'zh-CN'
  return {
    buyer: {
      company: chinese ? `梧桐里咖啡 ${run}` : `Plane Tree Coffee ${run}`,
      person: chinese ? '陆知行' : 'Zoe Lawson',
      mobile: `139${digits}`,
      login: `buyer-${run}`,
      password: 'Quiet-River-8842',
    },
    met: chinese ? `山海间酒店 ${run}` : `Hills and Sea Hotel ${run}`,
    found: chinese ? `北岸联合办公 ${run}` : `North Bank Offices ${run}`,
    salesperson: chinese ? '张伟' : 'Wei Zhang',
    agent: chinese ? '周雨桐' : 'Yutong Zhou',
    product: chinese ? '云岭 S2' : 'Yunling S2',
    order: { id: '', number: '' },
    request: { id: '', number: '', subject: chinese ? '蒸汽压力不足' : 'The steam pressure is low' },
  }
}
