import { describe, expect, it } from "vitest";
import { type Line, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withAimOfGuests } from "../revision/aim-of-guests";
import { withThemeAndHosts } from "../revision/theme-and-hosts";

// Short sentences of a first paragraph that belong to the news, in invented words.

const lines = (...texts: string[]): Line[] => texts.map((text, at) => line(`l${at}`, plain(text)));
const texts = (all: readonly Line[]): string[] => all.map(({ words }) => textOf(words));

describe("what guests came for", () => {
  it("is placed with the guests whom somebody received", () => {
    const [news, ...more] = withAimOfGuests(
      lines("3月5日，湖滨商会会长安例接待松山协会副会长白样一行7人", "此行意在探讨合作新方向"),
    );
    expect(textOf(news?.words ?? plain(""))).toBe(
      "3月5日，湖滨商会会长安例接待前来探讨合作新方向的松山协会副会长白样一行7人",
    );
    expect(more).toEqual([]);
  });

  it("has a sentence of its own where it is long or not an act of guests", () => {
    const news = "3月5日，湖滨商会会长安例接待松山协会副会长白样一行7人";
    expect(withAimOfGuests(lines(news, "此行意在探讨合作，考察项目"))).toHaveLength(2);
    expect(withAimOfGuests(lines(news, "此行意在增进友谊"))).toHaveLength(2);
  });
});

describe("a theme", () => {
  const articleText = (...all: string[]): string[] => {
    const block = withThemeAndHosts({ type: "paragraph", part: "lead", lines: lines(...all), keys: [] });
    return block.type === "paragraph" ? texts(block.lines) : [];
  };

  it("ends, without others, the sentence that the event was held", () => {
    expect(articleText("3月5日，湖滨商会成立大会在湖滨市举行", "大会以“湖光山色”为主题")).toEqual([
      "3月5日，湖滨商会成立大会在湖滨市举行，主题为“湖光山色”",
    ]);
  });

  it("stays with the organizers where these are reported", () => {
    const all = ["3月5日，湖滨论坛在湖滨市举行", "论坛以“湖光山色”为主题", "论坛由湖滨商会主办"];
    expect(articleText(...all)).toEqual([all[0], "论坛以“湖光山色”为主题，由湖滨商会主办"]);
  });
});
