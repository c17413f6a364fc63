import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

it("lets those at an event of other organizers take part in it, not hold it", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨港口商会访问松山国"),
      home: PORT,
      when: { start: "2024-03-05", end: "2024-03-07" },
      areas: [zh("松山国")],
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "guest", delegation: "d" }),
        personOf("he", "何样", "湖滨港口商会", "秘书长", { side: "guest", delegation: "d" }),
        personOf("bo", "博例", "松山商会", "副会长", { side: "host" }),
      ],
      agenda: [
        {
          key: "p",
          activity: "other",
          did: zh("举办湖滨—松山经贸交流会"),
          when: { start: "2024-03-06" },
          city: zh("松城"),
          people: [
            { key: "an", as: "speaker" },
            { key: "bo", as: "speaker" },
          ],
          organizers: [{ organization: PORT, tier: "host" }],
          remarks: [remark("r", "bo", "say", "双方合作前景广阔")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/湖滨—松山经贸交流会在松城举办，[^。]*博例参加。/);
  expect(text).not.toMatch(/博例[^。]*举办/);
});

it("lets nobody visit their own organization", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨港口商会访问松山国"),
      home: PORT,
      when: { start: "2024-03-05", end: "2024-03-07" },
      areas: [zh("松山国")],
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "guest", delegation: "d" }),
        { key: "s", group: zh("师生代表"), of: [{ name: zh("云溪双语学校") }], side: "host" },
      ],
      agenda: [
        { key: "t", activity: "tour", people: [{ key: "an" }], saw: [zh("松山港")] },
        {
          key: "p",
          activity: "other",
          did: zh("访问云溪双语学校"),
          people: [{ key: "an" }, { key: "s" }],
          narrative: [zh("安例与学校师生代表交流。")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("访问云溪双语学校");
  expect(text).not.toMatch(/师生代表访问|访问该校/);
});

it("names none of those who reported to an assembly as its host", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨港口商会年会召开"),
      officialName: zh("湖滨港口商会2024年年会"),
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长"),
        personOf("he", "何样", "湖滨港口商会", "秘书长"),
      ],
      agenda: [
        {
          key: "m",
          activity: "other",
          did: zh("举行会员代表大会，听取和审议各项报告"),
          people: [
            { key: "an", as: "speaker" },
            { key: "he", as: "speaker" },
          ],
          remarks: [remark("r", "an", "report", "本届理事会工作"), remark("s", "he", "report", "财务工作")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("举行会员代表大会，听取和审议各项报告");
  expect(text).not.toMatch(/[例样]还?举行会员代表大会/);
});
