import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withMergedAttendance } from "./merged-attendance";

const article = (...sentences: string[]): string[] =>
  withMergedAttendance([
    {
      type: "paragraph",
      part: "agenda",
      keys: [],
      lines: sentences.map((one, at) => line(`s${at}`, plain(one))),
    },
  ]).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

describe("two sentences about who else was at a meeting", () => {
  it("are one list", () => {
    expect(article("also at the meeting was Ann, a consul", "also present was Bo Sample")).toEqual([
      "also at the meeting were Ann, a consul, and Bo Sample",
    ]);
    expect(article("also at the meeting were A, b; and C", "present was Bo")[0]).toBe(
      "also at the meeting were A, b; and C; and Bo",
    );
  });

  it("stay separate where the first is about a journey, or another sentence comes between", () => {
    const visit = ["also on the visit was Ann", "also present was Bo"];
    expect(article(...visit)).toEqual(visit);
    const apart = ["also at the meeting was Ann", "Bo spoke", "also present was Cleo"];
    expect(article(...apart)).toEqual(apart);
  });
});
