import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const zh = (text: string): { zh: string } => ({ zh: text });
const org = (name: string, more: object = {}): object => ({ name: zh(name), kind: "university", ...more });
const person = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const paragraphs = (record: object): string[] =>
  faultlessText({ format: FORMAT, status: "held", ...record } as unknown as DraftRecord, "zh")
    .trim()
    .split(/\n+/);

const [OWN, LAKE, RIVER] = [org("松山大学"), org("湖滨大学"), org("云溪大学")];
const talks = (key: string, organization: object, host: string, more: object = {}): object => ({
  key,
  activity: "talks",
  venue: { ...organization, organization },
  people: [{ key: "an", as: "head" }, { key: host }],
  ...more,
});
const signed = (key: string, title: string, partner: object): object => ({
  key,
  title: zh(title),
  type: "other",
  status: "signed",
  parties: [{ organization: OWN }, { organization: partner }],
});
const JOURNEY = {
  kind: "outbound_visit",
  title: zh("安例率团访问两所高校"),
  when: { start: "2024-03-05", end: "2024-03-09" },
  areas: [zh("东岛")],
  delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
  participants: [
    person("an", "安例", OWN, "副校长", { side: "guest", delegation: "d", roles: ["head"] }),
    person("bai", "白样", LAKE, "校长", { side: "host", roles: ["receiver"] }),
    person("mo", "莫常", RIVER, "副校长", { side: "host", roles: ["receiver"] }),
  ],
  agreements: [signed("x", "合作协议", LAKE), signed("y", "学生交流协议书", RIVER)],
  agenda: [
    talks("l", LAKE, "bai", { agreements: ["x"] }),
    talks("r", RIVER, "mo", {
      agreements: ["y"],
      remarks: [{ key: "q", by: ["mo"], act: "hope", points: [zh("两校扩大合作领域")] }],
    }),
  ],
};

describe("hosts of a journey who each met the visitors at home", () => {
  it("are introduced there, not in one list of the first paragraph", () => {
    const [, lead = "", ...rest] = paragraphs(JOURNEY);
    expect(lead).not.toMatch(/白样|莫常|接待/);
    expect(rest.join("")).toMatch(/在湖滨大学，安例一行与校长白样/);
  });

  it("are whom the visitors met there, also where they spoke", () => {
    const [, , ...rest] = paragraphs(JOURNEY);
    expect(rest.join("")).toMatch(/在云溪大学，安例一行与副校长莫常/);
    expect(rest.join("")).toContain("莫常希望");
  });

  it("of one organization stay in one list", () => {
    const [an, bai] = JOURNEY.participants;
    const mo = person("mo", "莫常", LAKE, "党委书记", { side: "host", roles: ["receiver"] });
    const agenda = [talks("l", LAKE, "bai"), talks("r", LAKE, "mo", { when: { start: "2024-03-06" } })];
    const [, lead = ""] = paragraphs({ ...JOURNEY, participants: [an, bai, mo], agenda, agreements: [] });
    expect(lead).toMatch(/白样.*莫常.*接待|接待|会见/);
  });
});

describe("documents of one party with several others", () => {
  it("are the headline, not the visit of the title, and are called what all of them are", () => {
    const [headline = ""] = paragraphs(JOURNEY);
    expect(headline).toBe("松山大学与湖滨大学、云溪大学签署协议");
  });

  it("of different names are not paired by 分别", () => {
    const [, lead = ""] = paragraphs(JOURNEY);
    expect(lead).toContain("与湖滨大学签署合作协议，与云溪大学签署学生交流协议书");
    expect(lead).not.toContain("分别与");
  });
});

describe("a signing that alone is the title of a visit", () => {
  const [PINE, PORT] = ["松山市工商联", "湖滨市工商联"].map((name) => ({
    name: zh(`${name}（总商会）`),
    short: zh(name),
    kind: "association",
  }));
  const VISIT = {
    kind: "reception",
    title: zh("松山市工商联（总商会）与湖滨市工商联（总商会）缔结友好商会"),
    when: { start: "2024-03-05" },
    city: zh("湖滨"),
    home: PORT,
    delegations: [{ key: "d", name: zh("松山市工商联调研组"), side: "guest", head: "an" }],
    participants: [
      person("bai", "白样", PORT ?? {}, "副主席", { side: "host", roles: ["receiver"] }),
      person("an", "安例", PINE ?? {}, "党组书记", { side: "guest", delegation: "d", roles: ["head"] }),
    ],
    agreements: [
      {
        key: "a",
        title: zh("缔结友好商会协议书"),
        type: "other",
        status: "signed",
        parties: [{ organization: PINE }, { organization: PORT }],
      },
    ],
    agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
  };

  it("opens the text, and the visit follows", () => {
    const [headline, lead = ""] = paragraphs(VISIT);
    expect(headline).toBe("松山市工商联与湖滨市工商联缔结友好商会");
    expect(lead).toMatch(
      /^2024年3月5日，松山市工商联（总商会）与湖滨市工商联（总商会）签署缔结友好商会协议书。当天，/,
    );
    expect(lead).toMatch(/当天，[^。]*党组书记安例率调研组/);
  });

  it("follows the visit where that lasted several days", () => {
    const [, lead = ""] = paragraphs({ ...VISIT, when: { start: "2024-03-05", end: "2024-03-07" } });
    expect(lead).not.toContain("当天");
    expect(lead.indexOf("安例")).toBeLessThan(lead.indexOf("签署"));
  });
});
