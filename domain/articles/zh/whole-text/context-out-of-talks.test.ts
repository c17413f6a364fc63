import { describe, expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withContextOutOfTalks } from "./context-out-of-talks";

const CONTEXT = "湖滨学院创建于1920年";

const written = (before: string, behind: string, item = "t"): string[] =>
  withContextOutOfTalks([
    {
      type: "paragraph",
      part: "agenda",
      keys: [],
      lines: [
        line("agenda[t].remarks[a]", plain(before)),
        line("background[0]", plain(CONTEXT)),
        line(`agenda[${item}].remarks[b]`, plain(behind)),
      ],
    },
  ]).flatMap((block) => (isParagraph(block) ? [block.lines.map((one) => textOf(one.words)).join("。")] : []));

describe("a fact about an organization between two sentences of one item", () => {
  it("ends the text", () => {
    expect(written("双方就培训进行交流", "安例表示欢迎")).toEqual([
      "双方就培训进行交流。安例表示欢迎",
      CONTEXT,
    ]);
  });

  it("stays behind what was presented, and between two items", () => {
    const presented = ["安例介绍了湖滨学院的专业", "白样表示感谢"] as const;
    expect(written(...presented)).toEqual([presented.join(`。${CONTEXT}。`)]);
    expect(written("双方就培训进行交流", "安例陪同参观", "s")).toHaveLength(1);
  });
});
