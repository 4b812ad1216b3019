import { fileURLToPath } from 'node:url'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const source = (path: string) => fileURLToPath(new URL(`./src${path}`, import.meta.url))
const server = process.env.GUANXI_URL ?? 'http://127.0.0.1:8080'

/**
 * antd's icons read their English file names out ("plus", "sun"), and buttons are named after them. Here an icon only
 * decorates: what it stands for is said in words beside it.
 */
const silentIcons = {
  name: 'silent-icons',
  transform: {
    filter: { id: /@ant-design\/icons\/es\/components\/AntdIcon(Light)?\.js/ },
    handler(code: string) {
      const silent = code.replace(/role: "img",\s*"aria-label": icon\.name/, '"aria-hidden": true')
      if (silent === code) throw new Error('the icons have changed: find where they name themselves')
      return { code: silent, map: null }
    },
  },
}

export default defineConfig({
  plugins: [tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }), react(), silentIcons],
  resolve: {
    alias: [
      { find: '@', replacement: source('') },
      { find: /^\.\/useScrollLocker$/, replacement: source('/app/scrollLock.ts') },
    ],
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: server, changeOrigin: false } } },
  build: { target: 'es2022', manifest: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
})
