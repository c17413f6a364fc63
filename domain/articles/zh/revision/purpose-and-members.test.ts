import { expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withKnownOfSpeaker } from "./known-of-speaker";
import { withPurposeAndMembers } from "./purpose-and-members";

const paragraph = (...lines: [string, string][]): Composed => ({
  type: "paragraph",
  part: "agenda",
  lines: lines.map(([id, text]) => line(id, plain(text))),
  keys: [],
});
const texts = (block: Composed | undefined): string[] =>
  block?.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [];

it("says what a journey was for with who the delegation was made up of", () => {
  const block = paragraph(["a", "此行意在探讨合作"], ["b", "代表团成员包括某局局长安例"]);
  expect(texts(withPurposeAndMembers(block))).toEqual(["代表团此行意在探讨合作，成员包括某局局长安例"]);
});

it("separates a purpose of several clauses", () => {
  const block = paragraph(["a", "此行意在探讨合作，考察项目"], ["b", "代表团成员包括某局局长安例"]);
  expect(texts(withPurposeAndMembers(block))).toHaveLength(2);
});

it("says who a speaker is after what they said, never in front of what was done next", () => {
  const discourse = { facts: { people: [{ name: { text: "安例" } }] } } as unknown as Discourse;
  const [said, done] = withKnownOfSpeaker(
    [
      paragraph(["agenda[t].remarks[r]", "安例希望加强合作"]),
      paragraph(["background[0]", "安例是从事茶学研究的专家"], ["agenda[v]", "安例一行参观了茶园"]),
    ],
    discourse,
  );
  expect(texts(said)).toEqual(["安例希望加强合作", "安例是从事茶学研究的专家"]);
  expect(texts(done)).toEqual(["安例一行参观了茶园"]);
});
