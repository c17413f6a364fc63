import { describe, expect, it } from "vitest";
import { plain } from "../../phrase";
import { areApart, canEndWithSpeaker, hasRoomInside } from "./attributions";
import { roomFor } from "./turn-limits";

describe("the room of a sentence for one more act", () => {
  it("is larger behind a greeting of a few words", () => {
    // "Sample welcomed the guests and stressed that …, and that …"
    expect(roomFor(4, 40, true, false, false, false)).toBeGreaterThanOrEqual(44);
    expect(roomFor(4, 40, true, true, false, false)).toBeGreaterThanOrEqual(44);
    expect(roomFor(14, 30, true, false, false, false)).toBeLessThan(44);
  });
});

describe("two statements in a sentence with the attribution inside", () => {
  it("are apart if the first is a list or the second is about something else", () => {
    const fair = plain("the second fair of the boat builders of all towns will open in spring");
    const list = plain("the fair has boats, ropes and sails");
    expect(areApart(list, plain("Lakeland has many boats in its large ports on all of the lakes"))).toBe(
      true,
    );
    expect(areApart(fair, plain("Lakeland has many boats in its ports"))).toBe(true);
    expect(areApart(plain("the fair is open"), plain("Lakeland has many boats in its ports"))).toBe(false);
    expect(areApart(fair, plain("to build boats in the ports is an old craft"))).toBe(true);
    expect(areApart(fair, plain("it will last three days and two nights"))).toBe(false);
    const asked = plain("regular contacts between the boat builders of all towns should continue");
    expect(areApart(asked, plain("trade across the lake and the two rivers should be stepped up"))).toBe(
      true,
    );
  });
});

describe("a statement that its speaker closes", () => {
  const ends = (text: string, named = false, within = 0): boolean =>
    canEndWithSpeaker(plain(text), named, within);

  it("is clear by itself and short", () => {
    expect(ends("the boat builders of both towns need a larger quay")).toBe(true);
    expect(ends("there are many boats on the lake and in the old harbours")).toBe(true);
    expect(ends("it needs a larger quay")).toBe(false);
    expect(ends("the quay has berths for all boats, including the old ones")).toBe(false);
  });

  it("names nobody else to whom the pronoun of the speaker could refer", () => {
    expect(ends("the visit of President Sample helped the boat builders")).toBe(false);
    expect(ends("the visit of President Sample helped the boat builders", true)).toBe(true);
  });

  it("does not end with a clause of its own", () => {
    expect(ends("the quay of both towns is too small, as the summer has shown", true)).toBe(false);
    expect(
      areApart(plain("the quay is too small, as the summer has shown"), plain("the boats will wait")),
    ).toBe(true);
  });

  it("does not follow another one", () => {
    expect(ends("the boat builders of both towns need a larger quay", false, 1)).toBe(false);
    expect(ends("the boat builders of both towns need a larger quay", true, 1)).toBe(true);
    expect(ends("there are many boats on the lake", true, 1)).toBe(false);
  });
});

describe("a statement about what another person will do", () => {
  it("has no room for its speaker between that person and the verb", () => {
    expect(
      hasRoomInside(plain("Ambassador Ann Sample will lead a group of boat builders to the lake fair")),
    ).toBe(false);
    expect(
      hasRoomInside(plain("the boat builders of the town will go to the lake fair together in June")),
    ).toBe(true);
  });
});
