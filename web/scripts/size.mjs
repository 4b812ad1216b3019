// Budgets of what a browser must load (gzip), over the manifest of the last build.
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url).pathname
if (!existsSync(`${dist}.vite/manifest.json`)) {
  console.error('size: build first')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'))
const sizes = new Map()
const sizeOf = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(dist + file)).length)
  return sizes.get(file)
}

/** All files a chunk needs before it can run. */
function closure(key, seen = new Set()) {
  const chunk = manifest[key]
  if (!chunk || seen.has(key)) return seen
  seen.add(key)
  for (const other of chunk.imports ?? []) closure(other, seen)
  return seen
}
const filesOf = (keys) => new Set([...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]))
const total = (keys) => [...filesOf(keys)].reduce((sum, file) => sum + sizeOf(file), 0) / 1000

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
const route = (name) =>
  Object.keys(manifest).filter((key) => key.startsWith(`src/routes/${name}`) && key.includes('?tsr-split'))
const together = (...keys) => keys.reduce((seen, key) => closure(key, seen), new Set())

const lines = [['entry', total(closure(entry)), 180]]
for (const key of route('_staff.tsx')) lines.push(['staff shell', total(together(entry, key)), 230])
for (const key of route('portal.tsx')) lines.push(['portal shell', total(together(entry, key)), 230])
for (const key of route('portal/index.tsx'))
  lines.push(['portal, first screen', total(together(entry, ...route('portal.tsx'), key)), 270])
const routeBudget = 180 + 190
for (const key of Object.keys(manifest).filter(
  (name) => name.startsWith('src/routes/') && name.includes('tsr-split'),
)) {
  const shell = key.includes('/_staff/') ? route('_staff.tsx') : key.includes('/portal/') ? route('portal.tsx') : []
  lines.push([key.replace('src/routes/', '').replace(/\?.*/, ''), total(together(entry, ...shell, key)), routeBudget])
}

let failed = 0
for (const [name, size, budget] of lines) {
  const over = size > budget
  if (over) failed += 1
  console.log(`${over ? 'OVER' : '  ok'} ${size.toFixed(0).padStart(5)} / ${budget.toFixed(0)} kB  ${name}`)
}
process.exit(failed ? 1 : 0)
