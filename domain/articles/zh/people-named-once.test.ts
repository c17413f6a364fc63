import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, zh } from "./lake-town.test-data";

// Lists of people, on an invented event.

const org = (name: string, kind = "company"): object => ({ name: zh(name), kind });
const CHAMBER = org("云雀市茶业商会", "association");
const post = (organization: object, title: string): object => ({ organization, title: zh(title) });
const one = (key: string, name: string, posts: object[], more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts,
  ...more,
});
const guest = { side: "guest", delegation: "d" };
const ZHOU = one("zhou", "周范", [post(CHAMBER, "理事")], guest);
const WU = one("wu", "吴范", [post(CHAMBER, "常务理事")], guest);
const part = (name: string): object => ({ name: zh(name), parent: CHAMBER });
const visit = (participants: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("云雀市茶业商会会长安例率团访问松山大学"),
      home: CHAMBER,
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        one("an", "安例", [post(CHAMBER, "会长")], { ...guest, roles: ["head"] }),
        ...participants,
      ],
      ...more,
    }),
    "zh",
  );

describe("companions of whom one speaks later", () => {
  const said = (by: string[]): object => ({
    agenda: [
      {
        key: "t",
        activity: "talks",
        title: zh("座谈会"),
        remarks: [{ key: "r", by, act: "hope", points: [zh("双方加强合作")] }],
      },
    ],
  });
  const along = [
    one("bai", "白样", [post(CHAMBER, "常务副会长")], guest),
    one("chen", "陈式", [post(CHAMBER, "秘书长")], guest),
    WU,
    ZHOU,
  ];

  it("are all in the list of the first paragraph, and the speaker has only the name afterwards", () => {
    const article = visit(along, said(["bai"]));
    expect(article).toMatch(/常务副会长白样、秘书长陈式、常务理事吴范、理事周范随行。/);
    expect(article).toMatch(/白样希望/);
    expect(article.match(/常务副会长白样/g)).toHaveLength(1);
  });

  it("do not include who leads them", () => {
    expect(visit(along, said(["an"])).match(/会长安例/g)).toHaveLength(2);
  });
});

describe("a list of people of an organization and its parts", () => {
  it("does not say 该商会 before a post of the whole", () => {
    const article = visit([
      one("bai", "白样", [post(part("咨询委"), "主任")], guest),
      one("chen", "陈式", [post(CHAMBER, "秘书长")], guest),
      WU,
      ZHOU,
    ]);
    expect(article).toMatch(/咨询委主任白样[，、]秘书长陈式、常务理事吴范/);
    expect(article).not.toContain("该商会");
  });

  it("keeps the whole before a post that the part has too", () => {
    const article = visit([
      one("bai", "白样", [post(part("茶艺专业委员会"), "秘书长")], guest),
      one("chen", "陈式", [post(CHAMBER, "秘书长")], guest),
      WU,
      ZHOU,
    ]);
    expect(article).toMatch(/茶艺专业委员会秘书长白样[，、]商会秘书长陈式、常务理事吴范/);
  });
});

describe("a post behind one of another house", () => {
  it("has its organization again", () => {
    const article = visit([
      one("bai", "白样", [post(CHAMBER, "副会长"), post(org("白鹭茶业公司"), "董事长")], guest),
      one("chen", "陈式", [post(CHAMBER, "副会长"), post(org("青雀茶业公司"), "董事长")], guest),
    ]);
    expect(article).toMatch(/白鹭茶业公司董事长白样，[^，]*商会副会长、青雀茶业公司董事长陈式/);
    expect(article).not.toMatch(/白样，副会长/);
  });
});
