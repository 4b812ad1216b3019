// Every text in both languages: the same keys, none empty, and each enum value of the API in words.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const root = new URL('..', import.meta.url).pathname
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const faults = []

const flat = (tree, prefix = '') =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' ? flat(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value]],
  )
/** English has plural forms that Chinese has not: `count_one`, `count_other`. */
const base = (key) => key.replace(/_(zero|one|two|few|many|other)$/, '')
const holes = (text) =>
  [...text.matchAll(/{{\s*(\w+)/g)]
    .map((match) => match[1])
    .sort()
    .join()

const folders = [
  ...readdirSync(`${root}src/locales`).map((name) => `src/locales/${name}`),
  ...readdirSync(`${root}src/features`).map((name) => `src/features/${name}/locales`),
].filter((folder) => existsSync(`${root}${folder}`))

for (const folder of folders) {
  const zh = new Map(flat(read(`${root}${folder}/zh-CN.json`)))
  const en = new Map(flat(read(`${root}${folder}/en.json`)))
  for (const [mine, other, language] of [
    [zh, en, 'en'],
    [en, zh, 'zh-CN'],
  ]) {
    const known = new Set([...other.keys()].map(base))
    for (const [key, text] of mine) {
      if (!text.trim()) faults.push(`${folder}: ${key} is empty`)
      if (!known.has(base(key))) faults.push(`${folder}: ${key} is missing in ${language}`)
    }
  }
  for (const [key, text] of zh) {
    const twin = en.get(key)
    if (twin !== undefined && holes(text) !== holes(twin)) faults.push(`${folder}: ${key} fills different gaps`)
  }
}

const api = `${root}../openapi/openapi.json`
if (existsSync(api)) {
  const { enums } = read(`${root}src/locales/terms/zh-CN.json`)
  const sets = Object.values(enums).map((values) => new Set(Object.keys(values)))
  const { schemas } = read(api).components
  const visit = (where, schema) => {
    if (typeof schema !== 'object' || schema === null) return
    if (Array.isArray(schema.enum)) {
      const values = schema.enum.filter((value) => typeof value === 'string')
      if (!sets.some((set) => values.every((value) => set.has(value)))) {
        faults.push(`terms: no enum has the values of ${where}: ${values.join(', ')}`)
      }
    }
    for (const [key, child] of Object.entries(schema)) visit(key === 'properties' ? where : `${where}.${key}`, child)
  }
  for (const [name, schema] of Object.entries(schemas)) visit(name, schema)
}

for (const fault of faults) console.error(fault)
console.log(`locales: ${folders.length} namespaces, ${faults.length} faults`)
process.exit(faults.length ? 1 : 0)
