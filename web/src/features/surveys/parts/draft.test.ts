import { describe, expect, it } from 'vitest'
import { before, changeQuestion, freshId, moved, moveQuestion, newQuestion, ofKind, pointed } from './draft'
import type { Questionnaire } from './questionnaire'

const question = (id: string) => ({ id, kind: 'text' as const, text: id })
const draft: Questionnaire = {
  sections: [
    { id: 'a', title: 'A', questions: [question('q1'), question('q2')] },
    { id: 'b', title: 'B', questions: [question('q3')] },
  ],
}
const order = ({ sections }: Questionnaire) => sections.map(({ questions }) => questions.map(({ id }) => id).join(' '))

describe('a draft being written', () => {
  it('moves questions within a section and over its edge', () => {
    expect(order(moveQuestion(draft, 'q1', 1))).toEqual(['q2 q1', 'q3'])
    expect(order(moveQuestion(draft, 'q2', 1))).toEqual(['q1', 'q2 q3'])
    expect(order(moveQuestion(draft, 'q3', -1))).toEqual(['q1 q2 q3', ''])
    expect(order(moveQuestion(draft, 'q1', -1))).toEqual(['q1 q2', 'q3'])
    expect(moved([1, 2, 3], 2, 1)).toEqual([1, 2, 3])
  })

  it('gives ids that are not taken', () => {
    expect(freshId('q', ['q1', 'q3'])).toBe('q4')
    expect(newQuestion(draft, 'single')).toMatchObject({ id: 'q4', options: [{ id: 'o1' }, { id: 'o2' }], rows: [] })
  })

  it('keeps of a question what its new kind has', () => {
    const matrix = ofKind(newQuestion(draft, 'single'), 'matrix')
    expect(matrix.options).toHaveLength(2)
    expect(matrix.rows).toHaveLength(2)
    expect(ofKind(matrix, 'nps')).toMatchObject({ options: [], rows: [] })
  })

  it('takes questions out, and knows what came before', () => {
    expect(order(changeQuestion(draft, 'q2', () => undefined))).toEqual(['q1', 'q3'])
    expect(before(draft, 'q3').map(({ id }) => id)).toEqual(['q1', 'q2'])
  })

  it('finds what the server points at', () => {
    expect(pointed(draft, '/questionnaire/sections/1/questions/0/options')).toBe('q3')
    expect(pointed(draft, '/questionnaire/sections/1/title')).toBe('b')
    expect(pointed(draft, '/rules/0/question')).toBeUndefined()
  })
})
