import { describe, expect, it } from "vitest";
import { newRecord } from "../events/new-record";
import { parseDraft } from "../events/parse";
import { CHINESE_WRITE_UPS } from "./chinese-write-ups.test-data";
import { ENGLISH_WRITE_UPS } from "./english-write-ups.test-data";
import { presentValue } from "./present";
import type { Part, Proposal } from "./proposal";
import { readWriteUp } from "./read-write-up";
import { withProposals } from "./to-record";

const ALL = [
  ...CHINESE_WRITE_UPS.map(({ text, title }) => ({ text, title, lang: "zh" as const })),
  ...ENGLISH_WRITE_UPS.map(({ text, title }) => ({ text, title, lang: "en" as const })),
];

const SIGNING = `样例大学与模范研究院签署合作协议
2024年3月12日，样例大学校长王小样、模范研究院院长李典范分别代表样例大学和模范研究院签署《新材料合作协议》。
王小样表示，样例大学愿与模范研究院共建实验室。`;

describe("proposals taken into a record", () => {
  it.each(ALL)("give a draft of the right shape, all or each alone: $title", ({ text, lang }) => {
    const { proposals } = readWriteUp(text, lang);
    for (const some of [proposals, ...proposals.map((one) => [one])]) {
      const parsed = parseDraft(withProposals(newRecord(), some, lang, proposals).record);
      expect(parsed.ok || parsed.problems).toBe(true);
    }
  });

  it("join people, agreement, remark and promise by their keys", () => {
    const { proposals } = readWriteUp(SIGNING, "zh");
    const { record } = withProposals(newRecord(), proposals, "zh");
    const [wang, li] = record.participants ?? [];
    expect(record).toMatchObject({
      title: { zh: "样例大学与模范研究院签署合作协议" },
      when: { start: "2024-03-12" },
      kind: "signing",
    });
    expect([wang?.person?.name?.zh, li?.person?.name?.zh]).toEqual(["王小样", "李典范"]);
    expect(record.agreements).toMatchObject([
      {
        title: { zh: "新材料合作协议" },
        status: "signed",
        parties: [
          { organization: { name: { zh: "样例大学" } }, signatories: [wang?.key] },
          { organization: { name: { zh: "模范研究院" } }, signatories: [li?.key] },
        ],
      },
    ]);
    const remarks = record.agenda?.flatMap((item) => item.remarks ?? []) ?? [];
    expect(remarks).toMatchObject([
      { by: [wang?.key], act: "say", points: [{ zh: "样例大学愿与模范研究院共建实验室" }] },
    ]);
    expect(record.followUps).toMatchObject([
      {
        text: { zh: "与模范研究院共建实验室" },
        force: "intention",
        by: { participants: [wang?.key] },
        from: { remark: remarks[0]?.key, point: 0 },
      },
    ]);
  });

  it("refer to somebody who is a participant already, and leave the other language as it was", () => {
    const { proposals } = readWriteUp(SIGNING, "zh");
    const before = {
      ...newRecord(),
      title: { en: "Example title" },
      participants: [{ key: "wang", person: { name: { zh: "王小样", en: "Wang Xiaoyang" } } }],
    };
    const taken = proposals.filter(({ field }) => field === "title" || field === "remark");
    const { record } = withProposals(before, taken, "zh", proposals);
    expect(record.title).toEqual({ en: "Example title", zh: "样例大学与模范研究院签署合作协议" });
    expect(record.participants).toEqual(before.participants);
    expect(record.agenda?.flatMap((item) => item.remarks ?? [])).toMatchObject([{ by: ["wang"] }]);
  });

  it("are compared with what the record has in their place", () => {
    const { proposals } = readWriteUp(SIGNING, "zh");
    const of = (field: string) => proposals.find((each) => each.field === field);
    const [title, when, kind, person] = [of("title"), of("when"), of("kind"), of("person")];
    if (!title || !when || !kind || !person) throw new Error("not read");
    const full = {
      ...newRecord("2020-01-01"),
      title: { zh: "另一个标题" },
      participants: [{ key: "p1", person: { name: { zh: "王小样" } } }],
    };
    expect(presentValue(full, title, "zh")).toBe("另一个标题");
    expect(presentValue(full, when, "zh")).toBe("2020-01-01");
    expect(presentValue(full, kind, "zh")).toBe("inspection");
    expect(presentValue(full, person, "zh")).toBe("王小样");
    expect(presentValue(newRecord(), title, "zh")).toBeUndefined();
    expect(presentValue(newRecord(), person, "zh")).toBeUndefined();
  });

  it.each(ALL)("change nothing when the same write-up is taken again: $title", ({ text, lang }) => {
    const { proposals } = readWriteUp(text, lang);
    const { record } = withProposals(newRecord(), proposals, lang);
    const missing = proposals.filter(
      (each) => presentValue(record, each, lang, proposals) === undefined && each.field !== "kind",
    );
    expect(missing.map(({ field, parts }) => [field, parts])).toEqual([]);
  });

  it("are another remark where somebody else says the same", () => {
    const text = `样例大学校长王小样、模范研究院院长李典范出席会议。
王小样感谢示例商会。
李典范感谢示例商会。`;
    const { proposals } = readWriteUp(text, "zh");
    const [first, second] = proposals.filter(({ field }) => field === "remark");
    if (!first || !second) throw new Error("not read");
    const people = proposals.filter(({ field }) => field === "person");
    const { record } = withProposals(newRecord(), [...people, first], "zh", proposals);
    expect(presentValue(record, first, "zh", proposals)).toBeDefined();
    expect(presentValue(record, second, "zh", proposals)).toBeUndefined();
  });

  it.each([
    ["when", "start", { code: "12 March" }],
    ["when", "start", { code: "2024-02-31" }],
    ["attendance", "count", { code: "300人" }],
    ["organizer", "organization", { text: " " }],
    ["person", "name", { text: "" }],
  ] as const)("are not taken with a value that is not valid: %s %s %j", (field, name, change) => {
    const text = `样例论坛举行
2024年3月12日，样例论坛举行，300名代表参加。论坛由样例协会主办。样例协会会长王小样致辞。`;
    const { proposals } = readWriteUp(text, "zh");
    const one = proposals.find((each) => each.field === field);
    if (!one) throw new Error("not read");
    const before = newRecord();
    const edited: Proposal = {
      ...one,
      parts: one.parts.map((part): Part => (part.name === name ? { ...part, ...change } : part)),
    };
    expect(withProposals(before, [one], "zh").taken).toEqual([one]);
    expect(withProposals(before, [edited], "zh")).toEqual({ record: before, taken: [] });
  });
});
