import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Weights that are set: running text, what is stressed, titles and scores. */
export const WEIGHTS = ['regular', 'semibold', 'bold'] as const
export type Weight = (typeof WEIGHTS)[number]

const PACKAGE = '@expo-google-fonts/source-sans-3'
const CUTS: Readonly<Record<Weight, string>> = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  semibold: '600SemiBold/SourceSans3_600SemiBold.ttf',
  bold: '700Bold/SourceSans3_700Bold.ttf',
}

/** The product's typeface as static cuts: a variable font prints as dozens of nameless ones. */
export function typeface(weight: Weight): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`${PACKAGE}/${CUTS[weight]}`))
}
