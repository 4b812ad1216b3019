import { PictureOutlined } from '@ant-design/icons'
import { usePicture } from '@/api/files'
import styles from './picture.module.css'

interface PictureProps {
  /** The file, which only a reader who is logged in may fetch. */
  id?: string | null | undefined
  /** Or an address that is open to all. */
  src?: string | undefined
  alt: string
}

/** A picture that fills its frame; without one, a quiet placeholder of the same size. */
export function Picture({ id, src, alt }: PictureProps) {
  const fetched = usePicture(src ? null : id)
  const address = src ?? fetched
  return (
    <span className={styles.frame}>
      {address ? (
        <img src={address} alt={alt} loading="lazy" decoding="async" />
      ) : (
        !id && <PictureOutlined aria-hidden className={styles.none ?? ''} />
      )}
    </span>
  )
}
