import { EllipsisOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { Dropdown, Tooltip } from '@/shared/ui/deferred'
import { ProblemLine } from '../feedback/ProblemPanel'
import styles from './actions.module.css'

export interface Action {
  name: string
  allowed: boolean
  reason: string | null
  code: string | null
}

const Question = lazy(() => import('./parts/Question'))

export type Work = () => unknown

/** How an action is carried out: at once, after a question, with a reason, or by opening something of the page's own. */
export type Handler =
  | Work
  | { run: Work; confirm?: boolean; danger?: boolean }
  | { withReason: (reason: string) => unknown; danger?: boolean }
  | { withNote: (note: string | undefined) => unknown; danger?: boolean }

interface ActionBarProps {
  /** The feature's namespace: labels are `actions.<name>`, questions `confirm.<name>`. */
  namespace: string
  actions: readonly Action[]
  on: Record<string, Handler>
  /** The first of these that is allowed is the primary button. */
  primary?: readonly string[]
  /** The rarer ones, kept in a menu. What the state forbids is there too, where there is a menu or more than one such. */
  menu?: readonly string[]
  size?: 'small' | 'middle'
  extra?: ReactNode
}

const isDanger = (handler: Handler | undefined) => typeof handler === 'object' && handler.danger === true

interface ActionButtonProps {
  action: Action
  label: string
  main: boolean
  danger: boolean
  size: 'small' | 'middle'
  busy: boolean
  onPress: () => void
}

function ActionButton({ action, label, main, danger, size, busy, onPress }: ActionButtonProps) {
  const button = (
    <Button
      type={main ? 'primary' : 'default'}
      danger={danger}
      size={size}
      disabled={!action.allowed}
      loading={busy}
      onClick={onPress}
    >
      {label}
    </Button>
  )
  if (action.allowed) return button
  return (
    <Tooltip title={action.reason}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a disabled button takes no focus, its reason must be readable by keyboard */}
      <span tabIndex={0} role="note" aria-label={`${label}: ${action.reason ?? ''}`}>
        {button}
      </span>
    </Tooltip>
  )
}

/**
 * The record's own `actions` as buttons: what the caller may never do is hidden, what the state forbids is shown with the
 * server's reason. Which are possible is never decided here.
 */
export function ActionBar({ namespace, actions, on, primary = [], menu = [], size = 'middle', extra }: ActionBarProps) {
  const { t } = useTranslation(namespace as 'common')
  const [asked, setAsked] = useState<string>()
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  const offered = actions.filter((action) => on[action.name] && action.code !== 'forbidden')
  const main = primary.find((name) => offered.some((action) => action.name === name && action.allowed))
  const refused = offered.filter(({ allowed }) => !allowed)
  const inMenu = ({ name }: Action) => menu.includes(name) && name !== main
  const crowded = refused.length > 1 || offered.some(inMenu)
  const rare = offered.filter((action) => inMenu(action) || (crowded && !action.allowed))
  const ordered = offered
    .filter((action) => !rare.includes(action))
    .sort((a, b) => Number(b.name === main) - Number(a.name === main))

  const carryOut = async (name: string, work: Work) => {
    setBusy(name)
    setProblem(undefined)
    try {
      await work()
      setAsked(undefined)
    } catch (error) {
      if (!isProblem(error)) throw error
      setProblem(error)
    } finally {
      setBusy(undefined)
    }
  }
  const press = (name: string) => {
    const handler = on[name]
    setProblem(undefined)
    if (typeof handler === 'function') void carryOut(name, handler)
    else if (handler && 'run' in handler && !handler.confirm) void carryOut(name, handler.run)
    else setAsked(name)
  }
  const handler = asked ? on[asked] : undefined

  return (
    <div className={styles.bar}>
      {ordered.map((action) => (
        <ActionButton
          key={action.name}
          action={action}
          label={t(`actions.${action.name}` as never) as string}
          main={action.name === main}
          danger={isDanger(on[action.name])}
          size={size}
          busy={busy === action.name && asked !== action.name}
          onPress={() => press(action.name)}
        />
      ))}
      {extra}
      {rare.length > 0 && <Menu actions={rare} namespace={namespace} on={on} size={size} onPress={press} />}
      {problem !== undefined && !asked && (
        <div className={styles.problem}>
          <ProblemLine problem={problem} />
        </div>
      )}
      <Suspense>
        {asked && handler && typeof handler === 'object' && (
          <Question
            title={t(`actions.${asked}` as never)}
            text={t(`confirm.${asked}` as never, { defaultValue: '' }) as string}
            handler={handler}
            busy={busy === asked}
            problem={problem}
            onCancel={() => {
              setAsked(undefined)
              setProblem(undefined)
            }}
            onAnswer={(work) => void carryOut(asked, work)}
          />
        )}
      </Suspense>
    </div>
  )
}

interface MenuProps extends Pick<ActionBarProps, 'actions' | 'namespace' | 'on'> {
  size: 'small' | 'middle'
  onPress: (name: string) => void
}

function Menu({ actions, namespace, on, size, onPress }: MenuProps) {
  const { t } = useTranslation([namespace as 'common', 'common'])
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        onClick: ({ key }) => onPress(key),
        items: actions.map(({ name, allowed, reason }) => ({
          key: name,
          danger: isDanger(on[name]),
          disabled: !allowed,
          label: (
            <>
              {t(`actions.${name}` as never) as string}
              {reason && <div className={styles.reason}>{reason}</div>}
            </>
          ),
        })),
      }}
    >
      <Button size={size} icon={<EllipsisOutlined />} aria-label={t('common:more')} />
    </Dropdown>
  )
}
