import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "./lake-town.test-data";

const FUND = { name: zh("云雀市慈善总会"), kind: "association" };
const SOCIETY = { name: zh("松山县慈善协会"), kind: "association" };
const of = (key: string, name: string, organization: object, title: string, side: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side,
});

describe("a donation after speeches and a signing", () => {
  const article = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("助学捐赠仪式在松山举行"),
      officialName: zh("“松山春”助学捐赠仪式"),
      city: zh("松山"),
      participants: [of("a", "安例", SOCIETY, "会长", "host"), of("b", "博例", FUND, "会长", "guest")],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "a" }, { key: "b" }],
          remarks: [
            { key: "r", by: ["a"], act: "introduce", points: [zh("捐赠活动的背景")] },
            { key: "t", by: ["b"], act: "promise", points: [zh("持续关注松山教育")] },
            { key: "u", by: ["a"], act: "thank", whom: zh("爱心人士") },
          ],
        },
        { key: "g", activity: "signing", people: [{ key: "a" }, { key: "b" }], agreements: ["d"] },
        {
          key: "h",
          activity: "handover",
          title: zh("20万元助学捐款"),
          people: [
            { key: "b", as: "head" },
            { key: "a", as: "receiver" },
          ],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh("捐款用于资助100名学生")] }],
      agreements: [
        {
          key: "d",
          title: zh("捐赠协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: FUND, signatories: ["b"] },
            { organization: SOCIETY, signatories: ["a"] },
          ],
        },
      ],
    }),
    "zh",
  );

  it("is reported in the order of the ceremony, with its use behind it", () => {
    const places = ["捐赠活动的背景", "捐赠协议", "20万元助学捐款", "资助100名学生"].map((words) =>
      article.indexOf(words),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("is handed over by whoever acts for a party of its document", () => {
    expect(article).toMatch(/博例(?:代表[^，]+)?向.*安例移交(?:了)?20万元助学捐款/);
    expect(article).not.toMatch(/博例捐赠/);
  });
});

describe("two calls on a journey", () => {
  it("name whom the visitors met at each of them, not ahead of both", () => {
    const article = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("云雀市慈善总会代表团访问甲国"),
        areas: [zh("甲国")],
        delegations: [{ key: "d", name: zh("云雀市慈善总会代表团"), side: "guest", head: "b" }],
        participants: [
          { ...of("b", "博例", FUND, "会长", "guest"), delegation: "d", roles: ["head"] },
          of("c", "程例", { name: zh("中国驻甲城总领事馆"), kind: "government" }, "总领事", "host"),
          of("e", "丁例", { name: zh("甲国议会"), kind: "government" }, "议长", "host"),
        ],
        agenda: [
          {
            key: "s",
            activity: "talks",
            venue: { name: zh("中国驻甲城总领事馆") },
            people: [
              { key: "b", as: "head" },
              { key: "c", as: "receiver" },
            ],
            remarks: [{ key: "r", by: ["c"], act: "introduce", points: [zh("当地侨团的情况")] }],
          },
          {
            key: "t",
            activity: "talks",
            people: [
              { key: "b", as: "head" },
              { key: "e", as: "receiver" },
            ],
            remarks: [{ key: "u", by: ["b"], act: "introduce", points: [zh("云雀市的慈善工作")] }],
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("总领事馆与总领事程例");
    expect(article).toMatch(/丁例[^。]*介绍了云雀市的慈善工作/);
    expect(article).not.toMatch(/分别接待|分别会见/);
  });
});
