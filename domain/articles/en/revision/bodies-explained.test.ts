import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withBodiesExplained } from "./bodies-explained";

const discourse = { facts: { people: [] } } as unknown as Discourse;
const NEWS = "Reed College and the Lake Institute signed a memorandum";
const written = (signed: string, context: string): string[] => {
  const blocks: Composed[] = [
    {
      type: "paragraph",
      part: "lead",
      keys: [],
      lines: [line("agreements[m]", plain(NEWS, [])), line("agreements[m].signatories", plain(signed, []))],
    },
    {
      type: "paragraph",
      part: "background",
      keys: [],
      lines: [line("background[0].en", plain(context, []), true)],
    },
  ];
  return withBodiesExplained(blocks, discourse).flatMap((one) =>
    linesOf(one).map(({ words }) => textOf(words)),
  );
};

describe("what a body is, or where", () => {
  const signed = "it was signed by Ann Lee, dean of the college, and Bo Ray, director of the Lake Institute";

  it("is a clause of the first sentence that ends with its name", () => {
    expect(written(signed, "The Lake Institute is based at Reedham.")).toEqual([
      NEWS,
      `${signed}, which is based at Reedham`,
    ]);
  });

  it("ends the text where it is history, or no sentence ends with the name", () => {
    expect(written(signed, "The Lake Institute was founded by two towns in 1990.")).toHaveLength(3);
    expect(written("Ann Lee signed it", "The Lake Institute is based at Reedham.")).toHaveLength(3);
  });
});
