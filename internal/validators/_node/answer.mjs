// Reads cases (a JSON array) from standard input and prints one answer for
// each: {Value} as made by judge, or {Error} where it threw.
import { readFileSync } from 'node:fs'

export async function answer (judge) {
  const answers = []
  for (const item of JSON.parse(readFileSync(0, 'utf8'))) {
    try {
      answers.push({ Value: await judge(item) })
    } catch (error) {
      answers.push({ Error: String(error?.message || error || 'failed without a word') })
    }
  }
  process.stdout.write(JSON.stringify(answers))
}
