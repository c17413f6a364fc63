import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// Who signed with whom, before whom, for how long, to do what.

const of = (name: string, more: object = {}): object => ({
  organization: { name: zh(name), kind: "government" },
  ...more,
});
const signing = (agreements: readonly object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨市签署合作协议"),
      home: { name: zh("湖滨市"), kind: "government" },
      participants: [
        personOf("lu", "陆样", "湖滨市", "市长", { side: "host" }),
        personOf("an", "安例", "松山市", "市长", { side: "guest" }),
        personOf("bo", "博例", "云雀大学", "校长", { side: "third" }),
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          people: [{ key: "lu" }, { key: "an" }, { key: "bo" }],
          agreements: agreements.map((_, at) => `a${at}`),
        },
      ],
      agreements: agreements.map((one, at) => ({
        key: `a${at}`,
        title: zh("友好合作协议"),
        type: "other",
        status: "signed",
        ...one,
      })),
      ...more,
    }),
    "zh",
  );

describe("documents of one party", () => {
  it("were signed with each of the others, where there are as many", () => {
    const text = signing([{ count: 2, parties: [of("湖滨市"), of("松山市"), of("海角市")] }]);
    expect(text).toContain("湖滨市分别与松山市、海角市签署友好合作协议");
    expect(text).not.toContain("2份");
  });

  it("are one document of all otherwise", () => {
    const text = signing([{ count: 3, parties: [of("湖滨市"), of("松山市"), of("海角市")] }]);
    expect(text).toContain("3份友好合作协议");
    expect(text).not.toContain("分别与");
  });
});

describe("what a document says", () => {
  const scope = (...texts: string[]): object[] =>
    texts.map((text, at) => ({ key: `s${at}`, text: zh(text) }));

  it("has a verb of several neighbouring acts once, in a longer list", () => {
    const text = signing([
      {
        parties: [of("湖滨市"), of("松山市")],
        scope: scope(
          "建设航运产业园",
          "建设新技术试验基地",
          "建设智能设备研发中心",
          "逐步拓展合作领域，开展全面战略合作",
        ),
      },
    ]);
    expect(text).toContain("建设航运产业园、新技术试验基地和智能设备研发中心，逐步拓展");
  });

  it("has that verb once where commas part the acts", () => {
    const acts = scope("开展规划咨询合作", "开展航运合作", "联合招商", "共建“湖滨港口（二期）产业园”");
    const text = signing([{ parties: [of("湖滨市"), of("松山市")], scope: acts }]);
    expect(text).toContain("双方将开展规划咨询合作和航运合作，联合招商，共建“湖滨港口（二期）产业园”");
  });

  it("does not repeat years that its title has", () => {
    const text = signing([
      {
        title: zh("友好合作协议（2024—2028年）"),
        effectiveOn: "2024",
        expiresOn: "2028",
        parties: [of("湖滨市"), of("松山市")],
      },
    ]);
    expect(text).not.toContain("起生效");
  });
});

describe("guests who came for something else", () => {
  it("came for it, rather than their hosts", () => {
    const text = faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("陆样会见友城来宾"),
        purpose: zh("参加湖滨花展开幕式"),
        delegations: [
          { key: "d", name: zh("松山市代表团"), side: "guest" },
          { key: "e", name: zh("海角市代表团"), side: "guest" },
        ],
        participants: [
          personOf("lu", "陆样", "湖滨市", "市长", { side: "host", roles: ["receiver"] }),
          personOf("an", "安例", "松山市", "市长", { side: "guest", delegation: "d", roles: ["head"] }),
        ],
        agenda: [{ key: "t", activity: "talks", title: zh("会见") }],
      }),
      "zh",
    );
    expect(text).toContain("会见前来参加湖滨花展开幕式的");
    expect(text).not.toContain("，参加湖滨花展");
  });
});

it("names the parties of a document signed on a journey to several hosts", () => {
  const met = (key: string, host: string): object => ({
    key,
    activity: "talks",
    people: [{ key: "an", as: "head" }, { key: host }],
    topics: [zh("深化港口合作")],
  });
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("安例率团访问海角边疆区"),
      areas: [zh("海角边疆区")],
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨市", "市长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bo", "博例", "松山市", "市长", { side: "host" }),
        personOf("cu", "楚例", "云雀市", "市长", { side: "host" }),
      ],
      agenda: [
        met("t1", "bo"),
        met("t2", "cu"),
        { key: "s", activity: "signing", agreements: ["a"], people: [] },
      ],
      agreements: [
        {
          key: "a",
          title: zh("友好城市关系意向书"),
          type: "letter_of_intent",
          status: "signed",
          parties: [of("湖滨市"), of("云雀市")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/湖滨市与云雀市签署/);
  expect(text).not.toMatch(/双方签署/);
});
