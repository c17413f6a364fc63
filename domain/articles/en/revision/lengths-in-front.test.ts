import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withLengthsInFront } from "./lengths-in-front";

const revised = (...texts: string[]): string =>
  withLengthsInFront(
    [
      {
        type: "paragraph",
        part: "lead",
        lines: texts.map((text, at) => ({ id: `background[${at}]`, words: plain(text, [`path${at}`]) })),
        keys: [],
      } satisfies Composed,
    ],
    { facts: { record: { background: texts.map((en) => ({ en })) } } } as unknown as Discourse,
  )
    .flatMap((block) => (block.type === "paragraph" ? block.lines : []))
    .map(({ words }) => `${textOf(words)} (${words.paths.join()})`)
    .join(" ");

describe("a sentence that gives only the length of an event", () => {
  it("is in front of the noun in the sentence before it", () => {
    expect(revised("Lee opened the boat seminar", "The boat seminar lasts 14 days")).toBe(
      "Lee opened the 14-day boat seminar (path0,path1)",
    );
  });

  it("is in front of the noun where the event is introduced", () => {
    expect(
      revised("A trade mission came to Reedham", "Lee met the guests", "The trade mission lasted eight days"),
    ).toBe("An eight-day trade mission came to Reedham (path0,path2) Lee met the guests (path1)");
  });

  it("is with the sentence that goes on with it", () => {
    expect(revised("Lee met the guests", "The workshop lasted a week", "It was part of a series")).toBe(
      "Lee met the guests (path0) The week-long workshop was part of a series (path2,path1)",
    );
  });

  it("stays where the event is only in what somebody said, or is not mentioned", () => {
    for (const text of ["Lee said that the workshop was useful", "Lee met the guests"])
      expect(revised(text, "The workshop lasted a week")).toContain("The workshop lasted a week");
  });
});
