import { describe, expect, it } from "vitest";
import { type Composed, type Line, line } from "../../compose";
import { OPEN, plain, textOf } from "../../phrase";
import { withAlsoThere } from "./also-there";

const joined = (...lines: Line[]): string[] => {
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", lines, keys: [] }];
  return withAlsoThere(blocks).flatMap((block) =>
    block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [],
  );
};
const said = (id: string, words: string): Line => line(id, plain(words));

describe("a short sentence on who else was there", () => {
  it("follows the sentence of others who were there", () => {
    expect(
      joined(
        said("people.a", "the secretary of the club also took part in the visit"),
        said("people.b", "pupils of the school also took part"),
      ),
    ).toEqual(["the secretary of the club also took part in the visit, as did pupils of the school"]);
  });

  it("follows a reception or a ceremony", () => {
    expect(
      joined(
        said("receive", `the delegation was received by Ann Exemplar, mayor of Reedham${OPEN}`),
        said("people.b", "other officers of the town were also present"),
      ),
    ).toEqual([
      `the delegation was received by Ann Exemplar, mayor of Reedham${OPEN} with other officers of the town also present`,
    ]);
    expect(
      joined(
        said("agenda[a]", "Exemplar chaired the welcome ceremony"),
        said("agenda[a].people", "host families took part"),
      ),
    ).toEqual(["Exemplar chaired the welcome ceremony, with host families taking part"]);
  });

  it("stays where the sentence before is about something else, or the list is long", () => {
    const apart = [said("a", "the town lies on a lake"), said("people.b", "local experts also took part")];
    expect(joined(...apart)).toHaveLength(2);
    const count = [
      said("receive", "Exemplar received them"),
      said("attendance", "over 300 guests took part"),
    ];
    expect(joined(...count)).toHaveLength(2);
    const long = said(
      "people.b",
      "teachers and pupils of the three village schools on the lake also took part in it",
    );
    expect(joined(said("a", "Exemplar chaired the ceremony"), long)).toHaveLength(2);
  });
});

describe("an also behind another one", () => {
  it("is left out", () => {
    expect(
      joined(said("a", "the guild also signed a plan"), said("people.b", "Ann Exemplar also took part")),
    ).toEqual(["the guild also signed a plan", "Ann Exemplar took part"]);
  });
});

describe("a prize that somebody received", () => {
  it("is not what others attended", () => {
    const lines = [
      said("outcomes[o].points[0].en", "the club received the Lake Prize"),
      said("people.b", "local traders also took part"),
    ];
    expect(joined(...lines)).toHaveLength(2);
  });
});
