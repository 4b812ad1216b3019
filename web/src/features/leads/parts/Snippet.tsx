import { CopyOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useToast } from '@/shared/feedback/useToast'
import { Panel } from '@/shared/ui/Page'
import styles from '../forms.module.css'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The form's own page, and how to show it inside another. */
export function Snippet({ formKey, name }: { formKey: string; name: string }) {
  const { t } = useTranslation('leads')
  const toast = useToast()
  const address = `${window.location.origin}/f/${formKey}`
  const code = `<iframe src="${address}" title="${escaped(name)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`
  const copy = (text: string) => void navigator.clipboard.writeText(text).then(() => toast.done(t('forms.copied')))
  return (
    <Panel title={t('forms.publish')}>
      <p className={styles.address}>
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
        <Button size="small" icon={<CopyOutlined />} onClick={() => copy(address)}>
          {t('forms.copyAddress')}
        </Button>
      </p>
      <Input.TextArea readOnly value={code} autoSize={{ minRows: 3 }} aria-label={t('forms.snippet')} />
      <Button size="small" icon={<CopyOutlined />} onClick={() => copy(code)}>
        {t('forms.copySnippet')}
      </Button>
    </Panel>
  )
}
