import { CloseOutlined, CommentOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { visit } from './parts/visit'
import styles from './visitor.module.css'

const VisitorTalk = lazy(() => import('./parts/VisitorTalk').then((module) => ({ default: module.VisitorTalk })))

/** On the public page: ask something, and be answered while one reads on. */
export function VisitorChat() {
  return (
    <Suspense>
      <Corner />
    </Suspense>
  )
}

function Corner() {
  const { t } = useTranslation('engagement')
  const [open, setOpen] = useState(visit() !== undefined)
  if (!open) {
    return (
      <div className={styles.corner}>
        <Button type="primary" size="large" shape="round" icon={<CommentOutlined />} onClick={() => setOpen(true)}>
          {t('visitor.open')}
        </Button>
      </div>
    )
  }
  return (
    <section className={styles.panel} aria-labelledby="visitor-chat">
      <header className={styles.head}>
        <div>
          <h2 id="visitor-chat">{t('visitor.title')}</h2>
          <p>{t('visitor.note')}</p>
        </div>
        <Button type="text" icon={<CloseOutlined />} aria-label={t('visitor.close')} onClick={() => setOpen(false)} />
      </header>
      <div className={styles.body}>
        <Suspense>
          <VisitorTalk />
        </Suspense>
      </div>
    </section>
  )
}
