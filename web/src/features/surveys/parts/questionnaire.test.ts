import { describe, expect, it } from 'vitest'
import { answered, asked, type Question, type Questionnaire } from './questionnaire'

const question = (id: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  id,
  kind,
  text: id,
  ...more,
})

const sheet: Questionnaire = {
  sections: [
    {
      id: 'a',
      title: 'A',
      questions: [
        question('score', 'nps', { required: true }),
        question('why', 'text', { show_if: { question: 'score', at_most: 6 } }),
      ],
    },
    { id: 'b', title: 'B', questions: [question('then', 'text', { show_if: { question: 'which', options: ['x'] } })] },
  ],
}

const ids = (answers: Parameters<typeof asked>[1]) => asked(sheet, answers).map(({ id }) => id)

describe('what is asked', () => {
  it('depends on earlier answers', () => {
    expect(ids({})).toEqual(['score'])
    expect(ids({ score: 7 })).toEqual(['score'])
    expect(ids({ score: 6 })).toEqual(['score', 'why'])
    expect(ids({ which: 'x' })).toEqual(['score'])
  })
})

describe('an answer', () => {
  it('is needed where it is required, and whole', () => {
    expect(answered(question('q', 'text'), undefined)).toBe(true)
    const required = (kind: Question['kind'], more: Partial<Question> = {}) =>
      question('q', kind, { required: true, ...more })
    expect(answered(required('nps'), 0)).toBe(true)
    expect(answered(required('text'), ' ')).toBe(false)
    expect(answered(required('multiple'), [])).toBe(false)
    const rows = [
      { id: 'x', text: 'x' },
      { id: 'y', text: 'y' },
    ]
    expect(answered(required('matrix', { rows }), { x: 'a' })).toBe(false)
    expect(answered(required('matrix', { rows }), { x: 'a', y: 'a' })).toBe(true)
  })
})
