import type { components } from '@/api/schema'

type Line = Pick<components['schemas']['OrderLineView'], 'id' | 'name' | 'unit' | 'quantity'>
type Shipment = Pick<components['schemas']['ShipmentView'], 'lines'>

export interface Remaining {
  id: string
  name: string
  unit: string | null
  left: number
}

/** What of each line is in no shipment yet, neither sent nor packed. */
export function remaining(lines: readonly Line[], shipments: readonly Shipment[]): Remaining[] {
  const packed = new Map<string, number>()
  for (const { order_line_id, quantity } of shipments.flatMap((shipment) => shipment.lines)) {
    packed.set(order_line_id, (packed.get(order_line_id) ?? 0) + quantity)
  }
  return lines
    .map(({ id, name, unit, quantity }) => ({ id, name, unit, left: quantity - (packed.get(id) ?? 0) }))
    .filter(({ left }) => left > 0)
}
