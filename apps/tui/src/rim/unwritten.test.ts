import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { unwritten } from './unwritten.ts'

test('nothing reaches the terminal, all else is that of the terminal', async () => {
  const { stdout } = process
  const write = vi.spyOn(stdout, 'write')
  const silent = unwritten(stdout)
  const done = new Promise<void>((resolve) => {
    silent.write('lost', () => {
      resolve()
    })
  })
  await done
  expect(write).not.toHaveBeenCalled()
  write.mockRestore()
  expect(silent.columns).toBe(stdout.columns)
  expect(silent).toBeInstanceOf(EventEmitter)
  const heard: string[] = []
  const listener = () => heard.push('resize')
  silent.on('resize', listener)
  stdout.emit('resize')
  silent.off('resize', listener)
  stdout.emit('resize')
  expect(heard).toEqual(['resize'])
})
