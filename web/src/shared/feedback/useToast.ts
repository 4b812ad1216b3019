import { useSyncExternalStore } from 'react'

export interface Toast {
  id: number
  text: string
  undo?: () => void
}

const listeners = new Set<() => void>()
let shown: readonly Toast[] = []
let last = 0

function put(list: readonly Toast[]) {
  shown = list
  for (const listener of listeners) listener()
}

export const dismiss = (id: number) => put(shown.filter((toast) => toast.id !== id))

function show(toast: Omit<Toast, 'id'>, milliseconds: number) {
  last += 1
  const id = last
  put([...shown.slice(-2), { id, ...toast }])
  setTimeout(() => dismiss(id), milliseconds)
}

const toasts = {
  done: (text: string) => show({ text }, 3_000),
  undone: (text: string, undo: () => void) => show({ text, undo }, 10_000),
}

/** Short notices of what was done; never of what failed. `undone` offers to take it back for ten seconds. */
export const useToast = () => toasts

export const useToasts = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )
