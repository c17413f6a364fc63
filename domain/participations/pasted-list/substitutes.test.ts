import { expect, it } from "vitest";
import { readList } from "./read-list";

it("replaces nobody by who accompanies them at a meeting", () => {
  const { rows } = readList("县长王小样今天到示例公司开会，由总经理李大例陪同", new Set());
  const people = rows.flatMap((row) => ("participant" in row ? [row.participant] : []));
  expect(people).toHaveLength(2);
  expect(people.map(({ presence, substitutes }) => presence ?? substitutes)).toEqual([undefined, undefined]);
});

it.each(["is unable to attend", "can’t make it", "has fallen ill", "is on leave", "had to cancel"])(
  "reads who comes for somebody who %s",
  (hindered) => {
    const { rows } = readList(`Ann Example ${hindered}, so Bob Sample (Buyer) is coming.`, new Set());
    const people = rows.flatMap((row) => ("participant" in row ? [row.participant] : []));
    expect(people.map(({ person, presence }) => [person?.name?.en, presence])).toEqual([
      ["Ann Example", "substituted"],
      ["Bob Sample", undefined],
    ]);
  },
);
