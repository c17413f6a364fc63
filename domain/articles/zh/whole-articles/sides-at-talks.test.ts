import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const org = (name: string, kind: string): object => ({ name: zh(name), kind });
const person = (key: string, name: string, posts: readonly object[], more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts,
  side: "host",
  ...more,
});
const SECRETARY = { organization: org("云雀区委", "party"), title: zh("书记") };
const MAYOR = { organization: org("云雀区", "government"), title: zh("区长") };
const DEPUTY = { organization: org("云雀区", "government"), title: zh("副区长") };
const GROUP = org("松山教育集团", "company");
const THOUGHT = ["松山教育集团是知名企业", "相信协议签署后，将为全区发展提供支撑"];

const TALKS = {
  key: "t",
  activity: "talks",
  people: [{ key: "an", as: "receiver" }, { key: "bai" }, { key: "mo" }],
  peopleOpen: true,
  topics: [zh("未来合作")],
  remarks: [{ key: "r", by: ["an"], act: "say", points: THOUGHT.map(zh) }],
};
const SIGNING = { key: "s", activity: "signing", title: zh("签约仪式"), agreements: ["ag"] };

const signing = (
  agenda: readonly object[] = [TALKS, SIGNING],
  parties: readonly object[] = [],
  signatories: readonly string[] = ["lin"],
): string =>
  text(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: zh("云雀区与松山教育集团签署合作框架协议"),
      news: "ag",
      when: { start: "2024-03-05" },
      participants: [
        person("an", "安例", [SECRETARY], { roles: ["receiver"] }),
        person("bai", "白样", [MAYOR]),
        person("lin", "林拟", [DEPUTY], { roles: ["signatory"] }),
        person("mo", "莫常", [{ organization: GROUP, title: zh("总裁") }], { side: "guest" }),
      ],
      participantsOpen: true,
      openSides: ["host"],
      agenda,
      agreements: [
        {
          key: "ag",
          title: zh("合作框架协议"),
          status: "signed",
          parties: [
            { organization: org("湖滨市云雀区人民政府", "government"), signatories },
            { organization: GROUP },
            ...parties,
          ],
        },
      ],
    } as DraftRecord,
    "zh",
  );

describe("two sides at talks of a signing", () => {
  it("are named each by rank, the hosts first", () => {
    expect(signing()).toContain("云雀区委书记安例、区长白样等与松山教育集团总裁莫常座谈，就未来合作");
    expect(signing()).not.toMatch(/白样[^。]*莫常与[^。]*安例/);
  });

  it("come before a signing that follows them on the agenda", () => {
    expect(signing()).toContain("。\n\n签约仪式前，云雀区委书记");
  });

  it("have no such time where they have one of their own, or follow the signing", () => {
    const dated = { ...TALKS, when: { start: "2024-03-05", part: "morning" } };
    expect(signing([dated, SIGNING])).not.toContain("签约仪式前");
    expect(signing([SIGNING, TALKS])).not.toContain("签约仪式前");
    expect(signing([{ ...TALKS, told: "after" }, SIGNING])).not.toContain("签约仪式前");
  });
});

describe("what a speaker believes", () => {
  it("follows a short thought after a comma", () => {
    expect(signing()).toContain("是知名企业，相信协议签署后，将为");
    expect(signing()).not.toContain("；相信");
  });
});

describe("a government for which somebody signed", () => {
  it("is called by its level directly after its name", () => {
    expect(signing([TALKS, SIGNING], [], ["lin", "bai"])).toContain("代表区政府签字");
  });

  it("is named where one alone signed, with whom it concluded the document", () => {
    expect(signing()).toContain("林拟代表湖滨市云雀区人民政府与松山教育集团签署合作框架协议");
  });

  it("keeps its name beside another government", () => {
    const other = { organization: org("南山市松岭区人民政府", "government") };
    expect(signing([TALKS, SIGNING], [other])).not.toContain("代表区政府");
  });
});

describe("a meeting of hosts of several organizations with guests of one", () => {
  const article = text(
    {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      title: zh("安例会见松山卫生局局长白样"),
      when: { start: "2024-03-05" },
      participants: [
        person("an", "安例", [{ organization: org("云雀大使馆", "government"), title: zh("大使") }], {
          roles: ["receiver"],
        }),
        person("chen", "陈例", [{ organization: org("云雀援外医疗队", "other"), title: zh("队长") }]),
        person("bai", "白样", [{ organization: org("松山卫生局", "government"), title: zh("局长") }], {
          side: "guest",
        }),
      ],
      agenda: [
        { key: "t", activity: "talks", title: zh("工作会谈"), topics: [zh("医疗队轮换")] },
        { key: "m", activity: "meal", title: zh("工作午餐") },
      ],
    } as unknown as DraftRecord,
    "zh",
  );

  it("has two sides", () => {
    expect(article).toContain("双方就医疗队轮换举行工作会谈");
    expect(article).not.toContain("各方");
  });

  it("does not join who attended the meeting to the sentence about the talks", () => {
    expect(article).not.toMatch(/会谈，[^。]*参加会见/);
  });
});
