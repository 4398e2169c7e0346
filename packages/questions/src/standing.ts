import {
  getInstrument,
  getMember,
  nameIn,
  parseInstrument,
  parseMember,
  standing as standingOn,
} from 'ilo-data'
import type { SourcedStanding, Text } from 'ilo-data'
import {
  instrumentAt,
  instrumentRatificationsAt,
  memberAt,
  memberRatificationsAt,
  paths,
} from './addresses.ts'
import { required } from './parameters.ts'
import type { Route } from './route.ts'
import { titleIn } from './instruments/title.ts'
import type { Title } from './instruments/title.ts'
import { sourcesOf } from './provenance.ts'
import { question } from './question.ts'

/** What holds between a Member and an instrument on a day, why, and where it was read. */
export type StandingAnswer = SourcedStanding & { readonly name: Text; readonly title: Title }

export const standing: Route<StandingAnswer> = question({
  name: 'standing',
  path: paths.standing,
  summary:
    'What holds between a Member and an instrument on a day, how certain that is, why, and by which sources',
  example: '/v1/standing?member=BGR&instrument=C087&on=1958-12-31',
  ids: {},
  parameters: {
    member: required('a Member: a code, a number or a name, such as BGR, 100 or Bulgaria', parseMember),
    instrument: required('an instrument: a code or another name, such as C087, 87 or MLC', parseInstrument),
  },
  answer({ member, instrument, on, lang }) {
    const answer = standingOn(member, instrument, on)
    const { names, url: memberPage } = getMember(member)
    const { url: instrumentPage } = getInstrument(instrument)
    const data: StandingAnswer = {
      ...answer,
      name: nameIn(names, lang),
      title: titleIn(instrument, lang),
    }
    return {
      data,
      meta: {
        ...(answer.coverage === undefined ? {} : { coverage: answer.coverage }),
        sources: sourcesOf(answer.facts),
      },
      links: {
        member: memberAt(member),
        instrument: instrumentAt(instrument),
        memberRatifications: memberRatificationsAt(member),
        instrumentRatifications: instrumentRatificationsAt(instrument),
        ...(memberPage === undefined ? {} : { memberAtIlo: memberPage }),
        ...(instrumentPage === undefined ? {} : { instrumentAtIlo: instrumentPage }),
      },
    }
  },
})
