import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const [LAKE, CITY] = ["湖滨医院", "云雀市人民医院"].map((name) => ({ name: zh(name), kind: "hospital" }));
const person = (
  key: string,
  name: string,
  organization: object | undefined,
  title: string,
  side: string,
) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side,
});

describe("those who attended a signing", () => {
  it("are named after who signed, with who spoke", () => {
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "signing",
        status: "held",
        title: zh("湖滨医院与云雀市人民医院签署合作协议"),
        when: { start: "2024-03-05" },
        participants: [
          person("lead", "莫常", { name: zh("湖滨大学"), kind: "university" }, "副校长", "host"),
          person("a", "安例", LAKE, "院长", "host"),
          person("b", "博例", CITY, "院长", "guest"),
          person("c", "陈例", CITY, "副院长", "guest"),
        ],
        agenda: [
          {
            key: "s",
            activity: "signing",
            title: zh("合作协议签字仪式"),
            people: [{ key: "lead", as: "speaker" }, { key: "a" }, { key: "b" }, { key: "c" }],
            remarks: [{ key: "r", by: ["lead"], act: "hope", points: [zh("两家医院把合作落到实处")] }],
            agreements: ["g"],
          },
        ],
        agreements: [
          {
            key: "g",
            title: zh("合作协议"),
            type: "other",
            status: "signed",
            parties: [
              { organization: LAKE, signatories: ["a"] },
              { organization: CITY, signatories: ["b"] },
            ],
          },
        ],
      } as unknown as DraftRecord,
      "zh",
    );
    expect(text).toMatch(/签署合作协议。湖滨大学副校长莫常、云雀市人民医院副院长陈例出席仪式。\n\n莫常希望/);
    expect(text.match(/出席/g)).toHaveLength(1);
  });
});

describe("a signing ceremony that two parties held", () => {
  it("names each party with its signatory in a second sentence, and the document by its noun", () => {
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "signing",
        status: "held",
        title: zh("湖滨医院与云雀市人民医院签署合作框架协议"),
        when: { start: "2024-03-05" },
        participants: [
          person("a", "安例", LAKE, "院长", "host"),
          person("b", "博例", CITY, "副院长", "guest"),
        ],
        agenda: [
          { key: "s", activity: "signing", title: zh("合作框架协议签约仪式"), people: [], agreements: ["g"] },
        ],
        agreements: [
          {
            key: "g",
            title: zh("合作框架协议"),
            type: "other",
            status: "signed",
            parties: [
              { organization: LAKE, signatories: ["a"] },
              { organization: CITY, signatories: ["b"] },
            ],
          },
        ],
      } as unknown as DraftRecord,
      "zh",
    );
    expect(text).toContain(
      "举行合作框架协议签约仪式。湖滨医院院长安例、云雀市人民医院副院长博例分别代表双方签署协议",
    );
    expect(text).not.toContain("该院副院长");
  });
});

describe("those before whom it was signed", () => {
  it("are one list, with those of them who spoke", () => {
    const people = [
      person("lead", "莫常", { name: zh("湖滨大学"), kind: "university" }, "校长", "host"),
      person("next", "宁常", { name: zh("湖滨大学"), kind: "university" }, "副校长", "host"),
      person("a", "安例", LAKE, "院长", "host"),
      person("b", "博例", CITY, "院长", "guest"),
    ];
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "signing",
        status: "held",
        title: zh("湖滨医院与云雀市人民医院签署合作协议"),
        when: { start: "2024-03-05" },
        participants: people,
        agenda: [
          {
            key: "s",
            activity: "signing",
            remarks: [{ key: "r", by: ["next"], act: "hope", points: [zh("两家医院把合作落到实处")] }],
            agreements: ["g"],
          },
        ],
        agreements: [
          {
            key: "g",
            title: zh("合作协议"),
            type: "other",
            status: "signed",
            parties: [
              { organization: LAKE, signatories: ["a"] },
              { organization: CITY, signatories: ["b"] },
            ],
            witnesses: ["lead", "next"],
          },
        ],
      } as unknown as DraftRecord,
      "zh",
    );
    expect(text).toMatch(/湖滨大学校长莫常、副校长宁常/);
    expect(text).not.toContain("宁常出席");
  });
});
