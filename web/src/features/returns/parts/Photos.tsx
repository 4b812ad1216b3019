import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { FileLink } from '@/shared/resource/fields/file'
import { Panel } from '@/shared/ui/Page'
import { Picture } from '@/shared/ui/Picture'
import styles from '../returns.module.css'

/** The goods as the customer photographed them. */
export function Photos({ photos }: { photos: readonly components['schemas']['FileRef'][] }) {
  const { t } = useTranslation('returns')
  if (photos.length === 0) return null
  return (
    <Panel title={t('photos')}>
      <div className={styles.photos}>
        {photos.map((file) => (
          <div key={file.id}>
            {file.media_type.startsWith('image/') && (
              <div className={styles.photo}>
                <Picture id={file.id} alt={file.name} />
              </div>
            )}
            <FileLink file={file} />
          </div>
        ))}
      </div>
    </Panel>
  )
}
