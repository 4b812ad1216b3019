import { beforeEach, describe, expect, it } from 'vitest'
import { changeLanguage } from '@/app/i18n'
import { setZone } from '../format/format'
import { changesIn } from './changes'

const words = { currency: 'CNY', yes: '是', no: '否', enum: (of: string, value: string) => `${of}.${value}` }
const at = '2026-11-21T02:00:00Z'
const of = (subject: string, changes: object) => changesIn({ at, subject, changes }, words)

describe('what an event changed', () => {
  beforeEach(async () => {
    setZone('Asia/Shanghai')
    await changeLanguage('zh-CN')
  })

  it('is said in the words of the trade', () => {
    expect(
      of('orders', {
        status: ['draft', 'approved'],
        total: [0, 129_900],
        delivery_date: [null, '2026-12-01'],
        decided_by_id: [null, { id: '7', name: '沈若澜' }],
      }),
    ).toEqual([
      { name: 'status', from: 'OrderStatus.draft', to: 'OrderStatus.approved' },
      { name: 'total', from: '¥0.00', to: '¥1,299.00' },
      { name: 'delivery_date', from: '—', to: '2026/12/01' },
      { name: 'decided_by', from: '—', to: '沈若澜' },
    ])
  })

  it('leaves out the moment of the event itself and what follows from the rest', () => {
    const changes = {
      submitted_at: [null, '2026-11-21T02:00:00.4Z'],
      next_contact_at: [null, '2026-11-23T02:00:00Z'],
      owner_id: [null, { id: '7', name: '张伟' }],
      department_id: [null, { id: '8', name: '华东销售部' }],
      contract_text: [null, '很长'],
    }
    expect(of('customers', changes).map(({ name }) => name)).toEqual(['next_contact_at', 'owner'])
  })
})
