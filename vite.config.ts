import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

const TARGET = 'es2022'

export default defineConfig({
  plugins: [remix(remixOptions)],
  build: { target: TARGET },
  esbuild: { target: TARGET },
  optimizeDeps: { esbuildOptions: { target: TARGET } },
})
