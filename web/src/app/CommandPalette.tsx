import { useQueries } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { useDeferredValue, useState } from 'react'
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
export function CommandPalette({ commands, onClose }: { commands: readonly ReadyCommand[]; onClose: () => void }) {
  const { t } = useTranslation()
  const { t: word } = useTranslation('terms')
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const hits = useHits(typed)
  const choose = (run: () => void) => () => {
    onClose()
    run()
  }
  return (
    <Command.Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      label={t('palette.open')}
      overlayClassName={styles.overlay ?? ''}
      contentClassName={styles.dialog ?? ''}
      loop
    >
      <Command.Input className={styles.input} placeholder={t('palette.hint')} value={typed} onValueChange={setTyped} />
      <Command.List className={styles.list}>
        <Command.Empty className={styles.empty}>{t('nothingFound')}</Command.Empty>
        {[...new Set(hits.map((hit) => hit.subject))].map((subject) => (
          <Command.Group key={subject} heading={word(`subjects.${subject}` as never) as string}>
            {hits
              .filter((hit) => hit.subject === subject)
              .map((hit) => (
                <Command.Item
                  key={hit.id}
                  value={`${hit.id} ${hit.title} ${typed}`}
                  onSelect={choose(() => void navigate({ to: hit.to as never }))}
                >
                  <span className={styles.label}>{hit.title}</span>
                  <span className="muted">{hit.detail}</span>
                </Command.Item>
              ))}
          </Command.Group>
        ))}
        {(['do', 'go'] as const).map((group) => (
          <Command.Group key={group} heading={t(`palette.${group}`)}>
            {commands
              .filter((command) => command.group === group)
              .map((command) => (
                <Command.Item
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
                </Command.Item>
              ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command.Dialog>
  )
}
