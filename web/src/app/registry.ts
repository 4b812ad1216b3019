import type { ComponentType, ReactNode } from 'react'
import type { Me } from './session'

/** An entry of the side bar. Its label is `nav.<key>` in the feature's namespace. */
export interface NavEntry {
  key: string
  to: string
  icon: ReactNode
  group: NavGroup
  order: number
  permission?: string
  /** Keys pressed after `g`: `g c` goes to customers. */
  go?: string
  /** Stands in the phone's bottom tabs, if there is room. */
  phone?: boolean
  /** Shows a number beside the label. */
  count?: () => number | undefined
}

export const navGroups = ['work', 'customers', 'sales', 'service', 'marketing', 'analysis', 'settings'] as const
export type NavGroup = (typeof navGroups)[number]

/** A command of the palette and, with `keys`, of the keyboard. Its label is `commands.<key>` in the feature's namespace. */
export interface Command {
  key: string
  icon?: ReactNode
  permission?: string
  /** Where it goes, or what it does. */
  to?: string
  run?: () => void
  /** The page on which plain `c` means this command. */
  createOn?: string
}

/** The portal's entries; labels as with NavEntry. The first five stand in the phone's bottom tabs. */
export type PortalEntry = Pick<NavEntry, 'key' | 'to' | 'icon' | 'order'>

export interface FeatureModule {
  /** The feature's folder, which is also its namespace and its tag in the API. */
  name: string
  nav?: NavEntry[]
  portal?: PortalEntry[]
  commands?: Command[]
  /** Stands at the right of the top bar. */
  corner?: ComponentType
  /** Collections (path segments) to be read again when a subject changes, besides its own: `{ orders: ['today'] }`. */
  live?: Record<string, string[]>
  /** Where a subject's record is shown: `{ customers: (id) => '/customers/' + id }`. Notifications and events link through it. */
  links?: Record<string, (id: string) => string>
}

const found = import.meta.glob<{ default: FeatureModule }>('../features/*/module.tsx', { eager: true })
export const features: readonly FeatureModule[] = Object.values(found).map(({ default: module }) => module)

type Owned<T> = T & { feature: string }
const collect = <T extends object>(pick: (module: FeatureModule) => T[] | undefined): Owned<T>[] =>
  features.flatMap((module) => (pick(module) ?? []).map((entry) => ({ ...entry, feature: module.name })))

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order

export const navigation = collect((module) => module.nav).sort(byOrder)
export const portalNavigation = collect((module) => module.portal).sort(byOrder)
export const corners = features.flatMap(({ corner }) => corner ?? [])
export const commands = collect((module) => module.commands)

export const visible = <T extends { permission?: string }>(entries: readonly T[], me: Me) =>
  entries.filter(({ permission }) => !permission || me.permissions.includes(permission))

/** Where to read about a record, if a feature shows it. */
export function linkTo(subject: string, id: string | null | undefined): string | undefined {
  if (!id) return undefined
  for (const { links } of features) {
    const link = links?.[subject]
    if (link) return link(id)
  }
  return undefined
}

/** The namespaces of all features that stand in the navigation, whose labels the shell needs. */
export const shellNamespaces = features.filter(({ nav, commands }) => nav || commands).map(({ name }) => name)
export const portalNamespaces = features.filter(({ portal }) => portal).map(({ name }) => name)
