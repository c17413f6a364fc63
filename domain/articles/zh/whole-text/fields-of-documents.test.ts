import { describe, expect, it } from "vitest";
import type { Composed, Line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withFieldsOfDocuments } from "./fields-of-documents";

const DISCOURSE = { facts: { record: { agreements: [{ key: "c" }] } } } as unknown as Discourse;
const line = (id: string, text: string): Line => ({ id, words: plain(text) });
const paragraph = (...lines: Line[]): Composed => ({ type: "paragraph", part: "agenda", lines, keys: [] });
const texts = (blocks: readonly Composed[]): string[][] =>
  withFieldsOfDocuments(blocks, DISCOURSE).map((block) =>
    block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [],
  );

const SAID = line("agenda[a].remarks[r]", "安例表示，两地合作前景广阔");
const SIGNED = line("agreements[c]", "会上签署了10份合作协议");
const FIELDS = line("agreements[c].fields", "协议涉及金融、环保等领域");
const RESULT = line("outcomes[o]", "洽谈会促成100多场商业配对");
const WHOLE = "会上签署了10份合作协议，涉及金融、环保等领域";

describe("several documents and their fields", () => {
  it("are one sentence", () => {
    expect(texts([paragraph(SIGNED, FIELDS, RESULT)])).toEqual([[WHOLE, textOf(RESULT.words)]]);
  });

  it("do not end a speaker's paragraph", () => {
    expect(texts([paragraph(SAID, SIGNED), paragraph(FIELDS, RESULT)])).toEqual([
      [textOf(SAID.words)],
      [WHOLE, textOf(RESULT.words)],
    ]);
  });

  it("stay apart where they are of different documents, or one document has them", () => {
    const other = line("agreements[d].fields", "协议涉及金融领域");
    expect(texts([paragraph(SIGNED, other)])[0]).toHaveLength(2);
    const one = line("agreements[c]", "双方签署合作协议");
    expect(texts([paragraph(one, FIELDS)])[0]).toHaveLength(2);
  });
});
