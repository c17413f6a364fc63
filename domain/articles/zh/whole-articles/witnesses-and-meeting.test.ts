import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const CITY = { name: zh("云雀市人民政府"), short: zh("云雀市") };
const CHAMBER = { name: zh("湖滨侨商会") };
const host = { side: "host" };
const guest = { side: "guest", delegation: "d" };
const WORDS =
  "在推动两岸协调发展、建设更高水平小康社会的进程中，广大侨胞以各种方式投身经济社会发展，作出了贡献";

const paragraphs = faultlessText(
  heldEvent({
    kind: "signing",
    title: zh("湖滨侨商会与云雀市签署合作框架协议"),
    city: zh("松山"),
    delegations: [{ key: "d", side: "guest", head: "an" }],
    participants: [
      personOf("lin", "林样", "松山侨联", "主席", { ...host, roles: ["witness"] }),
      personOf("wen", "文例", "松山侨联", "副主席", { ...host, roles: ["speaker", "witness"] }),
      personOf("chen", "陈例", "湖滨侨商会", "会长", { ...host, roles: ["signatory"] }),
      personOf("an", "安例", "云雀市人民政府", "市长", { ...guest, roles: ["head", "witness"] }),
      personOf("ji", "季样", "云雀市人民政府", "副市长", { ...guest, roles: ["signatory"] }),
    ],
    agenda: [
      {
        key: "meet",
        activity: "talks",
        title: zh("会见"),
        told: "before",
        people: [
          { key: "lin", as: "receiver" },
          { key: "an", as: "head" },
        ],
        peopleOpen: true,
      },
      {
        key: "sign",
        activity: "signing",
        title: zh("签约仪式"),
        agreements: ["a"],
        remarks: [remark("r", "wen", "point_out", WORDS, "协议的签订对双方建立长期合作机制具有积极意义")],
      },
    ],
    agreements: [
      {
        key: "a",
        title: zh("合作框架协议"),
        type: "framework",
        status: "signed",
        parties: [
          { organization: CITY, signatories: ["ji"] },
          { organization: CHAMBER, signatories: ["chen"] },
        ],
        witnesses: ["lin", "wen", "an"],
      },
    ],
  }),
  "zh",
).split(/\n+/);

describe("a signing with a meeting before it", () => {
  it("names in its first paragraph before whom it was signed, and no delegation whose head is one of them", () => {
    expect(paragraphs[1]).toMatch(/分别代表双方签字[。，][^。]*林样[^。]*安例见证签约。$/);
    expect(paragraphs.join("")).not.toContain("参加仪式");
  });
});
