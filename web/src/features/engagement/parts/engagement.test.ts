import { afterEach, expect, it } from 'vitest'
import { contactOf } from './CustomerFromVisitor'
import { endVisit, keepVisit, visit } from './visit'

afterEach(endVisit)

it('tells a mail address from a number', () => {
  expect(contactOf('wang@example.com')).toEqual({ email: 'wang@example.com' })
  expect(contactOf('13800138000')).toEqual({ mobile: '13800138000' })
  expect(contactOf(null)).toEqual({})
})

it('keeps a visitor’s conversation for this window, and no nonsense', () => {
  expect(visit()).toBeUndefined()
  keepVisit({ conversation_id: 'c', token: 't' })
  expect(visit()).toEqual({ conversation_id: 'c', token: 't' })
  sessionStorage.setItem('gx.visit', '{broken')
  expect(visit()).toBeUndefined()
})
