/** Where the request goes: a documented address or one's own, the protocol, and the path where it has two spellings. */

import { Choice } from '../../widgets/choice.tsx'
import { Field } from '../../widgets/field.tsx'
import { Section } from '../../widgets/section.tsx'
import { ChooseField } from './choose-field.tsx'
import { FaultList } from './fault-list.tsx'
import { type Fault, faultsAt } from './faults.ts'
import type { Operation } from './operations.ts'
import { usePanelWords } from './panel-words.ts'
import { type Endpoint as Address, HOSTS } from './typed.ts'
import type { BuildState } from './use-build.ts'

type EndpointProps = {
  readonly operation: Operation
  readonly state: BuildState
  readonly faults: readonly Fault[]
}

const OWN = 'own'
const PROTOCOLS = [
  { id: 'https', label: 'HTTPS' },
  { id: 'http', label: 'HTTP' },
] as const

export function Endpoint({ operation, state, faults }: EndpointProps) {
  const words = usePanelWords().build.endpoint
  const { family, paths, id } = operation
  const { typed, change } = state
  const endpoint = typed.endpoints[family]
  const set = (part: Partial<Address>) =>
    change({ endpoints: { ...typed.endpoints, [family]: { ...endpoint, ...part } } })
  const hosts = HOSTS[family]
  const isOwn = !hosts.includes(endpoint.host)
  const told = faultsAt(faults, 'host')
  return (
    <Section title={words.title}>
      <ChooseField
        label={words.host}
        path={isOwn ? undefined : 'host'}
        options={[...hosts.map((host) => ({ id: host, label: host })), { id: OWN, label: words.own }]}
        chosen={isOwn ? OWN : endpoint.host}
        onChoose={(host) => set({ host: host === OWN ? '' : host })}
      />
      {isOwn ? (
        <Field
          label={words.ownLabel}
          value={endpoint.host}
          placeholder={hosts[0]}
          onInput={(host) => set({ host: host.trim() })}
          hint={told.length > 0 && <FaultList faults={told} />}
        />
      ) : (
        <FaultList faults={told} />
      )}
      {family === 'send' && <p class="quiet">{words.portHint}</p>}
      {family === 'send' && (
        <Choice
          label={words.protocol}
          options={PROTOCOLS}
          chosen={endpoint.protocol}
          onChoose={(protocol) => set({ protocol })}
        />
      )}
      {paths.length > 1 && (
        <ChooseField
          label={words.path}
          options={paths.map((path) => ({ id: path, label: path }))}
          chosen={typed.paths[id] ?? paths[0]}
          onChoose={(path) => change({ paths: { ...typed.paths, [id]: path } })}
        />
      )}
    </Section>
  )
}
