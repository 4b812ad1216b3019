import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { write } from '@/api/query'
import { type DraftLine, inputOf, isComplete } from './draft'

function useSettled<T>(value: T, delay: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return settled
}

/** What the lines cost for this customer, reckoned by the server while one types. */
export function useQuote(customer: string | null | undefined, lines: readonly DraftLine[], currency: string) {
  const wanted = JSON.stringify({ customer_id: customer ?? null, lines: inputOf(lines, currency) })
  const asked = useSettled(wanted, 200)
  const any = lines.some(isComplete)
  const quote = useQuery({
    queryKey: ['/api/v1/orders/quote', asked],
    queryFn: () => write('post', '/api/v1/orders/quote', { body: JSON.parse(asked) }),
    enabled: any,
    placeholderData: any ? keepPreviousData : undefined,
    staleTime: 60_000,
  })
  return {
    quote: any ? quote.data : undefined,
    error: quote.error,
    /** What is shown is what these lines cost. */
    settled: !any || (asked === wanted && !quote.isFetching && !quote.isError),
  }
}
