import {
  CheckCircleOutlined,
  CommentOutlined,
  CustomerServiceOutlined,
  EditOutlined,
  FormOutlined,
  InboxOutlined,
  PayCircleOutlined,
  RightOutlined,
  StarOutlined,
} from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, get } from '@/api/query'
import { useMe } from '@/app/session'
import { ProblemPanel } from '@/shared/feedback/ProblemPanel'
import { money, named } from '@/shared/format/format'
import { Empty } from '@/shared/ui/Empty'
import { Page, Panel } from '@/shared/ui/Page'
import { Lines } from '@/shared/ui/Skeleton'
import styles from './home.module.css'

type Home = Got<'/api/v1/portal/home'>

interface Todo {
  key: 'sign' | 'receive' | 'pay' | 'messages' | 'feedback' | 'surveys' | 'requests'
  icon: ReactNode
  to: string
  /** Nothing to do when empty. */
  figure: (home: Home) => string | number | undefined
}

const some = (count: number) => count || undefined

const todos: Todo[] = [
  { key: 'sign', icon: <EditOutlined />, to: '/portal/orders', figure: (home) => some(home.orders_to_sign) },
  { key: 'receive', icon: <InboxOutlined />, to: '/portal/orders', figure: (home) => some(home.shipments_to_receive) },
  {
    key: 'pay',
    icon: <PayCircleOutlined />,
    to: '/portal/orders',
    figure: ({ outstanding }) => (outstanding.amount > 0 ? money(outstanding) : undefined),
  },
  {
    key: 'messages',
    icon: <CommentOutlined />,
    to: '/portal/conversations',
    figure: (home) => some(home.unread_messages),
  },
  { key: 'feedback', icon: <StarOutlined />, to: '/portal/feedback', figure: (home) => some(home.feedback_due) },
  { key: 'surveys', icon: <FormOutlined />, to: '/portal/surveys', figure: (home) => some(home.surveys_due) },
  {
    key: 'requests',
    icon: <CustomerServiceOutlined />,
    to: '/portal/service',
    figure: (home) => some(home.open_requests),
  },
]

/** The customer's first look: what waits for him, and what he can do here. */
export function PortalHomePage() {
  const { t } = useTranslation('customers')
  const me = useMe()
  const home = useQuery(get('/api/v1/portal/home'))
  const due = home.data ? todos.filter(({ figure }) => figure(home.data) !== undefined) : []
  return (
    <Page title={t('home.hello', { name: named(me.user) })} note={me.customer?.name}>
      {home.isError ? (
        <ProblemPanel problem={home.error} retry={() => void home.refetch()} />
      ) : !home.data ? (
        <Lines count={6} />
      ) : due.length === 0 ? (
        <Panel>
          <Empty icon={<CheckCircleOutlined />} title={t('home.clear')}>
            {t('home.clearHint')}
          </Empty>
        </Panel>
      ) : (
        <ul className={styles.todos}>
          {due.map(({ key, icon, to, figure }) => (
            <li key={key}>
              <Link to={to as never} className={styles.todo}>
                <span className={styles.icon}>{icon}</span>
                <span className={styles.text}>
                  <b>{t(`home.todo.${key}`)}</b>
                  <span>{t(`home.hint.${key}`)}</span>
                </span>
                <span className={styles.figure}>{figure(home.data)}</span>
                <RightOutlined className={styles.go} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <h2 className={styles.heading}>{t('home.start')}</h2>
      <div className={styles.ways}>
        {(['service', 'talk', 'products'] as const).map((way) => (
          <Link key={way} to={ways[way].to as never} search={ways[way].search as never} className={styles.way}>
            {ways[way].icon}
            {t(`home.way.${way}`)}
          </Link>
        ))}
      </div>
    </Page>
  )
}

const ways = {
  service: { to: '/portal/service', search: { new: true }, icon: <CustomerServiceOutlined /> },
  talk: { to: '/portal/conversations', search: {}, icon: <CommentOutlined /> },
  products: { to: '/portal/products', search: {}, icon: <InboxOutlined /> },
}
