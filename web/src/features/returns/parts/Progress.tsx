import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { Time } from '@/shared/format/Time'
import { Stepper } from '@/shared/stepper/Stepper'
import { Panel } from '@/shared/ui/Page'
import styles from '../returns.module.css'

type Step = components['schemas']['ReturnStep']

interface Progressing {
  text: string | null
  steps: readonly Step[]
}

/** How far a return has come, with what was said at each step. */
export function Progress({ record, portal = false }: { record: Progressing; portal?: boolean }) {
  const { t } = useTranslation('returns')
  const words = portal ? 'portal' : 'page'
  const said = record.steps.filter(({ comment }) => comment)
  return (
    <Panel>
      <Stepper
        label={t('page.steps')}
        steps={record.steps.map((step) => ({
          key: step.name,
          label: t(`${words}.step.${step.name}` as 'page.step.request'),
          state: step.state,
          note: (step.who || step.at) && (
            <>
              {step.who} <Time at={step.at} />
            </>
          ),
        }))}
      />
      {record.text && <p className={styles.text}>{record.text}</p>}
      {said.map((step) => (
        <p key={step.name} className={styles.comment} data-state={step.state}>
          <b>{t(`${words}.step.${step.name}` as 'page.step.request')}</b> {step.comment}
        </p>
      ))}
    </Panel>
  )
}
