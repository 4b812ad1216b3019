import { expect, it } from 'vitest'
import { pathTo, treeOf } from './RegionSelect'

const places = [
  { id: 'zj', name: '浙江省', parent_id: null },
  { id: 'hz', name: '杭州市', parent_id: 'zj' },
  { id: 'fr', name: '法国' },
]

it('stands as a tree, and a place is found on the way down to it', () => {
  expect(treeOf(places)).toEqual([
    { value: 'zj', label: '浙江省', children: [{ value: 'hz', label: '杭州市' }] },
    { value: 'fr', label: '法国' },
  ])
  expect(pathTo(places, 'hz')).toEqual(['zj', 'hz'])
  expect(pathTo(places, 'gone')).toEqual([])
})
