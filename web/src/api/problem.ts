import type { FormInstance } from 'antd'

export interface FieldError {
  pointer: string
  code: string
  detail: string
  params?: Record<string, unknown>
}

interface ProblemBody {
  type?: string
  title?: string
  status?: number
  detail?: string
  code?: string
  request_id?: string
  errors?: FieldError[]
}

/** An RFC 9457 problem document, or what came instead of one (status 0: the network failed). */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly requestId: string | undefined
  readonly errors: readonly FieldError[]
  /** Seconds to wait, of a 429 or 503. */
  readonly retryAfter: number | undefined
  /** The whole body: a 412 carries the current record. */
  readonly body: unknown

  constructor(status: number, body: unknown, headers?: Headers) {
    const problem: ProblemBody = typeof body === 'object' && body !== null ? body : {}
    super(problem.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.code = problem.code ?? (status === 0 ? 'network' : `http.${status}`)
    this.title = problem.title ?? ''
    this.detail = problem.detail ?? ''
    this.requestId = problem.request_id ?? headers?.get('x-request-id') ?? undefined
    this.errors = problem.errors ?? []
    this.retryAfter = Number(headers?.get('retry-after')) || undefined
    this.body = body
  }
}

export const isProblem = (error: unknown, status?: number): error is Problem =>
  error instanceof Problem && (status === undefined || error.status === status)

/** `/lines/0/quantity` → `['lines', 0, 'quantity']`, the name antd's form knows the field by. */
export function fieldPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

/** The registered field that is, or contains, or lies under the pointed-at member (`/price/amount` → the field `price`). */
function ownerOf(path: (string | number)[], known: (string | number)[][]) {
  const startsWith = (long: (string | number)[], short: (string | number)[]) =>
    short.every((part, index) => String(long[index]) === String(part))
  return known
    .filter((name) => startsWith(path, name) || startsWith(name, path))
    .sort((a, b) => Math.abs(path.length - a.length) - Math.abs(path.length - b.length))[0]
}

/**
 * Puts the errors of a 422 under their fields and focuses the first; answers those that belong to no field,
 * which the caller shows above the form.
 */
export function applyToForm(problem: Problem, form: FormInstance): FieldError[] {
  const known = Object.keys(form.getFieldsError()).length
    ? form.getFieldsError().map(({ name }) => name as (string | number)[])
    : []
  const placed = new Map<string, { name: (string | number)[]; errors: string[] }>()
  const homeless: FieldError[] = []
  for (const error of problem.errors) {
    const owner = ownerOf(fieldPath(error.pointer), known)
    if (!owner) {
      homeless.push(error)
      continue
    }
    const key = JSON.stringify(owner)
    const entry = placed.get(key) ?? { name: owner, errors: [] }
    entry.errors.push(error.detail)
    placed.set(key, entry)
  }
  const fields = [...placed.values()]
  form.setFields(fields)
  const first = fields[0]
  if (first) {
    form.scrollToField(first.name, { block: 'center', focus: true })
  }
  return homeless
}
