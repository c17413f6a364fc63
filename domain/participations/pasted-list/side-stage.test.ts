import { describe, expect, it } from "vitest";
import { readList } from "./read-list";

const sidesOf = (text: string): (string | undefined)[] =>
  readList(text, new Set()).rows.flatMap((row) =>
    "participant" in row ? [row.participant.side ?? "-"] : [],
  );

describe("the sides of a list", () => {
  it("are in a column of remarks", () =>
    expect(
      sidesOf("姓名\t单位及职务\t备注\n王小样\t样例工商会主席\t外宾\n李大例\t示例市商务局局长\t中方"),
    ).toEqual(["guest", "host"]));
});
