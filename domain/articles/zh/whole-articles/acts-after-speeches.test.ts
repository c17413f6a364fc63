import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../render";
import { writeArticle } from "../../write";
import { CITY, heldEvent, PORT, personOf, remark, zh } from "./lake-town.test-data";

const LONG =
  "云雀市港航产业基础扎实，近年来新开通多条国际航线，与周边港口的合作不断加深，希望双方以此次来访为契机，在港口运营、航运服务、人才培养等方面开展更多务实合作";

const talks = (more: object, outcomes: object[]): string =>
  toMarkdown(
    writeArticle(
      heldEvent({
        kind: "reception",
        title: zh("湖滨港口商会访问云雀市航运协会"),
        delegations: [{ key: "port", side: "guest", head: "an" }],
        participants: [
          personOf("bai", "白样", "云雀市航运协会", "会长", { side: "host", roles: ["receiver"] }),
          personOf("an", "安例", "湖滨港口商会", "会长", { side: "guest", delegation: "port" }),
        ],
        agenda: [
          {
            key: "talks",
            activity: "talks",
            remarks: [
              remark("r1", "bai", "say", LONG),
              remark("r2", "an", "say", LONG.replace("云雀市", "湖滨市")),
            ],
            outcomes: outcomes.map((one) => (one as { key: string }).key),
            ...more,
          },
        ],
        outcomes,
      }),
      "zh",
    ),
  );

const gift = (key: string, by: string, to: string, what: string): object => ({
  key,
  type: "gift",
  by: [by],
  to: { participants: [to] },
  points: [zh(what)],
});

describe("what was done after what others said", () => {
  it("begins a paragraph, in front of which the giver did nothing", () => {
    const text = talks({}, [gift("g", "bai", "an", "航海图一幅")]);
    expect(text).not.toMatch(/合作。白样/);
  });

  it("stays with the words of the one who gave it", () => {
    expect(talks({}, [gift("g", "an", "bai", "港口模型一座")])).toContain(
      "合作。安例还向白样赠送港口模型一座。",
    );
  });

  it("keeps gifts of both in one paragraph", () => {
    const text = talks({}, [gift("g", "bai", "an", "航海图一幅"), gift("h", "an", "bai", "港口模型一座")]);
    expect(text).toContain("\n\n白样向安例赠送航海图一幅，安例回赠港口模型一座。");
  });

  it("shares a paragraph with what was done after it, where both are few words", () => {
    const text = talks({}, [
      { key: "c", type: "consensus", points: [zh("互派青年船员")] },
      gift("g", "bai", "an", "航海图一幅"),
    ]);
    expect(text).toMatch(/\n\n双方一致同意互派青年船员。白样[^\n]*赠送航海图一幅。/);
  });

  it("is a consensus of both sides in the first paragraph, if that has no other result", () => {
    const agreed = {
      key: "c",
      type: "consensus",
      points: [zh("互派青年船员交流"), zh("每年轮流举办航运论坛")],
    };
    expect(talks({}, [agreed])).toContain("与来宾座谈。双方一致同意互派青年船员交流、每年轮流举办航运论坛。");
  });
});

describe("a signing that is the news", () => {
  const party = (organization: object, ...signatories: string[]): object => ({ organization, signatories });
  const signed = (more: object): string =>
    toMarkdown(
      writeArticle(
        heldEvent({
          kind: "signing",
          title: zh("湖滨港口商会与云雀市航运协会签署合作备忘录"),
          news: "mou",
          participants: [
            personOf("an", "安例", "湖滨港口商会", "会长"),
            personOf("bai", "白样", "云雀市航运协会", "会长"),
            personOf("he", "何例", "云雀市航运协会", "秘书长"),
          ],
          agenda: [
            { key: "talks", activity: "talks", remarks: [remark("r1", "bai", "say", LONG)] },
            {
              key: "sign",
              activity: "signing",
              agreements: ["mou"],
              people: [{ key: "an" }, { key: "bai" }, { key: "he" }],
            },
          ],
          agreements: [
            {
              key: "mou",
              title: zh("合作备忘录"),
              status: "signed",
              parties: [party(PORT, "an"), party(CITY, "bai")],
            },
          ],
          ...more,
        }),
        "zh",
      ),
    );

  it("calls its parties both sides of what was agreed on", () => {
    const outcomes = [{ key: "c", type: "consensus", points: [zh("互派青年船员交流")] }];
    const text = signed({ outcomes });
    expect(text).toContain("双方一致同意互派青年船员交流");
    expect(text).not.toContain("与会人员一致同意");
  });
});
