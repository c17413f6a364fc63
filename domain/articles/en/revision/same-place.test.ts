import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { OPEN, plain, textOf } from "../../phrase";
import { withPlacesOnce } from "./same-place";

const written = (text: string): string[] =>
  withPlacesOnce([{ type: "paragraph", part: "lead", lines: [line("lead", plain(text))], keys: [] }]).flatMap(
    (one) => (one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : []),
  );

describe("a place with which a name ends", () => {
  it("is not named again directly behind it", () => {
    expect(written(`met Ann Lee, head of the Lake Office in Reedham${OPEN} in Reedham on March 5`)).toEqual([
      `met Ann Lee, head of the Lake Office in Reedham${OPEN} on March 5`,
    ]);
    expect(written("met at the Lake Office in Reedham in Lowham")).toEqual([
      "met at the Lake Office in Reedham in Lowham",
    ]);
  });

  it("follows an embassy without the country to which it was sent", () => {
    expect(written("held at the Embassy of Hilland in Lakeland in Reedham on March 5")).toEqual([
      "held at the Embassy of Hilland in Reedham on March 5",
    ]);
    expect(written("held at the Consulate General of Hilland in Lakeland in Reedham on March 5")).toEqual([
      "held at the Consulate General of Hilland in Reedham on March 5",
    ]);
    expect(written("met at the Embassy of Hilland in Lakeland on March 5")).toEqual([
      "met at the Embassy of Hilland in Lakeland on March 5",
    ]);
  });

  it("is not the place of the event again where the organizer's name ends with it", () => {
    expect(written("the Office of Hilland in Reedham hosted a regatta in Reedham on March 5")).toEqual([
      "the Office of Hilland in Reedham hosted a regatta on March 5",
    ]);
    expect(written("the Office of Hilland in Reedham hosted a regatta in Lowham on March 5")).toEqual([
      "the Office of Hilland in Reedham hosted a regatta in Lowham on March 5",
    ]);
  });

  it("is where the receivers of something live", () => {
    expect(written("pumps were handed over in Reedham to villages across Reedham")).toEqual([
      "pumps were handed over to villages across Reedham",
    ]);
  });
});
