import { contentHash, dataDate, listInstruments, listMembers, listSources, overallCoverage } from 'ilo-data'
import type { InstrumentKind } from 'ilo-data'
import { coverageParts } from './coverage-parts.ts'

const thousands = (count: number): string => count.toLocaleString('en-GB')

const count = (kind: InstrumentKind): number => listInstruments({ kind }).length

/** What documents say about how much is held: counted, never written by hand. */
const numbers: Readonly<Record<string, () => string>> = {
  ...coverageParts,
  held: () => {
    const { held, heldOfFormer, instruments, registered } = overallCoverage()
    return [
      '| held | |',
      '| --- | --- |',
      `| Members | ${listMembers({ status: 'member' }).length}, and ${listMembers({ status: 'former' }).length} former States |`,
      `| Instruments | ${count('convention')} Conventions, ${count('protocol')} Protocols, ${count('recommendation')} Recommendations |`,
      `| Ratifications | ${thousands(held)}, and ${heldOfFormer} of former States |`,
      `| … with the day of registration | ${thousands(registered.day)}; ${registered.monthOrYear} with a month or year, ${registered.notHeld} without a date |`,
      `| Instruments whose ratifications are held whole | ${instruments.complete}, the eleven fundamental ones among them; ${instruments.partial} in part, ${instruments.none} not at all |`,
      `| Sources | ${listSources().length} |`,
      `| Date of the data | ${dataDate} (content hash \`${contentHash.slice(0, 12)}…\`) |`,
    ].join('\n')
  },
}

const region = /(<!-- generated: (\w+) -->\n)(?:(?!<!-- generated:)[\s\S])*?<!-- end -->/g

/** A document with its generated parts made anew. */
export function renewed(text: string): string {
  const begun = text.split('<!-- generated:').length - 1
  if (begun !== (text.match(region) ?? []).length) throw new Error('a generated part has no end, or no name')
  return text.replaceAll(region, (_, start: string, name: string) => {
    const make = numbers[name]
    if (!make)
      throw new Error(`no generated part is called '${name}'; there are ${Object.keys(numbers).join(', ')}`)
    return `${start}\n${make()}\n\n<!-- end -->`
  })
}
