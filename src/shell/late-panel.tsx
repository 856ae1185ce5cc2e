/** A panel that comes as a chunk of its own when it is first opened. */

import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../language/words.ts'
import type { PanelProps } from '../panels/panel.ts'

type Panel = ComponentType<PanelProps>
type Coming = { readonly Panel?: Panel; readonly failed?: true }

/** Makes a panel of the function that loads it. While it loads there is a word of it; where it cannot, a way to try again. */
export function latePanel(load: () => Promise<Panel>): Panel {
  return function LatePanel(props: PanelProps) {
    const words = useWords().shell
    const [coming, setComing] = useState<Coming>({})
    const fetchPanel = () => {
      load().then(
        (Panel) => setComing({ Panel }),
        () => setComing({ failed: true }),
      )
    }
    useEffect(fetchPanel, [])
    if (coming.Panel) return <coming.Panel {...props} />
    if (!coming.failed) return <p role="status">{words.loading}</p>
    return (
      <p role="alert" class="row">
        {words.notLoaded}
        <button type="button" class="button" onClick={fetchPanel}>
          {words.tryAgain}
        </button>
      </p>
    )
  }
}
