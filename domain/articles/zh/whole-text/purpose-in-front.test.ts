import { describe, expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withPurposeInFront } from "./purpose-in-front";

const WHY = "贯彻落实全省外事工作会议部署，发挥外事部门的作用";

const written = (why: string, ...sentences: string[]): string =>
  withPurposeInFront(
    [
      {
        type: "paragraph",
        part: "lead",
        keys: [],
        lines: sentences.map((one, at) => line(`${at}`, plain(one))),
      },
    ],
    {
      facts: { record: { purpose: { zh: why } }, said: () => ({ text: why, path: "purpose" }) },
    } as unknown as Discourse,
  )
    .flatMap((block) => (isParagraph(block) ? block.lines.map((one) => textOf(one.words)) : []))
    .join("。");

describe("a long purpose behind the news", () => {
  const visit = "2024年3月5日，湖滨省外办主任安例率调研组赴云雀调研外事工作";

  it("is an adverbial in front of the day", () => {
    expect(written(WHY, `${visit}，旨在${WHY}`, "副主任白样参加")).toBe(`为${WHY}，${visit}。副主任白样参加`);
    const held = "2024年3月5日，湖滨外事论坛在云雀召开";
    expect(written(WHY, held, "100余人参加", `论坛旨在${WHY}`)).toBe(`为${WHY}，${held}。100余人参加`);
  });

  it("stays where it is short, is no aim of the subject, or the sentence begins otherwise", () => {
    for (const [why, news] of [
      ["加强交流合作", visit],
      ["就两地外事工作和产业合作进行交流，洽谈项目", visit],
      [WHY, "2024年3月5日，应云雀市外办邀请，湖滨省外办主任安例率调研组赴云雀调研"],
      [WHY, "湖滨省外办主任安例率调研组赴云雀调研"],
      [WHY, `${visit}，双方签署协议`],
    ] as const)
      expect(written(why, `${news}，旨在${why}`)).toBe(`${news}，旨在${why}`);
  });
});
