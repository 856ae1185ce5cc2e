/** Hands a file to the browser's downloads. */

export function saveFile(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoked at once, the download would find nothing in some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
