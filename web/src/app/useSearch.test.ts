import { describe, expect, it } from 'vitest'
import { detailOf, marked } from './useSearch'

describe('a hit', () => {
  it('shows where the typed words stand', () => {
    expect(marked('北京张伟商贸', ' 张伟 ')).toEqual(['北京', '张伟', '商贸'])
    expect(marked('Acme Trading', 'TRAD')).toEqual(['Acme ', 'Trad', 'ing'])
    expect(marked('张伟', 'zw')).toEqual(['张伟', '', ''])
  })

  it('is told apart from its namesakes', () => {
    const hit = { id: '1', title: '张伟', number: 'C-000001', customer: null, mobile: '138****0000', field: 'name' }
    const found = { ...hit, owner: { id: '2', name: '李敏' }, through_contact: false }
    expect(detailOf(found)).toBe('C-000001 · 李敏 · 138****0000')
    expect(detailOf({ ...found, title: '', owner: null, mobile: null })).toBe('')
  })
})
