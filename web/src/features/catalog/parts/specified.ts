/** `Range: 0–1.6 MPa` → label and value; a line without a colon has no label. */
export function specified(text: string): [string, string][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const at = line.search(/[:：]/)
      return at > 0 ? [line.slice(0, at).trim(), line.slice(at + 1).trim()] : ['', line]
    })
}
