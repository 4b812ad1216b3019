import { PauseCircleOutlined } from '@ant-design/icons'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateTime } from '@/shared/format/format'
import { Tooltip } from '@/shared/ui/deferred'
import { Status } from '@/shared/ui/Status'
import { countdown, parts, type SlaView } from './sla'

function useNow(every = 20_000) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}

/** How long until the next promise must be kept. */
export function Sla({ sla, named }: { sla: SlaView; named?: boolean }) {
  const { t } = useTranslation('service')
  const left = countdown(sla, useNow())
  if (sla.paused) {
    return (
      <span className="muted">
        <PauseCircleOutlined /> {t('sla.paused')}
      </span>
    )
  }
  if (!left) return null
  const { days, hours, minutes } = parts(left.minutes)
  const long =
    days > 0
      ? t('sla.days', { days, hours })
      : hours > 0
        ? t('sla.hours', { hours, minutes })
        : t('sla.minutes', { minutes })
  const text = t(left.minutes < 0 ? 'sla.over' : 'sla.left', { long })
  return (
    <Tooltip title={`${t(`sla.${left.clock}`)} ${dateTime(sla.due_at)}`}>
      <span>
        <Status tone={left.tone}>{named ? `${t(`sla.${left.clock}`)} ${text}` : text}</Status>
      </span>
    </Tooltip>
  )
}
