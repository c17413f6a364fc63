import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, officerOf, zh } from "../whole-articles/lake-town.test-data";

/** The article of a visit with talks to which an association invited. */
const visit = (talks: object, kind = "outbound_visit"): string =>
  faultlessText(
    heldEvent({
      kind,
      title: zh("松山商会代表团赴湖滨商会访问"),
      city: zh("湖滨市"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        officerOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        officerOf("bai", "白样", "湖滨商会", "会长", { side: "host" }),
      ],
      agenda: [
        { key: "o", activity: "tour", saw: [zh("船坞")], people: [{ key: "an" }] },
        { key: "t", activity: "talks", organizers: [{ tier: "inviter", organization: CITY }], ...talks },
      ],
    }),
    "zh",
  );

it("has who invited to talks in front of who acted, or in the clause that they took place", () => {
  const remarks = [{ key: "r", by: ["bai"], act: "introduce", points: [zh("会史")] }];
  for (const talks of [
    { title: zh("会谈"), remarks },
    { title: zh("工作会谈"), topics: [zh("航运合作")], remarks },
    { title: zh("会谈"), activity: "discussion", people: [{ key: "bai", as: "speaker" }] },
  ]) {
    const text = visit(talks);
    expect(text).toContain("云雀市航运协会邀请");
    expect(text).not.toMatch(/邀请(?:。|，，|，[^，。]{0,12}[中上]，|，[^，。双]{0,12}(?:还|举行))/u);
  }
});
