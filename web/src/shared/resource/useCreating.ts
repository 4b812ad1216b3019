import { useNavigate, useSearch } from '@tanstack/react-router'

/** Whether the "new" form of a list is open; it is in the URL (`?new=true`), so that a command can lead there. */
export function useCreating(): [boolean, (open: boolean) => void] {
  const search = useSearch({ strict: false }) as { new?: boolean }
  const navigate = useNavigate()
  const open = (value: boolean) =>
    void navigate({ to: '.', search: ((old: object) => ({ ...old, new: value || undefined })) as never, replace: true })
  return [search.new === true, open]
}
