import { expect, it } from "vitest";
import { en, lakeDay, personOf } from "../whole-articles/lake-town.test-data";

const proposed = (...points: string[]): string =>
  lakeDay(
    [personOf("a", "Ann Exemplar", "mayor", "Reedham")],
    [{ key: "p", by: ["a"], act: "propose", counted: true, points: points.map(en) }],
  );

it("lists two or three short points without ordinals", () => {
  expect(proposed("build a quay", "train pilots")).toContain(
    "two proposals: to build a quay, and to train pilots.",
  );
  expect(proposed("build a quay", "train pilots", "buy a boat")).toContain(
    "three proposals: to build a quay, to train pilots and to buy a boat.",
  );
});

it("numbers three points with lists of their own, and more", () => {
  expect(proposed("build a quay and a pier", "train pilots", "buy a boat")).toContain(
    "three proposals: first, to build a quay and a pier; second, to train pilots; and third, to buy a boat.",
  );
  expect(proposed("build a quay", "train pilots", "buy a boat", "sell a mill")).toContain(
    "; and fourth, to sell a mill.",
  );
});
