import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { words } from '@/app/i18n'
import { Theme } from '@/app/Theme'
import { type Action, ActionBar } from './ActionBar'

await words('identity')

const show = (bar: React.ReactNode) => render(<Theme>{bar}</Theme>)

const action = (name: string, code: string | null = null): Action => ({
  name,
  allowed: code === null,
  code,
  reason: code && `因为 ${code}`,
})

describe('the actions of a record', () => {
  it('are hidden from those who may never, and disabled with the reason when the state forbids', () => {
    show(
      <ActionBar
        namespace="identity"
        actions={[action('invite'), action('enable', 'user.active'), action('disable', 'forbidden'), action('unknown')]}
        on={{ invite: () => {}, enable: () => {}, disable: () => {} }}
      />,
    )
    expect(screen.getByRole('button', { name: '发送邀请' })).toHaveProperty('disabled', false)
    expect(screen.getByRole('button', { name: '启用' })).toHaveProperty('disabled', true)
    expect(screen.getByRole('note', { name: /因为 user.active/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '停用' })).toBeNull()
    expect(screen.getAllByRole('button')).toHaveLength(2)
  })

  it('show the refusal beside the button', async () => {
    const refuse = vi.fn(() => Promise.reject(new Problem(409, { detail: '此人已离职' })))
    show(<ActionBar namespace="identity" actions={[action('invite')]} on={{ invite: refuse }} />)
    fireEvent.click(screen.getByRole('button', { name: '发送邀请' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('此人已离职'))
  })

  it('ask before what cannot be taken back', async () => {
    const run = vi.fn(() => undefined)
    show(
      <ActionBar
        namespace="identity"
        actions={[action('disable')]}
        on={{ disable: { run, confirm: true, danger: true } }}
      />,
    )
    await Promise.all([import('./parts/Question'), import('antd/es/modal')])
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: '停用' }))
    })
    const dialog = await screen.findByRole('dialog', {}, { timeout: 15_000 })
    expect(run).not.toHaveBeenCalled()
    const sure = [...dialog.querySelectorAll('button')].find((button) => button.classList.contains('ant-btn-dangerous'))
    if (!sure) throw new Error('no way to say yes')
    fireEvent.click(sure)
    await waitFor(() => expect(run).toHaveBeenCalledOnce())
  })
})
