import { decode } from 'fast-png'
import type { Page } from 'playwright-core'

export interface Clip {
  /** CSS pixels from the top left of the viewport. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue, alpha (0–255) of the pixel in that column and row. */
  at(x: number, y: number): readonly [number, number, number, number]
  /** How many pixels the test holds for. */
  count(test: (red: number, green: number, blue: number) => boolean): number
}

/** What is really painted in a part of the viewport. */
export async function paintedPixels(page: Page, clip: Clip): Promise<Pixels> {
  const { width, height, channels, data } = decode(await page.screenshot({ clip }))
  const value = (pixel: number, channel: number) => data[pixel * channels + channel] ?? 255
  return {
    width,
    height,
    at: (x, y) => {
      const pixel = y * width + x
      return [value(pixel, 0), value(pixel, 1), value(pixel, 2), channels === 4 ? value(pixel, 3) : 255]
    },
    count: test => {
      let found = 0
      for (let pixel = 0; pixel < width * height; pixel++)
        if (test(value(pixel, 0), value(pixel, 1), value(pixel, 2))) found++
      return found
    },
  }
}
