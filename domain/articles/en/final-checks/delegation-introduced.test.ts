import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withDelegationIntroduced } from "./delegation-introduced";

const port = { id: "p", name: { text: "Reed Port", path: "p" }, the: true };
const discourse = {
  facts: {
    record: {},
    allOrgs: () => [port],
    delegations: [{ key: "d", head: "a" }],
    people: [{ key: "a", raw: {}, posts: [{ org: { org: port } }] }],
  },
} as unknown as Discourse;

const revised = (...texts: string[]): string[] =>
  withDelegationIntroduced(
    [
      {
        type: "paragraph",
        part: "agenda",
        lines: texts.map((text, at) => line(`l${at}`, plain(text))),
        keys: [],
      } as Composed,
    ],
    discourse,
  ).flatMap((block) => linesOf(block).map(({ words }) => textOf(words)));

describe("a delegation that no sentence has introduced", () => {
  it("is that of its leader's organization", () => {
    expect(
      revised("Lee signed the contract", "the delegation will visit Hilltown", "the delegation sang"),
    ).toEqual([
      "Lee signed the contract",
      "the delegation of the Reed Port will visit Hilltown",
      "the delegation sang",
    ]);
  });

  it("is any from its town", () => {
    expect(revised("Lee signed the contract", "the team from Norland will visit Hilltown")[1]).toBe(
      "a team from Norland will visit Hilltown",
    );
  });

  it.each([
    [["a five-member delegation from Reed came", "the delegation sang"]],
    [["the Reed delegation came", "the delegation sang"]],
    [["Lee came with his delegation", "the delegation sang"]],
    [["Lee said: “I thank the delegation”"]],
    [["Ray met the team from Norland"]],
    [["Ray met delegations of the Reed Port and the Mill", "the delegation of the Reed Port sang"]],
    [["the delegation was led by Ann Lee, head of the Reed Port"]],
  ])("is none in %j", (texts) => {
    expect(revised(...texts)).toEqual(texts);
  });
});
