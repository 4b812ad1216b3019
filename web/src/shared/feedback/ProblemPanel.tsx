import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem, type Problem } from '@/api/problem'
import { Empty } from '../ui/Empty'
import styles from './feedback.module.css'

function useCountdown(seconds: number | undefined) {
  const [left, setLeft] = useState(seconds ?? 0)
  useEffect(() => {
    setLeft(seconds ?? 0)
    const timer = setInterval(() => setLeft((value) => Math.max(0, value - 1)), 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return left
}

/** What a reader is told when something could not be read: in its place, with a retry and the number to quote. `page`: when it is the page. */
export function ProblemPanel({ problem, retry, page }: { problem: Problem; retry?: () => void; page?: boolean }) {
  const { t } = useTranslation()
  const wait = useCountdown(problem.retryAfter)
  const known =
    problem.status === 0
      ? 'network'
      : problem.status === 404
        ? 'missing'
        : problem.status === 403
          ? 'forbidden'
          : 'failed'
  return (
    <Empty
      page={page}
      title={problem.title && known === 'failed' ? problem.title : t(`problem.${known}`)}
      action={
        retry &&
        known !== 'missing' && (
          <Button onClick={retry} disabled={wait > 0}>
            {wait > 0 ? t('problem.retryIn', { count: wait }) : t('problem.retry')}
          </Button>
        )
      }
    >
      <span role="alert">{problem.detail || t(`problem.${known}Hint`)}</span>
      {problem.requestId && <code className={styles.request}>{problem.requestId}</code>}
    </Empty>
  )
}

/** The refusal of a write, beside the button or above the form that asked for it. */
export function ProblemLine({ problem }: { problem: unknown }) {
  const { t } = useTranslation()
  if (!problem) return null
  if (!isProblem(problem)) {
    return (
      <p role="alert" className={styles.line}>
        {t('problem.failed')}
      </p>
    )
  }
  const text = problem.detail || problem.title || t(problem.status === 0 ? 'problem.network' : 'problem.failed')
  const serious = problem.status >= 500 && problem.requestId
  return (
    <p role="alert" className={styles.line}>
      {text}
      {serious && <code className={styles.request}>{problem.requestId}</code>}
    </p>
  )
}
