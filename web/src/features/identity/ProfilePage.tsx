import { useTranslation } from 'react-i18next'
import { useMe } from '@/app/session'
import { named } from '@/shared/format/format'
import { Page, Panel } from '@/shared/ui/Page'
import { PasswordChange } from './parts/PasswordChange'
import { PreferencesForm } from './parts/PreferencesForm'
import { Sessions } from './parts/Sessions'

/** One's own matters: how things look, the password, and where one is logged in. */
export function ProfilePage() {
  const { t } = useTranslation('identity')
  const me = useMe()
  const where = [me.department?.name, ...me.roles.map((role) => role.name), me.customer?.name]
    .filter(Boolean)
    .join(' · ')
  return (
    <Page title={named(me.user)} note={where} width="reading">
      <Panel title={t('profile.preferences')}>
        <PreferencesForm />
      </Panel>
      <Panel title={t('password.change')}>
        <PasswordChange />
      </Panel>
      <Panel title={t('profile.sessions')} flush>
        <Sessions />
      </Panel>
    </Page>
  )
}
