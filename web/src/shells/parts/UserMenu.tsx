import { LogoutOutlined, UserOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Dropdown, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '@/app/i18n'
import { densities, languages, setPreferences, themes, usePreferences } from '@/app/preferences'
import { logout, type Me } from '@/app/session'
import { named } from '@/shared/format/format'
import { Avatar } from '@/shared/ui/Person'
import styles from './parts.module.css'

interface UserMenuProps {
  me: Me
  onShortcuts?: () => void
}

export function UserMenu({ me, onShortcuts }: UserMenuProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { language, theme, density } = usePreferences()
  const portal = me.kind === 'portal'
  const ticked = (chosen: boolean) => (chosen ? '✓' : '')
  const items: MenuProps['items'] = [
    {
      type: 'group',
      label: (
        <>
          <div className={styles.who}>{named(me.user)}</div>
          <div className="muted">{me.customer?.name ?? me.roles.map((role) => role.name).join(', ')}</div>
        </>
      ),
    },
    { type: 'divider' },
    { key: 'profile', icon: <UserOutlined />, label: t('user.profile') },
    {
      key: 'language',
      label: t('user.language'),
      children: languages.map((value) => ({
        key: `language:${value}`,
        label: t(`languages.${value}`),
        extra: ticked(value === language),
      })),
    },
    {
      key: 'theme',
      label: t('user.theme'),
      children: themes.map((value) => ({
        key: `theme:${value}`,
        label: t(`themes.${value}`),
        extra: ticked(value === theme),
      })),
    },
    ...(portal
      ? []
      : [
          {
            key: 'density',
            label: t('user.density'),
            children: densities.map((value) => ({
              key: `density:${value}`,
              label: t(`densities.${value}`),
              extra: ticked(value === density),
            })),
          },
          { key: 'shortcuts', label: t('user.shortcuts'), extra: '?' },
        ]),
    { type: 'divider' },
    { key: 'logout', icon: <LogoutOutlined />, label: t('user.logout') },
  ]
  const choose = (key: string) => {
    const [what, value] = key.split(':') as [string, string | undefined]
    if (what === 'logout') void logout()
    else if (what === 'profile') void navigate({ to: (portal ? '/portal/profile' : '/profile') as never })
    else if (what === 'shortcuts') onShortcuts?.()
    else if (value) {
      setPreferences({ [what]: value })
      if (what === 'language') void changeLanguage(value as 'zh-CN' | 'en')
    }
  }
  return (
    <Dropdown trigger={['click']} placement="bottomRight" menu={{ items, onClick: ({ key }) => choose(key) }}>
      <button type="button" className={styles.userButton} aria-label={t('user.menu', { name: named(me.user) })}>
        <Avatar name={named(me.user)} size={28} />
      </button>
    </Dropdown>
  )
}
