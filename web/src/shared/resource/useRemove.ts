import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { touchesKey, write } from '@/api/query'
import { useToast } from '../feedback/useToast'
import type { Resource } from './defineResource'

/** Moves a record to the trash and goes back to where it was listed; the notice offers to take it back. */
export function useRemove(resource: Pick<Resource, 'path' | 'subject' | 'collection' | 'touches'>, back: string) {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const refresh = () =>
    cache.invalidateQueries({
      predicate: ({ queryKey }) =>
        [resource.collection, 'trash', ...(resource.touches ?? [])].some((segment) => touchesKey(queryKey, segment)),
    })
  return async ({ id, version }: { id: string; version?: number }) => {
    const remove = write as unknown as (method: 'delete', path: string, init: object) => Promise<unknown>
    await remove('delete', `${resource.path}/{id}`, { params: { path: { id } }, version })
    await navigate({ to: back as never })
    void refresh()
    toast.undone(t('deleted'), () => {
      const params = { path: { subject: resource.subject, id } }
      void write('post', '/api/v1/trash/{subject}/{id}/restore', { params }).then(refresh)
    })
  }
}
