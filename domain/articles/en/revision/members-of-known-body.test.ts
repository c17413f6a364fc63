import { expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withoutMembershipAgain } from "./members-of-known-body";

const revised = (text: string, name: string): string => {
  const block: Composed = {
    type: "paragraph",
    part: "people",
    lines: [line("people", plain(text))],
    keys: [],
  };
  const facts = { delegations: [{ key: "d", name: { en: name } }], said: () => ({ text: name }) };
  return withoutMembershipAgain([block], { facts } as unknown as Discourse)
    .flatMap((one) => (one.type === "paragraph" ? one.lines : []))
    .map(({ words }) => textOf(words))
    .join();
};
const TEXT = "the delegation consisted of Ann Exemplar, Bo Sample and Cy Sample, members of the LakeCo";

it("does not call people members of the council that their delegation is called after", () => {
  expect(revised(TEXT, "LakeCo delegation")).toBe(
    "the delegation consisted of Ann Exemplar, Bo Sample and Cy Sample",
  );
});

it("keeps a post at another body", () => {
  expect(revised(TEXT, "Reed delegation")).toBe(TEXT);
});
