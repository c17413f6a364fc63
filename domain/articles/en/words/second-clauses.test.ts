import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reported } from "./second-clauses";

const said = (point: string): string => textOf(reported(plain(point, ["p"])));

describe("a point with a second main clause", () => {
  it("is reported with a second that, whatever its verb or subject", () => {
    expect(said("the needs of the port remained high, and Lakeland was committed to it")).toBe(
      "the needs of the port remained high, and that Lakeland was committed to it",
    );
    expect(
      said(
        "the two towns had enjoyed a long, calm friendship, and the opening of the new quay had raised it",
      ),
    ).toBe(
      "the two towns had enjoyed a long, calm friendship, and that the opening of the new quay had raised it",
    );
    expect(said("the school believes in sport, and 20 of its teachers have joined a club")).toBe(
      "the school believes in sport, and that 20 of its teachers have joined a club",
    );
  });

  it("is none where a list or a relative clause goes on", () => {
    for (const one of [
      "the mayor, the council, and the people of the town will come",
      "the quay, which is new, and the lock behind it are open",
      "the town has given land to the port, and will go on doing so",
      "the town is known for its boats, and for the lock that was built there",
    ])
      expect(said(one)).toBe(one);
  });
});
