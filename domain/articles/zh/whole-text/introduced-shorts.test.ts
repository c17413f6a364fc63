import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const zh = (text: string) => ({ zh: text });
const CHAMBER = { name: zh("云溪国中华总商会"), short: zh("中总"), kind: "association" };
const GUESTS = { name: zh("湖滨青石商会"), kind: "association" };
const of = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});

/** The article on a chamber that another one calls on, with what was said. */
const reception = (
  remarks: object[],
  { more = [], ...fields }: { more?: object[]; background?: object[]; [field: string]: unknown } = {},
) =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("湖滨青石商会拜访云溪国中华总商会"),
      home: CHAMBER,
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        of("an", "安例", GUESTS, "会长", { side: "guest", delegation: "d" }),
        of("bai", "白样", CHAMBER, "主席", { side: "host", roles: ["receiver"] }),
        ...more,
      ],
      agenda: [{ key: "t", activity: "talks", remarks }],
      ...fields,
    } as unknown as DraftRecord,
    "zh",
  );

describe("the short form of an organization", () => {
  it("is introduced where the title's own words name it first", () => {
    const text = reception([{ key: "r", by: ["an"], act: "hope", points: [zh("中总各位会董到湖滨看看")] }]);
    expect(text).toContain("云溪国中华总商会（以下简称“中总”）");
    expect(text.match(/以下简称/gu)).toHaveLength(1);
    expect(text.indexOf("（以下简称“中总”）")).toBeLessThan(text.indexOf("中总各位会董"));
    expect(text).not.toContain("该总商会");
  });

  it("is introduced where the headline has it", () => {
    const zone = { name: zh("星河经济技术开发区"), short: zh("星河经开区"), kind: "zone" };
    const own = { name: zh("湖滨开发区"), kind: "zone" };
    const text = faultlessText(
      {
        format: FORMAT,
        kind: "outbound_visit",
        status: "held",
        title: zh("湖滨开发区赴星河考察"),
        home: own,
        when: { start: "2024-03-05" },
        areas: [zh("星河"), zh("云雀")],
        participants: [of("an", "安例", own, "主任", { side: "guest", roles: ["head"] })],
        agenda: [
          {
            key: "t",
            activity: "talks",
            city: zh("星河"),
            venue: { name: zh("星河经济技术开发区"), organization: zone },
            topics: [zh("园区共建")],
            agreements: ["a"],
          },
          { key: "s", activity: "tour", city: zh("云雀"), saw: [zh("云雀渔港")] },
        ],
        agreements: [
          {
            key: "a",
            title: zh("共建协议"),
            type: "framework",
            status: "signed",
            parties: [{ organization: own }, { organization: zone }],
          },
        ],
      } as unknown as DraftRecord,
      "zh",
    );
    const [headline, lead] = text.split("\n\n");
    expect(headline).toContain("星河经开区");
    expect(lead).toContain("星河经济技术开发区（以下简称“星河经开区”）");
  });

  it("of a part of an organization is introduced behind the name of both in the title's words", () => {
    const academy = { name: zh("云溪科学院"), kind: "institute" };
    const institute = { name: zh("港口研究所"), short: zh("港口所"), parent: academy, kind: "institute" };
    const text = reception(
      [{ key: "r", by: ["gu"], act: "introduce", points: [zh("港口所的机构和科研情况")] }],
      {
        title: zh("湖滨青石商会访问云溪科学院港口研究所"),
        home: institute,
        venue: { name: zh("云溪科学院港口研究所"), organization: institute },
        participants: [
          of("an", "安例", GUESTS, "会长", { side: "guest", delegation: "d" }),
          of("gu", "谷雨", institute, "副所长", { side: "host", roles: ["receiver", "speaker"] }),
        ],
      },
    );
    expect(text).toContain("云溪科学院港口研究所（以下简称“港口所”）");
    expect(text.match(/以下简称/gu)).toHaveLength(1);
    expect(text).not.toContain("该研究所（");
  });

  it("is used in the record's own words and in background too", () => {
    const office = { name: zh("中华人民共和国港务部"), short: zh("港务部"), kind: "government" };
    const text = reception(
      [
        { key: "r", by: ["an"], act: "hope", points: [zh("云溪国中华总商会各位会董到湖滨看看")] },
        { key: "s", by: ["bai"], act: "thank", points: [zh("中华人民共和国港务部长期支持航运业")] },
      ],
      {
        more: [of("gu", "谷雨", office, "司长", { side: "host" })],
        background: [zh("云溪国中华总商会成立于1987年，现有会员三百名。")],
      },
    );
    expect(text).toContain("中总各位会董");
    expect(text).toContain("中总成立于1987年");
    expect(text.match(/云溪国中华总商会/gu)).toHaveLength(2);
    expect(text.match(/中华人民共和国港务部/gu)).toHaveLength(1);
    expect(text).not.toContain("（以下简称“港务部”）");
  });

  it("of letters is introduced in the middle of a Chinese sentence", () => {
    const office = { name: zh("世界港口联合组织"), short: zh("WPO"), kind: "other" };
    const text = reception([{ key: "r", by: ["bai"], act: "say", points: [zh("此次是WPO专家首次来访")] }], {
      more: [of("gu", "谷雨", office, "专家", { side: "guest", delegation: "d" })],
    });
    expect(text).toContain("世界港口联合组织（WPO）");
    expect(text.match(/世界港口联合组织/gu)).toHaveLength(1);
  });

  it("is not used where another organization could be meant", () => {
    const society = {
      name: zh("湖滨国际港口建设与内河运输安全航运学会"),
      short: zh("航运学会"),
      kind: "association",
    };
    const other = { name: zh("云雀市港口航运学会"), kind: "association" };
    const more = [
      of("gu", "谷雨", society, "会长", { side: "host" }),
      of("qi", "齐例", other, "理事", { side: "host" }),
    ];
    const background = [zh("湖滨国际港口建设与内河运输安全航运学会成立于1987年，现有会员三百名。")];
    expect(reception([], { home: society, more, background })).toContain(
      "湖滨国际港口建设与内河运输安全航运学会成立于1987年",
    );
    const alone = reception([], { home: society, more: more.slice(0, 1), background });
    expect(alone).toContain("航运学会成立于1987年");
    expect(alone).not.toContain("湖滨国际港口建设与内河运输安全航运学会成立于1987年");
  });

  it("of a zone is not introduced for its board beside its name", () => {
    const zone = { name: zh("松山产业转移工业园"), short: zh("松山园区"), kind: "zone" };
    const board = { name: zh("管委会"), parent: zone, kind: "government" };
    const visit = (...points: string[]) =>
      faultlessText(
        {
          format: FORMAT,
          kind: "outbound_visit",
          status: "held",
          title: zh("安例率队赴松山调研"),
          home: GUESTS,
          when: { start: "2024-03-05" },
          areas: [zh("松山")],
          participants: [
            of("an", "安例", GUESTS, "会长", { side: "guest", roles: ["head"] }),
            of("bai", "白样", board, "主任", { side: "host" }),
          ],
          agenda: [
            {
              key: "t",
              activity: "talks",
              venue: { name: zone.name },
              people: [{ key: "an", as: "head" }, { key: "bai" }],
              topics: [zh("产业政策")],
              remarks: [{ key: "r", by: ["bai"], act: "introduce", points: points.map(zh) }],
            },
          ],
        } as unknown as DraftRecord,
        "zh",
      );
    const text = visit("招商引资情况");
    expect(text).toContain("在松山产业转移工业园与园区管委会主任白样");
    expect(text).not.toContain("以下简称");
    expect(visit("松山园区招商引资情况")).toContain("松山产业转移工业园（以下简称“松山园区”）");
  });
});

