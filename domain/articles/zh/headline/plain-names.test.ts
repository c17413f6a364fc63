import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { toText } from "../../render";
import { writeArticle } from "../../write";

const zh = (text: string) => ({ zh: text });
const BUREAU = { name: zh("湖滨市商务局"), kind: "government" };

const headlineOf = (more: object): string => {
  const record = { format: FORMAT, kind: "other", status: "held", when: { start: "2024-09-10" }, ...more };
  return toText(writeArticle(record as unknown as DraftRecord, "zh")).split("\n")[0] ?? "";
};

describe("the headline of an event without a name of its own", () => {
  const press = {
    city: zh("湖滨"),
    officialName: zh("新闻发布会"),
    organizers: [{ organization: BUREAU, tier: "host" }],
    agenda: [{ key: "p", activity: "other", did: zh("通报首届湖滨消费节活动安排") }],
  };

  it("is the office's title, or says who held it", () => {
    const title = zh("湖滨商务局发布首届湖滨消费节活动安排");
    expect(headlineOf({ ...press, title })).toBe("湖滨商务局发布首届湖滨消费节活动安排");
    expect(headlineOf(press)).toBe("湖滨市商务局举行新闻发布会");
  });

  it("is no title that only calls the event", () => {
    for (const title of ["湖滨市新闻发布会", "第二季度新闻发布会情况通报", "工作介绍", "业务交流座谈会"])
      expect(headlineOf({ ...press, title: zh(title) })).toBe("湖滨市商务局举行新闻发布会");
  });

  it("holds a meeting and runs a course", () => {
    const headlines = ["座谈会", "论坛", "培训班"].map((name) =>
      headlineOf({ ...press, officialName: zh(name) }),
    );
    expect(headlines.map((text) => text.slice(6))).toEqual(["举行座谈会", "举办论坛", "举办培训班"]);
  });

  it("keeps the name of an event that has one", () => {
    const named = { ...press, officialName: zh("首届湖滨消费节新闻发布会") };
    expect(headlineOf({ ...named, title: zh("工作动态") })).toBe("首届湖滨消费节新闻发布会举行");
  });
});

describe("a company in a long headline", () => {
  const college = { name: zh("湖滨职业技术大学"), kind: "university" };
  const company = (short?: string): object => ({
    name: zh("湖滨市松山投资集团有限公司"),
    kind: "company",
    ...(short === undefined ? {} : { short: zh(short) }),
  });
  const signed = (other: object, more: object = {}): string =>
    headlineOf({
      kind: "signing",
      ...more,
      agreements: [
        {
          key: "a",
          title: zh("全面合作协议"),
          type: "framework",
          status: "signed",
          parties: [{ organization: college }, { organization: other }],
        },
      ],
    });

  it("has its short form", () => {
    expect(signed(company("松山集团"))).toBe("湖滨职业技术大学与松山集团签署全面合作协议");
    expect(signed(company())).toBe("湖滨职业技术大学与湖滨市松山投资集团有限公司签署全面合作协议");
    const twin = { name: zh("云溪松山集团"), kind: "company" };
    expect(signed(company("松山集团"), { organizers: [{ organization: twin, tier: "host" }] })).toBe(
      "湖滨职业技术大学与湖滨市松山投资集团有限公司签署全面合作协议",
    );
    const brief = { name: zh("湖滨松山置业有限公司"), short: zh("松山置业"), kind: "company" };
    expect(signed(brief)).toBe("湖滨职业技术大学与湖滨松山置业有限公司签署全面合作协议");
    expect(signed(brief, { title: zh("松山置业捐赠仪式") })).toBe(
      "湖滨职业技术大学与松山置业签署全面合作协议",
    );
  });
});
