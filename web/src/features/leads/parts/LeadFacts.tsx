import { EyeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWrite, type Written } from '@/api/query'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { Facts } from '@/shared/resource/Facts'
import { Panel } from '@/shared/ui/Page'
import styles from '../leads.module.css'
import { type Lead, leads } from '../leads.resource'

type Revealed = Written<'post', '/api/v1/leads/{id}/reveal'>

/** Who the lead is, and what was answered on the form. */
export function LeadFacts({ lead }: { lead: Lead }) {
  const { t } = useTranslation('leads')
  const [clear, setClear] = useState<Partial<Revealed>>({})
  const reveal = useWrite('post', '/api/v1/leads/{id}/reveal')
  const masked = [lead.mobile, lead.phone, lead.email].some((value) => value?.includes('*'))
  const show = () => reveal.mutate({ params: { path: { id: lead.id } } }, { onSuccess: setClear })
  const editable = lead.actions.some(({ name, allowed }) => name === 'update' && allowed)
  return (
    <>
      <Panel
        title={t('facts')}
        extra={
          masked &&
          !reveal.isSuccess && (
            <Button type="text" size="small" icon={<EyeOutlined />} loading={reveal.isPending} onClick={show}>
              {t('reveal')}
            </Button>
          )
        }
      >
        <ProblemLine problem={reveal.error} />
        <Facts resource={leads} record={{ ...lead, ...clear }} editable={editable} />
      </Panel>
      {(lead.capture_form || lead.answers.length > 0) && (
        <Panel title={t('answers')}>
          <dl className={styles.answers}>
            <Answer label={t('fields.capture_form')} text={lead.capture_form?.name} />
            {lead.answers.map(({ label, values }) => (
              <Answer key={label} label={label} text={values.join(', ')} />
            ))}
            <Answer label={t('fields.utm_source')} text={lead.utm_source} />
            <Answer label={t('fields.utm_medium')} text={lead.utm_medium} />
          </dl>
        </Panel>
      )}
    </>
  )
}

function Answer({ label, text }: { label: string; text: string | null | undefined }) {
  if (!text) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  )
}
