import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const speak = (key: string, by: string): object => ({ key, by: [by], act: "speak" });
const article = (title: string, remarks: object[]): string =>
  text(
    heldEvent({
      kind: "other",
      title: zh("云雀市湖滨商会成立大会举行"),
      officialName: zh("云雀市湖滨商会成立大会"),
      city: zh("云雀"),
      attendance: { count: 300, bound: "over", of: zh("嘉宾") },
      participants: [
        personOf("bai", "白样", "云雀市政协", "副主席"),
        personOf("an", "安例", "云雀市湖滨商会", "会长"),
        personOf("mo", "莫常", "星河市湖滨商会", "会长"),
      ],
      agenda: [{ key: "m", activity: "ceremony", ...(title ? { title: zh(title) } : {}), remarks }],
    }),
    "zh",
  );

describe("somebody who spoke at a ceremony without reported words", () => {
  const words = remark("r", "an", "say", "将加强商会建设");

  it.each(["", "成立大会", "云雀市湖滨商会成立大会", "开幕式"])("is named as a speaker: %s", (title) => {
    const written = article(title, [speak("s", "bai"), words, speak("t", "mo")]);
    expect(written).toMatch(/副主席白样[^。]*致辞/);
    expect(written).toMatch(/莫常[^。]*致辞/);
  });

  it("is named where no speaker's words are reported", () => {
    expect(article("成立大会", [speak("s", "bai")])).toMatch(/副主席白样[^。]*致辞/);
  });
});
