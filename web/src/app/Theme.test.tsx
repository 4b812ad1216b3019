import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { Theme } from './Theme'

const begun = vi.fn()

function Page() {
  useState(begun)
  return <p>page</p>
}

it('does not begin the page anew when the words of antd have come', async () => {
  render(
    <Theme>
      <Page />
    </Theme>,
  )
  await act(() => vi.dynamicImportSettled())
  expect(screen.getByText('page')).toBeDefined()
  expect(begun).toHaveBeenCalledOnce()
})
