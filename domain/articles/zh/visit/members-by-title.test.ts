import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const fair = (title: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      city: zh("松山"),
      officialName: zh("湖滨省总工会招商推介会"),
      delegations: [{ key: "d", name: zh("云雀市代表团"), side: "guest" }],
      participants: [
        personOf("an", "安例", "云雀市航运局", "局长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "云雀市商务局", "副局长", { side: "guest", delegation: "d" }),
        { key: "team", group: zh("云雀市代表团"), side: "guest" },
        personOf("chen", "陈例", "湖滨省总工会", "主席", { side: "host", roles: ["chair"] }),
      ],
      organizers: [{ organization: { name: zh("湖滨省总工会") }, tier: "host" }],
      agreements: [
        {
          key: "a",
          title: zh("造船项目协议"),
          type: "project",
          status: "signed",
          parties: [
            { organization: { name: zh("云雀市商务局") } },
            { organization: { name: zh("松山船舶协会") } },
          ],
        },
      ],
      agenda: [
        { key: "s", activity: "signing", agreements: ["a"] },
        { key: "d", activity: "other", did: zh("主动对接企业"), people: [{ key: "team" }] },
        {
          key: "p",
          activity: "presentation",
          title: zh("主题推介"),
          people: [{ key: "an", as: "speaker" }],
        },
      ],
    }),
    "zh",
  );

it("says only who is in a delegation that took part by the title", () => {
  const text = fair("云雀市代表团参加湖滨省总工会招商推介会");
  expect(text).toMatch(/代表团成员包括/u);
  expect(text).not.toMatch(/代表团参加[^。]*，成员包括/u);
});

it("says that a delegation took part where the title does not", () => {
  expect(fair("湖滨省总工会招商推介会举行")).toMatch(/代表团(?:参加|出席)/u);
});
