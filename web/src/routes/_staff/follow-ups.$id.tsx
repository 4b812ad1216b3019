import { createFileRoute } from '@tanstack/react-router'

/** One follow-up, open over the list that the parent shows. */
export const Route = createFileRoute('/_staff/follow-ups/$id')({ component: () => null })
