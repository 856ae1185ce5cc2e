/** A button that names the state it switches to. */
type SwitchProps = { readonly label: string; readonly title: string; readonly onClick: () => void }

export function SwitchButton({ label, title, onClick }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch-button"
      aria-label={`${label} ${title}`}
      title={title}
      onClick={onClick}
    >
      {label}
    </button>
  )
}
