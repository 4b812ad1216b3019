import { Button } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemLine } from '@/shared/feedback/ProblemPanel'
import { number } from '@/shared/format/format'
import type { Field, Resource } from '../defineResource'
import { FormDrawer } from '../FormDrawer'
import { type Condition, type FilterNode, filterText, type Group } from '../filter'
import { useCount } from '../saved'
import { useFieldLabel } from '../useFieldLabel'
import styles from './builder.module.css'
import { GroupEditor } from './GroupEditor'
import { nodesOfRoot, rootOf, unfinished } from './model'

interface FilterBuilderProps {
  resource: Resource
  /** The page's own conditions, which count as well. */
  where?: readonly Condition[] | undefined
  nodes: readonly FilterNode[]
  onApply: (nodes: FilterNode[]) => void
  onClose: () => void
}

/** A filter of as many conditions as one likes, in groups; it says how many rows it leaves before it is applied. */
export default function FilterBuilder({ resource, where = [], nodes, onApply, onClose }: FilterBuilderProps) {
  const { t } = useTranslation(['lists', 'common'])
  const label = useFieldLabel(resource)
  const fields: Field[] = resource.fields.filter((field) => field.filter)
  const [root, setRoot] = useState<Group>(() => rootOf(nodes))
  const [strict, setStrict] = useState(false)
  const asked = nodesOfRoot(root)
  const open = unfinished(asked).length
  const counted = nodesOfRoot(useDeferredValue(root))
  const count = useCount(resource.path, filterText([...where, ...counted]), unfinished(counted).length === 0)
  const total = (count.data as { page?: { total?: number | null } } | undefined)?.page?.total
  const apply = () => {
    if (open > 0) setStrict(true)
    else {
      onApply(asked)
      onClose()
    }
  }
  return (
    <FormDrawer title={t('builder')} open onClose={onClose} size={720}>
      <form
        className={styles.builder}
        onSubmit={(event) => {
          event.preventDefault()
          apply()
        }}
      >
        <GroupEditor fields={fields} label={label} value={root} onChange={setRoot} strict={strict} />
        <div className={styles.foot}>
          <div role="status" className={styles.count}>
            {open > 0 ? (
              <span className={strict ? styles.wrong : undefined}>{t('open', { count: open })}</span>
            ) : count.isError ? (
              <ProblemLine problem={count.error} />
            ) : (
              total !== undefined && total !== null && t('matching', { count: total, shown: number(total) })
            )}
          </div>
          <Button type="text" onClick={() => setRoot({ and: [] })}>
            {t('clear')}
          </Button>
          <Button type="primary" htmlType="submit" disabled={count.isError && open === 0}>
            {t('apply')}
          </Button>
        </div>
      </form>
    </FormDrawer>
  )
}
