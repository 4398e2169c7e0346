import { listMembers } from 'ilo-data'
import type { MemberCode, Region } from 'ilo-data'
import { unpackNumbers } from './numbers.ts'
import { heightAt, radians, stretchAt } from './projection.ts'
import { codes, labels, lines, perDegree, rings } from './world.ts'

/** A corner or a place: its longitude in radians, how much of x a radian takes there, and its y. */
export type Spot = { readonly longitude: number; readonly stretch: number; readonly y: number }

export type Ring = {
  readonly spots: readonly Spot[]
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** A State or another piece of land; its rings begin with the largest. */
export type Shape = {
  readonly member: MemberCode | undefined
  readonly region: Region | undefined
  readonly rings: readonly Ring[]
  readonly label: Spot
}

const spotAt = (x: number, y: number): Spot => {
  const latitude = radians(y / perDegree)
  return { longitude: radians(x / perDegree), stretch: stretchAt(latitude), y: heightAt(latitude) }
}

function readLines(): (readonly Spot[])[] {
  const numbers = unpackNumbers(lines)
  const result: Spot[][] = []
  let [at, x, y] = [0, 0, 0]
  while (at < numbers.length) {
    const count = numbers[at++] ?? 0
    const line: Spot[] = []
    for (let corner = 0; corner < count; corner++) {
      x += numbers[at++] ?? 0
      y += numbers[at++] ?? 0
      line.push(spotAt(x, y))
    }
    result.push(line)
  }
  return result
}

const turn = 2 * Math.PI

/** A ring from its lines; its longitudes run on where it crosses the meridian of 180°. */
function ringFrom(parts: readonly (readonly Spot[])[]): Ring {
  const spots: Spot[] = []
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const part of parts) {
    for (const spot of part.slice(0, -1)) {
      const before = spots.at(-1)?.longitude ?? spot.longitude
      const longitude = spot.longitude - turn * Math.round((spot.longitude - before) / turn)
      spots.push(longitude === spot.longitude ? spot : { ...spot, longitude })
      west = Math.min(west, longitude)
      east = Math.max(east, longitude)
      south = Math.min(south, spot.y)
      north = Math.max(north, spot.y)
    }
  }
  return { spots, west, east, south, north }
}

function readShapes(): Shape[] {
  const members = new Map<string, { readonly id: MemberCode; readonly region?: Region }>(
    listMembers({ status: 'member' }).map((member) => [member.id, member]),
  )
  const known = readLines()
  const numbers = unpackNumbers(rings)
  const places = unpackNumbers(labels)
  let [at, next] = [0, 0]
  const readRing = (): Ring => {
    const count = numbers[at++] ?? 0
    const parts: (readonly Spot[])[] = []
    for (let part = 0; part < count; part++) {
      const name = numbers[at++] ?? 0
      const line = known[name === 0 ? next++ : next - Math.abs(name)] ?? []
      parts.push(name < 0 ? line.toReversed() : line)
    }
    return ringFrom(parts)
  }
  return codes.split(' ').map((code, index): Shape => {
    const member = members.get(code)
    const count = numbers[at++] ?? 0
    return {
      member: member?.id,
      region: member?.region,
      rings: Array.from({ length: count }, readRing),
      label: spotAt(places[2 * index] ?? 0, places[2 * index + 1] ?? 0),
    }
  })
}

let held: readonly Shape[] | undefined

/** All land but Antarctica, read on first use. */
export const shapes = (): readonly Shape[] => (held ??= readShapes())
