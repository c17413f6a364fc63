import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT, type Remark } from "../events/shape";
import type { Text } from "../events/values";
import { faultlessText as text } from "./faultless.test-data";

// How a speaker's words read as a paragraph, at talks between two invented people.

const both = (en: string, zh: string): Text => ({ en, zh });

interface Cast {
  readonly pronoun?: "he" | "she";
}

const talks = (remarks: readonly Partial<Remark>[], { pronoun }: Cast = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: both("Visit", "访问"),
    when: { start: "2024-03-05" },
    participants: [
      {
        key: "ann",
        person: {
          name: both("Ann Exemplar", "安例"),
          later: both("Exemplar", "安例"),
          ...(pronoun ? { pronoun } : {}),
        },
        posts: [
          {
            title: both("president", "会长"),
            organization: { name: both("Lakeside Chamber", "湖滨商会"), kind: "association" },
          },
        ],
        side: "guest",
        roles: ["head"],
      },
      {
        key: "bo",
        person: { name: both("Bo Sample", "白样"), later: both("Sample", "白样") },
        posts: [
          {
            title: both("director", "院长"),
            organization: { name: both("Northfield People's Hospital", "北原市人民医院"), kind: "hospital" },
          },
        ],
        side: "host",
        roles: ["receiver"],
      },
    ],
    agenda: [
      {
        key: "talks",
        activity: "talks",
        remarks: remarks.map((one, at) => ({ key: `r${at}`, by: ["ann"], ...one })),
      },
    ],
  }) as DraftRecord;

const zh = (...points: string[]): Text[] => points.map((one) => ({ zh: one }));

describe("a speaker without a recorded pronoun, in English", () => {
  const hope: Partial<Remark> = {
    act: "hope",
    points: [both("the partners would meet again", "双方再次会面")],
  };

  it("is not named again after a quotation", () => {
    const said: Partial<Remark> = { act: "say", points: [both("the plan was ready", "计划已就绪")] };
    const quote = both("We are glad to be here.", "我们很高兴来到这里。");
    expect(text(talks([said, { act: "say", quote }, hope]), "en")).toContain(
      "“We are glad to be here,” the president added, and expressed the hope that the partners would meet again.",
    );
    expect(text(talks([said, { act: "say", quote }, hope], { pronoun: "she" }), "en")).toContain(
      "she added, and expressed the hope",
    );
  });

  it("is not named again for several sentences of a quotation", () => {
    const said: Partial<Remark> = { act: "say", points: [both("the plan was ready", "计划已就绪")] };
    const quote = both("We are glad to be here. The U.S. team will join us soon.", "我们很高兴来到这里。");
    const praise: Partial<Remark> = { act: "praise", points: [both("the plan", "计划")] };
    expect(text(talks([praise, { act: "say", quote }]), "en")).toContain(
      "praised the plan, adding: “We are glad to be here. The U.S. team will join us soon.”",
    );
    expect(text(talks([said, { act: "say", quote }], { pronoun: "she" }), "en")).toContain(
      "“We are glad to be here,” she added. “The U.S.",
    );
  });

  it("is named between two quotations in a row", () => {
    const one: Partial<Remark> = {
      act: "say",
      quote: both("We are glad to be here. All is ready.", "我们很高兴。一切就绪。"),
    };
    const two: Partial<Remark> = { act: "say", quote: both("The port will open.", "港口将开放。") };
    const said: Partial<Remark> = { act: "say", points: [both("the plan was ready", "计划已就绪")] };
    expect(text(talks([said, one, two], { pronoun: "she" }), "en")).toMatch(
      /ready\.” She (?:said|added): “The port/,
    );
  });

  it("is not named again where the sentence before says who spoke", () => {
    const said: Partial<Remark> = { act: "say", points: [both("the plan was ready", "计划已就绪")] };
    const quote = both("We are glad to be here.", "我们很高兴来到这里。");
    const made = text(talks([said, { act: "say", quote }]), "en");
    expect(made).toContain("Exemplar said that the plan was ready, adding: “We are glad to be here.”");
    expect(made).not.toContain("the president");
    const praise: Partial<Remark> = { act: "praise", points: [both("the plan", "计划")] };
    expect(text(talks([praise, { act: "say", quote }]), "en")).toContain("praised the plan, adding: “");
  });

  it("is not named again for a short promise after a long statement", () => {
    const said: Partial<Remark> = {
      act: "say",
      points: [
        both(
          "the chamber was keen to work with partners in many fields, including investment and trade, agriculture, education, labour and tourism",
          "商会愿在投资贸易、农业、教育、劳务和旅游等领域加强合作",
        ),
      ],
    };
    const promise: Partial<Remark> = {
      act: "promise",
      points: [both("support students abroad", "支持留学生")],
    };
    expect(text(talks([said, promise]), "en")).toContain(
      "labour and tourism, and promised to support students abroad.",
    );
  });
});

