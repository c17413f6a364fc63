import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Acts are attributed to their agents, and to nobody else.

const SCHOOL = { name: zh("湖滨中学"), kind: "school" };
const head = {
  key: "lu",
  person: { name: zh("陆样") },
  posts: [
    { organization: { name: zh("党支部"), parent: SCHOOL, kind: "party" }, title: zh("书记") },
    { organization: SCHOOL, title: zh("校长") },
  ],
  side: "host",
};
const gift = (whom: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨中学爱心捐赠仪式举行"),
      participants: [head, personOf("an", "安例", "海角商会", "副会长", { side: "guest" })],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: zh("护眼灯"),
          people: [
            { key: "an", as: "head" },
            { key: "lu", as: "receiver" },
          ],
          remarks: [{ ...remark("r", "lu", "thank", "对学校的资助"), whom: zh(whom) }],
        },
      ],
    }),
    "zh",
  );

describe("a gift", () => {
  it("is for the school, not for its Party branch", () => {
    expect(gift("海角商会")).toContain("向湖滨中学捐赠护眼灯，该校党支部书记、校长陆样接受捐赠");
  });

  it("is that of the people who were thanked for it", () => {
    expect(gift("两位爱心人士")).not.toContain("代表商会");
    expect(gift("海角商会")).toContain("代表商会");
  });
});

const CITY = { name: zh("云雀市"), kind: "government" };
const official = (key: string, name: string, organization: string, title: string, more: object): object => ({
  ...personOf(key, name, organization, title, more),
  posts: [{ organization: { name: zh(organization), kind: "government" }, title: zh(title) }],
});
const guests = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市领导会见友好城市代表团"),
      home: CITY,
      venue: { name: zh("行政中心"), city: zh("云雀") },
      participants: [
        official("lu", "陆样", "云雀市", "市长", { side: "host", roles: ["receiver"] }),
        official("an", "安例", "海角市", "市长", { side: "guest" }),
        official("bai", "白样", "松山市", "副市长", { side: "guest" }),
        {
          key: "g",
          group: zh("代表团"),
          of: [
            { name: zh("北湾市"), kind: "government" },
            { name: zh("南麓市"), kind: "government" },
          ],
          side: "guest",
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("会见"),
          remarks: [remark("r", "lu", "introduce", "城市建设情况")],
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("guests of several cities", () => {
  it("do not lead the delegations of others", () => {
    const own = guests({ title: zh("友好城市代表团到访云雀") });
    expect(own).toMatch(/海角市市长安例、松山市副市长白样，?以及北湾市、南麓市代表团/);
    expect(own).not.toMatch(/率/);
  });

  it("come to the city, not to the organization where they were received", () => {
    const own = guests({ title: zh("友好城市代表团到访云雀") });
    expect(own).not.toMatch(/(?:到访|访问)云雀?行政中心/);
    expect(own).toContain("在行政中心");
  });
});