it("is used of an organization that was founded, as of any other", () => {
  const own = { name: zh("云溪国驻湖滨领事馆"), short: zh("领事馆"), kind: "government" };
  const text = faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("云溪国驻湖滨领事馆开馆"),
      city: zh("湖滨"),
      when: { start: "2024-03-05" },
      participants: [
        of("an", "安例", own, "领事", { side: "guest" }),
        of("bai", "白样", { name: zh("湖滨市"), kind: "government" }, "市长", { side: "host" }),
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("开馆仪式"),
          people: [{ key: "an" }, { key: "bai" }],
          outcomes: ["o"],
          remarks: [{ key: "r", by: ["bai"], act: "congratulate", points: [zh("领事馆的成立")] }],
        },
      ],
      outcomes: [{ key: "o", type: "launch", by: ["an", "bai"], points: [zh("云溪国驻湖滨领事馆")] }],
    } as unknown as DraftRecord,
    "zh",
  );
  expect(text).toContain("。领事馆领事安例");
});

it("is not used of two organizations in one, whose first half it leaves out", () => {
  const text = reception([{ key: "r", by: ["an"], act: "say", points: [zh("欢迎各界到湖滨")] }], {
    more: [
      of("lu", "陆样", { name: zh("云溪湖滨总商会暨湖滨同乡会"), short: zh("湖滨同乡会") }, "会长", {
        side: "host",
      }),
    ],
    background: [zh("云溪湖滨总商会暨湖滨同乡会成立于1987年。")],
  });
  expect(text).toContain("云溪湖滨总商会暨湖滨同乡会成立于1987年");
});
