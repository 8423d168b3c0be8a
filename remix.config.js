/**
 * Options of Remix, handed to its Vite plugin by vite.config.ts.
 * v3_singleFetch stays off: its decoder has an unfixed denial of service (CVE-2026-34077).
 *
 */
/** @type {import("@remix-run/dev").VitePluginConfig} */
const options = {
  appDirectory: 'app',
  ignoredRouteFiles: ['**/.*'],
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: true,
    v3_singleFetch: false,
  },
}
export default options
