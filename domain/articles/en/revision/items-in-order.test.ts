import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import type { Scene } from "../../content/message";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withItemsInOrder } from "./items-in-order";

const scene = (key: string, when?: object): Scene =>
  ({ key, path: `agenda[${key}]`, told: "main", item: { key, when } }) as unknown as Scene;

/** The texts of sentences about items, given with the record places of the sentences. */
const ordered = (scenes: readonly Scene[], said: readonly (readonly [string, string])[]): string[] => {
  const lines = said.map(([id, text]) => line(id, plain(text)));
  const [block] = withItemsInOrder([{ type: "paragraph", part: "agenda", lines, keys: [] }], {
    content: { scenes },
  } as unknown as Discourse);
  return block?.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [];
};

const SPEECH = ["agenda[a].remarks[r]", "Lee described the lake"] as const;
const TOUR = ["agenda[b]", "the guests toured the harbor"] as const;

describe("what was done at an item behind the one before it", () => {
  it("was done then, because the agenda is in the order of the clock", () => {
    expect(ordered([scene("a"), scene("b")], [SPEECH, TOUR])[1]).toBe("the guests then toured the harbor");
  });

  it("was done then behind a result of that item, too", () => {
    const scenes = [scene("a"), scene("b")];
    const result = ["outcomes[o]", "the two sides agreed to repair the pier"] as const;
    const talked = ["agenda[b]", "the guests discussed nets with Ray"] as const;
    expect(ordered(scenes, [SPEECH, result, talked])[2]).toBe("the guests then discussed nets with Ray");
  });

  it("is not put in an order behind a sentence that is", () => {
    const went = ["agenda[a]", "the guests went on to the mill"] as const;
    expect(ordered([scene("a"), scene("b")], [went, TOUR])[1]).toBe(TOUR[1]);
    const added = ["agenda[a].remarks[r]", "Lee also described the lake"] as const;
    expect(ordered([scene("a"), scene("b")], [added, TOUR])[1]).toBe("the guests then toured the harbor");
  });

  it("is not put in an order where the items have other days, or do not follow each other", () => {
    const day = { start: "2024-03-05" };
    for (const scenes of [
      [scene("a", day), scene("b")],
      [scene("a"), scene("b", { ...day, part: "afternoon" })],
      [scene("b"), scene("a")],
      [scene("a"), scene("c"), scene("b")],
    ])
      expect(ordered(scenes, [SPEECH, TOUR])[1]).toBe(TOUR[1]);
  });

  it("is not put in an order twice, nor where it consists of several acts", () => {
    const also = ["agenda[b]", "the guests also toured the harbor"] as const;
    expect(ordered([scene("a"), scene("b")], [SPEECH, also])[1]).toBe(also[1]);
    const several = ["agenda[b]", "the guests held separate talks with Lee and Ray"] as const;
    expect(ordered([scene("a"), scene("b")], [SPEECH, several])[1]).toBe(several[1]);
  });

  it("is not put in an order where two people act whom the sentence before does not name", () => {
    const met = (who: string) => ["agenda[b]", `${who} met the harbor master`] as const;
    const scenes = [scene("a"), scene("b")];
    expect(ordered(scenes, [SPEECH, met("Ann Ray and Bo Poe")])[1]).toBe(met("Ann Ray and Bo Poe")[1]);
    expect(ordered(scenes, [SPEECH, met("Lee and Bo Poe")])[1]).toBe(
      "Lee and Bo Poe then met the harbor master",
    );
  });
});
