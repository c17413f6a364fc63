import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

it("does not set a city in front of a name that begins with its province", () => {
  const own = { name: zh("湖北松山医院"), kind: "hospital", city: zh("云雀") };
  const other = { name: zh("湖滨医院"), kind: "hospital" };
  const text = faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨医院与湖北松山医院签署医联体协议"),
      participants: [
        personOf("an", "安例", "湖滨医院", "副院长", { side: "guest", roles: ["signatory"] }),
        {
          ...personOf("lu", "陆样", "湖北松山医院", "院长", { side: "host" }),
          posts: [{ organization: own, title: zh("院长") }],
        },
      ],
      agreements: [
        {
          key: "m",
          title: zh("医联体协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: other, signatories: ["an"] },
            { organization: own, signatories: ["lu"] },
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("位于云雀的湖北松山医院");
  expect(text).not.toContain("云雀湖北");
});