describe("what one speaker said, in Chinese", () => {
  const long = zh(
    "湖滨商会成立于1990年，现有会员企业三百余家，在当地社会经济发展中发挥了重要作用",
    "北原市环境优美，发展势头良好，与湖滨市经济互补性强，这为双方合作提供了空间",
  );

  it("is one sentence while it has room, and names the speaker again in the next", () => {
    const words = text(talks([{ act: "say", points: long }]), "zh");
    expect(words).toContain("安例表示，湖滨商会成立于1990年");
    expect(words).toContain("发挥了重要作用；北原市环境优美");
    const more = zh(
      "两市将建立定期会商的制度，交流港口、物流、医药等方面的信息，这有助于两地企业了解对方的市场",
      "两地的商会都有自己的特色，都积累了相当好的经验和做法，服务会员的方式也各有长处，值得两地会员企业进一步了解和借鉴，也值得各地商会在今后的工作中参考和推广，两会的友谊将长久延续下去",
    );
    const longer = text(talks([{ act: "say", points: [...long, ...more] }]), "zh");
    expect(longer).toMatch(/[^。]{90,}。安例说，两地的商会/);
  });

  it("welcomes without a second 表示, and says 他说 or 她说 where the record states it", () => {
    const remarks: Partial<Remark>[] = [
      { act: "welcome", whom: { zh: "代表团" } },
      { act: "say", points: long.slice(0, 1) },
    ];
    expect(text(talks(remarks), "zh")).toContain("欢迎代表团来访，并表示，湖滨商会");
    expect(text(talks(remarks, { pronoun: "she" }), "zh")).toContain("对代表团表示欢迎。她说，湖滨商会");
  });

  it("reports each intention with its own verb", () => {
    const points = zh(
      "北原市环境优美，发展势头良好，与湖滨市经济互补性强，这为双方合作提供了空间，也使双方受益良多",
      "湖滨商会愿与北原市在医药、物流、文化旅游等领域深化合作，帮助更多会员企业到北原市投资兴业",
    );
    expect(text(talks([{ act: "say", points }]), "zh")).toMatch(/[；。]湖滨商会愿/);
  });

  it("gives a statement about one organization one subject, called by its noun the second time", () => {
    const points = zh("湖滨商会是首家地方商会", "商会是知识型社团");
    expect(text(talks([{ act: "say", points }]), "zh")).toContain("湖滨商会是首家地方商会，也是知识型社团");
  });

  it("joins two objects of a verb by a word", () => {
    const points = zh("医院的国际视野", "医院与高校开展合作的成果");
    expect(text(talks([{ act: "praise", points }]), "zh")).toContain("的国际视野以及与高校开展合作的成果");
    const owned = zh("北原市人民医院专科建设的成果", "医院在学科建设方面的实力");
    expect(text(talks([{ act: "praise", points: owned }]), "zh")).toContain("的成果以及在学科建设方面的实力");
  });
});

const en = (...points: string[]): Text[] => points.map((one) => ({ en: one }));

describe("how a sentence of speech begins, in Chinese", () => {
  it("has a comma after its first verb, and none within the sentence", () => {
    expect(text(talks([{ act: "point_out", points: zh("两地优势互补") }]), "zh")).toContain("安例指出，两地");
    const remarks: Partial<Remark>[] = [
      { act: "thank", whom: { zh: "北原市" } },
      { act: "point_out", points: zh("两地优势互补") },
    ];
    expect(text(talks(remarks), "zh")).toContain("，指出两地优势互补");
  });
});

