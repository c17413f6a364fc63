import { expect, it } from "vitest";
import { paragraphOf, textsIn } from "../../final-checks/lines.test-data";
import { withoutCountedGroupAgain } from "./counted-group-again";

type Given = readonly [id: string, text: string];

const after = (...lines: readonly Given[]): string[] =>
  textsIn(withoutCountedGroupAgain([paragraphOf(...lines)]));

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
