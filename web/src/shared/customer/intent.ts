import type { Tone } from '../ui/Status'

export const intentTones: Record<string, Tone> = {
  low: 'neutral',
  medium: 'accent',
  high: 'amber',
  purchased: 'green',
}
