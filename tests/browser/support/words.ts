// The client's own words: a test names what it presses by the key, and so reads the same in both languages.
import { readFileSync } from 'node:fs'

export type Language = 'zh-CN' | 'en'
type Words = { [key: string]: string | Words }

const known = new Map<string, Words>()

function dictionary(namespace: string, language: Language): Words {
  const folder = ['common', 'terms', 'lists'].includes(namespace) ? `locales/${namespace}` : `features/${namespace}/locales`
  const path = `../../../web/src/${folder}/${language}.json`
  const found = known.get(path) ?? (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Words)
  known.set(path, found)
  return found
}

/** `orders:actions.submit` → 提交审批; what is in double braces is filled in. */
export function word(language: Language, key: string, values: Record<string, string | number> = {}): string {
  const [namespace = '', path = ''] = key.split(':')
  const find = (name: string) =>
    name.split('.').reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), dictionary(namespace, language))
  const text = find(path) ?? (values.count === 1 ? find(`${path}_one`) : undefined) ?? find(`${path}_other`)
  if (typeof text !== 'string') throw new Error(`no word ${key} in ${language}`)
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
