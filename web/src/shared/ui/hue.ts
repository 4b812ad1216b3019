const hues = [212, 262, 328, 12, 36, 88, 158, 190] as const

/** The colour of a name, the same wherever it stands. */
export const hueOf = (name: string): number =>
  hues[[...name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % hues.length] ?? hues[0]
