/** The delivery pack: ten pushes, the answer each must get, and the script that sends them all. */

import { type Answer, curlOf, deliveryPack, deliveryScript, type Plan } from '../../snippets/delivery.ts'
import { CopyButton } from '../../widgets/copy-button.tsx'
import { DataTable } from '../../widgets/data-table.tsx'
import { saveFile } from '../../widgets/save-file.ts'
import { Section } from '../../widgets/section.tsx'
import { usePanelWords } from './panel-words.ts'

export function Pack({ plan }: { readonly plan: Plan }) {
  const words = usePanelWords().pack
  const pack = deliveryPack(plan)
  const count = (answer: Answer) => pack.filter(({ expects }) => expects === answer).length
  return (
    <>
      <Section title={words.title} fact={words.fact(count(200), count(401))}>
        <p>{words.lead}</p>
        <DataTable
          caption={words.caption}
          columns={[
            {
              id: 'name',
              label: words.columns.name,
              names: true,
              cell: ({ id }) => {
                const [name, about] = words.deliveries[id]
                return (
                  <>
                    {name} <span class="quiet">{about}</span>
                  </>
                )
              },
            },
            {
              id: 'expects',
              label: words.columns.expects,
              cell: ({ expects }) => (
                <b class={expects === 200 ? 'bytes outcome-passed' : 'bytes outcome-failed'}>{expects}</b>
              ),
            },
            {
              id: 'curl',
              label: words.columns.curl,
              cell: (delivery) => (
                <CopyButton
                  text={curlOf(delivery, plan.url)}
                  label={words.copy}
                  what={words.deliveries[delivery.id][0]}
                />
              ),
            },
          ]}
          rows={pack}
          keyOf={({ id }) => id}
        />
      </Section>
      <Script text={deliveryScript(pack, plan.url)} />
    </>
  )
}

function Script({ text }: { readonly text: string }) {
  const words = usePanelWords().pack
  return (
    <Section title={words.script} actions={<CopyButton text={text} what={words.copyScript} />}>
      <p class="quiet">{words.scriptAbout}</p>
      <p>
        <button type="button" class="button" onClick={() => saveFile(words.file, 'application/x-sh', [text])}>
          {words.download}
        </button>
      </p>
      <p class="bytes">sh {words.file} http://127.0.0.1:8080</p>
    </Section>
  )
}
