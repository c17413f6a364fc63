import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { withPlacedGifts } from "./placed-gifts";

const record = (title: object | undefined, gift: object, people?: object[]): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    participants: [{ key: "an", person: { name: { zh: "安例" } } }],
    agenda: [{ key: "h", activity: "handover", title, people }],
    outcomes: [{ key: "o", type: "gift", by: ["an"], ...gift }],
  }) as unknown as DraftRecord;

const placedAt = (made: DraftRecord): readonly string[] | undefined => made.agenda?.[0]?.outcomes;

describe("a handover and a gift that are entered apart", () => {
  it("are one where the handover is only called a presentation of gifts", () => {
    const made = withPlacedGifts(record({ zh: "纪念品" }, { points: [{ zh: "瓷瓶" }] }));
    expect(placedAt(made)).toEqual(["o"]);
    expect(made.agenda?.[0]?.title).toBeUndefined();
    const english = record({ en: "Presentation of Souvenirs" }, { points: [{ en: "a vase" }] });
    expect(placedAt(withPlacedGifts(english))).toEqual(["o"]);
    expect(placedAt(withPlacedGifts(record({ zh: "瓷瓶" }, { points: [{ zh: "一对瓷瓶" }] })))).toEqual([
      "o",
    ]);
  });

  it("stay two where something else was handed over, by both, or by people of the item", () => {
    const other = record({ zh: "邀请函" }, { points: [{ zh: "瓷瓶" }] });
    expect(withPlacedGifts(other)).toBe(other);
    const both = record({ zh: "互赠纪念品" }, { points: [{ zh: "瓷瓶" }] });
    expect(withPlacedGifts(both)).toBe(both);
    const donated = record({ zh: "纪念品" }, { points: [{ zh: "一辆价值50万元的救护车" }] });
    expect(withPlacedGifts(donated)).toBe(donated);
    const listed = record({ zh: "纪念品" }, { points: [{ zh: "瓷瓶" }] }, [{ key: "an", as: "head" }]);
    expect(withPlacedGifts(listed)).toBe(listed);
  });
});
