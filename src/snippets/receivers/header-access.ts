/** How one header is read where a dump lacks it: the expression in each framework, with those that are kept elsewhere. */

import type { DumpFramework } from '../../message/dumps/entries.ts'

type Access = {
  readonly usual: (name: string) => string
  /** Lower-case name → where it is instead. */
  readonly elsewhere: Readonly<Record<string, string>>
}

const variable = (name: string) => name.toLowerCase().replaceAll('-', '_')

const ACCESS: Readonly<Record<DumpFramework, Access>> = {
  nginx: { usual: (name) => `$http_${variable(name)}`, elsewhere: {} },
  spring: { usual: (name) => `request.getHeader("${name}")`, elsewhere: {} },
  flask: { usual: (name) => `request.headers["${name}"]`, elsewhere: {} },
  express: { usual: (name) => `req.headers['${name.toLowerCase()}']`, elsewhere: {} },
  php: {
    usual: (name) => `$_SERVER['HTTP_${variable(name).toUpperCase()}']`,
    elsewhere: {
      'content-type': "$_SERVER['CONTENT_TYPE']",
      'content-length': "$_SERVER['CONTENT_LENGTH']",
      // Apache hands Authorization to no CGI program unless it is told to.
      authorization: 'CGIPassAuth On   # Apache',
    },
  },
  go: {
    usual: (name) => `r.Header.Get("${name}")`,
    // net/http moves it out of the header map.
    elsewhere: { host: 'r.Host' },
  },
}

/** `headerAccess('go', 'host')` → `r.Host`; the name is written as people write it. */
export function headerAccess(framework: DumpFramework, name: string): string {
  const { usual, elsewhere } = ACCESS[framework]
  return elsewhere[name.toLowerCase()] ?? usual(properName(name))
}

/** `x-sdk-date` → `X-Sdk-Date` */
function properName(name: string): string {
  return name.toLowerCase().replace(/(?<![a-z0-9])[a-z]/g, (letter) => letter.toUpperCase())
}

/** Whether the framework keeps this header in another place than the others, which is why a dump lacks it. */
export function isKeptElsewhere(framework: DumpFramework, name: string): boolean {
  return name.toLowerCase() in ACCESS[framework].elsewhere
}
