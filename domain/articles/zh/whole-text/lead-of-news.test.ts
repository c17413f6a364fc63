import { describe, expect, it } from "vitest";
import type { Composed, Line } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withLeadOfNews } from "./lead-of-news";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const person = (name: string, title: string): object => ({
  name: { text: name },
  posts: [{ title: { text: title } }],
});
const discourse = {
  facts: {
    record: { kind: "reception" },
    people: [
      person("安例", "会长"),
      person("白样", "会长"),
      person("陈例", "副会长"),
      person("丁样", "秘书长"),
      person("何例", "理事"),
      person("莫常", "处长"),
      person("林谷", "科长"),
    ],
    allOrgs: () => [{ name: { text: "湖滨商会" } }, { name: { text: "云溪市商务局" } }],
    items: [],
  },
  content: { scenes: [], relations: {} },
} as unknown as Discourse;

const written = (...blocks: readonly Composed[]): string[] => textsOf(withLeadOfNews(blocks, discourse));

const VISIT = said("lead", "3月5日，云溪商会会长安例一行到湖滨商会考察");
const ALONG = said(
  "people.m",
  "云溪市商务局对外经济合作促进处处长莫常、云溪市商务局港口与航运服务业发展处科长林谷随同到访",
);
const HOSTS =
  "湖滨商会会长白样，副会长陈例，秘书长丁样，理事何例等接待了安例一行，双方举行座谈，就航运合作进行交流";

describe("hosts in the first paragraph of a visit", () => {
  it("follow those who came with the visitors, the main host and the topics", () => {
    const made = [
      "3月5日，云溪商会会长安例一行到湖滨商会考察。云溪市商务局对外经济合作促进处处长莫常、云溪市商务局港口与航运服务业发展处科长林谷随同到访。湖滨商会会长白样接待了安例一行，双方举行座谈，就航运合作进行交流。湖滨商会副会长陈例，秘书长丁样，理事何例等参加座谈",
      "安例表示，合作空间广阔",
    ];
    const spoke = paragraph("agenda", said("agenda[t].remarks[r]", "安例表示，合作空间广阔"));
    expect(written(paragraph("lead", VISIT, ALONG, said("receive", HOSTS)), spoke)).toEqual(made);
    const apart = paragraph("people", said("receive", HOSTS));
    expect(written(paragraph("lead", VISIT, ALONG), apart, spoke).join()).toMatch(
      /随同到访。[^。]*白样接待了/,
    );
  });

  it("precede a long list of those who came along, but not where they received them later", () => {
    const along = said("people.m", `${"云溪市商务局".repeat(12)}处处长莫常、科长林谷随同到访`);
    const host = "湖滨商会会长白样接待了安例一行，双方就航运合作进行交流";
    const [first = ""] = written(paragraph("lead", VISIT, along, said("receive", host)));
    expect(first).toMatch(/考察。湖滨商会会长白样接待了来宾[^。]*。云溪[^。]*随同到访$/u);
    const [later = ""] = written(paragraph("lead", VISIT, along, said("receive", `6日，${host}`)));
    expect(later).toMatch(/随同到访。6日/u);
  });

  it("precede the members of a delegation and their escorts, who are the next paragraph", () => {
    const members = said("people.m", `代表团成员包括${"云溪市商务局".repeat(12)}处处长莫常、科长林谷等`);
    const escorts = said("accompany", "湖滨商会秘书长丁样、理事何例陪同");
    const host = "湖滨商会会长白样接待了安例一行，双方就航运合作进行交流";
    const lists = `${"云溪市商务局".repeat(12)}处处长莫常、科长林谷等。湖滨商会秘书长丁样、理事何例陪同`;
    for (const blocks of [
      [paragraph("lead", VISIT, members, escorts, said("receive", host))],
      [paragraph("lead", VISIT, members, escorts), paragraph("people", said("receive", host))],
    ])
      expect(written(...blocks)).toEqual([
        "3月5日，云溪商会会长安例一行到湖滨商会考察。湖滨商会会长白样接待了来宾，双方就航运合作进行交流",
        `代表团成员包括${lists}`,
      ]);
  });

  it("follow the main host at talks of which no more is known", () => {
    const met = HOSTS.replace(/等接待了.*$/, "与安例一行会晤");
    const spoke = paragraph("agenda", said("agenda[t].remarks[r]", "安例表示，合作空间广阔"));
    expect(written(paragraph("lead", VISIT, said("receive", met)), spoke).slice(0, 1)).toEqual([
      "3月5日，云溪商会会长安例一行到湖滨商会考察。湖滨商会会长白样与安例一行会晤。湖滨商会副会长陈例，秘书长丁样，理事何例参加会晤",
    ]);
  });

  it("stay where the paragraph says nothing else", () => {
    const escorted = said("people.e", "云溪市商务局处长莫常、科长林谷陪同");
    const blocks = [
      paragraph("lead", VISIT, escorted),
      paragraph("agenda", said("agenda[t]", "安例参观了码头")),
    ];
    expect(written(...blocks)).toEqual(textsOf(blocks));
  });
});

