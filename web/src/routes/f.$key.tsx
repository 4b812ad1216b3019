import { createFileRoute } from '@tanstack/react-router'
import { words } from '@/app/i18n'
import { PublicFormPage } from '@/features/leads/PublicFormPage'

const text = (value: unknown) => (typeof value === 'string' && value ? value.slice(0, 100) : undefined)

export const Route = createFileRoute('/f/$key')({
  validateSearch: (search): { utm_source?: string; utm_medium?: string } => {
    const [utm_source, utm_medium] = [text(search.utm_source), text(search.utm_medium)]
    return { ...(utm_source && { utm_source }), ...(utm_medium && { utm_medium }) }
  },
  beforeLoad: () => words('leads'),
  component: PublicFormPage,
})
