import { useNavigate } from '@tanstack/react-router'
import { CommandEmpty, CommandGroup, CommandInput, CommandItem, CommandList, CommandRoot, defaultFilter } from 'cmdk'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadyCommand } from '@/shells/parts/useCommands'
import styles from './palette.module.css'
import { linkTo } from './registry'
import { detailOf, marked, type SearchHit, useSearch } from './useSearch'

/** Where a hit leads: to its own page or, when it has none, to its customer's. */
const pageOf = (subject: string, hit: SearchHit) => linkTo(subject, hit.id) ?? linkTo('customers', hit.customer?.id)

const fits = (command: ReadyCommand, typed: string) => !typed || defaultFilter(command.label, typed, [command.id]) > 0

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
  const { groups, searching } = useSearch(typed)
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
      {/* The server ranks what it finds: nothing is sorted anew here. */}
      <CommandRoot label={t('palette.open')} loop shouldFilter={false}>
        <div className={styles.head}>
          <CommandInput
            className={styles.input}
            placeholder={t('palette.hint')}
            maxLength={200}
            value={typed}
            onValueChange={setTyped}
          />
          <button type="button" className={styles.close} onClick={onClose}>
            {t('close')}
          </button>
        </div>
        <CommandList className={styles.list} aria-busy={searching}>
          {!searching && <CommandEmpty className={styles.empty}>{t('nothingFound')}</CommandEmpty>}
          {groups.map(({ subject, hits }) => (
            <CommandGroup key={subject} heading={word(`subjects.${subject}` as never) as string}>
              {hits.map((hit) => (
                <CommandItem
                  key={hit.id}
                  value={`${subject} ${hit.id}`}
                  onSelect={choose(() => void navigate({ to: pageOf(subject, hit) as never }))}
                >
                  <Title hit={hit} typed={typed} />
                  <span className={styles.detail}>{detailOf(hit)}</span>
                </CommandItem>
              ))}
            </CommandGroup>
          ))}
          {(['do', 'go'] as const)
            .map((group) => [group, commands.filter((one) => one.group === group && fits(one, typed.trim()))] as const)
            .filter(([, fitting]) => fitting.length > 0)
            .map(([group, fitting]) => (
              <CommandGroup key={group} heading={t(`palette.${group}`)}>
                {fitting.map((command) => (
                  <CommandItem key={command.id} value={command.id} onSelect={choose(command.run)}>
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

function Title({ hit, typed }: { hit: SearchHit; typed: string }) {
  const [before, found, after] = marked(hit.title || hit.number || '', typed)
  return (
    <span className={styles.label}>
      {before}
      {found && <mark className={styles.mark}>{found}</mark>}
      {after}
    </span>
  )
}
