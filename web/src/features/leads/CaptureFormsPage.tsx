import { PlusOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import { captureForms } from './captureForms.resource'
import styles from './forms.module.css'

/** The forms on the website that make leads. */
export function CaptureFormsPage() {
  const { t } = useTranslation('leads')
  const button = (
    <Link to="/settings/capture-forms/$id" params={{ id: 'new' }} className={styles.new}>
      <PlusOutlined /> {t('forms.new')}
    </Link>
  )
  return (
    <Page title={t('nav.captureForms')} note={t('forms.note')} actions={button}>
      <ResourceTable
        resource={captureForms}
        to={({ id }) => `/settings/capture-forms/${id}`}
        empty={
          <Empty title={t('forms.empty')} action={button}>
            {t('forms.note')}
          </Empty>
        }
      />
    </Page>
  )
}
