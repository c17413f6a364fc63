import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { inNoun } from "./place-in-name";

const placed = (name: string, place: string): string => textOf(inNoun(plain(name), plain(place)));

describe("a room of an organization that the name of the event contains", () => {
  it("is that of 该校", () => {
    expect(placed("青石商会捐助湖滨市示例中学学生仪式", "湖滨市示例中学三楼会议室")).toBe("该校三楼会议室");
  });

  it("keeps its name where the event names two schools, another one or none", () => {
    const room = "湖滨市示例中学三楼会议室";
    expect(placed("青石小学与湖滨市示例中学结对仪式", room)).toBe(room);
    expect(placed("青石小学揭牌仪式", room)).toBe(room);
    expect(placed("湖滨茶业论坛", "湖滨大学")).toBe("湖滨大学");
  });
});
