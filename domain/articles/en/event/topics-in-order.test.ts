import { expect, it } from "vitest";
import { topicsInOrder } from "./topics-in-order";

const order = (open: boolean, ...texts: string[]): string[] =>
  topicsInOrder(
    texts.map((text) => ({ text, path: text })),
    open,
  ).map(({ text }) => text);

it("puts a topic that ends in a clause behind the others", () => {
  expect(order(false, "piping oil if any is found near the port", "the perch quota")).toEqual([
    "the perch quota",
    "piping oil if any is found near the port",
  ]);
});

it("keeps the order of an open list, of two clauses, and of topics that point back", () => {
  const oil = "piping oil if any is found near the port";
  for (const [open, ...texts] of [
    [true, oil, "the perch quota"],
    [false, oil, "a quay which the town could build"],
    [false, oil, "its price"],
  ] as const)
    expect(order(open, ...texts)).toEqual(texts);
});
