/** The Build panel: any request of the API from a form. The list of operations, or the bench of the one chosen. */

import '../../style/build.css'
import { useRef } from 'preact/hooks'
import type { PanelProps } from '../panel.ts'
import { Bench } from './bench.tsx'
import { Catalogue } from './catalogue.tsx'
import { operationNamed } from './operations.ts'
import { useBuild } from './use-build.ts'

export function Build({ route, carry, carried }: PanelProps) {
  const state = useBuild(carried)
  const shown = useRef('')
  // While another panel is in front the route is its own; this one keeps what it showed.
  if (route.panel !== '') shown.current = route.rest
  const operation = operationNamed(shown.current)
  return operation ? (
    <Bench key={operation.id} operation={operation} state={state} carry={carry} />
  ) : (
    <Catalogue state={state} />
  )
}
