import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// The parties of a document in a headline, on an invented visit.

const university = { name: zh("湖滨大学"), short: zh("湖大"), kind: "university" };
const institute = { name: zh("青松渔业研究所"), short: zh("QFI"), kind: "institute" };
const other = { name: zh("云雀研究中心"), kind: "institute" };

const headlineOf = (parties: readonly object[], document: string): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨大学副校长安例出访青松"),
      home: university,
      news: "m",
      city: zh("青松"),
      participants: [personOf("an", "安例", "湖滨大学", "副校长", { side: "guest", roles: ["head"] })],
      agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: zh(document),
          type: "mou",
          status: "signed",
          parties: parties.map((organization) => ({ organization })),
        },
      ],
    }),
    "zh",
  ).split("\n")[0] ?? "";

it("names a party alone whose part is one too, and by no letters", () => {
  const part = { name: zh("海湾研究院"), parent: university, kind: "institute" };
  expect(headlineOf([university, part, institute], "三方合作备忘录")).toBe(
    "湖滨大学与青松渔业研究所签署合作备忘录",
  );
  expect(headlineOf([university, part], "合作备忘录")).toMatch(/^湖滨大学与(?:湖滨大学)?海湾研究院签署/u);
});

it("names three parties of which none is a part of another", () => {
  const headline = headlineOf([university, other, institute], "三方合作备忘录");
  expect(headline).toContain("三方合作备忘录");
  expect(headline).toContain("云雀研究中心");
});

it("does not repeat a party with which the name of the document begins", () => {
  expect(headlineOf([university, other], "云雀研究中心孔子学院执行协议")).toBe(
    "湖滨大学与云雀研究中心签署孔子学院执行协议",
  );
  for (const whole of ["湖滨大学城建设协议", "湖滨大学城科创中心建设协议", "湖滨大学向云雀研究中心捐赠协议"])
    expect(headlineOf([university, other], whole)).toContain(`签署《${whole}》`);
});

it("does not repeat the two parties with which the name of the document begins", () => {
  for (const link of ["、", "与"])
    expect(headlineOf([university, other], `湖滨大学${link}云雀研究中心高质量发展合作协议`)).toBe(
      "湖滨大学与云雀研究中心签署高质量发展合作协议",
    );
});

it("keeps what a document with a long name is about", () => {
  expect(headlineOf([university, other], "进一步推动湖滨市与青松地区各单位友好交流的框架协议")).toMatch(
    /签署友好交流框架协议$/u,
  );
});
