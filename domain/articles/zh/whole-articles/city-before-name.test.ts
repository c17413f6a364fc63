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

it("is a city before an organization of a district", () => {
  const own = (name: string, city: string) => ({ name: zh(name), kind: "association", city: zh(city) });
  const ofDistrict = (name: string, city: string): string =>
    faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("青石区工商联到松山考察"),
        city: zh("松山"),
        delegations: [{ key: "d", side: "guest", head: "lu" }],
        participants: [
          {
            ...personOf("lu", "陆样", "青石区工商联", "书记", {
              side: "guest",
              delegation: "d",
              roles: ["head"],
            }),
            posts: [{ organization: own(name, city), title: zh("书记") }],
          },
        ],
        agenda: [{ key: "t", activity: "tour", saw: [zh("船闸")] }],
      }),
      "zh",
    );
  const text = ofDistrict("青石区工商联", "云雀");
  expect(text).toContain("云雀市青石区工商联书记陆样");
  expect(text).not.toContain("位于云雀的");
  expect(ofDistrict("青石区工商联", "云雀市")).toContain("，云雀市青石区工商联书记陆样");
  expect(ofDistrict("中西区商会", "香港")).toContain("，香港中西区商会书记陆样");
});
