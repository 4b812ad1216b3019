// The law of the tree: short files, features that bear the API's tags and know nothing of each other, thin routes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const src = `${root}src`
const generated = /(schema\.d\.ts|routeTree\.gen\.ts|locales\.gen\.d\.ts)$/
const limit = 400
const faults = []

const files = readdirSync(src, { recursive: true })
  .map(String)
  .filter((file) => /\.(ts|tsx|css)$/.test(file) && !generated.test(file))

for (const file of files) {
  const text = readFileSync(join(src, file), 'utf8')
  const lines = text.split('\n').length
  if (lines > limit) faults.push(`${file}: ${lines} lines, more than ${limit}`)
  if (file.startsWith('routes/') && lines > 21)
    faults.push(`${file}: a route of ${lines} lines; pages belong to features`)
  if (file.endsWith('/index.ts')) faults.push(`${file}: no barrels`)
  const home = file.match(/^features\/([^/]+)\//)?.[1]
  for (const [, target] of text.matchAll(/from '([^']+)'/g)) {
    const path = target.startsWith('@/')
      ? target.slice(2)
      : target.startsWith('.')
        ? relative(src, resolve(src, dirname(file), target))
        : undefined
    const feature = path?.match(/^features\/([^/]+)/)?.[1]
    if (!feature) continue
    if (home && feature !== home) faults.push(`${file}: a feature imports another (${feature})`)
    if (home && target.startsWith('@/')) faults.push(`${file}: inside a feature imports are relative (${target})`)
    if (!home && !file.startsWith('routes/') && file !== 'app/registry.ts')
      faults.push(`${file}: only routes compose features (${target})`)
  }
}

const features = readdirSync(`${src}/features`)
const api = `${root}../openapi/openapi.json`
if (existsSync(api)) {
  const { paths } = JSON.parse(readFileSync(api, 'utf8'))
  const tags = new Set(
    Object.values(paths).flatMap((path) => Object.values(path).flatMap((operation) => operation.tags ?? [])),
  )
  for (const feature of features) if (!tags.has(feature)) console.warn(`features/${feature}: the API has no such tag`)
}

for (const fault of faults) console.error(fault)
console.log(`structure: ${files.length} files, ${features.length} features, ${faults.length} faults`)
process.exit(faults.length ? 1 : 0)
