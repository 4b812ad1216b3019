import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Theme } from '@/app/Theme'
import { Breakdown } from './Breakdown'
import { colours, drawn, option } from './option'
import { type BreakdownRow, growth, share, slices } from './rows'

const { navigate } = vi.hoisted(() => ({ navigate: vi.fn() }))
vi.mock('@tanstack/react-router', () => ({
  useNavigate: () => navigate,
  Link: ({ to, children }: { to: string; children: React.ReactNode }) => <a href={to}>{children}</a>,
}))
vi.mock('./Plot', () => ({
  default: ({ label, onClick }: { label: string; onClick: (index: number) => void }) => (
    <button type="button" aria-label={label} onClick={() => onClick(1)} />
  ),
}))

const rows: BreakdownRow[] = [
  { key: 'a', label: '展会', value: 30, previous: 20, to: { to: '/customers', search: { q: 'a' } } },
  { key: 'b', label: '网站', value: 10, previous: 0, to: '/customers' },
  { key: 'c', label: '其他', value: 0, previous: null },
]
const words = { now: '本期', before: '上期', rest: '其余' }

describe('figures', () => {
  it('have shares of the whole and growth since before', () => {
    expect(rows.map((row) => share(row, rows))).toEqual([7500, 2500, 0])
    expect([growth(30, 20), growth(20, 30), growth(5, 0), growth(null, 3), growth(5, null)]).toEqual([
      5000,
      -3333,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('become slices, the small ones together', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ key: `${index}`, label: `${index}`, value: index }))
    const made = slices(many, '其余', 4)
    expect(made.map(({ label, value }) => [label, value])).toEqual([
      ['11', 11],
      ['10', 10],
      ['9', 9],
      ['其余', 36],
    ])
    expect(made[3]?.to).toBeUndefined()
    expect(drawn({ rows, kind: 'pie', words }).map(({ key }) => key)).toEqual(['a', 'b'])
  })
})

describe('what is drawn', () => {
  const it_ = (kind: 'bar' | 'pie' | 'line') =>
    option({ rows, kind, words, colours: colours(false), show: (value) => `¥${value}` })

  it('compares with the period before', () => {
    expect((it_('bar').series as { name: string }[]).map(({ name }) => name)).toEqual(['本期', '上期'])
    expect((it_('line').series as { data: unknown }[])[1]?.data).toEqual([20, 0, null])
  })

  it('says its figures in words', () => {
    const { tooltip } = it_('pie') as { tooltip: { valueFormatter: (value: unknown) => string } }
    expect([tooltip.valueFormatter(5), tooltip.valueFormatter('-')]).toEqual(['¥5', '–'])
  })
})

describe('a breakdown', () => {
  const show = (more: Partial<React.ComponentProps<typeof Breakdown>> = {}) =>
    render(
      <Theme>
        <Breakdown rows={rows} title="客户来源" heads={{ label: '来源', value: '客户数' }} {...more} />
      </Theme>,
    )

  it('has its table whatever is drawn, and every figure leads to its rows', async () => {
    show({ total: { key: 'total', label: '合计', value: 40, previous: 20 } })
    fireEvent.click(await screen.findByRole('button', { name: '客户来源' }))
    expect(navigate).toHaveBeenCalledWith({ to: '/customers', search: undefined })
    expect(screen.getByRole('table', { name: '客户来源' })).toBeTruthy()
    expect(screen.getByRole('link', { name: '30' }).getAttribute('href')).toBe('/customers')
    fireEvent.click(screen.getByRole('button', { name: '表格' }))
    expect(screen.queryByRole('button', { name: '客户来源' })).toBeNull()
    expect(screen.getByRole('row', { name: /展会 30 75% 20/ })).toBeTruthy()
    expect(screen.getByRole('row', { name: /合计 40 20/ })).toBeTruthy()
  })

  it('lets the page keep the kind, and offers only what makes sense', () => {
    const onKind = vi.fn()
    show({ kind: 'pie', onKind, offers: ['line', 'table'] })
    expect(screen.getAllByRole('button', { pressed: true })[0]?.getAttribute('aria-label')).toBe('折线')
    fireEvent.click(screen.getByRole('button', { name: '表格' }))
    expect(onKind).toHaveBeenCalledWith('table')
  })

  it('says so when there is nothing', () => {
    show({ rows: [] })
    expect(screen.getByText('没有数据')).toBeTruthy()
  })
})
