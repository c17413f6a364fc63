import { expect, it } from "vitest";
import { paragraphOf, textsIn } from "../../final-checks/lines.test-data";
import type { Discourse } from "../../reference/discourse";
import { withoutCountedGroupAgain } from "./counted-group-again";

type Given = readonly [id: string, text: string];

const of = (groups: number, ...lines: readonly Given[]): string[] => {
  const people = Array.from({ length: groups }, () => ({ group: { text: "people" } }));
  return textsIn(
    withoutCountedGroupAgain([paragraphOf(...lines)], { facts: { people } } as unknown as Discourse),
  );
};
const after = (...lines: readonly Given[]): string[] => of(1, ...lines);

const NEWS: Given = ["lead", "about 70 traders and bankers attended the Lake Forum"];

it("lists a group with its origin apart from the others if the number of participants has it", () => {
  expect(
    after(NEWS, [
      "agenda[a].people",
      "the forum was also attended by [[{lee+: Ann Lee, guide}; {t+: traders and bankers from Reedham and Oakham}; and {others: others}]]",
    ]),
  ).toEqual([
    "about 70 traders and bankers attended the Lake Forum",
    "the participants came from Reedham and Oakham",
    "the forum was also attended by Ann Lee, guide, and others",
  ]);
});

it("keeps groups that the number does not have, or of which more is known", () => {
  for (const group of [
    "clerks and bankers from Reedham",
    "traders and bankers of the Reed Bank",
    "traders and bankers",
  ])
    expect(
      after(NEWS, ["people.x", `the forum was also attended by [[{lee+: Ann Lee}; and {t+: ${group}}]]`]),
      group,
    ).toHaveLength(2);
});

it("says of no participants where they came from if another group took part", () => {
  expect(
    of(2, NEWS, [
      "people.x",
      "the forum was also attended by [[{lee+: Ann Lee}; {t+: traders and bankers from Reedham}; and {s+: scholars from Oakham}]]",
    ]),
  ).toHaveLength(2);
});
