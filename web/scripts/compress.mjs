// Writes .br and .gz beside every compressible asset, so that the server never compresses a file twice.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const dist = new URL('../dist/', import.meta.url).pathname
const compressible = /\.(js|css|svg|json|txt|webmanifest)$/
const files = await readdir(dist, { recursive: true })
let saved = 0
for (const file of files) {
  if (!compressible.test(file) || file.startsWith('.vite')) continue
  const bytes = await readFile(join(dist, file))
  if (bytes.length < 512) continue
  const br = await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  const gz = await promisify(gzip)(bytes, { level: 9 })
  await writeFile(join(dist, `${file}.br`), br)
  await writeFile(join(dist, `${file}.gz`), gz)
  saved += bytes.length - br.length
}
console.log(`compressed: ${Math.round(saved / 1024)} kB saved`)
