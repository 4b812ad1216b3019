import type { Written } from '@/api/query'

/** A visitor's conversation and the secret that lets this window, and only it, go on with it. */
export type Visit = Written<'post', '/api/v1/public/conversations'>

const KEY = 'gx.visit'

export function visit(): Visit | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Visit | null
    return kept?.token && kept.conversation_id ? kept : undefined
  } catch {
    return undefined
  }
}

export const keepVisit = ({ conversation_id, token }: Visit) =>
  sessionStorage.setItem(KEY, JSON.stringify({ conversation_id, token }))

export const endVisit = () => sessionStorage.removeItem(KEY)
