import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withTermsInFront } from "./terms-in-front";

const record = { agreements: [{ key: "m", term: { en: "five years" } }] } as DraftRecord;
const DISCOURSE = { facts: { record } };

const written = (news: string, ...more: string[]): string[] => {
  const lines = [
    line("agreements[m]", plain(news, ["agreements[m].title"])),
    ...more.map((text) => line("agreements[m].terms", plain(text, ["agreements[m].term"]))),
  ];
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  return withTermsInFront(blocks, DISCOURSE).flatMap((one) => linesOf(one).map(({ words }) => textOf(words)));
};

const NEWS = "Reed College and Lake School signed a memorandum of understanding in Reedham on March 5, 2024";
const SHORT =
  "Reed College and Lake School signed a five-year memorandum of understanding in Reedham on March 5, 2024";

describe("the term of the document that is the news", () => {
  it("is in front of its noun", () => {
    expect(written(NEWS, "the memorandum is valid for five years and covers trade")).toEqual([
      SHORT,
      "the memorandum covers trade",
    ]);
    expect(written(NEWS, "under it, which is valid for five years, the two sides will share boats")).toEqual([
      SHORT,
      "under it, the two sides will share boats",
    ]);
    expect(written(NEWS, "it was signed by Lee, and is valid for five years")[1]).toBe(
      "it was signed by Lee",
    );
    expect(written(NEWS, "the memorandum is valid for five years")).toEqual([SHORT]);
    expect(
      written("A and B signed an agreement", "it is valid for 18 months and aims to save water"),
    ).toEqual(["A and B signed an 18-month agreement", "it aims to save water"]);
  });

  it("remains where it says more or the document has no place for it", () => {
    for (const text of [
      "it is valid for five years from May 2024",
      "it would be valid for five years",
      "it is valid for five years and renews automatically",
    ])
      expect(written(NEWS, text)).toEqual([NEWS, text]);
    const letter = "Reed and Lake signed a letter of intent in Reedham";
    expect(written(letter, "it is valid for two years")[0]).toBe(letter);
    const quoted = "Reed said “Lake signed a contract” in Reedham";
    expect(written(quoted, "it is valid for two years")[0]).toBe(quoted);
    const renewed = "Reed and Lake signed a renewed agreement in Reedham";
    expect(written(renewed, "it is valid for two years")[0]).toBe(renewed);
  });

  it("keeps its source", () => {
    const blocks: Composed[] = [
      {
        type: "paragraph",
        part: "lead",
        keys: [],
        lines: [
          line("agreements[m]", plain(NEWS)),
          line(
            "agreements[m].terms",
            plain("it is valid for five years and covers trade", [
              "agreements[m].term",
              "agreements[m].fields",
            ]),
          ),
        ],
      },
    ];
    const paths = withTermsInFront(blocks, DISCOURSE).flatMap((one) =>
      linesOf(one).map(({ words }) => words.paths),
    );
    expect(paths).toEqual([["agreements[m].term"], ["agreements[m].fields"]]);
  });
});
