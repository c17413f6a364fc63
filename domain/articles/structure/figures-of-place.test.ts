import { describe, expect, it } from "vitest";
import { isFigureOfPlace } from "./figures-of-place";

describe("figures of a place", () => {
  it.each([
    "The zone has so far accepted investment from 129 companies.",
    "The lake port handles 4 million tons a year.",
  ])("are stated: %s", (text) => {
    expect(isFigureOfPlace(text)).toBe(true);
  });

  it.each([
    "The zone has been part of the county since 2004.",
    "The zone lies on the lake.",
    "The course has 30 lessons.",
  ])("are not: %s", (text) => {
    expect(isFigureOfPlace(text)).toBe(false);
  });
});