describe("lists of people in the first paragraph stay in place", () => {
  const spoke = paragraph("agenda", said("agenda[t].remarks[r]", "安例表示，合作空间广阔"));

  it("where another of its sentences names one of them", () => {
    const chaired = paragraph("lead", VISIT, said("receive", HOSTS), said("agenda[t]", "座谈由陈例主持"));
    expect(written(chaired, spoke)).toEqual(textsOf([chaired, spoke]));
    const gift = paragraph(
      "lead",
      VISIT,
      ALONG,
      said("receive", "湖滨商会会长白样接待了安例一行，双方就航运合作进行交流"),
      said("gifts[g]", "莫常向白样赠送锦旗"),
    );
    expect(written(gift, spoke)[0]).toMatch(
      /^3月5日，云溪商会会长安例一行到湖滨商会考察。云溪市.*随同到访。/,
    );
  });

  it("where the organization of the others is not certain", () => {
    const hosts = HOSTS.replace("副会长陈例", "市贸促会副会长陈例");
    const received = paragraph("lead", VISIT, said("receive", hosts));
    expect(written(received, spoke)).toEqual(textsOf([received, spoke]));
    const escorted = paragraph(
      "lead",
      said("lead", "3月5日，云溪商会会长安例一行到湖滨商会调研，该商会会长白样、副会长陈例、秘书长丁样陪同"),
      said("agenda[t]", "双方就航运合作进行交流"),
    );
    const both = {
      ...discourse,
      facts: {
        ...discourse.facts,
        allOrgs: () => [{ name: { text: "云溪商会" } }, { name: { text: "湖滨商会" } }],
      },
    } as unknown as Discourse;
    expect(textsOf(withLeadOfNews([escorted, spoke], both))).toEqual(textsOf([escorted, spoke]));
  });
});

it("names what the hosts took part in apart from the names of organizations", () => {
  const society = {
    ...discourse,
    facts: { ...discourse.facts, allOrgs: () => [{ name: { text: "湖滨友好交流会" } }] },
  } as unknown as Discourse;
  const received = HOSTS.replace("湖滨商会", "湖滨友好交流会").replace(/，双方.*$/, "");
  const blocks = [
    paragraph(
      "lead",
      said("lead", "3月5日，云溪商会会长安例一行到湖滨友好交流会考察"),
      said("receive", received),
      said("gifts[g]", "安例向白样赠送锦旗"),
    ),
  ];
  expect(textsOf(withLeadOfNews(blocks, society)).join("。")).toMatch(/参加接待$/);
});

