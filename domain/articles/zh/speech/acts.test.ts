import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const person = (key: string, name: string, organization: string, side: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization), kind: "association" }, title: zh("会长") }],
  side,
});
const article = (remarks: readonly object[], more: object = {}, people: readonly object[] = []): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("接待与座谈活动"),
      when: { start: "2024-03-05" },
      participants: [
        person("a", "安例", "湖滨商会", "guest"),
        person("b", "博例", "云雀市航运协会", "host"),
        ...people,
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: remarks.map((one, at) => ({ key: `r${at}`, ...one })),
          ...more,
        },
      ],
    } as unknown as DraftRecord,
    "zh",
  );
const said = (act: string, ...points: string[]) => ({ by: ["b"], act, points: points.map(zh) });

describe("what a speaker did", () => {
  it("is put forward where it is a thing, and suggested where it is an act", () => {
    expect(article([said("propose", "共建港口的初步设想")])).toContain("提出共建港口的初步设想");
    expect(article([said("propose", "共建港口")])).toContain("建议共建港口");
  });

  it("is talked of where it is a view, and spoken on where it is a topic", () => {
    expect(article([said("speak", "对港口合作的展望")])).toContain("谈了对港口合作的展望");
    expect(article([said("speak", "港口合作")])).toContain("就港口合作发言");
  });

  it("is explained where it is an explanation", () => {
    expect(article([said("speak", "《港口意见》的解读")])).toContain("对《港口意见》作了解读");
  });

  it("has proposals of which nothing is known before what was said", () => {
    const text = article([
      said("praise", "协会的工作"),
      said("say", "港口经济潜力巨大，前景广阔"),
      { by: ["b"], act: "propose" },
    ]);
    expect(text).toContain("肯定了协会的工作，提出建议，表示港口经济潜力巨大，前景广阔。");
    expect(text).not.toMatch(/博例提出建议。/);
  });

  it("is reported again before a promise after what was said of somebody else", () => {
    const text = article([
      said("say", "湖滨区位优势突出，发展潜力巨大"),
      said("promise", "积极对接湖滨需求"),
    ]);
    expect(text).toContain("，并表示将积极对接湖滨需求");
    expect(text).toMatch(/说，湖滨区位优势突出/);
    expect(text).not.toMatch(/表示，湖滨区位[^。]*并表示/);
    expect(text).not.toContain("；将");
  });

  it("begins with thanks for the reception, in whatever order it was recorded", () => {
    const thanks = { ...said("thank", "热情接待"), whom: zh("商会") };
    const text = article([said("praise", "商会的工作"), said("hope", "双方加强合作"), thanks]);
    expect(text).toContain("感谢商会的热情接待，肯定了商会的工作，希望双方加强合作");
    const other = { ...said("thank", "对港口建设的支持"), whom: zh("商会") };
    expect(article([said("praise", "商会的工作"), other])).toMatch(/肯定了商会的工作，感谢商会/);
  });

  it("has two wishes next to each other, after a welcome recorded between them", () => {
    const welcome = { by: ["b"], act: "welcome", whom: zh("商会会员到访") };
    const text = article([said("hope", "双方加强联系"), welcome, said("hope", "双方共建港口")]);
    expect(text).toMatch(/对商会会员到访表示欢迎，希望双方加强联系[^。]*共建港口/);
    expect(text).not.toContain("还希望");
  });

  it("is stressed once, whatever several are to do", () => {
    const text = article([
      said(
        "stress",
        "各部门要紧盯项目进度，督促施工单位倒排工期、挂图作战，力争项目早日建成、早日见效",
        "项目单位要落实主体责任，加强安全培训、开展安全检查、消除安全隐患，确保生产安全高效",
        "各部门要抓好工人返岗工作，尽早全面复工，为全年经济发展奠定良好开局",
      ),
    ]);
    expect(text.match(/强调/g)).toHaveLength(1);
  });
});

describe("topics that end alike", () => {
  it("share the field that they are of", () => {
    const text = article([], { topics: [zh("经贸投资领域的下步合作"), zh("人文交流领域的下步合作")] });
    expect(text).toContain("经贸投资和人文交流领域的下步合作");
  });
});

describe("talks on an exchange", () => {
  it("are not an exchange on it", () => {
    const text = article([], { topics: [zh("两地在港口和文化领域的交流")] });
    expect(text).not.toMatch(/交流进行了交流|交流交流/);
  });
});

describe("a group that goes without saying", () => {
  const group = (key: string, text: string, side: string) => ({ key, group: zh(text), side });

  it("is an audience that somebody spoke to", () => {
    const text = article([{ ...said("introduce", "港口情况"), to: ["a", "g"] }], {}, [
      group("g", "与会官员", "host"),
    ]);
    expect(text).not.toContain("与会官员");
  });

  it("is the object of an act, and not its subject", () => {
    const item = {
      activity: "other",
      did: zh("看望湖滨挂职干部并与其座谈"),
      people: [{ key: "a" }, { key: "g" }],
    };
    const text = article([], item, [group("g", "湖滨挂职干部", "third")]);
    expect(text.match(/湖滨挂职干部/g)).toHaveLength(1);
  });
});
