import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

it("names no single pair where others signed a document of the same name", () => {
  const zone = { name: zh("样本高新区管委会"), kind: "government" };
  const partners = ["北河市软件协会", "南山市软件协会"].map((name) => ({
    name: zh(name),
    kind: "association",
  }));
  const headlineOf = (title: string): string =>
    faultlessText(
      heldEvent({
        kind: "signing",
        title: zh(title),
        news: "a0",
        city: zh("样本"),
        participants: [personOf("wang", "王小样", "样本高新区管委会", "主任", { side: "host" })],
        agreements: partners.map((organization, at) => ({
          key: `a${at}`,
          title: zh("战略合作框架协议"),
          status: "signed",
          parties: [{ organization: zone }, { organization }],
        })),
      }),
      "zh",
    ).split("\n")[0] ?? "";
  expect(headlineOf("样本高新区举行签约仪式")).toBe("样本高新区管委会与两家协会签署战略合作框架协议");
  expect(headlineOf("软件企业考察团到样本高新区考察并签署战略合作框架协议")).toContain("两家协会");
});
