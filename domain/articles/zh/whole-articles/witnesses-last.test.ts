import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Who watched a signing, and where a delegation came, on invented events.

const LAKE = { name: zh("湖滨医院"), kind: "hospital" };
const CRANE = { name: zh("云雀医院"), kind: "hospital" };

const signing = (titles: readonly string[], remarks: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨医院与云雀医院签署合作协议"),
      home: LAKE,
      participants: [
        personOf("an", "安例", "湖滨医院", "院长", { side: "host", roles: ["signatory"] }),
        personOf("bai", "白样", "云雀医院", "院长", { side: "guest", roles: ["signatory"] }),
        ...titles.map((title, at) => personOf(`w${at}`, `${"赵钱孙李周"[at]}范`, "海角市卫生局", title)),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["a"], remarks }],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          status: "signed",
          parties: [
            { organization: LAKE, signatories: ["an"] },
            { organization: CRANE, signatories: ["bai"] },
          ],
          witnesses: titles.map((_, at) => `w${at}`),
        },
      ],
    }),
    "zh",
  );
const said = [remark("r", "an", "hope", "两院加强合作，共同提高诊疗水平，更好服务两地群众")];
const OFFICERS = ["副局长", "处长", "科长", "调研员"];

describe("many who watched a signing", () => {
  it("come after what was said", () => {
    const article = signing(OFFICERS, said);
    expect(article.indexOf("见证")).toBeGreaterThan(article.indexOf("安例希望"));
  });

  it("stay near the news where one of them heads a region, or nobody spoke", () => {
    const article = signing(["书记", ...OFFICERS], said);
    expect(article.indexOf("见证")).toBeLessThan(article.indexOf("安例希望"));
    expect(signing(OFFICERS, [])).toContain("见证");
  });
});

describe("where a visit went", () => {
  const visit = (more: object): string =>
    faultlessText(
      heldEvent({
        delegations: [{ key: "d", name: zh("松山友好协会代表团"), side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", "松山友好协会", "副会长", {
            side: "guest",
            delegation: "d",
            roles: ["head"],
          }),
          personOf("bai", "白样", "海角省外办", "巡视员", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [],
        ...more,
      }),
      "zh",
    );

  it("is the city rather than an office there, by a title with the letter of its region", () => {
    const home = { name: zh("海角省外办"), kind: "government" };
    const article = visit({ kind: "reception", title: zh("松山友好协会代表团访角"), city: zh("云雀"), home });
    expect(article).toContain("到访云雀，");
    expect(article).not.toContain("云雀海角省外办");
  });

  it("is named once with an event of the city there", () => {
    const purpose = zh("参加云雀市建市100周年庆典");
    const article = visit({
      kind: "outbound_visit",
      title: zh("松山友好协会代表团出访"),
      city: zh("云雀"),
      purpose,
    });
    expect(article).toContain("云雀参加建市100周年庆典");
  });
});
