import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

// An invented institute within a university, at which a document is signed.

const UNIVERSITY = { name: zh("云雀大学"), kind: "university" };
const INSTITUTE = { name: zh("湖滨港口文化研究院"), kind: "institute", parent: UNIVERSITY };
const BASE = { name: zh("松山大学航运研究基地"), kind: "institute" };

it("keeps the name of an institute behind that of its university", () => {
  const text = faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("松山大学与云雀大学共建工作站"),
      home: { name: zh("湖滨港口文化研究院"), kind: "institute" },
      venue: { name: zh("湖滨港口文化研究院"), organization: UNIVERSITY },
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: INSTITUTE, title: zh("主任") }],
          roles: ["chair"],
        },
        {
          key: "bai",
          person: { name: zh("白样") },
          posts: [{ organization: INSTITUTE, title: zh("副主任") }],
        },
        { key: "lin", person: { name: zh("林式") }, posts: [{ organization: BASE, title: zh("首席专家") }] },
      ],
      agreements: [
        {
          key: "a",
          title: zh("共建工作站协议"),
          status: "signed",
          parties: [
            { organization: BASE, signatories: ["lin"] },
            { organization: INSTITUTE, signatories: ["bai"] },
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("湖滨港口文化研究院举行");
  expect(text).not.toContain("云雀大学研究院");
});
