import { hueOf } from './hue'
import styles from './person.module.css'

/** 李娜 → 娜, 朱先生 → 朱, 杭州精密机械有限公司 → 杭, Anna Li → AL. */
export function initials(name: string) {
  const bare = name.replace(/[(（].*/, '').trim()
  const words = bare.split(/\s+/)
  if (/[㐀-鿿]/.test(bare)) return [...bare].at([...bare].length > 4 || /(先生|女士|小姐)$/.test(bare) ? 0 : -1) ?? ''
  return words.length > 1
    ? `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`.toUpperCase()
    : bare.slice(0, 2).toUpperCase()
}

export function Avatar({ name, size = 20 }: { name: string; size?: number }) {
  return (
    <span
      aria-hidden
      className={styles.avatar}
      style={{ '--size': `${size}px`, '--hue': hueOf(name) } as React.CSSProperties}
    >
      {initials(name)}
    </span>
  )
}

export function Person({ name }: { name: string | null | undefined }) {
  if (!name) return null
  return (
    <span className={styles.person}>
      <Avatar name={name} />
      <span className={styles.name}>{name}</span>
    </span>
  )
}
