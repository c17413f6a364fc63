import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withoutRedundantSequenceWords } from "./redundant-sequence-words";

/** The revised sentences of one paragraph. */
const revised = (...texts: string[]): string[] => {
  const lines = texts.map((text, at) => line(`agenda[${at}]`, plain(text)));
  const block: Composed = { type: "paragraph", part: "agenda", lines, keys: [] };
  return withoutRedundantSequenceWords([block]).flatMap((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)) : [],
  );
};
const VISIT = "the delegation visited the Embassy of Lakeland in Reedham";

describe("people who spoke where they belong", () => {
  it("are not at the place that their organization is", () => {
    expect(
      revised(
        VISIT,
        "at the Embassy of Lakeland in Reedham, officials of the Embassy of Lakeland in Reedham spoke",
      ),
    ).toEqual([VISIT, "officials of the Embassy of Lakeland in Reedham spoke"]);
    expect(
      revised(VISIT, "at the Embassy of Lakeland in Reedham, the consul of the embassy said yes"),
    ).toEqual([VISIT, "the consul of the Embassy of Lakeland in Reedham said yes"]);
  });

  it("keep a place that the text has not named, or that is another", () => {
    for (const text of [
      "at the Embassy of Lakeland in Hilland, officials of the Embassy of Lakeland in Hilland spoke",
      "at the Embassy of Lakeland in Reedham, officials of the Embassy of Hilland in Reedham spoke",
      "at the Embassy of Lakeland in Reedham, the head of the college said yes",
    ])
      expect(revised(VISIT, text)).toEqual([VISIT, text]);
  });
});

describe("the order of what a delegation did", () => {
  it("has no second then in a row", () => {
    expect(revised("it then saw the docks", "the group then saw the mill")[1]).toBe("the group saw the mill");
    expect(revised("it saw the docks", "the group then saw the mill")[1]).toBe("the group then saw the mill");
  });
});
