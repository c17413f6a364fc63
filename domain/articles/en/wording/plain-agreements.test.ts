import { expect, test } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { statedTogether, subjectInAim } from "./plain-agreements";

const written = (text: string): string =>
  textOf(reworded(line("a", plain(text)), [statedTogether, subjectInAim]).words);

test("what two sides state together is no promise", () => {
  expect(written("both sides agreed to recognise the need to dredge the lake")).toBe(
    "both sides recognised the need to dredge the lake",
  );
  expect(written("both sides agreed to stress the value of boats")).toBe(
    "both sides stressed the value of boats",
  );
  for (const kept of [
    "both sides agreed to dredge the lake",
    "both sides agreed to recognise each other's degrees",
    "both sides agreed to stress the care of the lake in their courses",
    "both sides agreed to acknowledge receipt of applications within ten days",
    "both sides agreed to highlight the value of boats at the fair in 2025",
    "both sides agreed to stress the importance of the lake at the next meeting",
    "both sides agreed to recognise degrees, exchange staff and share boats",
  ])
    expect(written(kept)).toBe(kept);
});

test("the subject of a document is stated once, in its aim", () => {
  expect(
    written("the ports plan to sign an agreement on a ferry course soon to offer a ferry course in May"),
  ).toBe("the ports plan to sign an agreement soon to offer a ferry course in May");
  const other = "the ports signed an agreement on a ferry course to train sailors";
  expect(written(other)).toBe(other);
});
