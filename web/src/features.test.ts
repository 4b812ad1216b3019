import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import { words } from '@/app/i18n'
import { features } from '@/app/registry'
import type { Resource } from '@/shared/resource/defineResource'

const found = import.meta.glob<Record<string, unknown>>('./features/*/*.resource.ts', { eager: true })
const resources = Object.values(found)
  .flatMap((module) => Object.values(module))
  .filter((value): value is Resource => typeof value === 'object' && value !== null && 'fields' in value)

const languages = ['zh-CN', 'en'] as const
const says = (language: string, namespace: string, key: string) => {
  const text: unknown = i18next.getResource(language, namespace, key)
  return typeof text === 'string' && text.length > 0
}

const namespaces = [...new Set([...features.map(({ name }) => name), ...resources.map(({ namespace }) => namespace)])]
for (const language of languages) {
  await i18next.changeLanguage(language)
  await words(...namespaces)
}

describe.each(languages)('the words of the features in %s', (language) => {
  it.each(resources.map((resource) => [resource.path, resource] as const))('name the fields of %s', (_, resource) => {
    const missing = resource.fields.flatMap((field) => [
      ...(says(language, resource.namespace, `fields.${field.label ?? field.name}`) ? [] : [`fields.${field.name}`]),
      ...(!field.form || says(language, resource.namespace, `form.${field.form}`) ? [] : [`form.${field.form}`]),
      ...(!field.hint || says(language, resource.namespace, `hints.${field.name}`) ? [] : [`hints.${field.name}`]),
      ...(field.kind !== 'status' || i18next.getResource(language, 'terms', `enums.${field.enum}`)
        ? []
        : [`enums.${field.enum}`]),
    ])
    expect(missing).toEqual([])
    expect(says(language, 'terms', `subjects.${resource.subject}`)).toBe(true)
  })

  it.each(features.map((feature) => [feature.name, feature] as const))('name the ways of %s', (name, feature) => {
    const keys = [
      ...[...(feature.nav ?? []), ...(feature.portal ?? [])].map(({ key }) => `nav.${key}`),
      ...(feature.commands ?? []).map(({ key }) => `commands.${key}`),
    ]
    expect(keys.filter((key) => !says(language, name, key))).toEqual([])
  })
})

describe('the keys of the features', () => {
  it('do not fight over a shortcut', () => {
    const keys = features.flatMap(({ nav }) => nav ?? []).flatMap(({ go }) => go ?? [])
    expect(keys).toEqual([...new Set(keys)])
  })
})
