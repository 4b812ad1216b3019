import { usePicture } from '@/api/files'
import { hueOf } from './hue'
import styles from './picture.module.css'

interface PictureProps {
  /** The file, which only a reader who is logged in may fetch. */
  id?: string | null | undefined
  /** Or an address that is open to all. */
  src?: string | undefined
  /** What is to be seen; empty where the text beside it says so already. */
  alt: string
  /** Whose picture it is: without one, a plate in the colour of this name stands in. */
  of?: string
}

/** 云岭 S2 双锅半自动咖啡机 → S2; 清洁药片 → 清. */
const mark = (name: string) => /\b[A-Z]+-?\d\w*/.exec(name)?.[0] ?? [...name][0] ?? ''

/** A picture that fills its frame; without one, a plate of the same size. */
export function Picture({ id, src, alt, of = alt }: PictureProps) {
  const fetched = usePicture(src ? null : id)
  const address = src ?? fetched
  const plate = !address && !id
  return (
    <span
      className={styles.frame}
      data-plate={plate || undefined}
      style={plate ? ({ '--hue': hueOf(of) } as React.CSSProperties) : undefined}
    >
      {address ? (
        <img src={address} alt={alt} loading="lazy" decoding="async" />
      ) : (
        plate && (
          <span aria-hidden className={styles.mark}>
            {mark(of)}
          </span>
        )
      )}
    </span>
  )
}
