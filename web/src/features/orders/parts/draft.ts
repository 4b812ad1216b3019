import { isProblem } from '@/api/problem'
import type { components } from '@/api/schema'

type Line = components['schemas']['OrderLineView']
type LineInput = components['schemas']['OrderLineInput']

/** A line as it is being typed. What is left empty the server fills: the customer's price, the product's tax rate. */
export interface DraftLine {
  key: string
  product: { id: string; name: string; number?: string | null | undefined } | null
  quantity: number | null
  price: number | null
  discount_bp: number | null
  tax_rate_bp: number | null
}

let made = 0
export const emptyLine = (): DraftLine => {
  made += 1
  return { key: `new-${made}`, product: null, quantity: 1, price: null, discount_bp: null, tax_rate_bp: null }
}

export const draftOf = (lines: readonly Line[]): DraftLine[] =>
  lines.map((line) => ({
    key: line.id,
    product: line.product_id ? { id: line.product_id, name: line.name, number: line.product_number } : null,
    quantity: line.quantity,
    price: line.unit_price.amount,
    discount_bp: line.discount_bp || null,
    tax_rate_bp: line.tax_rate_bp,
  }))

export const isComplete = (line: DraftLine) => line.product !== null && line.quantity !== null && line.quantity > 0

/** The lines as the API takes them; one without a product is not there yet. */
export const inputOf = (lines: readonly DraftLine[], currency: string): LineInput[] =>
  lines.filter(isComplete).map(({ product, quantity, price, discount_bp, tax_rate_bp }) => ({
    product_id: product?.id ?? '',
    quantity: quantity ?? 0,
    unit_price: price === null ? null : { amount: price, currency },
    discount_bp,
    tax_rate_bp,
  }))

/** For each line that was sent, its place among all: an error's pointer counts the sent ones. */
export const sentPlaces = (lines: readonly DraftLine[]) =>
  lines.flatMap((line, index) => (isComplete(line) ? [index] : []))

/** What a 422 says of each line, by the line's place in the grid. */
export function lineFaults(problem: unknown, places: readonly number[]): Map<number, string[]> {
  const faults = new Map<number, string[]>()
  if (!isProblem(problem)) return faults
  for (const { pointer, detail } of problem.errors) {
    const place = places[Number(pointer.match(/^\/lines\/(\d+)/)?.[1] ?? -1)]
    if (place !== undefined) faults.set(place, [...(faults.get(place) ?? []), detail])
  }
  return faults
}
