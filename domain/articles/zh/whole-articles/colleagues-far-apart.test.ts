import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// An invented signing before witnesses of many offices of one city, and what the head of the visitors saw and said afterwards.

const post = (organization: string, title: string): object => ({
  organization: { name: zh(organization), kind: "government" },
  title: zh(title),
});
const official = (key: string, name: string, ...posts: object[]): object => ({
  key,
  person: { name: zh(name) },
  posts,
  side: "host",
});
const WITNESSES = [
  official("a", "安例", post("云雀市委统战部", "副部长"), post("云雀市工商业联合会", "书记")),
  official("b", "白样", post("云雀市木梳产业办公室", "副主任"), post("云雀市税务局", "副局长")),
  official("c", "尾例", post("云雀市白塔镇党委", "副书记")),
  official("d", "博例", post("云雀市木梳产业办公室", "副主任"), post("云雀市商务局", "局长")),
  official("e", "林谷", post("云雀市工商业联合会", "副会长"), post("云雀市木业总商会", "会长")),
];
const CHAMBER = { name: zh("松山县梳篦商会"), kind: "association" };
const HOSTS = { name: zh("云雀市木梳商会"), kind: "association" };
const article = faultlessText(
  heldEvent({
    kind: "signing",
    title: zh("松山县梳篦商会与云雀市木梳商会缔结友好商会"),
    news: "ag",
    city: zh("云雀"),
    delegations: [{ key: "dg", name: zh("松山县梳篦商会代表团"), side: "guest", head: "g" }],
    participants: [
      ...WITNESSES,
      { ...personOf("h", "包样", "云雀市木梳商会", "会长", { side: "host", roles: ["signatory"] }) },
      {
        ...personOf("g", "陈例", "松山县梳篦商会", "会长", { side: "guest", roles: ["head", "signatory"] }),
        delegation: "dg",
      },
    ],
    agenda: [
      {
        key: "s",
        activity: "signing",
        agreements: ["ag"],
        people: ["h", "g", "a", "b", "c", "d", "e"].map((key) => ({ key })),
      },
      {
        key: "t",
        activity: "tour",
        told: "after",
        people: [{ key: "g", as: "head" }],
        peopleOpen: true,
        saw: [zh("云雀木梳产业园")],
        remarks: [remark("r", "g", "promise", "把好经验带回松山")],
      },
    ],
    agreements: [
      {
        key: "ag",
        title: zh("友好商会协议书"),
        type: "other",
        status: "signed",
        parties: [
          { organization: CHAMBER, signatories: ["g"] },
          { organization: HOSTS, signatories: ["h"] },
        ],
        witnesses: ["a", "b", "c", "d", "e"],
      },
    ],
  }),
  "zh",
);

describe("a list of officials of many offices of a city", () => {
  it("keeps the whole name of a town's organization", () => {
    expect(article).toMatch(/(?:云雀市|，)白塔镇党委副书记尾例/);
    expect(article).not.toMatch(/(?<!雀)市白塔镇/);
  });

  it("names an office again where people of others come between", () => {
    expect(article).toMatch(/木梳产业办公室副主任、[^，]*商务局局长博例/);
    expect(article).not.toContain("该办公室");
    expect(article).toMatch(/工商业联合会副会长、[^，]*林谷/);
    expect(article).not.toMatch(/，联合会副会长/);
  });
});

describe("a tour of several", () => {
  it("does not have all of them say what one of them said", () => {
    expect(article).toMatch(/云雀木梳产业园。陈例表示，将把好经验带回松山/);
    expect(article).not.toMatch(/(?:一行|等)[^。]*，并表示/);
  });
});
