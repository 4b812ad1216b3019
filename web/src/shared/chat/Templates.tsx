import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import styles from './chat.module.css'

/** What a template's placeholders stand for in this conversation. */
export interface Blanks {
  customer?: string | undefined
  me: string
  number?: string | undefined
}

type Names = keyof Blanks

/** Fills a template in; what is not known here stays to be written by hand. */
export const fill = (text: string, blanks: Blanks) =>
  text.replace(/\{(customer|me|number)\}/g, (whole, name: Names) => blanks[name] ?? whole)

interface Offer {
  id: string
  name: string
  text: string
}

/** The templates whose name or text has these words, ready to be sent. */
export function useTemplates(asked: boolean, words: string, blanks: Blanks | undefined): Offer[] {
  const { i18n } = useTranslation()
  const list = useQuery({
    ...get('/api/v1/reply-templates', { params: { query: { limit: 200 } } }),
    enabled: asked && blanks !== undefined,
  })
  if (!asked || !blanks) return []
  const wanted = words.toLocaleLowerCase()
  return (list.data?.data ?? [])
    .map(({ id, name, body, body_en }) => ({ id, name, text: (i18n.language === 'en' && body_en) || body }))
    .filter(({ name, text }) => `${name}\n${text}`.toLocaleLowerCase().includes(wanted))
    .slice(0, 8)
    .map((offer) => ({ ...offer, text: fill(offer.text, blanks) }))
}

interface TemplatesProps {
  id: string
  offers: Offer[]
  chosen: number
  onChoose: (text: string) => void
}

/** The list above the box; the keys are the box's. */
export function Templates({ id, offers, chosen, onChoose }: TemplatesProps) {
  const { t } = useTranslation()
  if (offers.length === 0) return <p className={styles.noTemplate}>{t('chat.noTemplate')}</p>
  return (
    <div role="listbox" id={id} aria-label={t('chat.templates')} className={styles.templates}>
      {offers.map((offer, index) => (
        <div
          key={offer.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseDown={(event) => {
            event.preventDefault() // the box keeps the focus
            onChoose(offer.text)
          }}
        >
          <strong>{offer.name}</strong>
          <span>{offer.text}</span>
        </div>
      ))}
    </div>
  )
}
