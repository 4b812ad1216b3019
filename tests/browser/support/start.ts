// Starts the server once for all specs, on a free port, with the demo company in a temporary folder; ends it afterwards.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default async function start() {
  // While one works on a spec: against a server that runs already.
  if (process.env.GUANXI_URL) return
  const program = process.env.GUANXI_BIN
  if (!program) throw new Error('GUANXI_BIN must name the program')
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-browser-'))
  // The program refuses settings it does not know, and those of this machine's user are not ours.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GUANXI_'))
  const env = {
    ...Object.fromEntries(own),
    GUANXI_DATA_DIR: folder,
    GUANXI_LISTEN: '127.0.0.1:0',
    GUANXI_PASSWORD_COST: 'cheap',
    GUANXI_DEMO_GATEWAY: 'true',
    GUANXI_LOGIN_RATE: '10000',
    GUANXI_PUBLIC_RATE: '10000',
    GUANXI_LOG: 'warn',
  }
  execFileSync(program, ['demo'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const server = spawn(program, ['serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  process.env.GUANXI_URL = await new Promise<string>((found, failed) => {
    let text = ''
    server.stdout.on('data', (chunk) => {
      text += String(chunk)
      const address = /listening on (http:\/\/\S+)/.exec(text)?.[1]
      if (address) found(address)
    })
    server.on('exit', (code) => failed(new Error(`the server ended with ${code}`)))
  })
  return async () => {
    server.removeAllListeners('exit')
    const ended = new Promise((done) => server.once('exit', done))
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
