import i18next, { type BackendModule, type Namespace } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { setApiLanguage } from '../api/client'
import { preferences } from './preferences'

type Loader = () => Promise<{ default: Record<string, unknown> }>

const files = import.meta.glob(['../features/*/locales/*.json', '../locales/*/*.json']) as Record<string, Loader>

/** `terms` holds the words of the trade that every feature needs: enum values, subjects, actions, permissions. */
export const everywhere = ['common', 'terms'] as const

const fromFiles: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load =
      files[`../features/${namespace}/locales/${language}.json`] ?? files[`../locales/${namespace}/${language}.json`]
    if (!load) return done(new Error(`no locale ${namespace}/${language}`), null)
    load().then(
      (module) => done(null, module.default),
      (error: Error) => done(error, null),
    )
  },
}

export async function startLanguage() {
  const { language } = preferences()
  setApiLanguage(language)
  await i18next
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: [...everywhere],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    })
}

export async function changeLanguage(language: 'zh-CN' | 'en') {
  setApiLanguage(language)
  await i18next.changeLanguage(language)
}

/** For `beforeLoad`: the words are there before the page is. */
export const words = (...namespaces: string[]) => i18next.loadNamespaces(namespaces as Namespace as string[])
