import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withDocumentsTogether } from "./documents-alike";

const revised = (...lines: readonly (readonly [id: string, text: string])[]): string[] =>
  withDocumentsTogether([
    {
      type: "paragraph",
      part: "agreements",
      lines: lines.map(([id, text]) => line(id, plain(text, [id]))),
      keys: [],
    } as Composed,
  ]).flatMap((block) => linesOf(block).map(({ words }) => textOf(words)));

const aim = ["agreements[a].purpose", "the memorandum with the guild aims to protect the lake"] as const;
const alike = ["agreements[b]", "the memorandum with the club was signed to protect the lake"] as const;

describe("what is said alike of several documents", () => {
  it("is said once, with the partners together", () => {
    expect(revised(aim, alike)).toEqual([
      "the memoranda with the guild and the club aim to protect the lake",
    ]);
    expect(
      revised(
        [
          "agreements[a].purpose",
          "the memorandum with the guild aims to protect the lake and covers fish, boats and quays",
        ],
        alike,
        ["agreements[b].fields", "the memorandum with the club covers fish, boats and quays"],
        ["agenda[t]", "the guests saw the lake"],
      ),
    ).toEqual([
      "the memoranda with the guild and the club aim to protect the lake and cover fish, boats and quays",
      "the guests saw the lake",
    ]);
  });

  it("is followed by what the parties of each will do, or stays apart", () => {
    const will = "under it, the two clubs will share boats";
    const other = [alike[0], "the memorandum with the club aims to protect the lake"] as const;
    expect(revised(aim, ["agreements[a].scope", will], other, ["agreements[b].scope", will])).toEqual([
      "the memoranda with the guild and the club aim to protect the lake",
      "under them, the parties will share boats",
    ]);
    for (const lines of [
      [aim, ["agreements[a].scope", will], other],
      [aim, ["agreements[a].scope", will], other, ["agreements[b].scope", `${will} and nets`]],
      [aim, other, ["agreements[b].term", "it will last for a year"]],
    ] as const)
      expect(revised(...lines)).toEqual(lines.map(([, text]) => text));
  });

  it("has the sources of all", () => {
    const [block] = withDocumentsTogether([
      {
        type: "paragraph",
        part: "agreements",
        lines: [aim, alike].map(([id, text]) => line(id, plain(text, [id]))),
        keys: [],
      },
    ]);
    expect(block?.type === "paragraph" && new Set(block.lines[0]?.words.paths)).toEqual(
      new Set(["agreements[a].purpose", "agreements[b]"]),
    );
  });

  it("stays apart where one of them says something else", () => {
    for (const other of [
      ["agreements[b]", "the memorandum with the club was signed to protect the fish"],
      ["agreements[b]", "the agreement with the club aims to protect the lake"],
      ["agreements[b]", "the memorandum with the club is valid for a year and aims to protect the lake"],
      ["agreements[b]", "the memorandum with the club covers the lake"],
    ] as const)
      expect(revised(aim, other)).toEqual([aim[1], other[1]]);
    const third = ["agreements[c]", "the memorandum with the mill aims to protect the fish"] as const;
    expect(revised(aim, alike, third)).toHaveLength(3);
  });

  const under = "under the memorandum, the two clubs will share boats";
  const signed = ["agreements[b].signatories", "Lee signed the memorandum with the club"] as const;

  it("are terms behind the last document", () => {
    expect(revised(["agreements[a].scope", under], signed, ["agreements[b].scope", under])).toEqual([
      signed[1],
      "under both memoranda, the parties will share boats",
    ]);
  });

  it("are no terms that go on, differ or belong to one document", () => {
    const more = ["agreements[a].scope.more", "they will also share nets"] as const;
    for (const lines of [
      [["agreements[a].scope", under], more, ["agreements[b].scope", under]],
      [
        ["agreements[a].scope", under],
        ["agreements[b].scope", `${under} and nets`],
      ],
      [
        ["agreements[a].scope", under],
        ["agreements[a].more", under],
      ],
    ] as const)
      expect(revised(...lines)).toEqual(lines.map(([, text]) => text));
  });
});
