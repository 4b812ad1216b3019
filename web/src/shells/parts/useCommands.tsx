import { PlusOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Shortcut } from '@/app/keyboard'
import { commands, navigation, visible } from '@/app/registry'
import { useMe } from '@/app/session'

export interface ReadyCommand {
  id: string
  group: 'go' | 'do'
  label: string
  icon: React.ReactNode
  keys: string | undefined
  run: () => void
}

/** What this person can go to and do, ready for the palette, the sheet and the keyboard. */
export function useCommands(): { list: ReadyCommand[]; shortcuts: Shortcut[] } {
  const me = useMe()
  const navigate = useNavigate()
  const { i18n } = useTranslation()
  const word = (feature: string, key: string) => i18n.t(`${feature}:${key}` as never) as string
  const go = (to: string) => () => void navigate({ to: to as never })
  const list: ReadyCommand[] = [
    ...visible(navigation, me).map((entry) => ({
      id: `go.${entry.key}`,
      group: 'go' as const,
      label: word(entry.feature, `nav.${entry.key}`),
      icon: entry.icon,
      keys: entry.go ? `g ${entry.go}` : undefined,
      run: go(entry.to),
    })),
    ...visible(commands, me).map((command) => ({
      id: `do.${command.feature}.${command.key}`,
      group: 'do' as const,
      label: word(command.feature, `commands.${command.key}`),
      icon: command.icon ?? <PlusOutlined />,
      keys: command.createOn ? 'c' : undefined,
      run: command.run ?? go(command.to ?? '/'),
    })),
  ]
  const creating = () => visible(commands, me).find(({ createOn }) => createOn && window.location.pathname === createOn)
  const shortcuts: Shortcut[] = [
    ...list.flatMap(({ keys, run }) => (keys?.startsWith('g ') ? [{ keys, run }] : [])),
    {
      keys: 'c',
      run: () => {
        const command = creating()
        if (command) (command.run ?? go(command.to ?? '/'))()
      },
    },
  ]
  return { list, shortcuts }
}
