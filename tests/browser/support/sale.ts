// A sale as it was before the story begins: made over the API, so that a spec can start where the goods are with the customer.
import type { APIRequestContext } from '@playwright/test'
import { PASSWORD } from './window.ts'

export interface Sale {
  customer: string
  login: string
  password: string
  order: { id: string; number: string }
  product: string
}

type Row = Record<string, never> & { id: string }

/** A customer with a portal account, who has received an order of so many pieces at 1,000.00 each and paid for it. */
export async function sale(request: APIRequestContext, name: string, quantity: number): Promise<Sale> {
  const login = async (who: string, password = PASSWORD) => {
    const answer = await request.post(`${process.env.GUANXI_URL}/api/v1/auth/login`, { data: { login: who, password, client: 'mobile' } })
    const { access_token } = await answer.json()
    return async (path: string, data: object = {}) => {
      const made = await request.post(`${process.env.GUANXI_URL}/api/v1${path}`, { data, headers: { Authorization: `Bearer ${access_token}` } })
      if (!made.ok()) throw new Error(`${who} ${path}: ${made.status()} ${await made.text()}`)
      return (await made.json()) as Row & { lines: Row[]; shipments: Row[]; number: string }
    }
  }
  const run = Date.now().toString(36).slice(-6)
  const [sales, director] = [await login('sales'), await login('director')]
  const customer = `${name} ${run}`
  const product = `${name} A5 ${run}`
  const { id: customer_id } = await sales('/customers', { name: customer, kind: 'organization', keep: true })
  const price = { amount: 100_000, currency: 'CNY' }
  const { id: product_id } = await director('/products', { name: product, price, tax_rate_bp: 0, status: 'on_sale' })
  await director('/stock-moves', { product_id, quantity, kind: 'purchase' })
  const order = await sales('/orders', { customer_id, lines: [{ product_id, quantity }] })
  await sales(`/orders/${order.id}/submit`)
  await director(`/orders/${order.id}/approve`)
  const account = { login: `buyer-${run}`, password: 'Quiet-River-8842' }
  await sales('/portal-accounts', { customer_id, name: '沈月', ...account })
  const buyer = await login(account.login, account.password)
  await buyer(`/portal/orders/${order.id}/sign`, { name: '沈月', revision: 1 })
  const shipped = await sales(`/orders/${order.id}/shipments`, { lines: [{ order_line_id: order.lines[0]?.id, quantity }] })
  await buyer(`/portal/shipments/${shipped.shipments[0]?.id}/receive`)
  const paid = await buyer(`/portal/orders/${order.id}/payments`, { method: 'transfer', amount: { ...price, amount: price.amount * quantity } })
  await sales(`/receipts/${paid.id}/confirm`)
  return { customer, product, order: { id: order.id, number: order.number }, ...account }
}
