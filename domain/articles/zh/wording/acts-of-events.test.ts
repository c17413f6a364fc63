import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { heldMeanwhile } from "./acts-of-events";

const made = (rewording: Rewording, text: string): string =>
  textOf(reworded({ id: "x", words: plain(text) }, [rewording]).words);

describe("what happened at an event", () => {
  it("is not done by those who attended where it was another event", () => {
    expect(made(heldMeanwhile, "随后，与会各方同期举办湖滨市茶叶年会")).toBe("同期还举办了湖滨市茶叶年会");
    expect(made(heldMeanwhile, "与会人员举办沙龙")).toBe("与会人员举办沙龙");
  });
});
