import { CheckCircleFilled, CloseCircleFilled, LockOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Got, get, useWrite } from '@/api/query'
import { ProblemLine, ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { money } from '@/shared/format/format'
import { Lines } from '@/shared/ui/Skeleton'
import { PublicShell } from '@/shells/PublicShell'
import styles from './gateway.module.css'

type Payment = Got<'/api/v1/public/gateway/{payment}'>

const route = getRouteApi('/pay/$id')

/** The demonstration gateway's own page, where a real one would ask for card or wallet. */
export function GatewayPage() {
  const { id } = route.useParams()
  const payment = useQuery(get('/api/v1/public/gateway/{payment}', { params: { path: { payment: id } } }))
  return (
    <PublicShell narrow>
      {payment.isError ? (
        <ProblemPanel page problem={payment.error} retry={() => void payment.refetch()} />
      ) : payment.data ? (
        <Checkout payment={payment.data} />
      ) : (
        <Lines />
      )}
    </PublicShell>
  )
}

/** Only a way back into this program; a gateway must not be a springboard to elsewhere. */
const wayBack = (url: string) => {
  const target = new URL(url, window.location.origin)
  return target.origin === window.location.origin ? target.href : '/'
}

function Checkout({ payment }: { payment: Payment }) {
  const { t } = useTranslation('receivables')
  const decide = useWrite('post', '/api/v1/public/gateway/{payment}', ['gateway'])
  const answer = (pay: boolean) => decide.mutate({ params: { path: { payment: payment.id } }, body: { pay } })
  const { status } = decide.data ?? payment
  return (
    <section className={styles.card}>
      <p className={styles.demo}>
        <LockOutlined aria-hidden /> {t('gateway.demo')}
      </p>
      <h1>{payment.company}</h1>
      <p className={styles.amount}>{money(payment.amount)}</p>
      <p className={styles.order}>{t('gateway.order', { number: payment.order_number })}</p>
      <ProblemLine problem={decide.error} />
      {status === 'pending' ? (
        <div className={styles.buttons}>
          <Button type="primary" size="large" block loading={decide.isPending} onClick={() => answer(true)}>
            {t('gateway.pay')}
          </Button>
          <Button size="large" block disabled={decide.isPending} onClick={() => answer(false)}>
            {t('gateway.fail')}
          </Button>
        </div>
      ) : (
        <div className={styles.buttons} role="status">
          <p className={styles.result} data-status={status}>
            {status === 'paid' ? <CheckCircleFilled aria-hidden /> : <CloseCircleFilled aria-hidden />}
            {t(`gateway.${status}`)}
          </p>
          <Button size="large" block href={wayBack(payment.return_url)}>
            {t('gateway.back')}
          </Button>
        </div>
      )}
    </section>
  )
}
