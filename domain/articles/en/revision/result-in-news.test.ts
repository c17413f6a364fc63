import { describe, expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withResultInNews } from "./result-in-news";

const paragraph = (...lines: Line[]): Composed => ({ type: "paragraph", part: "lead", keys: [], lines });
const one = (id: string, text: string): Line => line(id, plain(text));
const texts = (...blocks: Composed[]): string[][] =>
  withResultInNews(blocks).map((block) => linesOf(block).map(({ words }) => textOf(words)));

const VISIT = "a delegation from Reedham visited the Lake College";
const HOSTS = "the guests were received by Ann Lee, rector, and Bo Ray, dean";

describe("what was launched, behind the people of a divided first paragraph", () => {
  it("follows the news", () => {
    const ferry = "a weekly ferry to Reedham was launched";
    expect(
      texts(paragraph(one("lead", VISIT)), paragraph(one("receive", HOSTS), one("outcomes[o]", ferry))),
    ).toEqual([[VISIT, ferry], [HOSTS]]);
  });

  it("stays behind what introduces its abbreviation or its noun", () => {
    const hosts = `${HOSTS} of the Oar Club (OC)`;
    for (const result of ["a ferry of the OC was launched", "the ferry was launched"])
      expect(
        texts(paragraph(one("lead", VISIT)), paragraph(one("receive", hosts), one("outcomes[o]", result))),
      ).toEqual([[VISIT], [hosts, result]]);
  });
});
