import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import { FileLink } from '@/shared/resource/fields/file'
import { Panel } from '@/shared/ui/Page'
import { Picture } from '@/shared/ui/Picture'
import styles from '../receivables.module.css'

/** The proofs of payment, pictures in view. */
export function Vouchers({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('receivables')
  const files = useQueries({
    queries: ids.map((id) => ({
      ...get('/api/v1/files/{id}', { params: { path: { id } } }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })
  return (
    <Panel title={t('fields.voucher_ids')}>
      <div className={styles.vouchers}>
        {files.map(
          ({ data: file }) =>
            file && (
              <div key={file.id}>
                {file.media_type.startsWith('image/') && (
                  <div className={styles.voucher}>
                    <Picture id={file.id} alt={file.name} />
                  </div>
                )}
                <FileLink file={file} />
              </div>
            ),
        )}
      </div>
    </Panel>
  )
}
