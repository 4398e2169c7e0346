import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { today } from '../../test/library.ts'
import { memberListing } from '../listings/members.ts'
import { ofMember } from '../pages/subject.ts'
import { lineText } from '../text/line.ts'
import { listView } from './list.ts'
import { tabsView } from './tabs.ts'
import type { Stage, View, ViewCommand } from './view.ts'

const stage: Stage = { setting: today, box: { width: 80, height: 20 } }
const after = (view: View, ...commands: readonly ViewCommand[]): View =>
  commands.reduce((now, command) => now.apply(command, stage), view)
const typing = (text: string): ViewCommand[] => [{ type: 'filter' }, { type: 'write', text }]
const linesOf = (view: View) => view.draw(stage, true).lines.map((line) => lineText(line))
const statusOf = (view: View) => {
  const { left, right } = view.draw(stage, true).status
  return `${lineText(left)} ${lineText(right)}`
}

const members = listView(memberListing)

describe('a list', () => {
  test('is filtered as one types, the best first', () => {
    const filtered = after(members, ...typing('bulg'))
    expect(filtered.context).toBe('filter')
    expect(filtered.chosen(stage)?.subject).toEqual(ofMember('BGR'))
    expect(statusOf(filtered)).toMatch(/bulg .*1 of 187/)
  })

  test('keeps what was typed and gives the keys back once it is settled', () => {
    const settled = after(members, ...typing('bulg')).settled?.()
    expect(settled?.context).toBe('list')
    expect(settled?.chosen(stage)?.subject).toEqual(ofMember('BGR'))
  })

  test('where nothing matches shows what is near, and says so', () => {
    const listing = { ...memberListing, nearest: () => [ofMember('BGR')] }
    const near = after(listView(listing), ...typing('bulgria'))
    expect(near.chosen(stage)?.subject).toEqual(ofMember('BGR'))
    expect(statusOf(near)).toContain('nothing matches; nearest:')
    const none = after(listView({ ...listing, nearest: () => [] }), ...typing('bulgria'))
    expect(none.chosen(stage)).toBeUndefined()
    expect(linesOf(none).join('\n')).toContain('Nothing is held here.')
  })

  test('clearing the filter keeps what was chosen', () => {
    const cleared = after(members, ...typing('bulg'), { type: 'clear' })
    expect(cleared.chosen(stage)?.subject).toEqual(ofMember('BGR'))
    expect(linesOf(cleared).some((line) => line.startsWith('> BGR'))).toBe(true)
  })

  test('asks another question when something is picked, and tells its address', () => {
    const picked = after(members, { type: 'picked', pick: 'sort', ids: ['-id'] })
    expect(picked.address(today)).toMatch(/^\/v1\/members\?(?:.*&)?sort=-id$/)
    expect(after(picked, { type: 'first' }).chosen(stage)?.subject).toEqual(ofMember('ZWE'))
    const back = after(picked, { type: 'picked', pick: 'sort', ids: [] })
    expect(back.address(today)).toBe(members.address(today))
  })

  test('leaves alone what it does not offer', () => {
    for (const command of [
      { type: 'picked', pick: 'none', ids: ['x'] },
      { type: 'picked', pick: 'sort', ids: ['nothing'] },
    ] as const)
      expect(after(members, command).address(today)).toBe(members.address(today))
  })

  test('shows the chosen row wherever it goes, in any room', () => {
    const anyMove = fc.oneof(
      fc.integer({ min: -300, max: 300 }).map((rows): ViewCommand => ({ type: 'move', rows, columns: 0 })),
      fc.constantFrom(1, -1, 0.5, -0.5).map((by): ViewCommand => ({ type: 'page', by })),
      fc.constantFrom<ViewCommand>({ type: 'first' }, { type: 'last' }),
    )
    const anyBox = fc.record({
      width: fc.integer({ min: 3, max: 120 }),
      height: fc.integer({ min: 1, max: 60 }),
    })
    fc.assert(
      fc.property(anyBox, anyBox, fc.array(anyMove, { maxLength: 12 }), (box, other, moves) => {
        const here = { setting: today, box }
        const moved = moves.reduce((view, move) => view.apply(move, here), members)
        const there = { setting: today, box: other }
        const followed = moved.follow(here, there)
        expect(followed.chosen(there)).toEqual(moved.chosen(here))
        for (const [view, at] of [
          [moved, here],
          [followed, there],
        ] as const)
          expect(view.draw(at, true).lines.filter((line) => lineText(line).startsWith('>')).length).toBe(1)
      }),
      { numRuns: 100 },
    )
  })
})

describe('tabs', () => {
  const tabs = tabsView([
    { id: 'one', name: () => 'One', view: members },
    { id: 'two', name: () => 'Two', view: listView(memberListing) },
  ])

  test('stay each as they were left', () => {
    const other = after(tabs, ...typing('bulg'), { type: 'picked', pick: 'tab', ids: ['two'] })
    expect([other.name(today), other.context]).toEqual(['Two', 'list'])
    const back = after(other, { type: 'picked', pick: 'tab', ids: ['one'] })
    expect([back.name(today), back.chosen(stage)?.subject]).toEqual(['One', ofMember('BGR')])
    expect(back.settled?.().context).toBe('list')
  })

  test('are offered before what the view itself offers', () => {
    expect(tabs.picks(today).map(({ id }) => id)).toEqual([
      'tab',
      ...members.picks(today).map(({ id }) => id),
    ])
    expect(after(tabs, { type: 'picked', pick: 'tab', ids: ['three'] }).name(today)).toBe('One')
  })
})
