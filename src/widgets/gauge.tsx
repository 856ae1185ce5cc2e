/** Where a value lies in a window around zero: the middle half of the bar is inside, the needle stops at its ends. */

type GaugeProps = {
  /** −1 and 1 are the edges of the window. */
  readonly share: number
  readonly label: string
}

export function Gauge({ share, label }: GaugeProps) {
  const percent = 50 + 25 * Math.min(Math.max(share, -2), 2)
  return (
    <div class="gauge" role="img" aria-label={label}>
      <span class="gauge-needle" style={{ insetInlineStart: `${percent}%` }} />
    </div>
  )
}
