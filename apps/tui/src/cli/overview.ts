import { dataDate, listInstruments, membersOn, overallCoverage } from 'ilo-data'
import type { Question } from '../answers/question.ts'
import { field, noticeBlocks } from '../pages/fields.ts'
import { span } from '../text/line.ts'
import type { Output } from './command.ts'

/** What the record holds, for whom the full screen cannot be opened. */
export function overview({ on }: Question): Output {
  const { count } = membersOn(on)
  const instruments = listInstruments({ on })
  const coverage = overallCoverage()
  const { complete, partial, none } = coverage.instruments
  const ofKind = (kind: string) => instruments.filter((instrument) => instrument.kind === kind).length
  return {
    answer: () => ({
      data: { members: count, instruments: instruments.length, ratifications: coverage },
      sources: [],
      links: {},
    }),
    page: () => [
      { kind: 'title', text: 'The International Labour Organization, as facts with sources' },
      { kind: 'gap' },
      field('Members', [
        span(`${count.min === count.max ? count.min : `${count.min} to ${count.max}`} on ${on}`),
      ]),
      field('Instruments', [
        span(
          `${ofKind('convention')} Conventions, ${ofKind('protocol')} Protocols, ${ofKind('recommendation')} Recommendations adopted by ${on}`,
        ),
      ]),
      field('Ratifications', [
        span(
          `${coverage.held} held: all of ${complete} Conventions and Protocols, a part of ${partial}, none of ${none}`,
        ),
      ]),
      field('Data of', [span(dataDate)]),
      { kind: 'gap' },
      {
        kind: 'paragraph',
        line: [span('In a terminal, '), span('ilo', 'key'), span(' opens the full screen. Try:')],
      },
      ...['ilo member BGR', 'ilo instrument C029', 'ilo standing BGR C087 --on 1958-12-31', 'ilo help'].map(
        (line) => ({ kind: 'paragraph', line: [span(`  ${line}`)] }) as const,
      ),
      ...noticeBlocks,
    ],
  }
}
