import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";
import { withAlsoIncluded } from "./also-included";

// All names are invented.

const last = (before: string, text: string): string | undefined => {
  const blocks = [before, text].map(
    (one): Composed => ({
      type: "paragraph",
      part: "people",
      keys: [],
      lines: [line("agenda[a].remarks[r]", plain(one))],
    }),
  );
  return withAlsoIncluded(blocks)
    .flatMap(linesOf)
    .map(({ words }) => textOf(words))
    .at(-1);
};
const ALSO = "the Lake delegation also included boat builders";

describe("who else a delegation included", () => {
  it("comes with “also” only behind others whom the text has named as members", () => {
    expect(last("the mayor met a Lake delegation led by Ann Lee", ALSO)).toBe(ALSO);
    expect(last("it consisted of Ann Lee and Bo Ray", ALSO)).toBe(ALSO);
    expect(last("Ann Lee said that nets were useful", ALSO)).toBe(
      "the Lake delegation included boat builders",
    );
  });

  it("has no “also” where a member has only spoken", () => {
    const text = textOfEvent({
      kind: "meeting",
      title: en("Mayor meets Lake delegation"),
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("Lake delegation"), side: "guest" }],
      participants: [
        personOf("m", "Bo Ray", "Mayor", "Reedham", { side: "host" }),
        personOf("a", "Ann Lee", "Builder", "Lake Yard", { side: "guest", delegation: "d" }),
        personOf("c", "Cleo Poe", "Clerk", "Lake Yard", { side: "guest", delegation: "d" }),
        { key: "g", group: en("boat builders"), side: "guest", delegation: "d" },
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [said("m", "speak", "nets were useful"), said("a", "speak", "boats were fast")],
        },
      ],
    });
    expect(text).toMatch(/delegation included .*boat builders/);
    expect(text).not.toContain("also included");
  });
});
