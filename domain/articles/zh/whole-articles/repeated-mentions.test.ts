import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { addressOnce } from "../wording/names-once";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const rewordedText = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("sentence", plain(text)), [rewording]).words);

describe("words that a sentence has twice", () => {
  it("say once that it was an address", () => {
    expect(rewordedText(addressOnce, "安例在致辞中致辞表示欢迎")).toBe("安例在致辞中表示欢迎");
    expect(rewordedText(addressOnce, "安例致辞表示欢迎")).toBe("安例致辞表示欢迎");
  });
});

const inspection = (...saw: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("安例带队调研安全生产工作"),
      purpose: zh("调研安全生产工作"),
      home: { name: zh("云溪市") },
      participants: [personOf("an", "安例", "云溪市", "市长", { roles: ["head"] })],
      agenda: [
        {
          key: "a",
          activity: "tour",
          venue: { name: zh("湖滨工业园") },
          people: [{ key: "an", as: "head" }],
          saw: saw.map(zh),
          remarks: [remark("r", "an", "require", "落实责任")],
        },
      ],
    }),
    "zh",
  );

describe("what was seen", () => {
  it("has a verb of its own for a last member that contains a comma", () => {
    const text = inspection("磁材车间", "磁材的生产流程，特别是高温环节的安全措施");
    expect(text).toContain("磁材车间，了解磁材的生产流程，特别是高温环节的安全措施");
    expect(text).not.toContain("；");
  });

  it("is learned of where it is a state of things", () => {
    const text = inspection("青石小镇商圈建设情况");
    expect(text).toContain("了解了青石小镇商圈建设情况");
  });
});

const town = (name: string): object => ({ name: zh(name), kind: "government" });
const CLERKS = ["东湖市", "西山市", "北川市", "南汀市", "松岭市"];

describe("guests whom the city of the host had invited", () => {
  const invited = [{ organization: town("云溪市"), tier: "inviter" }];
  const text = (): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("白样会见友城代表团"),
        home: town("云溪市"),
        partOf: { name: zh("2024云溪友城周"), how: "at", organizers: invited },
        organizers: invited,
        delegations: [{ key: "d", name: zh("友城代表团"), side: "guest" }],
        participants: [
          personOf("bai", "白样", "云溪市", "副市长", { side: "host", roles: ["receiver", "speaker"] }),
          {
            key: "reps",
            group: zh("代表"),
            of: CLERKS.map(town),
            side: "guest",
            delegation: "d",
            roles: ["speaker"],
          },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            title: zh("会见"),
            people: [{ key: "bai", as: "receiver" }, { key: "reps" }],
            remarks: [
              remark("r1", "bai", "hope", "各方深化交流"),
              remark("r2", "reps", "praise", "云溪市的发展成果"),
            ],
          },
        ],
      }),
      "zh",
    );

  it("are the ones to whom the invitation is said once", () => {
    expect(text()).toContain("代表团应云溪市邀请来访。");
    expect(text()).not.toMatch(/应云溪市邀请，|邀请举行/);
  });

  it("are not listed again before what they said", () => {
    expect(text()).toContain("代表们肯定了云溪市的发展成果");
    expect(text().split("东湖市").length).toBe(2);
  });
});

describe("a meal given by an organization, and what all wish for", () => {
  it("have a subject", () => {
    const guild = { name: zh("湖滨商会"), kind: "association" };
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("云溪商会赴湖滨商会学习"),
        home: { name: zh("云溪商会") },
        city: zh("湖滨"),
        delegations: [{ key: "d", side: "guest", head: "lin" }],
        participants: [
          personOf("lin", "林谷", "云溪商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
          personOf("bai", "白样", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [
          { key: "t", activity: "talks", topics: [zh("商会发展")] },
          {
            key: "m",
            activity: "meal",
            organizers: [{ organization: guild, tier: "host" }],
            people: [{ key: "lin", as: "head" }],
          },
        ],
        followUps: [{ key: "f", text: zh("落实联盟事宜"), force: "wish", by: { all: true }, announce: true }],
      }),
      "zh",
    );
    expect(text).toMatch(/商会宴请林谷/);
    expect(text).toContain("双方希望落实联盟事宜");
    expect(text).not.toMatch(/共同用餐|由湖滨商会主办|活动中提出/);
  });
});

describe("names and points in one list", () => {
  const org = { name: zh("云溪科技大学"), short: zh("云科大"), kind: "university" };
  const office = (name: string): object => ({ name: zh(name), parent: org });
  const text = (...points: string[]): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("云溪科技大学到访湖滨学院"),
        home: { name: zh("湖滨学院"), kind: "university" },
        participants: [
          {
            key: "lin",
            person: { name: zh("林谷") },
            posts: [{ organization: org, title: zh("校长") }],
            side: "guest",
            roles: ["head"],
          },
          {
            key: "staff",
            group: zh("负责同志"),
            of: [office("科技处"), office("人事处"), office("合作处")],
            side: "guest",
          },
          personOf("bai", "白样", "湖滨学院", "院长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "bai", "introduce", ...points)] }],
      }),
      "zh",
    );

  it("name the organization of several departments once", () => {
    expect(text("学校概况")).toContain("科技处、人事处、合作处");
  });

  it("end in one 情况, without semicolons", () => {
    const states = text(
      "学院历程",
      "围绕产业调整专业的情况",
      "以需求为导向搭建实习、就业平台，推进校企合作的情况",
    );
    expect(states).toContain(
      "学院历程，以及围绕产业调整专业，以需求为导向搭建实习、就业平台，推进校企合作的情况",
    );
    expect(states).not.toContain("；");
  });
});

describe("somebody of no organization whom visitors met on a journey", () => {
  const school = (name: string): object => ({ name: zh(name), kind: "university" });
  const stop = (key: string, name: string, host: string): object => ({
    key,
    activity: "talks",
    venue: { name: zh(name), organization: school(name) },
    people: [{ key: "lin", as: "head" }, { key: host }],
    topics: [zh("学生交流")],
  });

  it("is not of the last school", () => {
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("林谷访问湖滨三校"),
        home: { name: zh("云溪大学") },
        participants: [
          personOf("lin", "林谷", "云溪大学", "校长", { side: "guest", roles: ["head"] }),
          personOf("bai", "白样", "湖滨大学", "校长", { side: "host" }),
          personOf("he", "何例", "青石大学", "校长", { side: "host" }),
          personOf("su", "苏样", "松岭大学", "校长", { side: "host" }),
          { key: "mei", person: { name: zh("梅例") }, posts: [{ title: zh("画家") }], side: "host" },
        ],
        agenda: [
          stop("a", "湖滨大学", "bai"),
          stop("b", "青石大学", "he"),
          stop("c", "松岭大学", "su"),
          {
            key: "d",
            activity: "talks",
            told: "after",
            people: [{ key: "lin", as: "head" }, { key: "mei" }],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("访问期间，林谷与画家梅例座谈。");
  });
});