describe("acts in one sentence, in Chinese", () => {
  it("separate a wish from the request before it", () => {
    const remarks: Partial<Remark>[] = [
      { act: "thank", whom: { zh: "北原市" } },
      { act: "require", whom: { zh: "会员企业" }, points: zh("珍惜机会") },
      { act: "hope", points: zh("双方深入交流") },
    ];
    expect(text(talks(remarks), "zh")).toContain("要求会员企业珍惜机会，并希望双方深入交流");
  });
});

describe("what one speaker said, in English", () => {
  it("avoids a second “He stressed that”, but says who spoke within the sentence", () => {
    const points = en(
      "mutual cooperation is important in many sectors, including minerals, steel structures, salt mines, construction and the supply of medical equipment",
      "the business community is eager to work with enterprises in these fields and to build long-term partnerships that bring growth",
    );
    const words = text(talks([{ act: "stress", points }], { pronoun: "she" }), "en");
    expect(words).toContain("stressed that cooperation is important");
    expect(words).toMatch(/The business community, she said, is eager .* growth\./);
  });

  it("combines consecutive remarks of one act into one statement", () => {
    const remarks: Partial<Remark>[] = [
      { act: "say", points: en("the chamber has 300 members") },
      { act: "say", points: en("the office is willing to help them") },
    ];
    expect(text(talks(remarks), "en")).toContain(
      "Exemplar said that the chamber has 300 members and that the office is willing to help them.",
    );
  });

  it("says who spoke after the words in front of a clause", () => {
    const points = en(
      "both universities have attached great importance to the operation of the joint program since it began in 2019",
      "thanks to the efforts of both sides, the teaching team has worked closely together, teaching has gone smoothly and the program has yielded results",
    );
    const words = text(talks([{ act: "say", points }]), "en");
    expect(words).toContain(
      "Thanks to the efforts of both sides, the president added, the teaching team has",
    );
  });

  it("separates long objects of praise, the one with a relative clause last", () => {
    const remarks: Partial<Remark>[] = [
      { act: "welcome", whom: { en: "the delegation" } },
      {
        act: "praise",
        points: en(
          "the interest of trade missions, which recognize the chamber as a hub for trade relations of many kinds",
          "the vital role of the office in exploring business opportunities that could strengthen economic ties between the cities",
        ),
      },
    ];
    const words = text(talks(remarks, { pronoun: "he" }), "en");
    expect(words).toContain("welcomed the delegation and praised the vital role of the office");
    expect(words).toContain("He also praised the interest of trade missions");
  });

  it("puts a comma before a short second act after a list, and begins a sentence with a long one", () => {
    const introduced: Partial<Remark> = {
      act: "introduce",
      points: en("the chamber's programs, especially pharmacy, nursing and nutrition"),
    };
    const short = talks([introduced, { act: "say", points: en("they are open to all") }]);
    expect(text(short, "en")).toContain("nursing and nutrition, and said that they");
    const points = en(
      "cooperation with the office and its institutions is vitally important to these programs, as it gives all students a place to train",
    );
    expect(text(talks([introduced, { act: "say", points }]), "en")).toContain(
      "nutrition. The president said that cooperation with the office and its institutions is",
    );
  });

  it("uses “propose” with a gerund, where the verb allows it", () => {
    const proposed = (point: string): string => text(talks([{ act: "propose", points: en(point) }]), "en");
    expect(proposed("actively explore new forms of teaching")).toContain(
      "proposed actively exploring new forms",
    );
    expect(proposed("explore forms of teaching and research to help")).toContain("proposed exploring forms");
    expect(proposed("set up a working group")).toContain("proposed setting up a working group");
    expect(proposed("twin the two ports")).toContain("proposed twinning the two ports");
    expect(proposed("explore and develop new forms")).toContain("proposed exploring and developing");
    expect(proposed("plan a fair and invite the members")).toContain("proposed planning a fair and inviting");
  });
});

