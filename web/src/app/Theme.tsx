import { ConfigProvider, type ThemeConfig, theme } from 'antd'
import type { Locale } from 'antd/es/locale'
import { type ReactNode, useEffect, useState } from 'react'
import { useMedia } from '@/shared/ui/useMedia'
import { useDark, usePreferences } from './preferences'

const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
const font = getComputedStyle(document.documentElement).getPropertyValue('--font')

const shared = {
  fontSize: 14,
  fontFamily: font || 'sans-serif',
  borderRadius: 6,
  controlHeight: 32,
  wireframe: false,
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.16s',
  boxShadowTertiary: 'none',
}

const light: ThemeConfig['token'] = {
  ...shared,
  colorPrimary: '#0958d9',
  colorPrimaryHover: '#1a66e0',
  colorLink: '#0958d9',
  colorLinkHover: '#1a66e0',
  colorSuccess: '#237804',
  colorWarning: '#925700',
  colorError: '#cf1322',
  colorErrorHover: '#d9303e',
  colorBgLayout: '#f5f6f8',
  colorBorder: '#d3d7dd',
  colorBorderSecondary: '#e6e8eb',
  colorText: '#1b1d21',
  colorTextSecondary: '#565b64',
  colorTextTertiary: '#6b7079',
  colorTextDescription: '#565b64',
  colorTextPlaceholder: '#6b7079',
  colorTextDisabled: '#7a7f88',
}

const dark: ThemeConfig['token'] = {
  ...shared,
  colorPrimary: '#1565d8',
  colorPrimaryHover: '#2670de',
  colorLink: '#69b1ff',
  colorBgBase: '#1d1f23',
  colorBgLayout: '#141518',
  colorBgContainer: '#1d1f23',
  colorBgElevated: '#26282d',
  colorBorder: '#3d4149',
  colorBorderSecondary: '#2c2f35',
  colorText: '#e8e9ec',
  colorTextSecondary: '#acb1ba',
  colorTextTertiary: '#9298a2',
  colorTextDescription: '#acb1ba',
  colorTextPlaceholder: '#9298a2',
  colorError: '#ff7875',
}

const components = (isDark: boolean): ThemeConfig['components'] => ({
  Button: {
    primaryShadow: 'none',
    defaultShadow: 'none',
    dangerShadow: 'none',
    fontWeight: 500,
    ...(isDark && { dangerColor: '#141518' }),
  },
  Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px', labelColor: 'var(--text-2)' },
  Tabs: { horizontalItemGutter: 24, horizontalItemPadding: '10px 0', titleFontSize: 14 },
  Modal: { titleFontSize: 16 },
})

const locales = {
  'zh-CN': () => import('antd/locale/zh_CN'),
  en: () => import('antd/locale/en_US'),
}

/**
 * antd's own words; the former ones stay until those of a new language have come. There is a locale from the start,
 * without words: were it set only later, antd would put a provider around the page and the page would begin anew.
 */
function useLocale(language: keyof typeof locales) {
  const [locale, setLocale] = useState<Locale>({ locale: language })
  useEffect(() => {
    let wanted = true
    void locales[language]().then((module) => wanted && setLocale(module.default))
    return () => {
      wanted = false
    }
  }, [language])
  return locale
}

/** antd in the language, theme and density of this browser. Stands in the shells: the entry stays free of antd. */
export function Theme({ children }: { children: ReactNode }) {
  const isDark = useDark()
  const { language, density } = usePreferences()
  const locale = useLocale(language)
  const still = useMedia('(prefers-reduced-motion: reduce)')
  return (
    <ConfigProvider
      locale={locale}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: {
          ...(isDark ? dark : light),
          motion: !still,
          controlHeight: density === 'compact' ? 28 : density === 'relaxed' ? 36 : 32,
        },
        components: components(isDark),
      }}
    >
      {children}
    </ConfigProvider>
  )
}