describe("a first paragraph without content", () => {
  it("has what both sides discussed or agreed on, and behind who escorted the visitors", () => {
    const escorted = said("accompany", "湖滨商会会长白样陪同");
    const welcomed = said("agenda[t].remarks[r]", "白样表示欢迎");
    expect(
      written(
        paragraph("lead", VISIT, escorted),
        paragraph("agenda", said("agenda[t]", "双方就航运合作、人才培训进行交流"), welcomed),
      ),
    ).toEqual([
      "3月5日，云溪商会会长安例一行到湖滨商会考察。湖滨商会会长白样陪同。双方就航运合作、人才培训进行交流",
      "白样表示欢迎",
    ]);
    expect(
      written(
        paragraph("lead", VISIT, escorted),
        paragraph("agenda", welcomed),
        paragraph("outcomes", said("outcomes[o]", "双方一致同意在年内合办航运论坛")),
      ),
    ).toEqual([
      "3月5日，云溪商会会长安例一行到湖滨商会考察。湖滨商会会长白样陪同。双方一致同意在年内合办航运论坛",
      "白样表示欢迎",
    ]);
  });

  it("has no agreement that may be one of others, or that refers to something said later", () => {
    const agreement = (text: string): Composed => paragraph("outcomes", said("outcomes[o]", text));
    const leadOf = (...rest: readonly Composed[]) => written(paragraph("lead", VISIT), ...rest)[0];
    const toured = paragraph("agenda", said("agenda[s]", "安例一行在北岸造船厂与厂长莫常座谈"));
    expect(leadOf(toured, agreement("双方一致同意在年内合办航运论坛"))).not.toContain("一致同意");
    expect(leadOf(agreement("双方一致同意加强上述领域的合作"))).not.toContain("一致同意");
    expect(leadOf(agreement("双方一致同意论坛定于10月在湖滨举行"))).not.toContain("一致同意");
  });

  it("has the talks of which only the words of the speakers follow", () => {
    const talked = paragraph("agenda", said("agenda[t].remarks[r]", "座谈中，白样对安例一行表示欢迎"));
    const received = said("receive", "湖滨商会会长白样接待了来宾");
    const leadOf = (lines: readonly Line[], ...rest: readonly Composed[]) =>
      written(paragraph("lead", ...lines), ...rest)[0];
    expect(leadOf([VISIT, received], talked)).toMatch(/白样接待了来宾，双方举行座谈$/);
    const came = said("lead", "3月5日，云溪商会会长安例一行到访湖滨商会");
    const worked = paragraph("agenda", said("agenda[t].remarks[r]", "在工作会谈中，白样表示欢迎"));
    expect(leadOf([came], worked)).toMatch(/到访湖滨商会，双方举行工作会谈$/);
    const toured = paragraph("agenda", said("agenda[s]", "安例一行在北岸造船厂与厂长莫常座谈"));
    expect(leadOf([VISIT, received], toured, talked)).toMatch(/白样接待了来宾$/);
    const escorted = said("accompany", "湖滨商会会长白样陪同");
    expect(leadOf([VISIT, escorted], talked)).toMatch(/陪同$/);
  });

  it("has no plans, and no rank of anything but what is opened", () => {
    const forum = paragraph("lead", said("lead", "湖滨港口论坛在湖滨举行"));
    const results = (first: string, second: string): Composed =>
      paragraph("outcomes", said("outcomes[a]", first), said("outcomes[b]", second));
    const published = "会上发布了《湖滨港口倡议书》，倡议各港加强联系";
    for (const plan of ["湖滨港口平台将于2025年上线", "湖滨研究院建议平台尽快上线", "二期工程争取年内启动"])
      expect(written(forum, results(plan, published))[0]).toBe("湖滨港口论坛在湖滨举行");
    const first = "会上发布了《湖滨港口倡议书》，这是湖滨商会首次发布倡议";
    expect(written(forum, results("湖滨港口平台上线", first))[0]).toBe("湖滨港口论坛在湖滨举行");
    const opened = paragraph("lead", said("lead", "云溪大学湖滨学院揭牌仪式在云溪举行"));
    for (const other of ["松山大学湖滨学院", "云溪大学"])
      expect(
        written(opened, paragraph("background", said("background[0]", `${other}是松山第一所湖滨学院`)))[0],
      ).not.toContain("这是");
  });

  it("has the lecture of the visitor and who met the visitors", () => {
    expect(
      written(
        paragraph("lead", said("lead", "3月5日，云溪商会会长安例一行访问湖滨大学")),
        paragraph("agenda", said("agenda[t]", "校长白样会见安例一行，副校长陈例、处长莫常参加")),
        paragraph("agenda", said("agenda[l]", "在图书馆报告厅，安例作题为《航运与港口》的演讲，由白样主持")),
      ),
    ).toEqual([
      "3月5日，云溪商会会长安例一行访问湖滨大学，并作题为《航运与港口》的演讲。校长白样会见安例一行",
      "副校长陈例、处长莫常参加会见",
      "演讲在图书馆报告厅举行，由白样主持",
    ]);
  });

  it("has how many documents one party signed, and the intentions", () => {
    const signed = (key: string, company: string): Composed =>
      paragraph("agenda", said(`agreements[${key}]`, `云溪商会与${company}签署了船用${key}合作框架协议`));
    const intended = paragraph("outcomes", said("outcomes[o]", "云溪商会与部分企业达成合作意向"));
    expect(
      written(paragraph("lead", VISIT), signed("甲", "枫丹公司"), signed("乙", "北岸公司"), intended)[0],
    ).toBe(
      "3月5日，云溪商会会长安例一行到湖滨商会考察。其间，云溪商会签署两份合作框架协议，并与部分企业达成合作意向",
    );
    expect(written(paragraph("lead", VISIT), signed("甲", "枫丹公司"))).toEqual([
      "3月5日，云溪商会会长安例一行到湖滨商会考察。其间，云溪商会与枫丹公司签署船用甲合作框架协议",
    ]);
    const other = (key: string, when: string): Composed =>
      paragraph("agenda", said(`agreements[${key}]`, `云溪县与北岸公司${when}签署了船用${key}合作框架协议`));
    expect(written(paragraph("lead", VISIT), other("甲", ""), other("乙", ""))).toHaveLength(3);
    const county = said("lead", "3月5日，云溪县县长安例一行到湖滨商会考察");
    expect(written(paragraph("lead", county), other("甲", "于2月1日"), other("乙", "于2月1日"))).toHaveLength(
      3,
    );
  });

  it("has the topics or results of an event, and which of its kind is opened", () => {
    const seminar = said("lead", "湖滨研究院在湖滨举办首次研讨会");
    expect(
      written(
        paragraph("lead", seminar),
        paragraph("agenda", said("agenda[s]", "专题研讨由院长白样主持，围绕港口发展、航运安全展开")),
      ),
    ).toEqual(["湖滨研究院在湖滨举办首次研讨会，围绕港口发展、航运安全进行研讨", "专题研讨由院长白样主持"]);
    expect(
      written(
        paragraph("lead", said("lead", "湖滨港口论坛在湖滨举行")),
        paragraph(
          "outcomes",
          said("outcomes[a]", "在启动环节，湖滨港口信息平台上线"),
          said("outcomes[b]", "会上发布了《湖滨港口倡议书》，倡议各港加强联系"),
        ),
      ),
    ).toEqual([
      "湖滨港口论坛在湖滨举行。会上，湖滨港口信息平台上线，《湖滨港口倡议书》发布",
      "《湖滨港口倡议书》倡议各港加强联系",
    ]);
    expect(
      written(
        paragraph("lead", said("lead", "云溪大学湖滨学院揭牌仪式在云溪举行")),
        paragraph("background", said("background[0]", "云溪大学湖滨学院是云溪第二所湖滨学院")),
      ),
    ).toEqual(["云溪大学湖滨学院揭牌仪式在云溪举行。这是云溪第二所湖滨学院"]);
  });

  it("has the sum of a journey", () => {
    expect(
      written(
        paragraph("lead", said("lead", "安例一行先后赴奥雷利亚和维里迪亚访问")),
        paragraph(
          "agenda",
          said("agenda[t]", "各方举行会谈，就合作方式进行交流"),
          said("agenda[t].n", "出访期间，安例一行共拜会企业11家"),
        ),
      ),
    ).toEqual([
      "安例一行先后赴奥雷利亚和维里迪亚访问。出访期间，安例一行共拜会企业11家。各方举行会谈，就合作方式进行交流",
    ]);
  });
});
