import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, PORT, person, remark, zh } from "../whole-articles/lake-town.test-data";

// Invented talks with visitors, behind which a document was signed.

const host = (key: string, name: string, title: string): object =>
  person(key, name, PORT, title, { side: "host", roles: ["receiver"] });

it("calls what others took part in talks where the lead does, and what led to the signing too", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会代表团到访湖滨港口商会并签署合作协议"),
      news: "a",
      home: PORT,
      venue: { name: zh("会址"), organization: PORT },
      city: zh("湖滨"),
      purpose: zh("推介第三届云雀航运博览会"),
      delegations: [{ key: "d", side: "guest", head: "an", size: 8 }],
      participants: [
        {
          key: "lin",
          person: { name: zh("林式") },
          posts: [
            { organization: PORT, title: zh("副会长") },
            {
              organization: { name: zh("云雀市政协"), kind: "government" },
              title: zh("委员"),
              concurrent: true,
            },
          ],
          side: "host",
          roles: ["receiver"],
        },
        host("he", "何例", "副会长"),
        host("su", "苏样", "顾问"),
        host("gu", "顾样", "秘书长"),
        host("bai", "白样", "监事"),
        person("an", "安例", CITY, "会长", { side: "guest", delegation: "d" }),
      ],
      participantsOpen: true,
      openSides: ["host"],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            remark("r1", "lin", "introduce", "湖滨港口商会的情况"),
            remark("r2", "lin", "hope", "双方加强往来，推动两地航运合作"),
            remark("r3", "an", "introduce", "第三届云雀航运博览会情况"),
          ],
        },
        { key: "s", activity: "signing", agreements: ["a"], people: [{ key: "lin", as: "chair" }] },
        { key: "g", activity: "handover", title: zh("纪念品"), told: "after" },
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          status: "signed",
          parties: [{ organization: PORT }, { organization: CITY }],
          purpose: zh("进一步发展两地航运合作"),
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/林式与[^。]*座谈/);
  expect(text).not.toMatch(/参加接待|签约前的|移交了?纪念品/);
});
