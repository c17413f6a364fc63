import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withNumberAtAttendance } from "./number-at-attendance";

const written = (...texts: string[]): string[] =>
  withNumberAtAttendance([
    {
      type: "paragraph",
      part: "agenda",
      keys: [],
      lines: texts.map((text, at) => line(`agenda[open].${at}`, plain(text))),
    },
  ]).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

const CAME = "湖滨工商界人士以及当地社团代表出席展览会开幕式";
const SAID = "商会副会长安例表示，展览会是两地合作的平台";

it("says how many were at an item beside who was there", () => {
  expect(written(CAME, SAID, "近200人参加了开幕式。")).toEqual([
    "湖滨工商界人士以及当地社团代表等近200人出席展览会开幕式",
    SAID,
  ]);
});

it("keeps a number of another item, and one that the sentence has", () => {
  const other = "近200人参加了论坛。";
  expect(written(CAME, SAID, other)).toEqual([CAME, SAID, other]);
  for (const other of ["数百名师生和企业代表出席展览会开幕式", "陆样会见安例，并与商会代表出席展览会开幕式"])
    expect(written(other, "近200人参加了开幕式。")).toEqual([other, "近200人参加了开幕式。"]);
  const counted = "湖滨工商界人士约150人出席展览会开幕式";
  expect(written(counted, "近200人参加了开幕式。")).toEqual([counted, "近200人参加了开幕式。"]);
});
