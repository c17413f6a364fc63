import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain } from "../../phrase";
import { refersBackToEnd } from "./refers-back-to-end";

const sentence = (text: string, id = "followUps[f]") => line(id, plain(text));
const before = sentence("the boats were taken to the stores of the Reed Lake Corporation", "outcomes[o]");

describe("a sentence that begins with what the one before it names", () => {
  it("refers back to it by its noun or a pronoun", () => {
    expect(refersBackToEnd(before, sentence("the corporation will take the boats to the lake"))).toBe(true);
    expect(refersBackToEnd(before, sentence("it also asked for a meeting"))).toBe(true);
  });

  it("does not where the noun is new, or where somebody speaks", () => {
    expect(refersBackToEnd(before, sentence("the chamber will take the boats to the lake"))).toBe(false);
    expect(refersBackToEnd(before, sentence("it was late", "agenda[a].remarks[r].points[0].en"))).toBe(false);
    const visited = sentence("the delegation visited the port", "agenda[t]");
    expect(refersBackToEnd(visited, sentence("the delegation expressed willingness to meet the mayor"))).toBe(
      false,
    );
    expect(refersBackToEnd(undefined, before)).toBe(false);
  });
});
