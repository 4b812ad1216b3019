import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Got, useWrite } from '@/api/query'
import { useCan } from '@/app/session'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { useToast } from '@/shared/feedback/useToast'
import { ResourceTable } from '@/shared/resource/ResourceTable'
import { Empty } from '@/shared/ui/Empty'
import { Page } from '@/shared/ui/Page'
import styles from './customers.module.css'
import { pool } from './customers.resource'
import { OwnerDialog } from './parts/OwnerDialog'

type Row = Got<'/api/v1/pool'>['data'][number]

/** Customers nobody looks after yet: one takes them, or they are given out. */
export function PoolPage() {
  const { t } = useTranslation('customers')
  const can = useCan()
  const [assigning, setAssigning] = useState<Row>()
  return (
    <Page title={t('pool.title')} note={t('pool.note')}>
      <ResourceTable
        resource={pool}
        to={(row) => `/customers/${row.id}`}
        rowExtra={(row) => (
          <div className={styles.rowActions}>
            {can('customers:assign') && (
              <Button
                size="small"
                onClick={() => setAssigning(row)}
                aria-label={t('pool.assignOne', { name: row.name })}
              >
                {t('actions.assign')}
              </Button>
            )}
            {can('customers:claim') && <Claim row={row} />}
          </div>
        )}
        empty={<Empty title={t('pool.empty')}>{t('pool.emptyHint')}</Empty>}
      />
      {assigning && <OwnerDialog move="assign" customer={assigning} onClose={() => setAssigning(undefined)} />}
    </Page>
  )
}

function Claim({ row }: { row: Row }) {
  const { t } = useTranslation('customers')
  const toast = useToast()
  const navigate = useNavigate()
  const claim = useWrite('post', '/api/v1/customers/{id}/claim', ['customers', 'pool', 'today'])
  const take = async () => {
    await claim.mutateAsync({ params: { path: { id: row.id } }, version: row.version })
    toast.done(t('pool.claimed', { name: row.name }))
    await navigate({ to: '/customers/$id', params: { id: row.id } })
  }
  return (
    <>
      <Button
        size="small"
        type="primary"
        loading={claim.isPending}
        aria-label={t('pool.claimOne', { name: row.name })}
        onClick={() => void take().catch(() => undefined)}
      >
        {t('actions.claim')}
      </Button>
      {claim.error && <ProblemLine problem={claim.error} />}
    </>
  )
}
