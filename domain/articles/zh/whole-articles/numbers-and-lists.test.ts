import { describe, expect, it } from "vitest";
import { type Composed, isParagraph, line } from "../../compose";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withNumbersOfGroups } from "../whole-text/number-of-groups";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const group = (key: string, words: string, ...of: string[]): object => ({
  key,
  group: zh(words),
  of: of.map((name) => ({ name: zh(name), kind: "association" })),
});

const seminar = (participants: object[], agenda: object[], more: object = {}): string[] =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨异地商会交流会举行"),
      officialName: zh("湖滨异地商会交流会"),
      venue: { name: zh("湖滨酒店") },
      organizers: [{ organization: { name: zh("湖滨市商务局"), kind: "government" }, tier: "host" }],
      attendance: { count: 20, bound: "over" },
      participants: [
        personOf("zhang", "张例", "湖滨市商务局", "副局长", { roles: ["chair"] }),
        ...participants,
      ],
      agenda,
      ...more,
    }),
    "zh",
  )
    .trim()
    .split(/\n+/);

describe("a number of those who came", () => {
  it("is placed with the only groups that came", () => {
    const lines = seminar(
      [group("h", "会长、秘书长", "安原商会", "白河商会", "东渚商会", "兰溪商会", "平湾商会")],
      [
        {
          key: "d",
          activity: "discussion",
          people: [{ key: "zhang", as: "chair" }, { key: "h" }],
          topics: [zh("会员服务"), zh("商会之间的交流")],
          remarks: [{ key: "r", by: "all", act: "hope", points: [zh("形成互动机制")] }],
        },
      ],
    );
    expect(lines.join("")).toMatch(/安原商会、.*平湾商会会长、秘书长等20余人参加/);
    expect(lines.join("").match(/参加/g)).toHaveLength(1);
  });

  it("follows the list of those who were there", () => {
    const text = faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("湖滨侨商会与东渚商会缔结友好商会"),
        news: "a",
        attendance: { count: 60, bound: "about" },
        participants: [
          personOf("an", "安例", "湖滨侨商会", "会长", { side: "host" }),
          personOf("bai", "白样", "东渚商会", "会长", { side: "guest" }),
          group("e", "会员企业家", "湖滨侨商会", "东渚商会"),
        ],
        agenda: [{ key: "s", activity: "signing", title: zh("签约仪式"), agreements: ["a"] }],
        agreements: [
          {
            key: "a",
            title: zh("友好商会协议"),
            type: "other",
            status: "signed",
            parties: [
              { organization: { name: zh("湖滨侨商会"), kind: "association" }, signatories: ["an"] },
              { organization: { name: zh("东渚商会"), kind: "association" }, signatories: ["bai"] },
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("会员企业家等约60人出席");
  });

  it("is placed with those of a part of the programme who are named", () => {
    const lines = seminar(
      [
        personOf("an", "安例", "湖滨花卉公司", "经理"),
        personOf("bai", "白样", "云雀农业大学", "教授"),
        personOf("mo", "莫常", "松山种业公司", "董事长"),
      ],
      [
        {
          key: "p",
          activity: "discussion",
          title: zh("嘉宾对话"),
          people: ["an", "bai", "mo"].map((key) => ({ key })),
          peopleOpen: true,
          narrative: [zh("参加对话的花卉企业家和专家学者共12位。")],
        },
      ],
    );
    expect(lines.join("")).toContain("莫常等12位花卉企业家和专家学者参加嘉宾对话");
    expect(lines.join("")).not.toContain("共12位");
  });
});

describe("who was at an event", () => {
  it("is not named after what followed it", () => {
    const lines = seminar(
      [personOf("an", "安例", "湖滨花卉公司", "经理"), personOf("bai", "白样", "云雀农业大学", "教授")],
      [
        {
          key: "d",
          activity: "discussion",
          title: zh("交流会"),
          topics: [zh("会员服务")],
          remarks: [remark("r", "bai", "say", "商会要为会员办实事，也要为城市引企业，两者缺一不可")],
        },
        {
          key: "t",
          activity: "tour",
          told: "after",
          people: [{ key: "an" }],
          peopleOpen: true,
          saw: [zh("花卉基地")],
        },
      ],
    );
    const text = lines.join("");
    expect(text.indexOf("出席")).toBeLessThan(text.indexOf("花卉基地"));
  });
});

describe("what the association is that held an event", () => {
  it("is not stated between the speeches", () => {
    const lines = seminar(
      [personOf("an", "安例", "湖滨花卉协会", "会长"), personOf("bai", "白样", "云雀农业大学", "教授")],
      [
        {
          key: "s",
          activity: "speeches",
          title: zh("开幕式"),
          people: [{ key: "an" }, { key: "bai" }],
          remarks: [
            { key: "q", by: ["an"], act: "speak" },
            remark("r", "bai", "say", "花卉产业是湖滨农业的重要抓手，要推动种植、加工、旅游一体发展"),
          ],
        },
      ],
      {
        organizers: [{ organization: { name: zh("湖滨花卉协会"), kind: "association" }, tier: "host" }],
        background: [zh("湖滨花卉协会成立于1998年，现有会员260家。")],
      },
    );
    expect(lines.find((line) => line.includes("花卉产业是"))).not.toContain("成立于1998年");
    expect(lines[1]).toContain("成立于1998年");
  });
});

describe("one short sentence of context on who came", () => {
  const visit = (background: string): string[] =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山商会访问湖滨大学"),
        home: { name: zh("湖滨大学"), kind: "university" },
        participants: [
          personOf("an", "安例", "松山商会", "会长", { side: "guest", roles: ["head"] }),
          personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            topics: [zh("校企合作")],
            remarks: [remark("r", "bai", "introduce", "学校概况")],
          },
        ],
        background: [zh(background)],
      }),
      "zh",
    )
      .trim()
      .split(/\n+/);

  it("ends the first paragraph", () => {
    expect(visit("松山商会成立于2009年，现有会员企业180余家。")[1]).toContain("成立于2009年");
  });

  it("stays at the end where it is of another day", () => {
    expect(visit("4月12日，松山商会将在云雀市举办年会。")[1]).not.toContain("年会");
  });
});

describe("how many took part", () => {
  it("belongs to the list of those who did in the next sentence", () => {
    const blocks = withNumbersOfGroups(
      [
        {
          type: "paragraph",
          part: "agenda",
          lines: [
            line("people.count", plain("近200人参加活动")),
            line("a", plain("湖滨展览会开幕式由云雀商会主办，湖滨各界人士、在湖滨企业代表出席")),
          ],
          keys: [],
        } satisfies Composed,
      ],
      { facts: { people: [] } } as unknown as Discourse,
    );
    expect(blocks.filter(isParagraph).map(({ lines }) => lines.map(({ words }) => textOf(words)))).toEqual([
      ["湖滨展览会开幕式由云雀商会主办，湖滨各界人士、在湖滨企业代表等近200人出席"],
    ]);
  });

  it("stays apart from a sentence that lists nobody", () => {
    const lines = [
      line("people.count", plain("近200人参加活动")),
      line("a", plain("湖滨展览会开幕，安例出席并致辞")),
    ];
    const given: Composed = { type: "paragraph", part: "agenda", lines, keys: [] };
    const facts = { facts: { people: [] } } as unknown as Discourse;
    expect(withNumbersOfGroups([given], facts)).toEqual([given]);
  });
});
