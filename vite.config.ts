import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * What the built page may do: run and style itself from its own files, and nothing else. `frame-ancestors` cannot
 * stand in a page and is the host's to set.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types signbench-worker',
].join('; ')

/** Puts the policy into the built page only: the development server needs a socket and inline scripts. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

export default defineConfig({
  // Relative, so that any sub-path can host the built page.
  base: './',
  oxc: { jsx: { importSource: 'preact' } },
  plugins: [contentSecurityPolicy],
  build: {
    target: 'es2022',
    // The polyfill would fetch, which the policy forbids; every browser of the target preloads by itself.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  test: {
    projects: [
      { extends: true, test: { name: 'core', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
})
