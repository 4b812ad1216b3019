import { beforeEach, describe, expect, it } from 'vitest'
import { changeLanguage } from '@/app/i18n'
import { bytes, date, dateTime, minorDigits, money, named, percent, relative, setZone } from './format'

describe('what people read', () => {
  beforeEach(async () => {
    setZone('Asia/Shanghai')
    await changeLanguage('zh-CN')
  })

  it('is money in its own minor units', () => {
    expect(money({ amount: 129_900, currency: 'CNY' })).toBe('¥1,299.00')
    expect(money({ amount: 1299, currency: 'JPY' })).toMatch(/1,299$/)
    expect(minorDigits('JPY')).toBe(0)
    expect(money(null)).toBe('')
  })

  it('is basis points as per cent', () => {
    expect(percent(1300)).toBe('13%')
    expect(percent(650)).toBe('6.5%')
  })

  it('is time on the company’s clock, wherever one sits', () => {
    expect(dateTime('2026-11-21T17:30:00Z')).toBe('2026/11/22 01:30')
    setZone('Europe/London')
    expect(dateTime('2026-11-21T17:30:00Z')).toBe('2026/11/21 17:30')
  })

  it('is a calendar day that no zone can move', () => {
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Shanghai']) {
      setZone(zone)
      expect(date('2026-11-21')).toBe('2026/11/21')
    }
  })

  it('is nearness in words and distance as a date', () => {
    const now = Date.parse('2026-11-22T00:00:00Z')
    expect(relative('2026-11-21T21:00:00Z', now)).toBe('3小时前')
    expect(relative('2026-11-24T00:00:00Z', now)).toBe('后天')
    expect(relative('2026-01-01T00:00:00Z', now)).toBe('2026/01/01')
  })

  it('follows the language at once', async () => {
    await changeLanguage('en')
    expect(named({ name: '远山', name_en: 'Yuanshan' })).toBe('Yuanshan')
    expect(named({ name: '远山', name_en: null })).toBe('远山')
    expect(bytes(2_400_000)).toBe('2.4 MB')
  })
})
