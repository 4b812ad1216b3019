import { useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList, CommandRoot } from 'cmdk'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/query'
import type { ReadyCommand } from '@/shells/parts/useCommands'
import styles from './palette.module.css'
import { searches, visible } from './registry'
import { useMe } from './session'

interface Hit {
  subject: string
  id: string
  title: string
  detail?: string
  to: string
}

/** What the features' searches find for the typed words. */
function useHits(typed: string): Hit[] {
  const me = useMe()
  const q = useDeferredValue(typed.trim())
  const asked = visible(searches, me)
  const answers = useQueries({
    queries: asked.map(({ path }) => ({
      ...get(path, { params: { query: { q, limit: 5 } } } as never),
      enabled: q.length > 0,
      staleTime: 30_000,
    })),
  })
  if (!q) return []
  return answers.flatMap(({ data }, index) => {
    const search = asked[index]
    const rows = (data as { data: { id: string }[] } | undefined)?.data ?? []
    return search ? rows.map((row) => ({ subject: search.subject, id: row.id, ...search.show(row as never) })) : []
  })
}

/** Ctrl K: records, places and deeds by typing. */
export default function CommandPalette({
  commands,
  onClose,
}: {
  commands: readonly ReadyCommand[]
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { t: word } = useTranslation('terms')
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('input')?.focus()
  }, [])
  const hits = useHits(typed)
  const choose = (run: () => void) => () => {
    onClose()
    run()
  }
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('palette.open')}
      onClose={onClose}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <CommandRoot label={t('palette.open')} loop>
        <CommandInput className={styles.input} placeholder={t('palette.hint')} value={typed} onValueChange={setTyped} />
        <CommandList className={styles.list}>
          <CommandEmpty className={styles.empty}>{t('nothingFound')}</CommandEmpty>
          {[...new Set(hits.map((hit) => hit.subject))].map((subject) => (
            <CommandGroup key={subject} heading={word(`subjects.${subject}` as never) as string}>
              {hits
                .filter((hit) => hit.subject === subject)
                .map((hit) => (
                  <CommandItem
                    key={hit.id}
                    value={`${hit.id} ${hit.title} ${typed}`}
                    onSelect={choose(() => void navigate({ to: hit.to as never }))}
                  >
                    <span className={styles.label}>{hit.title}</span>
                    <span className="muted">{hit.detail}</span>
                  </CommandItem>
                ))}
            </CommandGroup>
          ))}
          {(['do', 'go'] as const).map((group) => (
            <CommandGroup key={group} heading={t(`palette.${group}`)}>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <CommandItem
                    key={command.id}
                    value={command.label}
                    keywords={[command.id]}
                    onSelect={choose(command.run)}
                  >
                    <span className={styles.icon}>{command.icon}</span>
                    <span className={styles.label}>{command.label}</span>
                    {command.keys?.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </CommandItem>
                ))}
            </CommandGroup>
          ))}
        </CommandList>
      </CommandRoot>
    </dialog>
  )
}
