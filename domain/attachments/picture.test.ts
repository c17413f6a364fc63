import { describe, expect, it } from "vitest";
import { pictureIn } from "./picture";

const two = (n: number) => [n >> 8, n & 0xff];
const segment = (marker: number, ...body: number[]) => [0xff, marker, ...two(body.length + 2), ...body];
const exif = (orientation: number) =>
  segment(
    0xe1,
    ...[0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, ...two(orientation), 0, 0],
  );
const frame = (width: number, height: number) => segment(0xc2, 8, ...two(height), ...two(width), 3, 0, 0);
const jpeg = (...parts: number[][]) => Uint8Array.from([0xff, 0xd8, ...parts.flat(), 0xff, 0xd9]);

describe("pictureIn", () => {
  it("reads the size of a JPEG past its other segments", () => {
    const bytes = jpeg(segment(0xe0, 1, 2, 3), segment(0xc4, 9, 9), frame(4000, 3000));
    expect(pictureIn(bytes)).toEqual({ type: "jpg", width: 4000, height: 3000, turn: 0 });
  });

  it.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
    [77, 0],
  ])("knows orientation %i as a turn of %i degrees", (orientation, turn) => {
    expect(pictureIn(jpeg(exif(orientation), frame(4, 3)))?.turn).toBe(turn);
  });

  it("reads PNG and GIF", () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0, 0, 0, 0, 7];
    expect(pictureIn(Uint8Array.from(png))).toEqual({ type: "png", width: 256, height: 7, turn: 0 });
    const gif = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 5, 0, 6, 0];
    expect(pictureIn(Uint8Array.from(gif))).toEqual({ type: "gif", width: 5, height: 6, turn: 0 });
  });

  it("rejects truncated, empty and other data", () => {
    const whole = jpeg(exif(6), frame(4, 3));
    for (let length = 0; length < whole.length - 10; length += 1)
      expect(pictureIn(whole.subarray(0, length))).toBeUndefined();
    expect(pictureIn(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toBeUndefined();
    expect(pictureIn(jpeg(frame(0, 3)))).toBeUndefined();
    expect(pictureIn(new TextEncoder().encode("%PDF-1.4"))).toBeUndefined();
  });
});