describe("two who spoke to each other", () => {
  const remarks: Partial<Remark>[] = [
    { act: "introduce", points: [both("the chamber's work", "商会工作情况")] },
    { by: ["bo"], act: "praise", points: [both("the chamber's experience", "商会的经验")] },
  ];
  it("share a paragraph where one of them said little", () => {
    expect(text(talks(remarks), "en")).toMatch(
      /described the chamber's work.* praised the chamber's experience/,
    );
    expect(text(talks(remarks), "zh")).toMatch(/介绍了商会工作情况.*肯定了商会的经验/);
  });
});

describe("organizations in the record's own texts", () => {
  const school = (key: string, name: Text, side: "guest" | "host"): object => ({
    key,
    person: { name: side === "guest" ? both("Ann Exemplar", "安例") : both("Bo Sample", "白样") },
    posts: [{ title: both("president", "校长"), organization: { name, kind: "university" } }],
    side,
    roles: [side === "guest" ? "head" : "receiver"],
  });
  const schools = (remarks: readonly Partial<Remark>[]): DraftRecord => ({
    ...talks(remarks),
    participants: [
      school("ann", both("Lakeside University", "湖滨理工大学"), "guest"),
      school("bo", both("Northfield University", "北原师范大学"), "host"),
    ] as NonNullable<DraftRecord["participants"]>,
  });

  it("are the two universities where both are known", () => {
    const points = [
      both(
        "Lakeside University and Northfield University would work together",
        "湖滨理工大学和北原师范大学加强合作",
      ),
    ];
    const given = schools([{ act: "hope", points }]);
    expect(text(given, "en")).toContain("expressed the hope that the two universities would work together");
    expect(text(given, "zh")).toContain("希望两校加强合作");
  });

  it("keep what belongs to only one of them", () => {
    const points = [
      both(
        "Lakeside University and Northfield University Hospital would work together",
        "湖滨理工大学和北原师范大学附属医院加强合作",
      ),
    ];
    const given = schools([{ act: "hope", points }]);
    expect(text(given, "en")).toContain("Northfield University Hospital would");
    expect(text(given, "zh")).toContain("湖滨理工大学和北原师范大学附属医院");
  });

  it("are 该校 in the sentence that named them, and their noun in a later one", () => {
    const introduced = (point: string): Partial<Remark> => ({
      by: ["bo"],
      act: "introduce",
      points: [{ zh: point }],
    });
    const zone = talks([
      introduced("北原市人民医院的历史"),
      { by: ["bo"], act: "say", points: zh("北原市人民医院现有床位一千余张") },
    ]);
    expect(text(zone, "zh")).toMatch(/介绍了北原市人民医院的历史，表示该院现有床位/);
  });
});

describe("talks that only speeches mention", () => {
  const given = (): DraftRecord => {
    const base = talks([{ act: "introduce", points: [both("the chamber's work", "商会工作情况")] }]);
    const later = {
      key: "later",
      activity: "talks",
      people: [{ key: "ann" }, { key: "staff" }],
      remarks: [
        {
          key: "l1",
          by: ["ann"],
          act: "hope",
          points: [
            both("the schools would train talent for trade", "学校培养更多通晓两地贸易和语言文化的优秀人才"),
          ],
        },
      ],
    };
    const staff = { key: "staff", group: both("local teachers", "当地教师"), side: "host" };
    return {
      ...base,
      participants: [...(base.participants ?? []), staff],
      agenda: [...(base.agenda ?? []), later],
    } as DraftRecord;
  };

  it("are an adverbial that says with whom", () => {
    expect(text(given(), "zh")).toMatch(/在与当地教师(?:座谈|座谈交流|交流)时，安例希望学校培养更多/);
    expect(text(given(), "en")).toMatch(
      /In (?:talks|discussions) with local teachers, (?:the president|Exemplar) expressed the hope that the schools/,
    );
  });

  it("are introduced with the first speech where there are several", () => {
    expect(text(given(), "zh")).toContain("座谈中，安例介绍了商会工作情况");
  });

  it("prints the verb of wishing once for wishes of two subjects", () => {
    const points = [
      { en: "the traders visit Northfield", zh: "虚构商户常来北原" },
      { en: "the council lowers the fee", zh: "市议会降低虚构费用" },
    ];
    expect(text(talks([{ act: "hope", points }]), "zh")).toMatch(/希望虚构商户常来北原，市议会降低虚构费用/);
  });
});
