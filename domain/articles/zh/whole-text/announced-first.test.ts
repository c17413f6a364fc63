import { describe, expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withAnnouncementsFirst } from "./announced-first";

const ordered = (...texts: string[]): string[] => {
  const lines = texts.map((text, at) => line(`line ${at}`, plain(text)));
  const block = withAnnouncementsFirst({ type: "paragraph", part: "agenda", keys: [], lines } as Composed);
  return block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [];
};

describe("something that somebody declares begun", () => {
  const began = "六个项目集中开工，总投资八亿元";

  it("begins after the declaration", () => {
    expect(ordered(began, "随后，湖滨开发区主任安例宣布项目集中开工")).toEqual([
      "湖滨开发区主任安例宣布项目集中开工",
      began,
    ]);
  });

  it("stays in its order where the declaration is about something else", () => {
    const other = [began, "随后，湖滨开发区主任安例宣布展览会开幕"];
    expect(ordered(...other)).toEqual(other);
  });
});
