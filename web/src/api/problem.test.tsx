import { render } from '@testing-library/react'
import { Form, type FormInstance, Input } from 'antd'
import { useEffect } from 'react'
import { describe, expect, it } from 'vitest'
import { applyToForm, fieldPath, Problem } from './problem'

const invalid = (...errors: [string, string][]) =>
  new Problem(422, { errors: errors.map(([pointer, detail]) => ({ pointer, code: 'x', detail })) })

interface FieldsProps {
  names: readonly (string | (string | number)[])[]
  onForm: (form: FormInstance) => void
}

function Fields({ names, onForm }: FieldsProps) {
  const [form] = Form.useForm()
  useEffect(() => {
    onForm(form)
  }, [form, onForm])
  return (
    <Form form={form}>
      {names.map((name) => (
        <Form.Item key={String(name)} name={name}>
          <Input />
        </Form.Item>
      ))}
    </Form>
  )
}

function formWith(...names: FieldsProps['names']) {
  const forms: FormInstance[] = []
  render(<Fields names={names} onForm={(form) => forms.push(form)} />)
  const [form] = forms
  if (!form) throw new Error('no form')
  return form
}

describe('the errors of a 422', () => {
  it('reads a pointer as the name of a field', () => {
    expect(fieldPath('/lines/0/unit_price')).toEqual(['lines', 0, 'unit_price'])
    expect(fieldPath('/a~1b/c~0d')).toEqual(['a/b', 'c~d'])
  })

  it('stand under their fields', () => {
    const form = formWith('name', ['lines', 0, 'quantity'])
    expect(applyToForm(invalid(['/name', '太短'], ['/lines/0/quantity', '须为正数']), form)).toEqual([])
    expect(form.getFieldError('name')).toEqual(['太短'])
    expect(form.getFieldError(['lines', 0, 'quantity'])).toEqual(['须为正数'])
  })

  it('stand under the field that contains what is pointed at', () => {
    const form = formWith('price', 'priority')
    applyToForm(invalid(['/price/amount', '不能为负']), form)
    expect(form.getFieldError('price')).toEqual(['不能为负'])
    expect(form.getFieldError('priority')).toEqual([])
  })

  it('are given back when no field is theirs', () => {
    const form = formWith('name')
    expect(applyToForm(invalid(['/keep', '不允许']), form).map((error) => error.pointer)).toEqual(['/keep'])
  })
})
